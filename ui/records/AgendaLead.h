// SPDX-License-Identifier: GPL-3.0-or-later
// From a line of the agenda to the place where it is dealt with.
#pragma once

#include "core/actions/AgendaLines.h"
#include "ui/shell/Page.h"

namespace xhb {

/// The part of a record that a line is about.
enum class RecordPart { Basics, Measures, Signoff, Steps, Consult, Adjust };

template <>
struct Vocabulary<RecordPart> {
    static constexpr std::array choices{Choice{"basics", ""},  Choice{"measures", ""},
                                        Choice{"signoff", ""}, Choice{"steps", ""},
                                        Choice{"consult", ""}, Choice{"adjust", ""}};
};

/// The record, its part and what in it, as a filter that its place understands:
/// {"id": ["7"], "part": ["measures"], "focus": ["2"]}. Of a request to adjust the id is that of
/// the problem, and the key "adjusted".
PageFilter leadOf(const AgendaLine &line);

/// The same for a part of any record.
PageFilter partOf(qint64 id, RecordPart part, const QString &focus);

/// What such a filter asks for; none = no part of one record.
struct WantedPart {
    RecordPart part = RecordPart::Basics;
    QString focus;
};
std::optional<WantedPart> wantedPart(const PageFilter &filter);

/// Asks the window, on behalf of a page, for what a line is about.
void lead(Page &page, const AgendaLine &line);

} // namespace xhb
