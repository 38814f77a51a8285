// SPDX-License-Identifier: GPL-3.0-or-later
// The comparisons, one function a subject; each takes the path of a book.
#pragma once

#include "tests/speed/Race.h"

#include <QDate>
#include <QString>

namespace xhb::test {

inline const QDate speedDay(2026, 11, 22);

/// Opening a book and having the first 200 rows, against reading all rows with the C API.
void raceOpening(const QString &book, Report &report);
/// One edit with its journal, commit included, against the same writes by the C API.
void raceEditing(const QString &book, Report &report);
/// Searching all text, against u16string_view::find over the same text.
void raceSearching(const QString &book, Report &report);
/// States and agenda of all issues, against one pass over the same facts.
void raceRules(const QString &book, Report &report);
/// Verify and backup.
void timeVerifying(const QString &book, Report &report);
/// Import against LibreOffice, export against libxlsxwriter alone.
void raceExchange(const QString &book, Report &report);
/// A ledger as PDF, 1,000 and 10,000 rows.
void timePrinting(const QString &book, Report &report);
/// The window on a big book of problems or of petitions, against the window on a small one.
void raceWindow(const QString &big, const QString &small, Report &report);
void racePetitions(const QString &big, const QString &small, Report &report);

} // namespace xhb::test
