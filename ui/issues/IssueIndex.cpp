// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueIndex.h"

#include "core/base/Text.h"
#include "core/rules/Agenda.h"
#include "ui/issues/IssueFilter.h"

#include <QCollator>

#include <algorithm>

namespace xhb {

namespace {

constexpr quint32 noText = ~quint32(0);

/// Ranks by the sound of the names, as a person looks for them.
QHash<qint64, int> ranksOf(const QHash<qint64, QString> &names)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<std::pair<QCollatorSortKey, qint64>> keys;
    for (auto it = names.begin(); it != names.end(); ++it)
        keys.emplace_back(collator.sortKey(it.value()), it.key());
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QHash<qint64, int> ranks;
    for (size_t i = 0; i < keys.size(); ++i)
        ranks.insert(keys[i].second, int(i));
    return ranks;
}

DueClass dueClassOf(const RuleContext &rules, const Standing &standing)
{
    switch (standing.state) {
    case IssueState::Planned:
    case IssueState::Rectifying:
    case IssueState::OverdueRectifying:
    case IssueState::Completed:
    case IssueState::Rebounded: break;
    default: return DueClass::None; // the measures are done, the deadline has no more to say
    }
    if (!standing.deadline.isValid())
        return DueClass::None;
    if (standing.deadline < rules.today)
        return DueClass::Overdue;
    if (rules.calendar.workdaysBetween(rules.today, standing.deadline) <=
        rules.rulebook.nearWorkdays)
        return DueClass::Near;
    return standing.deadline <= rules.today.addDays(30) ? DueClass::Month : DueClass::Later;
}

} // namespace

Result<IssueIndex> IssueIndex::read(const Desk &desk)
{
    IssueIndex index;
    TRY(index.readNames(desk));
    TRY_LET(facts, desk.facts());
    index.m_entries.reserve(facts.issues.size());
    TRY(desk.ledger().eachRow(entityInfo<Issue>(), [&](StoredRow &&row) -> Status {
        TRY_LET(issue, entityOf<Issue>(row.id, row.values));
        const int position = facts.indexOf(issue.id);
        if (position < 0)
            return done();
        IssueEntry &entry = index.m_entries[index.slotOf(issue.id.value)];
        index.fill(entry, issue);
        index.judge(desk, entry, IssueFacts(facts, size_t(position)));
        return done();
    }));
    index.m_count = index.m_entries.size();
    TRY_LET(search, desk.ledger().searchIndex());
    index.m_text.arena = std::move(search.text);
    index.m_text.arena.noteLetters();
    for (const qint64 id : search.ids) {
        const auto slot = index.m_slots.constFind(id);
        const Slot place = slot == index.m_slots.constEnd() ? 0 : *slot;
        if (slot != index.m_slots.constEnd())
            index.m_textOf[place] = quint32(index.m_text.owners.size());
        index.m_text.owners.push_back(place);
    }
    for (const QString &column : heldColumns()) // not when one is clicked
        TRY(index.order(desk, column));
    return index;
}

Status IssueIndex::readNames(const Desk &desk)
{
    TRY_LET(units, desk.ledger().all<Unit>());
    m_units.clear();
    for (const Unit &unit : units)
        m_units.insert(unit.id.value, unit.shortName.isEmpty() ? unit.name : unit.shortName);
    TRY_LET(sources, desk.ledger().all<Source>());
    m_sources.clear();
    for (const Source &source : sources)
        m_sources.insert(source.id.value, source.name);
    m_unitRank = ranksOf(m_units);
    m_sourceRank = ranksOf(m_sources);
    return done();
}

IssueIndex::Slot IssueIndex::slotOf(qint64 issue)
{
    const auto known = m_slots.constFind(issue);
    if (known != m_slots.constEnd())
        return *known;
    const Slot slot = Slot(m_entries.size());
    m_slots.insert(issue, slot);
    m_entries.emplace_back();
    m_textOf.push_back(noText);
    return slot;
}

const IssueEntry *IssueIndex::find(qint64 issue) const
{
    const auto slot = m_slots.constFind(issue);
    if (slot == m_slots.constEnd() || m_entries[*slot].id == 0)
        return nullptr;
    return &m_entries[*slot];
}

void IssueIndex::fill(IssueEntry &entry, const Issue &issue) const
{
    entry.id = issue.id.value;
    entry.source = issue.source.value;
    entry.units.clear();
    for (const auto *units : {&issue.responsible, &issue.supervising, &issue.assisting})
        for (const Id<Unit> unit : *units)
            entry.units.push_back(unit.value);
    entry.lead = issue.supervising.empty() ? 0 : issue.supervising.front().value;
    entry.codeKey = codeSortKey(issue.code);
    entry.taskType = issue.taskType;
    entry.longterm = issue.longterm;
    entry.tracked = issue.tracked;
}

void IssueIndex::judge(const Desk &desk, IssueEntry &entry, const IssueFacts &facts) const
{
    const RuleContext rules = desk.rules();
    const Standing standing = standingOf(rules, facts);
    entry.state = standing.state;
    entry.deadline = standing.deadline;
    entry.provisional = standing.provisional;
    entry.due = dueClassOf(rules, standing);
    std::vector<AgendaItem> items;
    appendAgenda(rules, facts, standing, items);
    entry.todo = 0;
    for (const AgendaItem &item : items)
        entry.todo = quint16(entry.todo | 1u << unsigned(item.kind));
}

/// Adds the issue's text as it is now; what was there before is no longer its text.
Status IssueIndex::retell(const Desk &desk, const Issue &issue, Slot slot)
{
    TRY_LET(search, desk.ledger().searchIndex(issue.id));
    m_textOf[slot] = quint32(m_text.owners.size() + m_later.owners.size());
    m_later.owners.push_back(slot);
    m_later.arena.append(search.text);
    return done();
}

Status IssueIndex::refresh(const Desk &desk, std::span<const qint64> issues)
{
    TRY(readNames(desk));
    std::vector<Slot> touched;
    for (const qint64 id : issues) {
        const Slot slot = slotOf(id);
        const bool wasThere = m_entries[slot].id != 0;
        const Result<Issue> issue = desk.ledger().find(Id<Issue>{id});
        if (issue) {
            TRY_LET(facts, desk.facts(issue->id));
            fill(m_entries[slot], *issue);
            judge(desk, m_entries[slot], IssueFacts(facts, 0));
            TRY(retell(desk, *issue, slot));
        } else if (issue.error().code == ErrorCode::NotFound) {
            m_entries[slot].id = 0;
        } else {
            return issue.error();
        }
        m_count = m_count + (issue.ok() ? 1 : 0) - (wasThere ? 1 : 0);
        touched.push_back(slot);
    }
    // Only the touched ones move.
    for (auto &[column, order] : m_orders) {
        std::erase_if(order, [&](Slot slot) {
            return std::find(touched.begin(), touched.end(), slot) != touched.end();
        });
        for (const Slot slot : touched)
            if (m_entries[slot].id != 0)
                place(desk, column, order, slot);
    }
    return done();
}

/// Puts a slot where it belongs in an order it is not in.
void IssueIndex::place(const Desk &desk, const QString &column, std::vector<Slot> &order,
                       Slot slot) const
{
    if (heldColumns().contains(column)) {
        order.insert(std::lower_bound(order.begin(), order.end(), slot,
                                      [&](Slot a, Slot b) { return before(column, a, b); }),
                     slot);
        return;
    }
    // A few rows are asked on the way, as many as halving takes.
    const int field = entityInfo<Issue>().indexOf(column);
    const auto key = [&](Slot one) {
        const qint64 ids[]{m_entries[one].id};
        const auto rows = desk.ledger().rowPage(entityInfo<Issue>(), ids);
        return std::pair(field < 0 || !rows || rows->empty() ? Value()
                                                             : rows->front().values[size_t(field)],
                         ids[0]);
    };
    const auto mine = key(slot);
    order.insert(std::partition_point(order.begin(), order.end(),
                                      [&](Slot other) { return key(other) < mine; }),
                 slot);
}

const QStringList &IssueIndex::heldColumns()
{
    static const QStringList columns{
        QString(),
        QStringLiteral("code"),
        QStringLiteral("state"),
        QStringLiteral("deadline"),
        QStringLiteral("supervising"),
        QStringLiteral("source"),
        QStringLiteral("task_type"),
    };
    return columns;
}

bool IssueIndex::before(const QString &column, Slot a, Slot b) const
{
    const IssueEntry &left = m_entries[a];
    const IssueEntry &right = m_entries[b];
    const auto decide = [&](const auto &x, const auto &y) {
        return x != y ? x < y : left.id < right.id;
    };
    if (column == QLatin1String("code"))
        return decide(left.codeKey, right.codeKey);
    if (column == QLatin1String("state"))
        return decide(left.state, right.state);
    if (column == QLatin1String("task_type"))
        return decide(left.taskType, right.taskType);
    if (column == QLatin1String("deadline")) // what has no day comes last
        return decide(left.deadline.isValid() ? left.deadline.toJulianDay() : INT64_MAX,
                      right.deadline.isValid() ? right.deadline.toJulianDay() : INT64_MAX);
    const auto rank = [](const QHash<qint64, int> &ranks, qint64 id) {
        return ranks.value(id, INT_MAX);
    };
    if (column == QLatin1String("supervising"))
        return decide(rank(m_unitRank, left.lead), rank(m_unitRank, right.lead));
    if (column == QLatin1String("source"))
        return decide(rank(m_sourceRank, left.source), rank(m_sourceRank, right.source));
    return left.id < right.id;
}

Result<std::vector<qint64>> IssueIndex::fileOrder(const Desk &desk, const QString &column)
{
    const EntityInfo &info = entityInfo<Issue>();
    const int field = info.indexOf(column);
    return desk.ledger().rowIds(info, field < 0 ? nullptr : info.fields[size_t(field)].column);
}

void IssueIndex::setOrder(const QString &column, std::span<const qint64> ids)
{
    std::vector<Slot> &order = m_orders[column];
    order.clear();
    order.reserve(ids.size());
    for (const qint64 id : ids)
        if (const auto slot = m_slots.constFind(id);
            slot != m_slots.constEnd() && m_entries[*slot].id != 0)
            order.push_back(*slot);
}

Status IssueIndex::order(const Desk &desk, const QString &column)
{
    if (ordered(column))
        return done();
    if (!heldColumns().contains(column)) {
        TRY_LET(ids, fileOrder(desk, column));
        setOrder(column, ids);
        return done();
    }
    std::vector<Slot> &order = m_orders[column];
    order.reserve(m_entries.size());
    for (Slot slot = 0; slot < m_entries.size(); ++slot)
        if (m_entries[slot].id != 0)
            order.push_back(slot);
    std::sort(order.begin(), order.end(), [&](Slot a, Slot b) { return before(column, a, b); });
    return done();
}

const std::vector<quint32> &IssueIndex::hitsFor(const QString &words)
{
    while (!m_hits.empty() && !words.startsWith(m_hits.back().words))
        m_hits.pop_back();
    if (m_hits.empty() || m_hits.back().words != words)
        m_hits.push_back({words, m_hits.empty() ? m_text.arena.find(words)
                                                : m_text.arena.find(words, m_hits.back().entries)});
    return m_hits.back().entries;
}

/// By slot: whether its text holds the words.
std::vector<bool> IssueIndex::found(const QString &words)
{
    std::vector<bool> found(m_entries.size(), false);
    for (const quint32 hit : hitsFor(words))
        if (m_textOf[m_text.owners[hit]] == hit)
            found[m_text.owners[hit]] = true;
    for (const quint32 hit : m_later.arena.find(words))
        if (m_textOf[m_later.owners[hit]] == m_text.owners.size() + hit)
            found[m_later.owners[hit]] = true;
    return found;
}

std::vector<qint64> IssueIndex::select(const IssueQuery &query)
{
    const std::vector<Slot> &order = m_orders[query.column];
    const IssueFilter filter(query.filters);
    const QString words = query.words.trimmed();
    const std::vector<bool> hits = words.isEmpty() ? std::vector<bool>() : found(words);
    std::vector<qint64> ids;
    ids.reserve(words.isEmpty() && filter.empty() ? order.size() : 64);
    const auto take = [&](Slot slot) {
        if ((hits.empty() || hits[slot]) && filter.fits(m_entries[slot]))
            ids.push_back(m_entries[slot].id);
    };
    if (query.ascending)
        std::for_each(order.begin(), order.end(), take);
    else
        std::for_each(order.rbegin(), order.rend(), take);
    return ids;
}

} // namespace xhb
