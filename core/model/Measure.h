// SPDX-License-Identifier: GPL-3.0-or-later
// One measure of a problem that can be completed on its own.
#pragma once

#include "core/base/Field.h"
#include "core/model/Issue.h"

#include <QCoreApplication>

namespace xhb {

enum class MeasureKind { Policy, Works, Enforcement, Accountability, Other };

template <>
struct Vocabulary<MeasureKind> {
    static constexpr std::array choices{
        Choice{"policy", QT_TRANSLATE_NOOP("measure", "政策类")},
        Choice{"works", QT_TRANSLATE_NOOP("measure", "工程类")},
        Choice{"enforcement", QT_TRANSLATE_NOOP("measure", "执法类")},
        Choice{"accountability", QT_TRANSLATE_NOOP("measure", "追责类")},
        Choice{"other", QT_TRANSLATE_NOOP("measure", "其他")},
    };
};

struct Measure;
template <>
inline constexpr const char *detail::tableName<Measure> = "measure";

struct Measure {
    Id<Measure> id;
    Id<Issue> issue;
    int seq = 0; ///< 1, 2, 3 … within the problem
    QString text;
    QString deadlineText;
    QDate deadline;
    MeasureKind kind = MeasureKind::Other;
    QDate doneOn;
    QString result;                    ///< what was done, for the sign-off form
    std::optional<double> investedWan; ///< 万元

    bool operator==(const Measure &) const = default;
};

template <>
struct Entity<Measure> {
    static constexpr const char *table = "measure";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "整改措施");
    static constexpr std::array fields{
        field<&Measure::issue>("issue", QT_TRANSLATE_NOOP("measure", "问题"), Required),
        field<&Measure::seq>("seq", QT_TRANSLATE_NOOP("measure", "序号"), Required),
        field<&Measure::text>("text", QT_TRANSLATE_NOOP("measure", "整改措施"), Required | Long),
        field<&Measure::deadlineText>("deadline_text", QT_TRANSLATE_NOOP("measure", "措施时限")),
        field<&Measure::deadline>("deadline", QT_TRANSLATE_NOOP("measure", "措施时限日期")),
        field<&Measure::kind>("kind", QT_TRANSLATE_NOOP("measure", "措施类型")),
        field<&Measure::doneOn>("done_on", QT_TRANSLATE_NOOP("measure", "完成日期"), Happened),
        field<&Measure::result>("result", QT_TRANSLATE_NOOP("measure", "落实情况"), Long),
        field<&Measure::investedWan>("invested_wan",
                                     QT_TRANSLATE_NOOP("measure", "投入资金（万元）")),
    };
};

} // namespace xhb
