// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlansPage.h"

#include "ui/kit/Ask.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/ListView.h"
#include "ui/kit/WhyPopup.h"
#include "ui/plans/AdjustTab.h"
#include "ui/plans/DraftTab.h"
#include "ui/plans/PaperBox.h"
#include "ui/plans/PlanDialog.h"
#include "ui/plans/PlanOutput.h"
#include "ui/plans/PlanPart.h"
#include "ui/plans/PlanRows.h"
#include "ui/plans/PlanWords.h"
#include "ui/plans/PublicationBox.h"
#include "ui/plans/PublicationTab.h"
#include "ui/plans/StepsTab.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

const QString columnsKey = QStringLiteral("plans/columns");
const QString splitterKey = QStringLiteral("plans/splitter");

} // namespace

PlansPage::PlansPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent)
    : Page(parent), m_desk(desk), m_settings(settings), m_drafts(drafts), m_names(desk),
      m_splitter(new QSplitter(this)), m_left(new QWidget(m_splitter)),
      m_view(new ListView(m_left)),
      m_rows(new RowModel(
          planColumns(), [this](std::span<const qint64> ids) { return planRows(m_desk, ids); },
          this)),
      m_empty(new EmptyState({}, {})),
      m_pane(new PlanPane(desk, m_names, settings, drafts, m_splitter))
{
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    auto *create = new QPushButton(tr("新建方案…"), m_left);
    create->setToolTip(tr("选一个问题来源，把它的问题列成方案（Ctrl+Shift+N）"));
    create->setEnabled(!desk.ledger().readOnly());
    setRole(create, WidgetRole::Quiet);
    create->setIcon(shapeIcon(Shape::Plus));
    bar->addWidget(create);
    bar->addStretch();
    connect(create, &QPushButton::clicked, this, &PlansPage::createNew);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("方案列表"));
    m_view->setRowModel(m_rows);
    m_view->setEmptyState(m_empty);
    m_view->restoreColumnState(m_settings.value(columnsKey).toByteArray());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    setFocusProxy(m_view);

    connect(m_view, &ListView::currentRowChanged, this, [this](qint64 id) {
        if (id != 0 || m_rows->ids().empty())
            m_pane->showPlan({id});
    });
    connect(m_view, &ListView::selectedCountChanged, this, &Page::stateChanged);
    connect(m_view, &ListView::rowActivated, this, [this] { m_pane->openTab(PlanPane::Draft); });
    connect(m_view, &ListView::columnsChanged, this,
            [this] { m_settings.setValue(columnsKey, m_view->columnState()); });
    connect(m_view, &ListView::menuRequested, this, &PlansPage::showMenu);
    connect(m_view, &ListView::whyRequested, this, [this](qint64 id, int place, const QRect &cell) {
        const RowCell &asked = m_rows->cell(m_rows->rowOf(id), place);
        if (!asked.why.isEmpty())
            WhyPopup::showAt({asked.text, {asked.why}, {}, {}}, m_view, cell);
    });
    connect(m_pane, &PlanPane::said, this, &Page::said);
    connect(m_pane, &PlanPane::wideWanted, this, &PlansPage::setWide);
    connect(m_pane, &PlanPane::printWanted, this, [this](const QString &form, qint64 subject) {
        if (const PlanShown *shown = m_pane->shown())
            printPlan(this, m_desk, form, shown->id(), subject);
    });
    connect(m_pane, &PlanPane::includeWanted, this, [this] {
        const PlanShown *shown = m_pane->shown();
        if (!shown)
            return;
        auto *dialog = new IncludeDialog(m_desk, shown->plan.plan, window());
        connect(dialog, &IncludeDialog::included, this,
                [this](int count, const QStringList &warnings) {
                    const QString words = tr("已列入 %1 个问题，可撤销").arg(count);
                    Q_EMIT said(warnings.isEmpty() ? words
                                                   : tr("%1；%2").arg(words, warnings.join(u'；')));
                });
        dialog->open();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this](int index) {
        if (!m_words.isEmpty())
            search({});
        else if (index == 0)
            createNew();
        else
            Q_EMIT placeRequested(QStringLiteral("issues"), {});
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(splitterKey, m_splitter->saveState()); });
    makeActions();
    m_splitter->restoreState(m_settings.value(splitterKey).toByteArray());
    load();
}

void PlansPage::makeActions()
{
    const auto add = [this](const QString &word, const QKeySequence &keys, auto act) {
        auto *action = new QAction(word, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions.append(action);
    };
    add(tr("新建方案…"), QKeySequence(QStringLiteral("Ctrl+Shift+N")), [this] { createNew(); });
    add(tr("修改方案名称、来源…"), {}, [this] { m_pane->editPlan(); });
    add(tr("清单"), {}, [this] { m_pane->openTab(PlanPane::Draft); });
    add(tr("清单：向下填充"), QKeySequence(QStringLiteral("Ctrl+D")), [this] {
        if (m_pane->tab() == PlanPane::Draft)
            m_pane->draft()->view()->fillDown();
    });
    add(tr("清单：加一条措施（Ctrl+Enter）"), {}, [this] {
        m_pane->openTab(PlanPane::Draft);
        m_pane->draft()->view()->addMeasure();
    });
    add(tr("征求意见"), {}, [this] { m_pane->openTab(PlanPane::Consult); });
    add(tr("办理下一步"), QKeySequence(QStringLiteral("Ctrl+K")),
        [this] { m_pane->openTab(PlanPane::Steps); });
    add(tr("版本"), {}, [this] { m_pane->openTab(PlanPane::Versions); });
    add(tr("申请调整…"), {}, [this] {
        m_pane->openTab(PlanPane::Adjust);
        m_pane->adjust()->request();
    });
    add(tr("登记方案公开…"), {}, [this] {
        m_pane->openTab(PlanPane::Public);
        if (m_pane->shown())
            m_pane->publications()->box()->record();
    });
    add(tr("登记年度公开…"), {}, [this] { recordYearly(); });
    add(tr("打印整改方案"), {}, [this] {
        if (const PlanShown *shown = m_pane->shown())
            printPlan(this, m_desk, QStringLiteral("plan"), shown->id(), 0);
    });
    add(tr("删除方案"), {}, [this] { removePlan(); });
}

void PlansPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!std::exchange(m_placed, true) && !m_settings.contains(splitterKey)) {
        const int list = std::clamp(width() * 32 / 100, fontMetrics().height() * 16,
                                    fontMetrics().height() * 24);
        m_splitter->setSizes({list, width() - list});
    }
}

void PlansPage::setWide(bool wide)
{
    m_left->setVisible(!wide);
}

Page::Abilities PlansPage::abilities() const
{
    Abilities all = Searches;
    if (m_pane->plan())
        all |= Abilities(Exports | Prints);
    return all;
}

std::optional<int> PlansPage::count() const
{
    return int(m_entries.size());
}

bool PlansPage::urgent() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.late; });
}

int PlansPage::selected() const
{
    return int(m_view->selectedIds().size());
}

void PlansPage::load()
{
    m_entries.clear();
    if (const auto plans = m_desk.ledger().rowIds(entityInfo<Plan>()))
        for (const qint64 id : *plans) {
            const auto read = readPlanCase(m_desk, {id}, PlanDepth::Trail);
            if (!read)
                continue;
            const auto steps = trailSteps(m_desk.rules(), trailFactsOf(m_desk.rulebook(), *read));
            const StepView *due = dueStep(steps);
            m_entries.push_back({id, due && due->late});
        }
    m_rows->allChanged();
    showIds();
}

void PlansPage::showIds()
{
    std::vector<qint64> ids;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        if (planSays(m_desk, entry->id, m_words))
            ids.push_back(entry->id);
    if (m_entries.empty())
        m_empty->setWords(tr("还没有整改方案"),
                          tr("一次督察一个方案，实行清单制：问题、措施、目标、责任单位、时限。选好"
                             "问题来源，它的问题"
                             "就一并列入；报送期限从反馈之日起算 45 个工作日。"),
                          m_desk.ledger().readOnly()
                              ? QStringList()
                              : QStringList{tr("新建方案…"), tr("去看问题")});
    else
        m_empty->setWords(tr("没有符合的方案"), tr("换一个搜索词，或者全部显示。"),
                          {tr("全部显示")});
    m_rows->setIds(ids);
    if (m_view->currentId() == 0 && !ids.empty())
        m_view->selectId(ids.front());
    if (ids.empty())
        m_pane->showPlan({});
    Q_EMIT stateChanged();
}

void PlansPage::refresh(const Changes &changes)
{
    if (!concernPlans(changes))
        return;
    const bool units = std::any_of(changes.begin(), changes.end(), [](const Changed &changed) {
        return changed.entity == &entityInfo<Unit>();
    });
    if (units)
        m_names.forget();
    // What stands in the list of a plan says nothing of measures.
    const bool listed = std::any_of(changes.begin(), changes.end(), [](const Changed &changed) {
        return changed.entity != &entityInfo<Measure>() &&
               changed.entity != &entityInfo<StageGoal>();
    });
    if (listed)
        load();
    m_pane->refresh();
}

void PlansPage::reload()
{
    m_names.forget();
    load();
    m_pane->refresh();
}

void PlansPage::search(const QString &words)
{
    m_words = words.trimmed();
    showIds();
}

void PlansPage::applyFilter(const PageFilter &filter)
{
    search({});
    if (const QStringList ids = filter.value(QStringLiteral("id")); !ids.isEmpty())
        m_view->selectId(ids.front().toLongLong());
    if (const QStringList sources = filter.value(QStringLiteral("source")); !sources.isEmpty())
        newPlan({sources.front().toLongLong()});
    if (const QStringList adjusted = filter.value(QStringLiteral("adjusted")); !adjusted.isEmpty())
        reveal(adjusted.front().toLongLong());
    const auto wanted = wantedPart(filter);
    if ((m_led = wanted.has_value()))
        m_pane->openTab(tabOf(wanted->part), wanted->focus);
    if (filter.contains(QStringLiteral("yearly")))
        recordYearly();
    if (const QStringList issues = filter.value(QStringLiteral("adjust")); !issues.isEmpty()) {
        const auto issue = m_desk.ledger().find(Id<Issue>{issues.front().toLongLong()});
        const bool planned = issue && issue->plan;
        if (planned)
            m_view->selectId(issue->plan.value);
        if (planned && m_pane->shown() && m_pane->shown()->plan.approved) {
            m_pane->openTab(PlanPane::Adjust);
            m_pane->adjust()->request(issue->id);
        } else {
            Q_EMIT said(planned ? tr("方案还没有批准，可以在清单里直接改，不用申请调整")
                                : tr("这个问题还没有列入方案，不用申请调整"));
        }
    }
}

void PlansPage::reveal(qint64 issue)
{
    const auto found = m_desk.ledger().find(Id<Issue>{issue});
    if (!found || !found->plan)
        return;
    search({});
    m_view->selectId(found->plan.value);
    m_pane->openTab(PlanPane::Draft, QString::number(issue));
}

void PlansPage::focusContent()
{
    if (!std::exchange(m_led, false))
        m_view->setFocus();
}

void PlansPage::createNew()
{
    newPlan({});
}

void PlansPage::newPlan(Id<Source> source)
{
    if (m_desk.ledger().readOnly())
        return;
    Plan plan;
    plan.source = source;
    auto *dialog = new PlanDialog(m_desk, m_names, plan, window());
    connect(dialog, &PlanDialog::created, this, [this](qint64 made) {
        search({});
        m_view->selectId(made);
        m_pane->openTab(PlanPane::Draft);
        Q_EMIT said(tr("已新建方案，可撤销"));
    });
    dialog->open();
}

void PlansPage::recordYearly()
{
    auto *dialog = new PublicationDialog(m_desk, m_drafts, window());
    connect(dialog->box(), &PublicationBox::said, this, &Page::said);
    dialog->open();
    dialog->box()->record();
}

void PlansPage::removePlan()
{
    const PlanShown *shown = m_pane->shown();
    if (!shown || m_desk.ledger().readOnly())
        return;
    const Plan plan = shown->plan.plan;
    const auto written = m_desk.ledger().transact(
        QStringLiteral("plan.remove"), tr("删除方案 %1").arg(plan.name), m_desk.today(),
        [&](Tx &tx) { return xhb::removePlan(tx, plan.id); });
    if (!written)
        Ask(this).error(written.error());
    else
        Q_EMIT said(tr("已删除方案，其中的问题还在台账里，可撤销"));
}

void PlansPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(at);
}

void PlansPage::exportTable()
{
    if (const PlanShown *shown = m_pane->shown())
        exportPlan(this, m_desk, shown->plan.plan,
                   [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void PlansPage::print()
{
    if (const PlanShown *shown = m_pane->shown())
        printPlan(this, m_desk, QStringLiteral("measures-list"), shown->id(), 0);
}

bool PlansPage::takeFiles(const QStringList &paths)
{
    if (!m_pane->plan())
        return false;
    m_pane->openTab(PlanPane::Steps);
    m_pane->stepsTab()->papers()->add(AttachmentRole::Doc, paths);
    return true;
}

void PlansPage::keepDrafts()
{
    m_pane->leave();
}

} // namespace xhb
