// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlansPage.h"

#include "core/base/Stored.h"
#include "ui/kit/Ask.h"
#include "ui/kit/ListView.h"
#include "ui/plans/AdjustTab.h"
#include "ui/plans/ConsultTab.h"
#include "ui/plans/DraftTab.h"
#include "ui/plans/PaperBox.h"
#include "ui/plans/PlanDialog.h"
#include "ui/plans/PlanOutput.h"
#include "ui/plans/PlanPart.h"
#include "ui/plans/PublicationBox.h"
#include "ui/plans/PublicationTab.h"
#include "ui/plans/StepsTab.h"
#include "ui/plans/VersionsTab.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

const QString splitterKey = QStringLiteral("plans/splitter");
const QString listKey = QStringLiteral("plans/list"); ///< shown or folded, where the user said so

} // namespace

PlansPage::PlansPage(Desk &desk, QSettings &settings, FormDrafts &drafts, QWidget *parent)
    : Page(parent), m_desk(desk), m_settings(settings), m_drafts(drafts), m_names(desk),
      m_splitter(new QSplitter(this)), m_list(new PlanList(desk, settings, m_splitter)),
      m_pane(new PlanPane(desk, m_names, settings, drafts, m_splitter)),
      m_chooser(new QPushButton(tr("方案列表"), m_pane))
{
    setRole(m_chooser, WidgetRole::Quiet);
    m_chooser->setToolTip(tr("换一个方案（Ctrl+G；Ctrl+PgUp、Ctrl+PgDn 上一个、下一个；F9 在旁边"
                             "显示方案列表）"));
    auto *plans = new QMenu(m_chooser);
    m_chooser->setMenu(plans);
    connect(plans, &QMenu::aboutToShow, this, [this, plans] {
        plans->clear();
        m_list->fill(*plans);
        plans->addSeparator();
        plans->addAction(m_actions.front());
    });
    m_pane->addToTitle(m_chooser);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    connect(m_list, &PlanList::chosen, this, [this](qint64 id) {
        m_pane->showPlan({id});
        arrange();
    });
    connect(m_list, &PlanList::changed, this, &Page::stateChanged);
    connect(m_list, &PlanList::createWanted, this, &PlansPage::createNew);
    connect(m_list, &PlanList::issuesWanted, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("issues"), {}); });
    connect(m_list, &PlanList::menuRequested, this, &PlansPage::showMenu);
    connect(m_list->view(), &ListView::rowActivated, this,
            [this] { m_pane->openTab(PlanPane::Draft); });
    connect(m_pane, &PlanPane::said, this, &Page::said);
    connect(m_pane, &PlanPane::wideWanted, this, [this](bool wide) {
        m_wide = wide;
        arrange();
    });
    connect(m_pane, &PlanPane::printWanted, this, &PlansPage::printForm);
    connect(m_pane, &PlanPane::exportWanted, this, &PlansPage::exportVersion);
    connect(m_pane, &PlanPane::comparisonWanted, this, [this](int one, int other) {
        printComparison(this, m_desk, m_pane->plan(), one, other);
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
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(splitterKey, m_splitter->saveState()); });
    makeActions();
    m_splitter->restoreState(m_settings.value(splitterKey).toByteArray());
    m_list->load();
    arrange();
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
    // The selection of the table stays as it is.
    const auto inDraft = [this](auto act) {
        return [this, act] {
            if (m_pane->tab() != PlanPane::Draft)
                m_pane->openTab(PlanPane::Draft);
            act(*m_pane->draft());
        };
    };
    const auto keys = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    add(tr("新建方案…"), keys("Ctrl+Shift+N"), [this] { createNew(); });
    add(tr("换方案…"), keys("Ctrl+G"), [this] {
        if (m_chooser->isVisible())
            m_chooser->showMenu();
        else
            m_list->setFocus();
    });
    add(tr("上一个方案"), keys("Ctrl+PgUp"), [this] { m_list->step(-1); });
    add(tr("下一个方案"), keys("Ctrl+PgDown"), [this] { m_list->step(1); });
    add(tr("显示或收起方案列表"), keys("F9"), [this] { toggleList(); });
    add(tr("修改方案名称、来源…"), keys("Ctrl+E"), [this] { m_pane->editPlan(); });
    add(tr("清单：占满窗口"), keys("F11"), inDraft([](DraftTab &draft) { draft.toggleWide(); }));
    add(tr("清单：下一处要改的"), keys("Ctrl+J"),
        inDraft([](DraftTab &draft) { draft.goToNext(); }));
    add(tr("清单：向下填充"), keys("Ctrl+D"),
        inDraft([](DraftTab &draft) { draft.view()->fillDown(); }));
    add(tr("清单：加一条措施（Ctrl+Enter）"), {},
        inDraft([](DraftTab &draft) { draft.view()->addMeasure(); }));
    add(tr("清单：列入问题…"), keys("Ctrl+Shift+L"), [this] {
        if (m_pane->shown() && m_pane->draft()->model()->locked().isEmpty())
            Q_EMIT m_pane->includeWanted();
    });
    add(tr("清单：移出方案"), keys("Ctrl+Shift+R"),
        inDraft([](DraftTab &draft) { draft.exclude(); }));
    add(tr("办理下一步"), keys("Ctrl+K"), [this] { m_pane->openTab(PlanPane::Steps); });
    add(tr("申请调整…"), keys("Ctrl+Shift+A"), [this] {
        m_pane->openTab(PlanPane::Adjust);
        m_pane->adjust()->request();
    });
    add(tr("登记方案公开…"), {}, [this] {
        m_pane->openTab(PlanPane::Public);
        if (m_pane->shown())
            m_pane->publications()->box()->record();
    });
    add(tr("登记年度公开…"), {}, [this] { recordYearly(); });
    add(tr("打印整改方案"), keys("Ctrl+Shift+P"), [this] { printForm(QStringLiteral("plan"), 0); });
    add(tr("打印征求意见汇总表"), {},
        [this] { printForm(QStringLiteral("consultation-summary"), 0); });
    add(tr("删除方案"), {}, [this] { removePlan(); });
}

void PlansPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// The list is folded away where the six items (QX-7) would not stand side by side beside it,
/// unless the user wants it there.
void PlansPage::arrange()
{
    const int list = fontMetrics().height() * 16;
    const bool room = width() >= m_pane->draft()->view()->wantedWidth() + list;
    const bool folded = m_pane->shown() && (m_wide || !m_settings.value(listKey, room).toBool());
    const bool focused = m_list->isAncestorOf(focusWidget());
    m_list->setVisible(!folded);
    m_chooser->setVisible(folded);
    // Without a plan the list has the room of all its columns.
    const bool any = m_pane->shown() != nullptr;
    const int first = any ? list : fontMetrics().height() * 22;
    if (!folded && !m_settings.contains(splitterKey) && (!any || !std::exchange(m_placed, true)))
        m_splitter->setSizes({first, width() - first});
    if (folded && focused)
        focusContent();
}

void PlansPage::toggleList()
{
    m_settings.setValue(listKey, !m_list->isVisible());
    if (m_wide)
        m_pane->draft()->toggleWide();
    arrange();
    if (m_list->isVisible())
        m_list->setFocus();
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
    return m_list->count();
}

bool PlansPage::urgent() const
{
    return m_list->late();
}

int PlansPage::selected() const
{
    return int(view()->selectedIds().size());
}

ListView *PlansPage::view() const
{
    return m_list->view();
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
        m_list->load();
    m_pane->refresh();
}

void PlansPage::reload()
{
    m_names.forget();
    m_list->load();
    m_pane->refresh();
}

void PlansPage::search(const QString &words)
{
    m_list->search(words);
}

void PlansPage::applyFilter(const PageFilter &filter)
{
    search({});
    if (const QStringList ids = filter.value(QStringLiteral("id")); !ids.isEmpty())
        m_list->select(ids.front().toLongLong());
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
            m_list->select(issue->plan.value);
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
    m_list->select(found->plan.value);
    m_pane->openTab(PlanPane::Draft, QString::number(issue));
}

void PlansPage::focusContent()
{
    if (std::exchange(m_led, false))
        return;
    if (m_list->isVisibleTo(this))
        m_list->setFocus();
    else if (m_pane->tab() == PlanPane::Draft)
        m_pane->draft()->setFocus();
    else
        m_chooser->setFocus();
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
        m_list->select(made);
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
        QStringLiteral("plan.remove"), stored("删除方案 %1").arg(plan.name), m_desk.today(),
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
    exportVersion(0);
}

void PlansPage::exportVersion(int version)
{
    if (const PlanShown *shown = m_pane->shown())
        exportPlan(this, m_desk, shown->plan.plan, version,
                   [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void PlansPage::print()
{
    printForm(QStringLiteral("measures-list"), 0);
}

void PlansPage::printForm(const QString &form, qint64 subject)
{
    if (const PlanShown *shown = m_pane->shown())
        printPlan(this, m_desk, form, shown->id(), subject);
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
