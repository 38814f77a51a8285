// SPDX-License-Identifier: GPL-3.0-or-later
// Reads which deadlines approved adjustments have moved.
#pragma once

#include "core/actions/Desk.h"
#include "core/report/AdjustedDeadline.h"

namespace xhb {

/// Of one issue or of the whole book; `upTo` = what later versions of a plan moved is left out.
Result<AdjustedDeadlines> readAdjustedDeadlines(const Ledger &ledger, Id<Issue> only = {},
                                                int upTo = 0);

} // namespace xhb
