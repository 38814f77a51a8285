// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueIndex.h"

#include "core/actions/AdjustedDeadlines.h"
#include "core/base/Text.h"
#include "ui/issues/IssueFilter.h"
#include "ui/records/Todo.h"

#include <memory>

namespace xhb {

namespace {

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
    return dueClassOf(rules, standing.deadline);
}

} // namespace

Result<std::unique_ptr<RecordIndex>> IssueIndex::read(const Desk &desk)
{
    std::unique_ptr<IssueIndex> index(new IssueIndex);
    TRY(index->readNames(desk));
    TRY_LET(facts, desk.facts());
    index->m_entries.reserve(facts.issues.size());
    TRY(desk.ledger().eachRow(entityInfo<Issue>(), [&](StoredRow &&row) -> Status {
        TRY_LET(issue, entityOf<Issue>(row.id, row.values));
        const int position = facts.indexOf(issue.id);
        if (position < 0)
            return done();
        IssueEntry &entry = index->m_entries[index->slotOf(issue.id.value)];
        index->fill(entry, issue);
        index->judge(desk, entry, IssueFacts(facts, size_t(position)));
        return done();
    }));
    TRY_LET(moved, readAdjustedDeadlines(desk.ledger()));
    index->keepAdjusted(moved);
    index->setCount(index->m_entries.size());
    TRY_LET(search, desk.ledger().searchIndex());
    index->setText(std::move(search.text), search.ids);
    TRY(index->orderHeld(desk));
    return std::unique_ptr<RecordIndex>(std::move(index));
}

const IssueEntry *IssueIndex::find(qint64 issue) const
{
    const auto slot = RecordIndex::find(issue);
    return slot ? &m_entries[*slot] : nullptr;
}

void IssueIndex::keepAdjusted(const AdjustedDeadlines &moved)
{
    for (auto one = moved.issues.constBegin(); one != moved.issues.constEnd(); ++one)
        m_adjusted.insert(one.key(), adjustedWords(*one));
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
    entry.todo = todo::bitsOf(rules, facts, standing);
}

namespace {

/// What still waits comes before what is signed off, what has no day last of its kind.
std::pair<bool, qint64> urgency(const IssueEntry &entry)
{
    return {entry.state == IssueState::Closed,
            entry.deadline.isValid() ? entry.deadline.toJulianDay() : INT64_MAX};
}

} // namespace

Result<bool> IssueIndex::reread(const Desk &desk, qint64 id, Slot slot)
{
    IssueEntry &entry = m_entries[slot];
    const Result<Issue> issue = desk.ledger().find(Id<Issue>{id});
    if (!issue) {
        if (issue.error().code != ErrorCode::NotFound)
            return issue.error();
        entry.id = 0;
        return false;
    }
    TRY_LET(facts, desk.facts(issue->id));
    fill(entry, *issue);
    judge(desk, entry, IssueFacts(facts, 0));
    TRY_LET(moved, readAdjustedDeadlines(desk.ledger(), issue->id));
    m_adjusted.remove(id);
    keepAdjusted(moved);
    TRY_LET(search, desk.ledger().searchIndex(issue->id));
    retell(slot, search.text);
    return true;
}

const QStringList &IssueIndex::held() const
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
    if (column == QLatin1String("deadline"))
        return decide(urgency(left), urgency(right));
    if (column == QLatin1String("supervising"))
        return decide(unitRank(left.lead), unitRank(right.lead));
    if (column == QLatin1String("source"))
        return decide(sourceRank(left.source), sourceRank(right.source));
    return left.id < right.id;
}

RecordIndex::Fits IssueIndex::filter(const QHash<QString, QStringList> &filters) const
{
    const auto made = std::make_shared<IssueFilter>(filters);
    if (made->empty())
        return {};
    return [this, made](Slot slot) { return made->fits(m_entries[slot]); };
}

} // namespace xhb
