// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"

#include "core/actions/Petitions.h"

#include <algorithm>

namespace xhb {

Result<std::vector<AgendaLine>> issueLines(const Desk &desk)
{
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    std::vector<AgendaLine> lines;
    for (const AgendaItem &item : agendaOf(desk.rules(), facts)) {
        const Issue &issue = issues[item.issue];
        lines.push_back({describe(desk.rules(), facts, item), AgendaSubject::Issue, issue.id.value,
                         nameOf(issue), issue.title});
    }
    return lines;
}

Result<std::vector<AgendaLine>> petitionLines(const Desk &desk)
{
    TRY_LET(facts, desk.petitionFacts());
    TRY_LET(petitions, desk.ledger().all<Petition>());
    std::vector<AgendaLine> lines;
    for (const AgendaItem &item : agendaOf(desk.rules(), facts)) {
        const Petition &petition = petitions[item.issue];
        lines.push_back({describe(desk.rules(), facts, item), AgendaSubject::Petition,
                         petition.id.value, petition.acceptNo, titleOf(petition)});
    }
    return lines;
}

Result<std::vector<AgendaLine>> agendaLines(const Desk &desk)
{
    TRY_LET(lines, issueLines(desk));
    TRY_LET(petitions, petitionLines(desk));
    lines.insert(lines.end(), petitions.begin(), petitions.end());
    std::ranges::stable_sort(lines, {}, [](const AgendaLine &line) { return line.text.due; });
    return lines;
}

} // namespace xhb
