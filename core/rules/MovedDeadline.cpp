// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MovedDeadline.h"

namespace xhb {

std::optional<AgendaItem> countedDeadline(const RuleContext &context, const IssueFacts &facts,
                                          const Standing &standing)
{
    const auto item = [&](AgendaKind kind, QDate due, int ref, bool provisional) {
        return AgendaItem{due, quint32(facts.index()), ref, kind, true, provisional};
    };
    switch (standing.state) {
    case IssueState::Publicity:
    case IssueState::Objection:
    case IssueState::AwaitingApproval:
        return item(AgendaKind::Publicity, standing.noticeEnd, 0, standing.provisional);
    default: break;
    }
    if (standing.next < 0 || !standing.running())
        return {};
    const WorkdayCount due = stepDue(context, facts, standing, standing.next);
    if (!due.end.isValid())
        return {};
    return item(standing.procedure->steps[size_t(standing.next)].agenda, due.end, standing.next,
                due.provisional);
}

std::vector<MovedItem> movedItems(const RuleContext &before, const RuleContext &after,
                                  const BookFacts &book)
{
    std::vector<MovedItem> moved;
    for (size_t i = 0; i < book.issues.size(); ++i) {
        const IssueFacts facts(book, i);
        const auto old = countedDeadline(before, facts, standingOf(before, facts));
        const auto now = countedDeadline(after, facts, standingOf(after, facts));
        if (old && now && old->due != now->due)
            moved.push_back({*old, *now});
    }
    return moved;
}

} // namespace xhb
