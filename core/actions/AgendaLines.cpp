// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/AgendaLines.h"

#include "core/actions/Petitions.h"

#include <algorithm>
#include <iterator>

namespace xhb {

namespace {

/// Characters that may say whom a title names; the title itself is half as long.
constexpr qsizetype longestNaming = 60;

/// Answers due, plans to be made, steps of sign-off (JX-8, JX-14, LS-6(三)).
Status appendPetitionLines(const Desk &desk, std::vector<AgendaLine> &lines)
{
    TRY_LET(facts, desk.petitionFacts());
    TRY_LET(petitions, desk.ledger().all<Petition>());
    DueWords words(desk.rules());
    for (const AgendaItem &item : agendaOf(desk.rules(), facts)) {
        const Petition &petition = petitions[item.issue];
        TRY_LET(mask, maskOf(desk.ledger(), petition.id));
        Petition hidden = mask.hidden(petition);
        const PersonMask named({}, namedIn(hidden.content.left(longestNaming)));
        hidden.content = named.hidden(hidden.content);
        lines.push_back({describe(words, facts, item, petition.deadlineText), SubjectKind::Petition,
                         petition.id.value, petition.acceptNo, titleOf(hidden), item.ref});
    }
    return done();
}

void sortByDay(std::vector<AgendaLine> &lines)
{
    std::ranges::stable_sort(lines, {}, [](const AgendaLine &line) { return line.text.due; });
}

} // namespace

Result<AgendaLine> issueLine(DueWords &words, const Ledger &ledger, const BookFacts &facts,
                             const Issue &issue, const AgendaItem &item)
{
    QString written = issue.deadlineText;
    if (item.kind == AgendaKind::MeasureDeadline) {
        TRY_LET(measures, ledger.where<Measure>("issue", issue.id.value));
        const auto measure = std::ranges::find(measures, int(item.ref), &Measure::seq);
        written = measure == measures.end() ? QString() : measure->deadlineText;
    }
    return AgendaLine{describe(words, facts, item, written),
                      SubjectKind::Issue,
                      issue.id.value,
                      nameOf(issue),
                      issue.title,
                      item.ref};
}

Result<std::vector<AgendaLine>> agendaLines(const Desk &desk)
{
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    std::vector<AgendaLine> lines;
    DueWords words(desk.rules());
    for (const AgendaItem &item : agendaOf(desk.rules(), facts)) {
        TRY_LET(line, issueLine(words, desk.ledger(), facts, issues[item.issue], item));
        lines.push_back(std::move(line));
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
