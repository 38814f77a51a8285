// SPDX-License-Identifier: GPL-3.0-or-later
// 整改方案版本对照表: two versions of a plan, or a version and the plan as it stands, field by
// field (JX-7).
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"
#include "core/rules/PlanContent.h"

namespace xhb {

struct PlanComparison {
    struct Row {
        QString problem; ///< code and title
        PlanDifference difference;
    };

    QString plan;
    QString before, after; ///< what is compared, in words
    std::vector<Row> rows; ///< by problem
};

/// Fields for form `plan-comparison`.
FormData comparisonData(const PlanComparison &comparison, const Letterhead &letterhead);

/// “第 1 版，2026年3月20日批准（省整改办〔2026〕8号）”
QString planVersionWords(int version, QDate approvedOn, const QString &docNo);

} // namespace xhb
