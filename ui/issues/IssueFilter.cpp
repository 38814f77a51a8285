// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueFilter.h"

#include "ui/records/Todo.h"

#include <algorithm>

namespace xhb {

using namespace wanted;

IssueFilter::IssueFilter(const QHash<QString, QStringList> &filters)
{
    m_states = bitsOf<IssueState>(filters.value(QStringLiteral("state")));
    m_tasks = bitsOf<TaskType>(filters.value(QStringLiteral("task")));
    m_due = bitsOf<DueClass>(filters.value(QStringLiteral("due")));
    m_todo = todo::wantedBits(filters.value(QStringLiteral("todo")));
    for (const QString &key : filters.value(QStringLiteral("tracked")))
        m_tracked |= 1u << unsigned(key == QLatin1String("yes"));
    m_sources = idsOf(filters.value(QStringLiteral("source")));
    m_units = idsOf(filters.value(QStringLiteral("unit")));
    m_ids = idsOf(filters.value(QStringLiteral("id")));
    m_empty = !m_states && !m_tasks && !m_due && !m_todo && !m_tracked && m_sources.empty() &&
              m_units.empty() && m_ids.empty();
}

bool IssueFilter::fits(const IssueEntry &entry) const
{
    if (m_empty)
        return true;
    return wanted::fits(m_states, unsigned(entry.state)) &&
           wanted::fits(m_tasks, unsigned(entry.taskType)) &&
           wanted::fits(m_due, unsigned(entry.due)) &&
           (m_todo == 0 || (m_todo & entry.todo) != 0) &&
           wanted::fits(m_tracked, unsigned(entry.tracked)) &&
           (m_sources.empty() || holds(m_sources, entry.source)) &&
           (m_ids.empty() || holds(m_ids, entry.id)) &&
           (m_units.empty() || std::any_of(entry.units.begin(), entry.units.end(),
                                           [&](qint64 unit) { return holds(m_units, unit); }));
}

} // namespace xhb
