// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of one book: the years the program carries, overlaid by the notices the book keeps,
// and how such a notice comes into it.
#pragma once

#include "core/actions/MovedDeadlines.h"

namespace xhb {

/// The calendar of all years whose notice the program carries.
Result<Calendar> builtInCalendar();

/// A calendar overlaid by a book's notices. Corrupt when one of them cannot be read.
Result<Calendar> overlaid(Calendar calendar, const std::vector<CalendarNotice> &notices);

/// The days of a notice the book keeps.
Result<CalendarYear> yearOf(const CalendarNotice &notice);

/// Reads a file with a year's notice (holiday-cn or our own form). `docNo`, if given, is the 文号
/// of its first paper.
Result<CalendarYear> readNoticeFile(const QString &path, const QString &docNo);
/// The year with this 文号, which obeys the same limits as a file. Empty = without one.
Result<CalendarYear> withDocNo(CalendarYear year, const QString &docNo);
/// The 文号 to propose for a year read from a file: the one it gives itself, in its name or its
/// papers, else the one known for that year. Empty where none is known.
QString proposedDocNo(const Desk &desk, const CalendarYear &year, const QString &path);

/// What keeping a notice would do.
struct NoticePreview {
    CalendarYear year;
    QString docNo;
    bool replaces = false; ///< the year has a notice already, in the book or in the program
    std::vector<MovedDeadline> moved;

    int days(bool off) const;
};
Result<NoticePreview> previewNotice(const Desk &desk, CalendarYear year);

/// Writes a year's notice into the book, in the place of an earlier one of that year.
Result<Id<CalendarNotice>> keepNotice(Tx &tx, const CalendarYear &year);
/// The same as one action. Answers its number, 0 when the book has that very notice already.
Result<qint64> importNotice(Desk &desk, const CalendarYear &year);

} // namespace xhb
