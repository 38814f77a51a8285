// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers from the book what the papers of plans and requests show.
#pragma once

#include "core/actions/PlanView.h"
#include "core/report/PlanComparison.h"
#include "core/report/PlanPapers.h"

namespace xhb {

/// `version` 0 = as it stands where the plan is a draft, else the latest version.
Result<PlanPaper> planPaper(const Desk &desk, Id<Plan> plan, int version = 0);
/// What differs between two versions, the older first; `one` or `other` 0 = as it stands in the
/// book now.
Result<PlanComparison> planComparison(const Desk &desk, Id<Plan> plan, int one, int other);
/// A request of an issue, the latest unless one is named; NotFound where there is none.
Result<AdjustmentPaper> adjustmentPaper(const Desk &desk, const Issue &issue,
                                        Id<Adjustment> request = {});

} // namespace xhb
