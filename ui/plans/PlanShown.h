// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the pane shows of one plan, read together: the plan, where it stands, and the requests
// to adjust it.
#pragma once

#include "core/actions/Adjustments.h"
#include "core/actions/Plans.h"

namespace xhb {

struct PlanShown {
    PlanCase plan;
    TrailStanding standing;
    std::vector<StepView> steps;
    std::vector<AdjustmentCase> adjustments; ///< of its problems, oldest first

    Id<Plan> id() const { return plan.plan.id; }
    const StepView *current() const;
    const Issue *issue(Id<Issue> id) const;
    QString unit(Id<Unit> unit) const { return plan.units.value(unit); }
    /// Why the list cannot be edited; empty while it can.
    QString locked(const Desk &desk) const;
};

Result<PlanShown> readPlan(const Desk &desk, Id<Plan> plan);

} // namespace xhb
