// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/AgendaList.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "core/rules/Articles.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/WhyPopup.h"

#include <QHeaderView>

#include <algorithm>

namespace xhb {

namespace {

enum Column { Day, Left, What, Basis };

std::vector<RowColumn> agendaColumns()
{
    const auto column = [](const char *key, const QString &label, int width, CellKind kind,
                           bool stretch = false) {
        return RowColumn{QLatin1String(key), label, width, kind, true, stretch, false};
    };
    // As wide as their words are in the language of the window.
    const int day = charactersOf({longDate(QDate(2027, 12, 31)) + u'　' + AgendaList::tr("暂定")});
    const int left = charactersOf({AgendaList::tr("逾期"), AgendaList::tr("公示"),
                                   AgendaList::tr("待办"), AgendaList::tr("今天"),
                                   AgendaList::tr("明天"), AgendaList::tr("%n 天", nullptr, 88)});
    return {column("day", AgendaList::tr("日期"), day, CellKind::Date),
            column("left", AgendaList::tr("还剩"), left, CellKind::Chip),
            column("what", AgendaList::tr("要办的事"), 30, CellKind::Text, true),
            column("basis", AgendaList::tr("依据"), 11, CellKind::Text)};
}

/// A row names its issue, what is to be done and its number (measure, stage, step), so that it
/// stays the same row whatever is done to others. Sixteen bits for the number, eight for the kind.
qint64 rowOf(qint64 issue, const AgendaItem &item)
{
    return issue << 24 | qint64(item.kind) << 16 | (item.ref & 0xffff);
}

qint64 issueOf(qint64 row)
{
    return row >> 24;
}

/// A row of anything else is its place in the list of the others, below zero.
qint64 rowOfOther(size_t place)
{
    return -qint64(place) - 1;
}

} // namespace

AgendaList::AgendaList(Desk &desk, QWidget *parent) : ListView(parent), m_desk(desk)
{
    setAccessibleName(tr("按日期排列的待办"));
    m_model = new RowModel(
        agendaColumns(),
        [this](std::span<const qint64> rows) {
            std::vector<RowCells> made;
            made.reserve(rows.size());
            for (const qint64 row : rows) {
                const std::optional<Entry> entry = entryOf(row);
                made.push_back(entry ? cells(*entry) : RowCells());
            }
            return made;
        },
        this);
    setRowModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->hide();
    setFrameShape(QFrame::NoFrame);
    const auto open = [this](qint64 row) {
        if (const std::optional<Entry> entry = entryOf(row))
            Q_EMIT lineRequested(entry->line);
    };
    connect(this, &ListView::rowActivated, this, open);
    connect(this, &QAbstractItemView::clicked, this,
            [this, open](const QModelIndex &index) { open(m_model->idAt(index.row())); });
    connect(this, &ListView::whyRequested, this,
            [this](qint64 row, int, const QRect &place) { explain(row, place); });
}

void AgendaList::show(const Overview &overview, const std::vector<qint64> *touched)
{
    if (!m_known) // before, nobody knows whether there is nothing
        setEmptyState(
            new EmptyState(tr("近期没有到期的事"),
                           tr("临近的时限、公示期、验收和备案会按日期排在这里，点一行就去办。")));
    m_known = true;
    std::vector<qint64> rows;
    std::vector<qint64> changed;
    m_others = overview.others;
    rows.reserve(overview.agenda.size() + m_others.size());
    size_t other = 0;
    const auto othersUntil = [&](QDate day) {
        for (; other < m_others.size() && (!day.isValid() || m_others[other].text.due < day);
             ++other) {
            rows.push_back(rowOfOther(other));
            changed.push_back(rows.back());
        }
    };
    for (const AgendaItem &item : overview.agenda) {
        othersUntil(item.due);
        const qint64 issue = overview.issueOf(item);
        rows.push_back(rowOf(issue, item));
        if (touched && std::ranges::binary_search(*touched, issue))
            changed.push_back(rows.back());
    }
    othersUntil({});
    m_model->setIds(std::move(rows));
    if (touched)
        m_model->rowsChanged(changed);
    else
        m_model->allChanged();
}

std::optional<AgendaList::Entry> AgendaList::entryOf(qint64 row) const
{
    if (row < 0) {
        const size_t place = size_t(-row - 1);
        return place < m_others.size() ? std::optional(Entry{m_others[place]}) : std::nullopt;
    }
    const Id<Issue> id{issueOf(row)};
    const Result<BookFacts> facts = m_desk.facts(id);
    const Result<Issue> issue = m_desk.ledger().find(id);
    if (!facts || !issue || facts->issues.empty())
        return {};
    const RuleContext rules = m_desk.rules();
    const IssueFacts one(*facts, 0);
    std::vector<AgendaItem> items;
    appendAgenda(rules, one, standingOf(rules, one), items);
    const auto item = std::ranges::find(
        items, row, [&](const AgendaItem &each) { return rowOf(id.value, each); });
    if (item == items.end())
        return {};
    DueWords words(rules);
    Result<AgendaLine> line = issueLine(words, m_desk.ledger(), *facts, *issue, *item);
    if (!line)
        return {};
    return Entry{line.take(), item->kind == AgendaKind::Publicity};
}

ChipLook AgendaList::chipOf(const Entry &entry) const
{
    const AgendaText &text = entry.line.text;
    if (text.overdue)
        return {xhb::Shape::Triangle, tr("逾期"), Tone::Red};
    if (entry.notice)
        return {xhb::Shape::Half, tr("公示"), Tone::Blue};
    if (!text.dated)
        return {xhb::Shape::Dot, tr("待办"), Tone::Amber};
    if (!text.near)
        return {xhb::Shape::Ring, tr("%n 天", nullptr, text.workdaysLeft), Tone::Grey};
    const qint64 days = m_desk.today().daysTo(text.due);
    return {xhb::Shape::Dot,
            days == 0   ? tr("今天")
            : days == 1 ? tr("明天")
                        : tr("%n 天", nullptr, text.workdaysLeft),
            Tone::Amber};
}

RowCells AgendaList::cells(const Entry &entry) const
{
    const AgendaText &text = entry.line.text;
    const ChipLook chip = chipOf(entry);
    RowCells row(4);
    const bool thisYear = text.due.year() == m_desk.today().year();
    row[Day].text = thisYear ? shortDate(text.due) : longDate(text.due);
    if (text.overdue)
        row[Day].tone = Tone::Red;
    row[Day].note = text.provisional ? tr("暂定") : QString();
    row[Day].why = text.why;
    row[Left] = {chip.word, {}, chip.tone, chip.shape, leftInWords(text, m_desk.today())};
    const QString &subject = entry.line.title.isEmpty() ? entry.line.code : entry.line.title;
    row[What].text = tr("%1：%2").arg(subject, text.title);
    row[Basis].text = citation(text.basis);
    row[What].why = tr("%1\n依据 %2").arg(text.why, row[Basis].text);
    row[Basis].dimmed = true;
    row[Basis].why = Articles::builtIn().explain(text.basis);
    return row;
}

/// Where there is little room the basis is left to the tool tip and the explanation.
void AgendaList::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(Basis, width() < fontMetrics().height() * 32);
    ListView::resizeEvent(event);
}

void AgendaList::explain(qint64 row, const QRect &place)
{
    const std::optional<Entry> entry = entryOf(row);
    if (!entry)
        return;
    const AgendaText &text = entry->line.text;
    WhyPopup::showAt({text.dated ? tr("%1：为什么是%2？").arg(text.title, shortDate(text.due))
                                 : tr("%1：为什么现在可办？").arg(text.title),
                      {text.why, leftInWords(text, m_desk.today())},
                      Articles::builtIn().explain(text.basis),
                      {}},
                     this, place);
}

} // namespace xhb
