// SPDX-License-Identifier: GPL-3.0-or-later
// The holiday notice of one year as this book knows it; it goes before the notice the program
// carries (rules.md 十).
#pragma once

#include "core/base/Field.h"

#include <QCoreApplication>

namespace xhb {

struct CalendarNotice;
template <>
inline constexpr const char *detail::tableName<CalendarNotice> = "calendar_notice";

struct CalendarNotice {
    Id<CalendarNotice> id;
    int year = 0;
    QString docNo;   ///< 国办发明电〔2025〕7号
    QString content; ///< JSON in the form of resources/calendar
    QDate enteredOn;
    QString note;

    bool operator==(const CalendarNotice &) const = default;
};

template <>
struct Entity<CalendarNotice> {
    static constexpr const char *table = "calendar_notice";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "放假通知");
    static constexpr std::array fields{
        field<&CalendarNotice::year>("year", QT_TRANSLATE_NOOP("calendar_notice", "年份"),
                                     Required),
        field<&CalendarNotice::docNo>("doc_no", QT_TRANSLATE_NOOP("calendar_notice", "文号")),
        field<&CalendarNotice::content>("content", QT_TRANSLATE_NOOP("calendar_notice", "内容"),
                                        Required | Long),
        field<&CalendarNotice::enteredOn>("entered_on",
                                          QT_TRANSLATE_NOOP("calendar_notice", "录入日期"),
                                          Required | Fixed | Happened),
        field<&CalendarNotice::note>("note", QT_TRANSLATE_NOOP("calendar_notice", "备注"), Long),
    };
};

} // namespace xhb
