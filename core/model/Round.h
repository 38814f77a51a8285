// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt at sign-off under one procedure. A failed acceptance, an upheld objection or a
// rebound opens another; history stays (QX-17, JX-14).
#pragma once

#include "core/base/Field.h"
#include "core/model/Issue.h"
#include "core/model/Petition.h"

#include <QCoreApplication>

namespace xhb {

struct Round;
template <>
inline constexpr const char *detail::tableName<Round> = "round";

struct Round {
    Id<Round> id;
    Id<Issue> issue; ///< or a petition
    int no = 1;
    QString procedure; ///< key in the rulebook
    QString rulebook;  ///< id@version the round was started under
    QDate startedOn;
    QString targetResult;
    QString penalty;
    QString generalize;
    QString mechanism;
    QString note;
    Id<Petition> petition; ///< signed off instead of an issue (JX-14)

    bool operator==(const Round &) const = default;
};

template <>
struct Entity<Round> {
    static constexpr const char *table = "round";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "销号轮次");
    static constexpr std::array fields{
        field<&Round::issue>("issue", QT_TRANSLATE_NOOP("round", "问题")),
        field<&Round::no>("no", QT_TRANSLATE_NOOP("round", "轮次"), Required | Fixed),
        field<&Round::procedure>("procedure", QT_TRANSLATE_NOOP("round", "销号程序"),
                                 Required | Fixed),
        field<&Round::rulebook>("rulebook", QT_TRANSLATE_NOOP("round", "规则集"), Fixed),
        field<&Round::startedOn>("started_on", QT_TRANSLATE_NOOP("round", "启动日期"),
                                 Required | Happened),
        field<&Round::targetResult>("target_result", QT_TRANSLATE_NOOP("round", "目标完成情况"),
                                    Long),
        field<&Round::penalty>("penalty", QT_TRANSLATE_NOOP("round", "违法行为处理处罚"), Long),
        field<&Round::generalize>("generalize", QT_TRANSLATE_NOOP("round", "举一反三"), Long),
        field<&Round::mechanism>("mechanism", QT_TRANSLATE_NOOP("round", "长效机制"), Long),
        field<&Round::note>("note", QT_TRANSLATE_NOOP("round", "备注"), Long),
        field<&Round::petition>("petition", QT_TRANSLATE_NOOP("round", "信访件")),
    };
};

} // namespace xhb
