// SPDX-License-Identifier: GPL-3.0-or-later
// Everything there is to say about where a plan or a request to adjust stands, in one value for
// window and command line, and as JSON.
#pragma once

#include "core/actions/PlanCase.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xhb {

struct AdjustmentView {
    AdjustmentCase request;
    QString issue; ///< what the problem is called
    AdjustmentState state = AdjustmentState::Open;
    QString trail; ///< 一般调整, 重大调整
    std::vector<StepView> steps;
    QDate approvedOn;
    QString docNo; ///< of the approval
};

struct PlanView {
    PlanCase plan;
    QString trail;
    std::vector<StepView> steps;
    std::vector<PlanFinding> findings; ///< of a plan that is not approved; rows as in PlanCase
    std::vector<AdjustmentView> adjustments;
};

Result<PlanView> planView(const Desk &desk, Id<Plan> plan);
/// The requests of one issue, oldest first.
Result<std::vector<AdjustmentView>> adjustmentViews(const Desk &desk, const Issue &issue);

/// What a request changes, a line for each: “整改时限：原 A / 现 B” once it is approved, before
/// that “整改时限：A，拟调整为 B（未批准）”, and what it asked for where it was refused (JX-7).
QStringList changeWords(const AdjustmentView &view);

/// The answer of `status PLAN`.
QJsonObject toJson(const PlanView &view);
QJsonObject toJson(const AdjustmentView &view);

} // namespace xhb
