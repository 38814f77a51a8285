// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"

#include <algorithm>
#include <iterator>

namespace xhb {

Result<std::vector<AgendaLine>> agendaLines(const Desk &desk)
{
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    std::vector<AgendaLine> lines = issueLines(desk, facts, issues);
    TRY_LET(others, otherLines(desk, facts, issues));
    std::ranges::move(others, std::back_inserter(lines));
    std::ranges::stable_sort(lines, {}, [](const AgendaLine &line) { return line.text.due; });
    return lines;
}

std::vector<AgendaLine> issueLines(const Desk &desk, const BookFacts &facts,
                                   const std::vector<Issue> &issues)
{
    std::vector<AgendaLine> lines;
    for (const AgendaItem &item : agendaOf(desk.rules(), facts)) {
        const Issue &issue = issues[item.issue];
        lines.push_back({describe(desk.rules(), facts, item), SubjectKind::Issue, issue.id.value,
                         nameOf(issue), issue.title, item.ref});
    }
    return lines;
}

Result<std::vector<AgendaLine>> otherLines(const Desk &desk, const BookFacts &facts,
                                           const std::vector<Issue> &issues)
{
    std::vector<AgendaLine> lines;
    TRY(appendPlanLines(desk, facts, issues, lines));
    return lines;
}

QJsonObject toJson(const AgendaLine &line)
{
    return toJson(line.text, line.code, line.title);
}

} // namespace xhb
