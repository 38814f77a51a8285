// SPDX-License-Identifier: GPL-3.0-or-later
// A stage of a long-term task with its own date (QX-7).
#pragma once

#include "core/base/Field.h"
#include "core/model/Issue.h"

#include <QCoreApplication>

namespace xhb {

struct StageGoal;
template <>
inline constexpr const char *detail::tableName<StageGoal> = "stage_goal";

struct StageGoal {
    Id<StageGoal> id;
    Id<Issue> issue;
    int seq = 0;
    QString text;
    QDate due;
    QDate doneOn;

    bool operator==(const StageGoal &) const = default;
};

template <>
struct Entity<StageGoal> {
    static constexpr const char *table = "stage_goal";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "阶段目标");
    static constexpr std::array fields{
        field<&StageGoal::issue>("issue", QT_TRANSLATE_NOOP("stage_goal", "问题"), Required),
        field<&StageGoal::seq>("seq", QT_TRANSLATE_NOOP("stage_goal", "序号"), Required),
        field<&StageGoal::text>("text", QT_TRANSLATE_NOOP("stage_goal", "阶段目标"),
                                Required | Long),
        field<&StageGoal::due>("due", QT_TRANSLATE_NOOP("stage_goal", "阶段时限")),
        field<&StageGoal::doneOn>("done_on", QT_TRANSLATE_NOOP("stage_goal", "完成日期"), Happened),
    };
};

} // namespace xhb
