// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of the whole book in words, one line a thing to do: what `agenda`, the calendar files
// and the lists of every subject share.
#pragma once

#include "core/actions/Desk.h"
#include "core/rules/Agenda.h"

namespace xhb {

enum class AgendaSubject { Issue };

template <>
struct Vocabulary<AgendaSubject> {
    static constexpr std::array choices{Choice{"issue", ""}};
};

struct AgendaLine {
    AgendaText text;
    AgendaSubject subject = AgendaSubject::Issue;
    qint64 id = 0;
    int ref = 0; ///< tells lines of one kind about one subject apart
    QString code;
    QString title;
};

/// By due day. `rules` may differ from the desk's, to see what another calendar would say.
Result<std::vector<AgendaLine>> agendaLines(const Desk &desk, const RuleContext &rules);
inline Result<std::vector<AgendaLine>> agendaLines(const Desk &desk)
{
    return agendaLines(desk, desk.rules());
}

} // namespace xhb
