// SPDX-License-Identifier: GPL-3.0-or-later
// Writes days to remember as an iCalendar file (RFC 5545) that any calendar program reads.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <span>

namespace xhb {

/// Something due on a whole day.
struct CalendarEvent {
    QString uid; ///< the same in every export of the same thing
    QDate day;
    QString summary;
    QString description;
    QStringList categories;
    bool tentative = false; ///< the day may still move
    bool alarm = false;     ///< remind at nine in the morning of the day before
};

/// `stamp` is the moment of the export.
QByteArray toIcs(const QString &name, const QDateTime &stamp,
                 std::span<const CalendarEvent> events);

} // namespace xhb
