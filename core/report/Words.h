// SPDX-License-Identifier: GPL-3.0-or-later
// How facts are written on paper: dates without leading zeros, lists of units in their order.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace xhb {

/// “2026年11月22日”; nothing for an invalid date (GB/T 9704-2012: 月日不编虚位).
QString paperDate(QDate date);

/// “2026年3月5日至2026年3月19日”, or what is known of it.
QString paperPeriod(QDate from, QDate to);
/// The same in two lines, for a narrow column.
QString paperPeriodLines(QDate from, QDate to);

/// A deadline as an official paper writes it: in the plan's own words, days written in figures
/// (20270831, 2027-08-31) written out.
QString paperDeadline(const QString &text, QDate day);

/// Texts that are not empty, joined by “、”.
QString enumerated(QStringList texts);

/// “☑县（区）级　□市级”: a box before each word, the one at `chosen` ticked.
QString checkBoxes(const QStringList &words, int chosen);

/// “江西细则第十四条（四）”: a basis as it is read; as it is where no such article is known.
QString citation(const QString &basis);

/// 1 → 一, 12 → 十二, up to 99.
QString chineseNumber(int number);

} // namespace xhb
