// SPDX-License-Identifier: GPL-3.0-or-later
// A look back at a signed-off problem (JX-14(六)). A rebound reopens it.
#pragma once

#include "core/base/Field.h"
#include "core/model/Issue.h"
#include "core/model/Petition.h"

#include <QCoreApplication>

namespace xhb {

enum class LookbackOutcome { Held, Rebound };

template <>
struct Vocabulary<LookbackOutcome> {
    static constexpr std::array choices{
        Choice{"held", QT_TRANSLATE_NOOP("lookback", "巩固")},
        Choice{"rebound", QT_TRANSLATE_NOOP("lookback", "反弹")},
    };
};

struct Lookback;
template <>
inline constexpr const char *detail::tableName<Lookback> = "lookback";

struct Lookback {
    Id<Lookback> id;
    Id<Issue> issue; ///< or a petition
    QDate on;
    LookbackOutcome outcome = LookbackOutcome::Held;
    QString people;
    QString note;
    QDate newDeadline; ///< new deadline set on a rebound
    Id<Petition> petition;

    bool operator==(const Lookback &) const = default;
};

template <>
struct Entity<Lookback> {
    static constexpr const char *table = "lookback";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "回头看");
    static constexpr std::array fields{
        field<&Lookback::issue>("issue", QT_TRANSLATE_NOOP("lookback", "问题"), Fixed),
        field<&Lookback::on>("on", QT_TRANSLATE_NOOP("lookback", "日期"), Required | Happened),
        field<&Lookback::outcome>("outcome", QT_TRANSLATE_NOOP("lookback", "结果")),
        field<&Lookback::people>("people", QT_TRANSLATE_NOOP("lookback", "人员")),
        field<&Lookback::note>("note", QT_TRANSLATE_NOOP("lookback", "情况"), Long),
        field<&Lookback::newDeadline>("new_deadline",
                                      QT_TRANSLATE_NOOP("lookback", "重新整改时限")),
        field<&Lookback::petition>("petition", QT_TRANSLATE_NOOP("lookback", "信访件"), Fixed),
    };
};

} // namespace xhb
