// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueFilter.h"

#include <algorithm>

namespace xhb {

namespace {

template <class Enum>
quint32 bitsOf(const QStringList &keys)
{
    quint32 bits = 0;
    for (const QString &key : keys)
        if (const auto value = fromKey<Enum>(key))
            bits |= 1u << unsigned(*value);
    return bits;
}

std::vector<qint64> idsOf(const QStringList &texts)
{
    std::vector<qint64> ids;
    for (const QString &text : texts)
        ids.push_back(text.toLongLong());
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool holds(const std::vector<qint64> &ids, qint64 id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

bool fitsBits(quint32 wanted, unsigned value)
{
    return wanted == 0 || (wanted >> value & 1u) != 0;
}

} // namespace

IssueFilter::IssueFilter(const QHash<QString, QStringList> &filters)
{
    m_states = bitsOf<IssueState>(filters.value(QStringLiteral("state")));
    m_tasks = bitsOf<TaskType>(filters.value(QStringLiteral("task")));
    m_due = bitsOf<DueClass>(filters.value(QStringLiteral("due")));
    m_todo = bitsOf<AgendaKind>(filters.value(QStringLiteral("todo")));
    m_sources = idsOf(filters.value(QStringLiteral("source")));
    m_units = idsOf(filters.value(QStringLiteral("unit")));
    m_ids = idsOf(filters.value(QStringLiteral("id")));
    m_empty = !m_states && !m_tasks && !m_due && !m_todo && m_sources.empty() && m_units.empty() &&
              m_ids.empty();
}

bool IssueFilter::fits(const IssueEntry &entry) const
{
    if (m_empty)
        return true;
    return fitsBits(m_states, unsigned(entry.state)) &&
           fitsBits(m_tasks, unsigned(entry.taskType)) && fitsBits(m_due, unsigned(entry.due)) &&
           (m_todo == 0 || (m_todo & entry.todo) != 0) &&
           (m_sources.empty() || holds(m_sources, entry.source)) &&
           (m_ids.empty() || holds(m_ids, entry.id)) &&
           (m_units.empty() || std::any_of(entry.units.begin(), entry.units.end(),
                                           [&](qint64 unit) { return holds(m_units, unit); }));
}

} // namespace xhb
