// SPDX-License-Identifier: GPL-3.0-or-later
// Which open deadlines another calendar moves. Only days counted in workdays hang on the calendar:
// the end of a running notice and the last day of the next step. Steps taken keep their days, for
// those are facts.
#pragma once

#include "core/rules/Agenda.h"

#include <optional>

namespace xhb {

/// The day an open round hangs on, if it is counted in workdays. The end of a notice counts until
/// the approval, whether it runs, is objected to or is over.
std::optional<AgendaItem> countedDeadline(const RuleContext &context, const IssueFacts &facts,
                                          const Standing &standing);

struct MovedItem {
    AgendaItem before, after;
};

/// The same facts under two calendars: what differs, in book order.
std::vector<MovedItem> movedItems(const RuleContext &before, const RuleContext &after,
                                  const BookFacts &book);

} // namespace xhb
