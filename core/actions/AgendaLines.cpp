// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"

#include "core/actions/Petitions.h"

#include <algorithm>
#include <iterator>

namespace xhb {

namespace {

/// Answers due, plans to be made, steps of sign-off (JX-8, JX-14, LS-6(三)).
Status appendPetitionLines(const Desk &desk, std::vector<AgendaLine> &lines)
{
    TRY_LET(facts, desk.petitionFacts());
    TRY_LET(petitions, desk.ledger().all<Petition>());
    for (const AgendaItem &item : agendaOf(desk.rules(), facts)) {
        const Petition &petition = petitions[item.issue];
        TRY_LET(mask, maskOf(desk.ledger(), petition.id));
        lines.push_back({describe(desk.rules(), facts, item), SubjectKind::Petition,
                         petition.id.value, petition.acceptNo, titleOf(mask.hidden(petition)),
                         item.ref});
    }
    return done();
}

void sortByDay(std::vector<AgendaLine> &lines)
{
    std::ranges::stable_sort(lines, {}, [](const AgendaLine &line) { return line.text.due; });
}

} // namespace

Result<std::vector<AgendaLine>> agendaLines(const Desk &desk)
{
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    std::vector<AgendaLine> lines;
    for (const AgendaItem &item : agendaOf(desk.rules(), facts)) {
        const Issue &issue = issues[item.issue];
        lines.push_back({describe(desk.rules(), facts, item), SubjectKind::Issue, issue.id.value,
                         nameOf(issue), issue.title, item.ref});
    }
    TRY_LET(others, otherLines(desk, facts));
    std::ranges::move(others, std::back_inserter(lines));
    sortByDay(lines);
    return lines;
}

Result<std::vector<AgendaLine>> otherLines(const Desk &desk, const BookFacts &facts)
{
    std::vector<AgendaLine> lines;
    TRY(appendPlanLines(desk, facts, lines));
    TRY(appendPetitionLines(desk, lines));
    sortByDay(lines);
    return lines;
}

QJsonObject toJson(const AgendaLine &line)
{
    return toJson(line.text, line.code, line.title);
}

} // namespace xhb
