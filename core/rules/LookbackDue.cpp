// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/LookbackDue.h"

#include <algorithm>

namespace xhb {

QDate lookbackFrom(const IssueFacts &facts, const Standing &standing)
{
    QDate last = standing.closedOn;
    for (const LookbackFact &lookback : facts.lookbacks())
        last = std::max(last, lookback.on);
    return last;
}

WorkdayCount lookbackDue(const RuleContext &context, const IssueFacts &facts,
                         const Standing &standing)
{
    if (standing.state != IssueState::Closed)
        return {};
    return context.calendar.rolled(
        Calendar::addMonths(lookbackFrom(facts, standing), context.rulebook.lookbackMonths));
}

} // namespace xhb
