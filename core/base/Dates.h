// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as Chinese offices write them: reading what people type, writing what they expect to see.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xhb {

/// The years a date may lie in. Anything else is a slip of the pen.
inline constexpr int earliestYear = 1900;
inline constexpr int latestYear = 2199;

/// The date, if it exists and its year is one a book may speak of.
std::optional<QDate> dateOf(int year, int month, int day);
std::optional<QDate> monthEnd(int year, int month);

/// Reads one complete date from a date column or the keyboard: 2026-02-06, 2026/2/6, 2026.2.6,
/// 2026年2月6日, 20260206, 二〇二六年二月六日, full-width digits, a time of day behind it
/// (dropped). Strict about what is left over and about days that do not exist.
std::optional<QDate> readDate(const QString &text);

/// Text as the date readers see it: cleaned(), full-width . / - made plain, Chinese numerals before
/// 年 月 日 号 季度 made digits, no spaces except between two digits.
QString normalDateText(const QString &text);

QString longDate(QDate date);    ///< 2026年11月2日
QString shortDate(QDate date);   ///< 11月2日
QString weekdayName(QDate date); ///< 周日

} // namespace xhb
