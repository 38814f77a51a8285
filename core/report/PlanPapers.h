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
    QDate issuedOn; ///< when the county's office issued it, under its own number
    QString issuedNo;
    std::vector<Step> steps;
    std::vector<Asked> asked;
    /// What adjustments moved up to this version, by problem, and by problem and number of the
    /// measure.
    QHash<Id<Issue>, AdjustedDeadline> moved = {};
    QHash<std::pair<Id<Issue>, int>, AdjustedDeadline> movedMeasures = {};
};

/// Fields for form `measures-list`.
FormData planListData(const PlanPaper &paper, const Letterhead &letterhead);
/// Fields for forms `plan` and `consultation-summary`.
FormData planData(const PlanPaper &paper, const Letterhead &letterhead);

/// One thing a request wants to change: “整改时限”, “第 1 条措施”, “第 1 条措施时限”.
struct AdjustedPart {
    QString what;
    QString before;
    QString after;
};

std::vector<AdjustedPart> partsOf(const Adjustment &request,
                                  const std::vector<AdjustmentChange> &changes);

struct AdjustmentPaper {
    IssueDossier issue;
    QString plan;
    Adjustment adjustment;
    std::vector<AdjustmentChange> changes;
    std::vector<AdjustmentStep> steps;
    QString trail;    ///< 一般调整, 重大调整
    QDate approvedOn; ///< invalid = not approved
    QString docNo;    ///< of the approval
    QDate refusedOn;  ///< of an approval that was not given
    QString refusedWhy;
    QString siteCheck; ///< day, people and result of the visit
};

/// Fields for form `adjustment-form`.
FormData adjustmentData(const AdjustmentPaper &paper, const Letterhead &letterhead);

} // namespace xhb
