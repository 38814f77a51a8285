// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a deadline as plans and ledgers spell it (2024年6月底前, 2026.06, 立行立改，长期坚持 …).
// The text is kept; what cannot be read for certain is doubtful and says why. Never guesses: no
// complete date in the text, no date in the answer, unless the caller supplies the year.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xhb {

/// How finely the text names the day; `DeadlineReading::date` is the last day of that span.
enum class Precision { None, Day, TenDays, Month, Quarter, HalfYear, Year };

struct DeadlineReading {
    QString text; ///< as it was written
    QDate date;   ///< the last day on which the task is in time; invalid where there is none
    Precision precision = Precision::None;
    bool immediate = false; ///< 立行立改
    bool longterm = false;  ///< 长期坚持
    bool sure = false;      ///< false: a person has to look at it
    QString why;            ///< how it was read, or why it is doubtful; empty for an empty text
};

/// `assumedYear` stands in where the text names no year (the file's year); such a date is doubtful.
DeadlineReading readDeadline(const QString &text, std::optional<int> assumedYear = {});

/// How a day follows from what was written: read from it, or put in by hand; empty where nothing
/// was written.
QString deadlineInWords(const DeadlineReading &reading, QDate day);

} // namespace xhb
