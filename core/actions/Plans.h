// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of drawing up a plan (JX-6, QX-7): each asks the rules, then writes its fact. A refusal
// is Refused with the article; wrong dates are Invalid.
#pragma once

#include "core/actions/PlanCase.h"
#include "core/actions/Signoff.h"

namespace xhb {

/// Begins a plan. A plan for what a superior found counts its days from the feedback; where no day
/// is known that is said.
Result<Recorded> addPlan(const Desk &desk, Tx &tx, Plan plan);

/// Takes problems into a plan that is not approved yet, as far as they may be (PlanScope), or out
/// of it.
Result<Recorded> includeIssues(const Desk &desk, Tx &tx, Id<Plan> plan,
                               const std::vector<Id<Issue>> &issues);
Status excludeIssues(Tx &tx, Id<Plan> plan, const std::vector<Id<Issue>> &issues);

/// Records a step and whom it asked. The approving step makes version 1 of the plan.
Result<Recorded> takePlanStep(const Desk &desk, Tx &tx, PlanStep step,
                              std::vector<Consultation> asked);

/// Asks one more unit, or writes down what one answered and what became of it.
Result<Recorded> consult(const Desk &desk, Tx &tx, Consultation consultation);

/// Removes a plan that is not approved with its steps and papers; its problems stay.
Status removePlan(Tx &tx, Id<Plan> plan);

/// Writes the next version from what stands in the book now.
Result<PlanVersion> addPlanVersion(Tx &tx, Id<Plan> plan, QDate approvedOn, const QString &docNo,
                                   Id<Adjustment> adjustment = {});

} // namespace xhb
