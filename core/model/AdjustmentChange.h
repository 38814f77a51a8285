// SPDX-License-Identifier: GPL-3.0-or-later
// What a request changes of one measure, old and new side by side (JX-7).
#pragma once

#include "core/base/Field.h"
#include "core/model/Adjustment.h"
#include "core/model/Measure.h"

#include <QCoreApplication>

namespace xhb {

struct AdjustmentChange;
template <>
inline constexpr const char *detail::tableName<AdjustmentChange> = "adjustment_change";

struct AdjustmentChange {
    Id<AdjustmentChange> id;
    Id<Adjustment> adjustment;
    Id<Measure> measure;
    int seq = 0; ///< of the measure when it was requested
    QString oldText;
    QString newText; ///< the old one again where only the deadline moves
    QString oldDeadlineText;
    QDate oldDeadline;
    QString newDeadlineText;
    QDate newDeadline;

    bool operator==(const AdjustmentChange &) const = default;
};

template <>
struct Entity<AdjustmentChange> {
    static constexpr const char *table = "adjustment_change";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "调整内容");
    static constexpr std::array fields{
        field<&AdjustmentChange::adjustment>(
            "adjustment", QT_TRANSLATE_NOOP("adjustment_change", "申请"), Required | Fixed),
        field<&AdjustmentChange::measure>("measure", QT_TRANSLATE_NOOP("adjustment_change", "措施"),
                                          Required | Fixed),
        field<&AdjustmentChange::seq>("seq", QT_TRANSLATE_NOOP("adjustment_change", "措施序号"),
                                      Required | Fixed),
        field<&AdjustmentChange::oldText>(
            "old_text", QT_TRANSLATE_NOOP("adjustment_change", "原措施"), Long | Fixed),
        field<&AdjustmentChange::newText>("new_text",
                                          QT_TRANSLATE_NOOP("adjustment_change", "新措施"), Long),
        field<&AdjustmentChange::oldDeadlineText>(
            "old_deadline_text", QT_TRANSLATE_NOOP("adjustment_change", "原时限"), Fixed),
        field<&AdjustmentChange::oldDeadline>(
            "old_deadline", QT_TRANSLATE_NOOP("adjustment_change", "原时限日期"), Fixed),
        field<&AdjustmentChange::newDeadlineText>("new_deadline_text",
                                                  QT_TRANSLATE_NOOP("adjustment_change", "新时限")),
        field<&AdjustmentChange::newDeadline>("new_deadline",
                                              QT_TRANSLATE_NOOP("adjustment_change", "新时限日期")),
    };
};

} // namespace xhb
