// SPDX-License-Identifier: GPL-3.0-or-later
// A filter made ready: words of the query turned into bits and ids, so that a hundred thousand
// entries are looked through between two key strokes.
#pragma once

#include "ui/issues/IssueIndex.h"

namespace xhb {

class IssueFilter
{
public:
    explicit IssueFilter(const QHash<QString, QStringList> &filters);

    bool empty() const { return m_empty; }
    bool fits(const IssueEntry &entry) const;

private:
    bool m_empty = true;
    quint32 m_states = 0; ///< bit per value; 0 = any
    quint32 m_tasks = 0;
    quint32 m_due = 0;
    quint32 m_todo = 0;
    quint32 m_tracked = 0;
    std::vector<qint64> m_sources;
    std::vector<qint64> m_units;
    std::vector<qint64> m_ids; ///< sorted
};

} // namespace xhb
