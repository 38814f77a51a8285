// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"

namespace xhb {

Result<std::vector<AgendaLine>> agendaLines(const Desk &desk)
{
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    const RuleContext rules = desk.rules();
    std::vector<AgendaLine> lines;
    for (const AgendaItem &item : agendaOf(rules, facts)) {
        const Issue &issue = issues[item.issue];
        lines.push_back({describe(rules, facts, item), SubjectKind::Issue, issue.id.value,
                         nameOf(issue), issue.title, item.ref});
    }
    return lines;
}

} // namespace xhb
