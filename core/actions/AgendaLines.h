// SPDX-License-Identifier: GPL-3.0-or-later
// The whole agenda in words, one list by due day. Command line, exports, calendar and workbench
// share it.
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
    QString title; ///< of the problem or petition
    int ref = 0;   ///< number of the measure or stage, position of the step
};

Result<std::vector<AgendaLine>> agendaLines(const Desk &desk);

} // namespace xhb
