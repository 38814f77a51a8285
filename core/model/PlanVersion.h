// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as it was approved: the paper's content at that moment, kept whole, so that what was in
// force on any day can be shown, compared and printed (JX-7).
#pragma once

#include "core/base/Field.h"
#include "core/model/Adjustment.h"
#include "core/model/Plan.h"

#include <QCoreApplication>

namespace xhb {

struct PlanVersion;
template <>
inline constexpr const char *detail::tableName<PlanVersion> = "plan_version";

struct PlanVersion {
    Id<PlanVersion> id;
    Id<Plan> plan;
    int no = 1;
    QDate approvedOn;
    QString docNo;
    Id<Adjustment> adjustment; ///< the request that led to it; none = the plan's own approval
    QString content;           ///< JSON: the problems with goals, units, measures, stage goals

    bool operator==(const PlanVersion &) const = default;
};

template <>
struct Entity<PlanVersion> {
    static constexpr const char *table = "plan_version";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "方案版本");
    static constexpr std::array fields{
        field<&PlanVersion::plan>("plan", QT_TRANSLATE_NOOP("plan_version", "方案"),
                                  Required | Fixed),
        field<&PlanVersion::no>("no", QT_TRANSLATE_NOOP("plan_version", "版本"), Required | Fixed),
        field<&PlanVersion::approvedOn>("approved_on",
                                        QT_TRANSLATE_NOOP("plan_version", "批准日期"),
                                        Required | Happened | Fixed),
        field<&PlanVersion::docNo>("doc_no", QT_TRANSLATE_NOOP("plan_version", "批准文号"), Fixed),
        field<&PlanVersion::adjustment>("adjustment", QT_TRANSLATE_NOOP("plan_version", "调整申请"),
                                        Fixed),
        field<&PlanVersion::content>("content", QT_TRANSLATE_NOOP("plan_version", "内容"),
                                     Required | Long | Fixed),
    };
};

} // namespace xhb
