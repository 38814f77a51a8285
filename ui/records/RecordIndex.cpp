// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordIndex.h"

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

} // namespace

DueClass dueClassOf(const RuleContext &rules, QDate deadline)
{
    if (!deadline.isValid())
        return DueClass::None;
    if (deadline < rules.today)
        return DueClass::Overdue;
    if (rules.calendar.workdaysBetween(rules.today, deadline) <= rules.rulebook.nearWorkdays)
        return DueClass::Near;
    return deadline <= rules.today.addDays(30) ? DueClass::Month : DueClass::Later;
}

std::vector<qint64> wanted::idsOf(const QStringList &texts)
{
    std::vector<qint64> ids;
    for (const QString &text : texts)
        ids.push_back(text.toLongLong());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Status RecordIndex::readNames(const Desk &desk)
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

RecordIndex::Slot RecordIndex::slotOf(qint64 id)
{
    const auto known = m_slots.constFind(id);
    if (known != m_slots.constEnd())
        return *known;
    const Slot slot = Slot(m_textOf.size());
    m_slots.insert(id, slot);
    m_idOf.push_back(id);
    m_textOf.push_back(noText);
    grow();
    return slot;
}

std::optional<RecordIndex::Slot> RecordIndex::find(qint64 id) const
{
    const auto slot = m_slots.constFind(id);
    if (slot == m_slots.constEnd() || idAt(*slot) == 0)
        return {};
    return *slot;
}

void RecordIndex::setText(TextArena text, std::span<const qint64> ids)
{
    m_text.arena = std::move(text);
    m_text.arena.noteLetters();
    for (const qint64 id : ids) {
        const auto slot = m_slots.constFind(id);
        const Slot place = slot == m_slots.constEnd() ? 0 : *slot;
        if (slot != m_slots.constEnd())
            m_textOf[place] = quint32(m_text.owners.size());
        m_text.owners.push_back(place);
    }
}

void RecordIndex::retell(Slot slot, const TextArena &text)
{
    m_textOf[slot] = quint32(m_text.owners.size() + m_later.owners.size());
    m_later.owners.push_back(slot);
    m_later.arena.append(text);
}

void RecordIndex::addText(TextArena &text, const EntityInfo &entity, const Row &row)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Kind kind = entity.fields[i].kind;
        if (kind == Kind::Text || kind == Kind::LongText || kind == Kind::TextList)
            if (const auto *words = std::get_if<QString>(&row[i]))
                text.add(*words);
    }
}

Status RecordIndex::refresh(const Desk &desk, std::span<const qint64> ids)
{
    TRY(readNames(desk));
    std::vector<Slot> touched;
    for (const qint64 id : ids) {
        const bool wasThere = find(id).has_value();
        const Slot slot = slotOf(id);
        TRY_LET(isThere, reread(desk, id, slot));
        m_idOf[slot] = isThere ? id : 0;
        m_count = m_count + (isThere ? 1 : 0) - (wasThere ? 1 : 0);
        touched.push_back(slot);
    }
    // Only the touched ones move, and one that still stands right not even that.
    for (auto &[column, order] : m_orders) {
        const Less less = lessBy(desk, column);
        if (touched.size() == 1 && standsRight(order, touched.front(), less))
            continue;
        std::erase_if(order, [&](Slot slot) {
            return std::find(touched.begin(), touched.end(), slot) != touched.end();
        });
        for (const Slot slot : touched)
            if (idAt(slot) != 0)
                order.insert(std::partition_point(order.begin(), order.end(),
                                                  [&](Slot other) { return less(other, slot); }),
                             slot);
    }
    return done();
}

/// Tells which of two records comes first. Of a column that is not held the file is asked: a few
/// rows, as many as halving takes.
RecordIndex::Less RecordIndex::lessBy(const Desk &desk, const QString &column) const
{
    if (held().contains(column))
        return [this, column](Slot a, Slot b) { return before(column, a, b); };
    const auto key = [this, &desk, field = m_entity.indexOf(column)](Slot one) {
        const qint64 ids[]{idAt(one)};
        const auto rows = desk.ledger().rowPage(m_entity, ids);
        return std::pair(field < 0 || !rows || rows->empty() ? Value()
                                                             : rows->front().values[size_t(field)],
                         ids[0]);
    };
    return [key](Slot a, Slot b) { return key(a) < key(b); };
}

bool RecordIndex::standsRight(const std::vector<Slot> &order, Slot slot, const Less &less) const
{
    const auto at = std::find(order.begin(), order.end(), slot);
    if (at == order.end())
        return idAt(slot) == 0;
    return idAt(slot) != 0 && (at == order.begin() || less(at[-1], slot)) &&
           (at + 1 == order.end() || less(slot, at[1]));
}

Result<std::vector<qint64>> RecordIndex::fileOrder(const Desk &desk, const EntityInfo &entity,
                                                   const QString &column)
{
    const int field = entity.indexOf(column);
    return desk.ledger().rowIds(entity, field < 0 ? nullptr : entity.fields[size_t(field)].column);
}

void RecordIndex::setOrder(const QString &column, std::span<const qint64> ids)
{
    std::vector<Slot> &order = m_orders[column];
    order.clear();
    order.reserve(ids.size());
    for (const qint64 id : ids)
        if (const auto slot = find(id))
            order.push_back(*slot);
}

Status RecordIndex::orderHeld(const Desk &desk)
{
    for (const QString &column : held())
        TRY(order(desk, column));
    return done();
}

Status RecordIndex::order(const Desk &desk, const QString &column)
{
    if (ordered(column))
        return done();
    if (!held().contains(column)) {
        TRY_LET(ids, fileOrder(desk, m_entity, column));
        setOrder(column, ids);
        return done();
    }
    std::vector<Slot> &order = m_orders[column];
    order.reserve(m_textOf.size());
    for (Slot slot = 0; slot < m_textOf.size(); ++slot)
        if (idAt(slot) != 0)
            order.push_back(slot);
    std::sort(order.begin(), order.end(), [&](Slot a, Slot b) { return before(column, a, b); });
    return done();
}

const std::vector<quint32> &RecordIndex::hitsFor(const QString &words)
{
    while (!m_hits.empty() && !words.startsWith(m_hits.back().words))
        m_hits.pop_back();
    if (m_hits.empty() || m_hits.back().words != words)
        m_hits.push_back({words, m_hits.empty() ? m_text.arena.find(words)
                                                : m_text.arena.find(words, m_hits.back().entries)});
    return m_hits.back().entries;
}

/// By slot: whether its text holds the words.
std::vector<bool> RecordIndex::found(const QString &words)
{
    std::vector<bool> found(m_textOf.size(), false);
    for (const quint32 hit : hitsFor(words))
        if (m_textOf[m_text.owners[hit]] == hit)
            found[m_text.owners[hit]] = true;
    for (const quint32 hit : m_later.arena.find(words))
        if (m_textOf[m_later.owners[hit]] == m_text.owners.size() + hit)
            found[m_later.owners[hit]] = true;
    return found;
}

std::vector<qint64> RecordIndex::select(const RecordQuery &query)
{
    const std::vector<Slot> &order = m_orders[query.column];
    const Fits fits = filter(query.filters);
    const QString words = query.words.trimmed();
    const std::vector<bool> hits = words.isEmpty() ? std::vector<bool>() : found(words);
    std::vector<qint64> ids;
    ids.reserve(words.isEmpty() && !fits ? order.size() : 64);
    const auto take = [&](Slot slot) {
        if ((hits.empty() || hits[slot]) && (!fits || fits(slot)))
            ids.push_back(idAt(slot));
    };
    if (query.ascending)
        std::for_each(order.begin(), order.end(), take);
    else
        std::for_each(order.rbegin(), order.rend(), take);
    return ids;
}

} // namespace xhb
