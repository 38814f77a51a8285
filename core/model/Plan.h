// SPDX-License-Identifier: GPL-3.0-or-later
// The rectification plan of one inspection: the problems in it name their plan (JX-6, QX-7).
#pragma once

#include "core/base/Field.h"
#include "core/model/Source.h"

#include <QCoreApplication>

namespace xhb {

/// Which way a plan is drawn up.
enum class PlanKind {
    Superior, ///< for what an inspection of a superior found: drafted, consulted, submitted (JX-6)
    County    ///< for what the county found itself: approved and issued by the office (QX-7)
};

template <>
struct Vocabulary<PlanKind> {
    static constexpr std::array choices{
        Choice{"superior", QT_TRANSLATE_NOOP("plan", "落实上级督察")},
        Choice{"county", QT_TRANSLATE_NOOP("plan", "县（区）级自查")},
    };
};

struct Plan;
template <>
inline constexpr const char *detail::tableName<Plan> = "plan";

struct Plan {
    Id<Plan> id;
    QString name;
    Id<Source> source;
    PlanKind kind = PlanKind::Superior;
    QDate feedbackOn; ///< the 45 workdays count from here; invalid = the source's own date
    QString summary;  ///< 总体要求 and the like, printed before the list
    QString rulebook; ///< id@version it is drawn up under
    QString note;

    bool operator==(const Plan &) const = default;
};

template <>
struct Entity<Plan> {
    static constexpr const char *table = "plan";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "整改方案");
    static constexpr std::array fields{
        field<&Plan::name>("name", QT_TRANSLATE_NOOP("plan", "方案名称"), Required),
        field<&Plan::source>("source", QT_TRANSLATE_NOOP("plan", "问题来源")),
        field<&Plan::kind>("kind", QT_TRANSLATE_NOOP("plan", "方案类别")),
        field<&Plan::feedbackOn>("feedback_on", QT_TRANSLATE_NOOP("plan", "督察反馈日期"),
                                 Happened),
        field<&Plan::summary>("summary", QT_TRANSLATE_NOOP("plan", "总体要求"), Long),
        field<&Plan::rulebook>("rulebook", QT_TRANSLATE_NOOP("plan", "规则集"), Fixed),
        field<&Plan::note>("note", QT_TRANSLATE_NOOP("plan", "备注"), Long),
    };
};

} // namespace xhb
