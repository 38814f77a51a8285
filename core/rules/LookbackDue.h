// SPDX-License-Identifier: GPL-3.0-or-later
// When a problem that was signed off is to be looked back at (JX-14(六)): so many months after the
// closing or the latest look-back. A period, so it does not end on a rest day (民法典第二百零三条).
#pragma once

#include "core/rules/State.h"

namespace xhb {

/// The day the next look-back is counted from.
QDate lookbackFrom(const IssueFacts &facts, const Standing &standing);

/// Its last day; invalid unless signed off.
WorkdayCount lookbackDue(const RuleContext &context, const IssueFacts &facts,
                         const Standing &standing);

} // namespace xhb
