// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/MovedDeadline.h"

#include "core/rules/LookbackDue.h"

#include <algorithm>

namespace xhb {

void appendCounted(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
                   std::vector<AgendaItem> &items)
{
    const auto add = [&](AgendaKind kind, const WorkdayCount &due, int ref) {
        if (due.end.isValid())
            items.push_back({due.end, quint32(facts.index()), ref, kind, true, due.provisional});
    };
    switch (standing.state) {
    case IssueState::Publicity:
    case IssueState::Objection:
    case IssueState::AwaitingApproval:
        add(AgendaKind::Publicity, {standing.noticeEnd, standing.provisional}, 0);
        return;
    default: break;
    }
    if (standing.next >= 0 && standing.running())
        add(standing.procedure->steps[size_t(standing.next)].agenda,
            stepDue(context, facts, standing, standing.next), standing.next);
    add(AgendaKind::Lookback, lookbackDue(context, facts, standing), 0);
}

std::vector<MovedItem> movedItems(const RuleContext &before, const RuleContext &after,
                                  const BookFacts &book)
{
    std::vector<MovedItem> moved;
    std::vector<AgendaItem> old;
    std::vector<AgendaItem> now;
    for (size_t i = 0; i < book.issues.size(); ++i) {
        const IssueFacts facts(book, i);
        old.clear();
        now.clear();
        appendCounted(before, facts, standingOf(before, facts), old);
        appendCounted(after, facts, standingOf(after, facts), now);
        for (const AgendaItem &item : now) {
            const auto same = std::ranges::find_if(old, [&](const AgendaItem &one) {
                return one.kind == item.kind && one.ref == item.ref;
            });
            if (same != old.end() && same->due != item.due)
                moved.push_back({*same, item});
        }
    }
    return moved;
}

} // namespace xhb
