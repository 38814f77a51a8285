// SPDX-License-Identifier: GPL-3.0-or-later
// A request to change measures or deadlines of a problem whose plan is approved (JX-7, QX-7). The
// goal never changes, so there is no place for a new one.
#pragma once

#include "core/base/Field.h"
#include "core/model/Issue.h"

#include <QCoreApplication>

namespace xhb {

/// The only two reasons there are (JX-7).
enum class AdjustReason { Unforeseeable, LawChange };

template <>
struct Vocabulary<AdjustReason> {
    static constexpr std::array choices{
        Choice{"unforeseeable",
               QT_TRANSLATE_NOOP("adjustment", "不能预见、不能避免且不能克服的客观情况")},
        Choice{"law_change", QT_TRANSLATE_NOOP("adjustment", "法律法规和政策制度变化")},
    };
};

struct Adjustment;
template <>
inline constexpr const char *detail::tableName<Adjustment> = "adjustment";

struct Adjustment {
    Id<Adjustment> id;
    Id<Issue> issue;
    QDate on; ///< day of the request
    AdjustReason reasonKind = AdjustReason::Unforeseeable;
    QString argument;
    QString progress; ///< how far the work is
    bool major = false;
    QString oldDeadlineText;
    QDate oldDeadline;
    QString newDeadlineText; ///< empty = the problem's deadline stays
    QDate newDeadline;
    QString rulebook; ///< id@version it was requested under
    QString note;

    bool operator==(const Adjustment &) const = default;
};

template <>
struct Entity<Adjustment> {
    static constexpr const char *table = "adjustment";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "方案调整申请");
    static constexpr std::array fields{
        field<&Adjustment::issue>("issue", QT_TRANSLATE_NOOP("adjustment", "问题"),
                                  Required | Fixed),
        field<&Adjustment::on>("on", QT_TRANSLATE_NOOP("adjustment", "申请日期"),
                               Required | Happened),
        field<&Adjustment::reasonKind>("reason_kind", QT_TRANSLATE_NOOP("adjustment", "调整情形")),
        field<&Adjustment::argument>("argument", QT_TRANSLATE_NOOP("adjustment", "论证和依据"),
                                     Required | Long),
        field<&Adjustment::progress>("progress", QT_TRANSLATE_NOOP("adjustment", "当前进展"), Long),
        field<&Adjustment::major>("major", QT_TRANSLATE_NOOP("adjustment", "重大调整")),
        field<&Adjustment::oldDeadlineText>("old_deadline_text",
                                            QT_TRANSLATE_NOOP("adjustment", "原整改时限"), Fixed),
        field<&Adjustment::oldDeadline>("old_deadline",
                                        QT_TRANSLATE_NOOP("adjustment", "原时限日期"), Fixed),
        field<&Adjustment::newDeadlineText>("new_deadline_text",
                                            QT_TRANSLATE_NOOP("adjustment", "新整改时限")),
        field<&Adjustment::newDeadline>("new_deadline",
                                        QT_TRANSLATE_NOOP("adjustment", "新时限日期")),
        field<&Adjustment::rulebook>("rulebook", QT_TRANSLATE_NOOP("adjustment", "规则集"), Fixed),
        field<&Adjustment::note>("note", QT_TRANSLATE_NOOP("adjustment", "备注"), Long),
    };
};

} // namespace xhb
