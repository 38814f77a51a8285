// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"

namespace xhb {

Result<std::vector<AgendaLine>> agendaLines(const Desk &desk, const RuleContext &rules)
{
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    std::vector<AgendaLine> lines;
    for (const AgendaItem &item : agendaOf(rules, facts)) {
        const Issue &issue = issues[item.issue];
        lines.push_back({describe(rules, facts, item), AgendaSubject::Issue, issue.id.value,
                         item.ref, nameOf(issue), issue.title});
    }
    return lines;
}

} // namespace xhb
