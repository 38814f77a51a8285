// SPDX-License-Identifier: GPL-3.0-or-later
// One year's notice of holidays as read from a file: what the State Council's office announced,
// before it becomes part of a Calendar.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace xhb {

struct Notice {
    QString title; ///< may be empty where only the address is known
    QString docNo; ///< 文号, may be empty
    QString url;
    bool operator==(const Notice &) const = default;

    /// 《title》（文号), or the address.
    QString cited() const;
};

struct SpecialDay {
    QDate date; ///< in `year`, or in December of the year before
    bool off;   ///< a day off; otherwise a Saturday or Sunday to work
    QString name;
    bool operator==(const SpecialDay &) const = default;
};

/// Why a day cannot stand in a year's notice; empty = it can.
QString problemOf(const SpecialDay &day, int year);

struct CalendarYear {
    int year = 0;
    std::vector<Notice> notices; ///< never empty: without a notice the year is unknown
    std::vector<SpecialDay> days;
};

/// Reads one year: our own format (resources/calendar) or a file of the holiday-cn data set.
/// Everything is checked; the error names the entry (Invalid).
Result<CalendarYear> readCalendarYear(const QByteArray &json);
/// Reads a notice typed in day by day: {year, doc_no, title, url, days: [{date, off, name}]}.
/// Without a title it is the State Council office's yearly notice.
Result<CalendarYear> readTypedYear(const QJsonObject &notice);

/// In our own format: what a book keeps and readCalendarYear() reads again.
QByteArray toJson(const CalendarYear &year);

/// 国务院办公厅关于2027年部分节假日安排的通知
QString usualNoticeTitle(int year);

} // namespace xhb
