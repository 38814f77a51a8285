// SPDX-License-Identifier: GPL-3.0-or-later
// The index of problems: one slim entry each, judged once, and again only for those an action
// touched.
#pragma once

#include "core/report/AdjustedDeadline.h"
#include "ui/records/RecordIndex.h"

namespace xhb {

struct IssueEntry {
    qint64 id = 0; ///< 0 = removed
    qint64 source = 0;
    qint64 lead = 0;           ///< the unit that leads supervision (QX-16)
    std::vector<qint64> units; ///< all units, in whatever role
    QString codeKey;
    QDate deadline; ///< in force
    IssueState state = IssueState::Planned;
    TaskType taskType = TaskType::Limited;
    DueClass due = DueClass::None;
    bool longterm = false;
    bool tracked = true;
    bool provisional = false;
    quint32 todo = 0; ///< what waits to be done: see Todo.h
};

/// Filters: state, source (0 = none), unit, task, due, todo, tracked (yes, no), id.
class IssueIndex : public RecordIndex
{
public:
    /// Reads the whole book. May run on another thread with a desk of its own.
    static Result<std::unique_ptr<RecordIndex>> read(const Desk &desk);

    /// Null for an issue that is not there.
    const IssueEntry *find(qint64 issue) const;
    /// “原 … / 现 …，文号” of a deadline that was adjusted (JX-7); empty of most.
    QString adjusted(qint64 issue) const { return m_adjusted.value(issue); }

protected:
    void grow() override { m_entries.emplace_back(); }
    Result<bool> reread(const Desk &desk, qint64 id, Slot slot) override;
    const QStringList &held() const override;
    bool before(const QString &column, Slot a, Slot b) const override;
    Fits filter(const QHash<QString, QStringList> &filters) const override;

private:
    IssueIndex() : RecordIndex(entityInfo<Issue>()) {}
    void fill(IssueEntry &entry, const Issue &issue) const;
    void judge(const Desk &desk, IssueEntry &entry, const IssueFacts &facts) const;

    void keepAdjusted(const AdjustedDeadlines &moved);

    std::vector<IssueEntry> m_entries;
    QHash<qint64, QString> m_adjusted;
};

} // namespace xhb
