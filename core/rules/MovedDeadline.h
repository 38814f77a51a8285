// SPDX-License-Identifier: GPL-3.0-or-later
// Which open deadlines another calendar moves. Only counted days hang on the calendar: the end of a
// running notice, the last day of the next step, the look-back, whose period ends on no rest day
// (民法典第二百零三条). Steps taken keep their days, for those are facts.
#pragma once

#include "core/rules/Agenda.h"

namespace xhb {

/// Appends the days of an issue that are counted. The end of a notice counts until the approval,
/// whether it runs, is objected to or is over.
void appendCounted(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
                   std::vector<AgendaItem> &items);

struct MovedItem {
    AgendaItem before, after;
};

/// The same facts under two calendars: what differs, in book order.
std::vector<MovedItem> movedItems(const RuleContext &before, const RuleContext &after,
                                  const BookFacts &book);

} // namespace xhb
