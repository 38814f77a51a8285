// SPDX-License-Identifier: GPL-3.0-or-later
// One step of deciding a request to adjust: submission, site check, approval (JX-7(一)(二)).
#pragma once

#include "core/base/Field.h"
#include "core/model/Adjustment.h"
#include "core/model/Step.h"

#include <QCoreApplication>

namespace xhb {

struct AdjustmentStep;
template <>
inline constexpr const char *detail::tableName<AdjustmentStep> = "adjustment_step";

struct AdjustmentStep {
    Id<AdjustmentStep> id;
    Id<Adjustment> adjustment;
    QString key; ///< step key of the request's trail in the rulebook
    QDate on;
    Outcome outcome = Outcome::Pass;
    QString by;
    QString people; ///< who was on site
    QString docNo;
    QString opinion;
    QString note;

    bool operator==(const AdjustmentStep &) const = default;
};

template <>
struct Entity<AdjustmentStep> {
    static constexpr const char *table = "adjustment_step";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "调整步骤");
    static constexpr std::array fields{
        field<&AdjustmentStep::adjustment>(
            "adjustment", QT_TRANSLATE_NOOP("adjustment_step", "申请"), Required | Fixed),
        field<&AdjustmentStep::key>("key", QT_TRANSLATE_NOOP("adjustment_step", "步骤"),
                                    Required | Fixed),
        field<&AdjustmentStep::on>("on", QT_TRANSLATE_NOOP("adjustment_step", "日期"),
                                   Required | Happened),
        field<&AdjustmentStep::outcome>("outcome", QT_TRANSLATE_NOOP("adjustment_step", "结论")),
        field<&AdjustmentStep::by>("by", QT_TRANSLATE_NOOP("adjustment_step", "经办人")),
        field<&AdjustmentStep::people>("people", QT_TRANSLATE_NOOP("adjustment_step", "核实人员")),
        field<&AdjustmentStep::docNo>("doc_no", QT_TRANSLATE_NOOP("adjustment_step", "文号")),
        field<&AdjustmentStep::opinion>("opinion", QT_TRANSLATE_NOOP("adjustment_step", "意见"),
                                        Long),
        field<&AdjustmentStep::note>("note", QT_TRANSLATE_NOOP("adjustment_step", "备注"), Long),
    };
};

} // namespace xhb
