// SPDX-License-Identifier: GPL-3.0-or-later
// The whole agenda in words: what is due of problems, plans, requests to adjust, petitions and
// publications, in one list by due day. Command line, exports, calendar and workbench share it.
#pragma once

#include "core/actions/Desk.h"
#include "core/rules/Agenda.h"

namespace xhb {

enum class SubjectKind { Issue, Plan, Petition, Book };

struct AgendaLine {
    AgendaText text;
    SubjectKind subject = SubjectKind::Issue;
    qint64 id = 0; ///< of the subject's row; 0 = the book
    QString code;  ///< what the subject is called
    QString title; ///< of the problem or petition, who complained masked in it
    int ref = 0;   ///< tells lines of one kind about one subject apart
};

/// By due day. This is what is due: how far ahead is for the rulebook to say, and for agendaOf().
Result<std::vector<AgendaLine>> agendaLines(const Desk &desk);

/// An item of a problem, with what was written where the facts only know the day.
Result<AgendaLine> issueLine(DueWords &words, const Ledger &ledger, const BookFacts &facts,
                             const Issue &issue, const AgendaItem &item);

/// What plans, requests to adjust and the yearly publication ask for (JX-6, JX-7, JX-15).
Status appendPlanLines(const Desk &desk, const BookFacts &facts, std::vector<AgendaLine> &lines);

/// What the rules of sign-off do not ask of the issues themselves: plans, requests, petitions,
/// publications; by due day. `facts` are those of the issues.
Result<std::vector<AgendaLine>> otherLines(const Desk &desk, const BookFacts &facts);

QJsonObject toJson(const AgendaLine &line);

} // namespace xhb
