// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows of one plan, and the few things its tabs ask of it.
#pragma once

#include "core/actions/Adjustments.h"
#include "core/actions/PlanView.h"
#include "core/actions/Plans.h"

namespace xhb {

struct PlanShown : PlanView {
    std::vector<Disclosure> disclosures; ///< of the plan, the latest first

    Id<Plan> id() const { return plan.plan.id; }
    const StepView *current() const;
    const Issue *issue(Id<Issue> id) const;
    QString unit(Id<Unit> unit) const { return plan.units.value(unit); }
    /// Why the list cannot be edited; empty while it can.
    QString locked(const Desk &desk) const;
};

/// Whether an action may have changed what is shown of any plan.
bool concernPlans(const Changes &changes);

Result<PlanShown> readPlan(const Desk &desk, Id<Plan> plan);

} // namespace xhb
