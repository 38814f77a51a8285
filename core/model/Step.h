// SPDX-License-Identifier: GPL-3.0-or-later
// A step of a round that was taken: who, when, with what outcome, on which paper.
#pragma once

#include "core/base/Field.h"
#include "core/model/Round.h"

#include <QCoreApplication>

namespace xhb {

enum class Outcome { Pass, Fail };

template <>
struct Vocabulary<Outcome> {
    static constexpr std::array choices{
        Choice{"pass", QT_TRANSLATE_NOOP("step", "合格")},
        Choice{"fail", QT_TRANSLATE_NOOP("step", "不合格")},
    };
};

struct Step;
template <>
inline constexpr const char *detail::tableName<Step> = "step";

struct Step {
    Id<Step> id;
    Id<Round> round;
    QString key; ///< step key of the procedure
    QDate on;
    Outcome outcome = Outcome::Pass;
    QString by;
    QString opinion;
    QString people; ///< who was on site
    QDate siteOn;   ///< day of the site check
    QString docNo;
    QString note;

    bool operator==(const Step &) const = default;
};

template <>
struct Entity<Step> {
    static constexpr const char *table = "step";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "销号步骤");
    static constexpr std::array fields{
        field<&Step::round>("round", QT_TRANSLATE_NOOP("step", "轮次"), Required | Fixed),
        field<&Step::key>("key", QT_TRANSLATE_NOOP("step", "步骤"), Required | Fixed),
        field<&Step::on>("on", QT_TRANSLATE_NOOP("step", "日期"), Required | Happened),
        field<&Step::outcome>("outcome", QT_TRANSLATE_NOOP("step", "结论")),
        field<&Step::by>("by", QT_TRANSLATE_NOOP("step", "签字人或经办人")),
        field<&Step::opinion>("opinion", QT_TRANSLATE_NOOP("step", "意见"), Long),
        field<&Step::people>("people", QT_TRANSLATE_NOOP("step", "核查人员")),
        field<&Step::siteOn>("site_on", QT_TRANSLATE_NOOP("step", "核查日期"), Happened),
        field<&Step::docNo>("doc_no", QT_TRANSLATE_NOOP("step", "文号")),
        field<&Step::note>("note", QT_TRANSLATE_NOOP("step", "备注"), Long),
    };
};

} // namespace xhb
