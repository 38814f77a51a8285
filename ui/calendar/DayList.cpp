// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayList.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "core/rules/Articles.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/WhyPopup.h"

#include <QHeaderView>

#include <numeric>

namespace xhb {

namespace {

enum Column { Near, What, Basis };

std::vector<RowColumn> dayColumns()
{
    const int near = charactersOf({DueLines::tr("逾期"), DueLines::tr("公示"), DueLines::tr("待办"),
                                   DueLines::tr("今天"), DueLines::tr("%n 天", nullptr, 88)});
    return {{QStringLiteral("near"), DayList::tr("还剩"), near, CellKind::Chip, true, false, false},
            {QStringLiteral("what"), DayList::tr("要办的事"), 8, CellKind::Text, true, true, false},
            {QStringLiteral("basis"), DayList::tr("依据"), 8, CellKind::Text, true, false, false}};
}

} // namespace

DayList::DayList(const Desk &desk, const DueLines &due, QWidget *parent)
    : ListView(parent), m_desk(desk), m_due(due)
{
    setAccessibleName(tr("这一天到期的事"));
    m_model = new RowModel(
        dayColumns(),
        [this](std::span<const qint64> ids) {
            std::vector<RowCells> rows;
            for (const qint64 id : ids) {
                const AgendaLine *line = lineOf(id);
                rows.push_back(line ? cells(*line) : RowCells());
            }
            return rows;
        },
        this);
    setRowModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->hide();
    setFrameShape(QFrame::NoFrame);
    setEmptyState(new EmptyState(
        tr("这一天没有到期的事"),
        tr("整改时限、公示截止、验收和备案的期限会显示在各自的日子上，双击一行就去办。")));
    connect(this, &ListView::rowActivated, this, [this](qint64 id) {
        if (const AgendaLine *line = lineOf(id))
            Q_EMIT lineRequested(*line);
    });
    connect(this, &ListView::whyRequested, this,
            [this](qint64 id, int, const QRect &place) { explain(id, place); });
}

void DayList::show(QDate day)
{
    m_day = day;
    std::vector<qint64> ids(m_due.on(day).size());
    std::iota(ids.begin(), ids.end(), 1);
    m_model->setIds(std::move(ids));
    m_model->allChanged();
}

const AgendaLine *DayList::lineOf(qint64 id) const
{
    const auto lines = m_due.on(m_day);
    return id > 0 && size_t(id) <= lines.size() ? &lines[size_t(id) - 1] : nullptr;
}

RowCells DayList::cells(const AgendaLine &line) const
{
    const ChipLook chip = chipOf(line.text, m_desk.today());
    RowCells row(3);
    row[Near] = {chip.word, {}, chip.tone, chip.shape, leftInWords(line.text, m_desk.today())};
    row[What].text = line.text.title + u'：' + (line.title.isEmpty() ? line.code : line.title);
    row[What].note = line.text.provisional  ? tr("暂定")
                     : line.title.isEmpty() ? QString()
                                            : line.code;
    row[What].why = line.text.why;
    row[Basis].text = citation(line.text.basis);
    row[Basis].dimmed = true;
    row[Basis].why = Articles::builtIn().explain(line.text.basis);
    return row;
}

void DayList::explain(qint64 id, const QRect &place)
{
    const AgendaLine *line = lineOf(id);
    if (!line)
        return;
    const AgendaText &text = line->text;
    WhyPopup::showAt({text.dated ? tr("%1：为什么是%2？").arg(text.title, shortDate(text.due))
                                 : tr("%1：为什么现在可办？").arg(text.title),
                      {text.why, leftInWords(text, m_desk.today())},
                      Articles::builtIn().explain(text.basis),
                      {}},
                     this, place);
}

} // namespace xhb
