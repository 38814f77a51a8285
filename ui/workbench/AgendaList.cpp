// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/AgendaList.h"

#include "core/base/Dates.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/WhyPopup.h"

#include <QHeaderView>

#include <numeric>

namespace xhb {

namespace {

enum Column { Day, Left, What, Basis };

std::vector<RowColumn> agendaColumns()
{
    const auto column = [](const char *key, const QString &label, int width, CellKind kind,
                           bool stretch = false) {
        return RowColumn{QLatin1String(key), label, width, kind, true, stretch, false};
    };
    return {column("day", AgendaList::tr("日期"), 7, CellKind::Date),
            column("left", AgendaList::tr("还剩"), 7, CellKind::Chip),
            column("what", AgendaList::tr("要办的事"), 30, CellKind::Text, true),
            column("basis", AgendaList::tr("依据"), 7, CellKind::Text)};
}

} // namespace

AgendaList::AgendaList(Desk &desk, QWidget *parent) : ListView(parent), m_desk(desk)
{
    setAccessibleName(tr("按日期排列的待办"));
    m_model = new RowModel(
        agendaColumns(),
        [this](std::span<const qint64> ids) {
            std::vector<RowCells> rows;
            rows.reserve(ids.size());
            for (const qint64 id : ids) {
                const AgendaItem *item = itemOf(id);
                rows.push_back(item ? cells(*item) : RowCells());
            }
            return rows;
        },
        this);
    setRowModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->hide();
    setFrameShape(QFrame::NoFrame);
    const auto open = [this](qint64 id) {
        if (const AgendaItem *item = itemOf(id))
            Q_EMIT issueRequested(m_overview->facts.issues[item->issue].id.value);
    };
    connect(this, &ListView::rowActivated, this, open);
    connect(this, &QAbstractItemView::clicked, this,
            [this, open](const QModelIndex &index) { open(m_model->idAt(index.row())); });
    connect(this, &ListView::whyRequested, this,
            [this](qint64 id, int, const QRect &place) { explain(id, place); });
}

void AgendaList::show(const Overview &overview)
{
    if (!m_overview) // before, nobody knows whether there is nothing
        setEmptyState(new EmptyState(
            tr("近期没有到期的事"),
            tr("30 天内的时限、公示期、验收和备案会按日期排在这里，点一行就去办。")));
    m_overview = &overview;
    std::vector<qint64> ids(overview.agenda.size());
    std::iota(ids.begin(), ids.end(), 1);
    m_model->setIds(std::move(ids));
    m_model->allChanged();
}

const AgendaItem *AgendaList::itemOf(qint64 id) const
{
    return m_overview && id > 0 && size_t(id) <= m_overview->agenda.size()
               ? &m_overview->agenda[size_t(id) - 1]
               : nullptr;
}

ChipLook AgendaList::chipOf(const AgendaText &text, const AgendaItem &item) const
{
    if (text.overdue)
        return {xhb::Shape::Triangle, tr("逾期"), Tone::Red};
    if (item.kind == AgendaKind::Publicity)
        return {xhb::Shape::Half, tr("公示"), Tone::Blue};
    if (!item.dated)
        return {xhb::Shape::Dot, tr("待办"), Tone::Amber};
    if (!text.near)
        return {xhb::Shape::Ring, tr("%1 天").arg(text.workdaysLeft), Tone::Grey};
    const qint64 days = m_desk.today().daysTo(text.due);
    return {xhb::Shape::Dot,
            days == 0   ? tr("今天")
            : days == 1 ? tr("明天")
                        : tr("%1 天").arg(text.workdaysLeft),
            Tone::Amber};
}

RowCells AgendaList::cells(const AgendaItem &item) const
{
    const AgendaText text = describe(m_desk.rules(), m_overview->facts, item);
    const Result<Issue> issue = m_desk.ledger().find(m_overview->facts.issues[item.issue].id);
    const ChipLook chip = chipOf(text, item);
    RowCells row(4);
    const bool thisYear = text.due.year() == m_desk.today().year();
    row[Day].text = thisYear ? shortDate(text.due) : longDate(text.due);
    if (text.overdue)
        row[Day].tone = Tone::Red;
    row[Day].note = text.provisional ? tr("暂定") : QString();
    row[Day].why = text.why;
    row[Left] = {chip.word,
                 {},
                 chip.tone,
                 chip.shape,
                 text.overdue ? tr("已逾期 %1 个工作日").arg(-text.workdaysLeft)
                              : tr("还剩 %1 个工作日").arg(text.workdaysLeft)};
    row[What].text = issue ? tr("%1：%2").arg(issue->title, text.title) : issue.error().text;
    row[What].why = text.why;
    row[Basis].text = text.basis;
    row[Basis].dimmed = true;
    row[Basis].why = text.why;
    return row;
}

void AgendaList::explain(qint64 id, const QRect &place)
{
    const AgendaItem *item = itemOf(id);
    if (!item)
        return;
    const AgendaText text = describe(m_desk.rules(), m_overview->facts, *item);
    WhyPopup::showAt(
        {tr("%1：为什么是%2？").arg(text.title, shortDate(text.due)), {text.why}, text.basis, {}},
        this, place);
}

} // namespace xhb
