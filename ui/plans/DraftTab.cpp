// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/DraftTab.h"

#include "core/actions/AdjustedDeadlines.h"
#include "core/base/Stored.h"
#include "core/report/Words.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Label.h"
#include "ui/records/BookNames.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <set>

namespace xhb {

namespace {

const QString columnsKey = QStringLiteral("plans/table");
constexpr int namedFaults = 3; ///< of a paste that are told one by one

} // namespace

DraftTab::DraftTab(Desk &desk, BookNames &names, QSettings &settings, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_names(names), m_settings(settings),
      m_model(new DraftModel(desk, names, this)),
      m_view(new DraftView(m_model, names, desk.today(), this)),
      m_state(new Label({}, TextSize::Caption, this)), m_next(new QPushButton(tr("下一处"), this)),
      m_more(new QPushButton(tr("加措施"), this)),
      m_include(new QPushButton(tr("列入问题…"), this)),
      m_exclude(new QPushButton(tr("移出方案"), this)), m_wide(new QPushButton(tr("铺满"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(grid(4), grid(1), grid(2), grid(1));
    bar->setSpacing(grid(1));
    m_state->setElided(true);
    bar->addWidget(m_state, 1);
    for (QPushButton *button : {m_next, m_more, m_include, m_exclude, m_wide}) {
        setRole(button, WidgetRole::Quiet);
        bar->addWidget(button);
    }
    m_next->setToolTip(tr("转到下一处要改的地方（Ctrl+J）"));
    m_more->setToolTip(tr("在这一条下面加一条措施（Ctrl+Enter）"));
    m_wide->setCheckable(true);
    m_wide->setToolTip(tr("让清单占满窗口，再按一次还原（F11，Esc 也还原）"));
    m_include->setToolTip(tr("把台账里还没有方案的问题列进来（Ctrl+Shift+L）"));
    m_exclude->setToolTip(tr("把选中的问题移出方案，问题还在台账里（Ctrl+Shift+R）"));
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->restoreColumnState(m_settings.value(columnsKey).toByteArray());

    connect(m_model, &DraftModel::typed, this, &DraftTab::type);
    connect(m_view, &DraftView::changed, this, &DraftTab::write);
    connect(m_view, &DraftView::refused, this,
            [this](const QString &why) { say(why, Tone::Amber); });
    connect(m_view, &DraftView::currentMoved, this, &DraftTab::showState);
    connect(m_view, &DraftView::columnsChanged, this, [this](bool own) {
        m_settings.setValue(columnsKey, own ? m_view->columnState() : QByteArray());
    });
    connect(m_next, &QPushButton::clicked, this, &DraftTab::goToNext);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_view->addMeasure();
        m_view->setFocus();
    });
    connect(m_include, &QPushButton::clicked, this, &DraftTab::includeWanted);
    connect(m_exclude, &QPushButton::clicked, this, &DraftTab::exclude);
    connect(m_wide, &QPushButton::toggled, this, &DraftTab::wideWanted);
}

void DraftTab::show(const PlanShown &shown)
{
    m_plan = shown.plan.plan;
    const QString locked = shown.locked(m_desk);
    AdjustedDeadlines moved;
    if (shown.plan.versions.size() > 1)
        if (auto read = readAdjustedDeadlines(m_desk.ledger()))
            moved = read.take();
    m_model->setMoved(std::move(moved));
    const bool same = m_model->sheet().plan() == m_plan.id && m_model->locked() == locked;
    if (same) {
        m_model->take(shown.plan.rows);
    } else {
        m_model->setSheet(DraftSheet(m_plan.id, shown.plan.rows), m_plan, locked);
        m_view->goTo(m_model->index(0, 0));
    }
    for (QPushButton *button : {m_more, m_include, m_exclude})
        button->setEnabled(locked.isEmpty());
    showState();
}

void DraftTab::goToNext()
{
    m_view->goTo(m_model->nextMarked(m_view->currentIndex()));
    m_view->setFocus();
}

void DraftTab::toggleWide()
{
    m_wide->toggle();
}

void DraftTab::endWide()
{
    m_wide->setChecked(false);
}

void DraftTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_wide->isChecked())
        endWide();
    else
        PlanTab::keyPressEvent(event);
}

void DraftTab::say(const QString &words, std::optional<Tone> tone)
{
    m_state->setText(words);
    m_state->setTone(tone);
}

void DraftTab::showState()
{
    const QModelIndex at = m_view->currentIndex();
    QStringList wrong;
    if (at.isValid())
        for (const DraftMark &mark :
             m_model->marks(m_model->anchor(at).row(), DraftColumn(at.column())))
            wrong.append(mark.basis.isEmpty()
                             ? mark.what
                             : QStringLiteral("%1（%2）").arg(mark.what, citation(mark.basis)));
    const int bad = m_model->badProblems();
    m_next->setVisible(m_model->nextMarked({}).isValid());
    if (!wrong.isEmpty())
        say(wrong.join(QChar(u'；')), Tone::Red);
    else if (!m_model->locked().isEmpty())
        say(m_model->locked(), {});
    else if (bad > 0)
        say(tr("%1 个问题还不能定稿").arg(bad), Tone::Amber);
    else
        say(m_model->sheet().rowCount() == 0 ? tr("方案里还没有问题") : tr("清单齐全，可以报审"),
            {});
}

bool DraftTab::writing(const QString &kind, const QString &label, const Ledger::Body &body)
{
    const auto written = m_desk.ledger().transact(kind, label, m_desk.today(), body);
    if (!written)
        Ask(this).error(written.error());
    return written.ok();
}

void DraftTab::type(const CellText &cell)
{
    auto edit =
        std::make_shared<DraftEdit>(m_model->sheet(), m_plan, m_names.units(), m_desk.today());
    edit->set({cell});
    const QString subject = m_model->ghost(cell.row)
                                ? cell.text.simplified().left(20)
                                : nameOf(m_model->sheet().problem(cell.row).issue);
    const QString label = m_model->ghost(cell.row)
                              ? stored("新建问题 %1").arg(subject)
                              : stored("填写%1 %2").arg(columnWord(cell.column), subject);
    carryOut(edit, QStringLiteral("plan.draft"), label, false);
}

void DraftTab::write(const std::vector<CellText> &cells, DraftDeed deed)
{
    auto edit =
        std::make_shared<DraftEdit>(m_model->sheet(), m_plan, m_names.units(), m_desk.today());
    edit->set(cells, deed == DraftDeed::Paste ? CellOrigin::Pasted : CellOrigin::Typed);
    const QString label = deed == DraftDeed::Paste  ? stored("粘贴 %1 格 %2")
                          : deed == DraftDeed::Fill ? stored("向下填充 %1 格 %2")
                                                    : stored("清除 %1 格 %2");
    carryOut(edit, QStringLiteral("plan.draft"), label.arg(edit->written()).arg(m_plan.name),
             false);
}

/// Units nobody knows yet are asked about first; the cells keep what was typed meanwhile.
void DraftTab::carryOut(const std::shared_ptr<DraftEdit> &edit, const QString &kind,
                        const QString &label, bool asked)
{
    if (!asked && !edit->newUnits().empty()) {
        QStringList names;
        for (const Unit &unit : edit->newUnits()) {
            const QString near = edit->nearest(unit.name);
            names.append(near.isEmpty() ? tr("“%1”").arg(unit.name)
                                        : tr("“%1”（最接近的是“%2”）").arg(unit.name, near));
        }
        m_model->reject(edit->unknownUnits(m_model->sheet()));
        Ask(this).choose(tr("单位名册里没有"),
                         tr("%1不在单位名册里。确是新单位就新建并写入；是错字请取消：其余的格照写，"
                            "这样的格留着原文，改正后再写入。")
                             .arg(names.join(QChar(u'、'))),
                         {{tr("新建单位并写入"),
                           [this, edit, kind, label] { carryOut(edit, kind, label, true); },
                           Ask::Answer::Primary}},
                         [this, edit, kind, label] {
                             edit->leaveUnknownOut();
                             carryOut(edit, kind, label, true);
                             m_model->reject(edit->unknownUnits(m_model->sheet()));
                             showState();
                         });
        return;
    }
    m_model->dropRejected(edit->cells());
    if (edit->written() > 0 &&
        !writing(kind, label, [&](Tx &tx) -> Status { return edit->write(tx); }))
        return;
    m_model->reject(edit->faults());
    showState();
    if (edit->faults().empty())
        return;
    QStringList words;
    for (const CellFault &fault : edit->faults())
        if (words.size() < namedFaults)
            words.append(tr("第 %1 行“%2”：%3")
                             .arg(fault.cell.row + 1)
                             .arg(columnWord(fault.cell.column), fault.why));
    if (edit->faults().size() == 1 && edit->written() == 0)
        say(edit->faults().front().why, Tone::Red);
    else
        say(tr("写入 %1 格，%2 格没有写入：%3")
                .arg(edit->written())
                .arg(edit->faults().size())
                .arg(words.join(QChar(u'；'))),
            Tone::Red);
}

void DraftTab::exclude()
{
    std::set<qint64> seen;
    std::vector<Id<Issue>> issues;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        if (!m_model->ghost(index.row()))
            if (const Id<Issue> id = m_model->sheet().problem(index.row()).issue.id;
                seen.insert(id.value).second)
                issues.push_back(id);
    if (issues.empty())
        return;
    if (writing(QStringLiteral("plan.exclude"), stored("移出方案"),
                [&](Tx &tx) -> Status { return excludeIssues(tx, m_plan.id, issues); }))
        Q_EMIT said(tr("已移出 %1 个问题，问题还在台账里，可撤销").arg(issues.size()));
}

bool DraftTab::leave()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_view->viewport()->isAncestorOf(focus))
        m_view->setFocus(); // the open editor writes what was typed
    return true;
}

void DraftTab::focusOn(const QString &key)
{
    m_view->setFocus();
    const int row = m_model->sheet().rowOf({key.toLongLong()});
    QModelIndex place = m_view->currentIndex();
    if (row >= 0)
        place = m_model->markedIn(row);
    else if (!key.isEmpty())
        place = m_model->nextMarked({});
    if (!place.isValid())
        place = m_model->index(std::max(row, 0), 0);
    m_view->goTo(place);
}

} // namespace xhb
