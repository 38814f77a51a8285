// SPDX-License-Identifier: GPL-3.0-or-later
// One step of drawing up a plan: when, by whom, on which paper (JX-6).
#pragma once

#include "core/base/Field.h"
#include "core/model/Plan.h"

#include <QCoreApplication>

namespace xhb {

struct PlanStep;
template <>
inline constexpr const char *detail::tableName<PlanStep> = "plan_step";

struct PlanStep {
    Id<PlanStep> id;
    Id<Plan> plan;
    QString key; ///< step key of the plan's trail in the rulebook
    QDate on;
    QString by;
    QString docNo;
    QString opinion; ///< what a meeting decided
    QString note;

    bool operator==(const PlanStep &) const = default;
};

template <>
struct Entity<PlanStep> {
    static constexpr const char *table = "plan_step";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "方案步骤");
    static constexpr std::array fields{
        field<&PlanStep::plan>("plan", QT_TRANSLATE_NOOP("plan_step", "方案"), Required | Fixed),
        field<&PlanStep::key>("key", QT_TRANSLATE_NOOP("plan_step", "步骤"), Required | Fixed),
        field<&PlanStep::on>("on", QT_TRANSLATE_NOOP("plan_step", "日期"), Required | Happened),
        field<&PlanStep::by>("by", QT_TRANSLATE_NOOP("plan_step", "经办人")),
        field<&PlanStep::docNo>("doc_no", QT_TRANSLATE_NOOP("plan_step", "文号")),
        field<&PlanStep::opinion>("opinion", QT_TRANSLATE_NOOP("plan_step", "意见"), Long),
        field<&PlanStep::note>("note", QT_TRANSLATE_NOOP("plan_step", "备注"), Long),
    };
};

} // namespace xhb
