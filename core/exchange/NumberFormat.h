// SPDX-License-Identifier: GPL-3.0-or-later
// The number format of a spreadsheet cell: whether a number is a date, and how it is shown. Dates
// are told by the format, because the file stores them as plain numbers.
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace xhb {

class NumberFormat
{
public:
    NumberFormat() = default; ///< General
    explicit NumberFormat(const QString &code);

    /// The format of a built-in id as a Chinese spreadsheet shows it; ids without one are General.
    static NumberFormat builtIn(int id);

    /// Shows a calendar day (not only a time of day).
    bool isDate() const { return m_date; }

    /// What the sheet shows. A date format without the year gets it, so that nothing is lost.
    QString show(double value, bool from1904) const;

private:
    struct Token {
        char kind; ///< y m d w(eekday) h n(minute) s a(m/pm) 0(number) t(ext)
        int count;
        QString text;
    };

    QString showDate(double value, bool from1904) const;
    QString showNumber(double value) const;

    std::vector<Token> m_tokens;
    bool m_date = false;
    bool m_year = false;
    bool m_time = false;
    bool m_plain = true; ///< General, or something we show like it
};

/// The day of a serial number; invalid outside the years 1900–9999.
QDate dayOfSerial(double serial, bool from1904);

/// A number as General shows it: no ".0", no rounding noise, no exponent below 1e21.
QString generalNumber(double value);

} // namespace xhb
