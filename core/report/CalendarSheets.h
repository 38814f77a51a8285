// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar on paper: a month with what falls due, and the list of deadlines a notice moved.
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"
#include "core/rules/Calendar.h"

namespace xhb {

/// A month as weeks of seven days, Monday first; each day as it is to be printed.
struct MonthSheet {
    int year = 0;
    int month = 0;
    std::vector<std::array<QString, 7>> weeks;
    QString provisional; ///< what is still open about the year; may be empty
};

/// Fields for form `calendar-month`.
FormData monthData(const MonthSheet &sheet, const Letterhead &letterhead);

struct MovedRow {
    QString subject, title, what;
    QString before, after;
    QString basis;
};

/// Fields for form `moved-deadlines`.
FormData movedData(const std::vector<MovedRow> &rows, const Letterhead &letterhead);

} // namespace xhb
