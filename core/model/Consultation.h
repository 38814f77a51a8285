// SPDX-License-Identifier: GPL-3.0-or-later
// One unit asked for its opinion on a draft plan, and what became of it (JX-6).
#pragma once

#include "core/base/Field.h"
#include "core/model/Plan.h"
#include "core/model/Unit.h"

#include <QCoreApplication>

namespace xhb {

enum class Taken { Open, Accepted, Partly, Declined };

template <>
struct Vocabulary<Taken> {
    static constexpr std::array choices{
        Choice{"open", QT_TRANSLATE_NOOP("consultation", "未处理")},
        Choice{"accepted", QT_TRANSLATE_NOOP("consultation", "采纳")},
        Choice{"partly", QT_TRANSLATE_NOOP("consultation", "部分采纳")},
        Choice{"declined", QT_TRANSLATE_NOOP("consultation", "不采纳")},
    };
};

struct Consultation;
template <>
inline constexpr const char *detail::tableName<Consultation> = "consultation";

struct Consultation {
    Id<Consultation> id;
    Id<Plan> plan;
    Id<Unit> unit;
    QDate askedOn;
    QDate until; ///< to be answered by
    QDate answeredOn;
    QString answer; ///< “无意见” is an answer
    Taken taken = Taken::Open;
    QString reason; ///< why it was not taken

    bool operator==(const Consultation &) const = default;
};

template <>
struct Entity<Consultation> {
    static constexpr const char *table = "consultation";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "征求意见");
    static constexpr std::array fields{
        field<&Consultation::plan>("plan", QT_TRANSLATE_NOOP("consultation", "方案"),
                                   Required | Fixed),
        field<&Consultation::unit>("unit", QT_TRANSLATE_NOOP("consultation", "征求对象"), Required),
        field<&Consultation::askedOn>("asked_on", QT_TRANSLATE_NOOP("consultation", "征求日期"),
                                      Required | Happened),
        field<&Consultation::until>("until", QT_TRANSLATE_NOOP("consultation", "反馈期限")),
        field<&Consultation::answeredOn>("answered_on",
                                         QT_TRANSLATE_NOOP("consultation", "反馈日期"), Happened),
        field<&Consultation::answer>("answer", QT_TRANSLATE_NOOP("consultation", "反馈意见"), Long),
        field<&Consultation::taken>("taken", QT_TRANSLATE_NOOP("consultation", "采纳情况")),
        field<&Consultation::reason>("reason", QT_TRANSLATE_NOOP("consultation", "理由"), Long),
    };
};

} // namespace xhb
