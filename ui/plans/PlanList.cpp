// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanList.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/ListView.h"
#include "ui/kit/WhyPopup.h"
#include "ui/plans/PlanRows.h"
#include "ui/plans/PlanWords.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

const QString columnsKey = QStringLiteral("plans/columns");

} // namespace

PlanList::PlanList(Desk &desk, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_view(new ListView(this)),
      m_rows(new RowModel(
          planColumns(), [this](std::span<const qint64> ids) { return planRows(m_desk, ids); },
          this)),
      m_empty(new EmptyState({}, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    auto *create = new QPushButton(tr("新建方案…"), this);
    create->setToolTip(tr("选一个问题来源，把它的问题列成方案（Ctrl+Shift+N）"));
    create->setEnabled(!desk.ledger().readOnly());
    setRole(create, WidgetRole::Quiet);
    create->setIcon(shapeIcon(Shape::Plus));
    bar->addWidget(create);
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("方案列表"));
    m_view->setRowModel(m_rows);
    m_view->setEmptyState(m_empty);
    m_view->restoreColumnState(m_settings.value(columnsKey).toByteArray());
    setFocusProxy(m_view);

    connect(create, &QPushButton::clicked, this, &PlanList::createWanted);
    connect(m_view, &ListView::currentRowChanged, this, [this](qint64 id) {
        if (id != 0 || m_rows->ids().empty())
            Q_EMIT chosen(id);
    });
    connect(m_view, &ListView::selectedCountChanged, this, &PlanList::changed);
    connect(m_view, &ListView::columnsChanged, this,
            [this] { m_settings.setValue(columnsKey, m_view->columnState()); });
    connect(m_view, &ListView::menuRequested, this, &PlanList::menuRequested);
    connect(m_view, &ListView::whyRequested, this, [this](qint64 id, int place, const QRect &cell) {
        const RowCell &asked = m_rows->cell(m_rows->rowOf(id), place);
        if (!asked.why.isEmpty())
            WhyPopup::showAt({asked.text, {asked.why}, {}, {}}, m_view, cell);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this](int index) {
        if (!m_words.isEmpty())
            search({});
        else if (index == 0)
            Q_EMIT createWanted();
        else
            Q_EMIT issuesWanted();
    });
}

void PlanList::load()
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

bool PlanList::late() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.late; });
}

/// Whether the words stand in a plan's head or in the heads of its problems.
bool PlanList::fits(qint64 id) const
{
    if (m_words.isEmpty())
        return true;
    const auto read = readPlanCase(m_desk, {id});
    if (!read)
        return false;
    const auto in = [this](const QString &text) {
        return text.contains(m_words, Qt::CaseInsensitive);
    };
    const Plan &plan = read->plan;
    if (in(plan.name) || in(plan.summary) || in(plan.note) ||
        (read->source && in(read->source->name)))
        return true;
    return std::any_of(read->rows.begin(), read->rows.end(), [&](const PlanRow &row) {
        return in(row.issue.code) || in(row.issue.title);
    });
}

void PlanList::showIds()
{
    std::vector<qint64> ids;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        if (fits(entry->id))
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
        Q_EMIT chosen(0);
    Q_EMIT changed();
}

void PlanList::search(const QString &words)
{
    m_words = words.trimmed();
    showIds();
}

void PlanList::select(qint64 plan)
{
    m_view->selectId(plan);
}

void PlanList::step(int by)
{
    const int count = m_rows->rowCount();
    if (count > 0)
        select(m_rows->idAt(std::clamp(m_rows->rowOf(m_view->currentId()) + by, 0, count - 1)));
}

void PlanList::fill(QMenu &menu)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QString words = m_rows->cell(row, 0).text;
        words.replace(u'&', QStringLiteral("&&"));
        QString state = m_rows->cell(row, 1).text;
        if (const QString left = m_rows->cell(row, 2).text; !left.isEmpty())
            state += m_rows->cell(row, 2).tone ? QStringLiteral("，") + left
                                               : tr("，剩 %1 个工作日").arg(left);
        const qint64 id = m_rows->idAt(row);
        QAction *line =
            menu.addAction(tr("%1（%2）").arg(words, state), this, [this, id] { select(id); });
        line->setCheckable(true);
        line->setChecked(id == m_view->currentId());
    }
}

} // namespace xhb
