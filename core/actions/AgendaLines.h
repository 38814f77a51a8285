// SPDX-License-Identifier: GPL-3.0-or-later
// The whole agenda in words, of every subject, by due day: what the command line, the calendar page
// and exports show.
#pragma once

#include "core/actions/Desk.h"
#include "core/rules/Agenda.h"

namespace xhb {

enum class AgendaSubject { Issue, Plan, Adjustment, Petition, Book };

struct AgendaLine {
    AgendaText text;
    AgendaSubject subject = AgendaSubject::Issue;
    qint64 id = 0;
    QString code; ///< what the subject is called: code, accept number …
    QString title;
};

Result<std::vector<AgendaLine>> issueLines(const Desk &desk);
/// Answers due, plans to be made, steps of sign-off (JX-8, JX-14, LS-6).
Result<std::vector<AgendaLine>> petitionLines(const Desk &desk);

/// All of them.
Result<std::vector<AgendaLine>> agendaLines(const Desk &desk);

} // namespace xhb
