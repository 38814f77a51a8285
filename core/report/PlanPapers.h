// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a plan and of a request to adjust it: 整改措施清单, 整改方案, 征求意见汇总表,
// 方案调整申请表.
#pragma once

#include "core/model/AdjustmentChange.h"
#include "core/model/AdjustmentStep.h"
#include "core/model/Consultation.h"
#include "core/report/Ledgers.h"
#include "core/rules/PlanContent.h"

namespace xhb {

/// A plan as it is printed: one of its versions, or as it stands.
struct PlanPaper {
    struct Step {
        QString name;
        QDate on;
        QString by;
        QString docNo;
    };
    struct Asked {
        QString unit;
        Consultation consultation;
    };

    Plan plan;
    QString source;
    QDate feedbackOn;
    PlanContent content;
    int version = 0; ///< 0 = not approved, or as it stands now
    QDate approvedOn;
    QString docNo;
    std::vector<Step> steps;
    std::vector<Asked> asked;
    /// Of the plan as it is in force: what adjustments moved, by problem, and by problem and number
    /// of the measure.
    QHash<Id<Issue>, AdjustedDeadline> moved = {};
    QHash<std::pair<Id<Issue>, int>, AdjustedDeadline> movedMeasures = {};
};

/// Fields for form `measures-list`.
FormData planListData(const PlanPaper &paper, const Letterhead &letterhead);
/// Fields for forms `plan` and `consultation-summary`.
FormData planData(const PlanPaper &paper, const Letterhead &letterhead);

struct AdjustmentPaper {
    IssueDossier issue;
    QString plan;
    Adjustment adjustment;
    std::vector<AdjustmentChange> changes;
    std::vector<AdjustmentStep> steps;
    QString trail;     ///< 一般调整, 重大调整
    QDate approvedOn;  ///< invalid = not approved
    QString docNo;     ///< of the approval
    QString siteCheck; ///< day, people and result of the visit
};

/// Fields for form `adjustment-form`.
FormData adjustmentData(const AdjustmentPaper &paper, const Letterhead &letterhead);

} // namespace xhb
