// SPDX-License-Identifier: GPL-3.0-or-later
// 公示期计算表: a count of workdays day by day, for whoever doubts it. Both ways of treating the
// first day stand side by side, the one in force marked (rules.md 十).
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"
#include "core/rules/Calendar.h"

namespace xhb {

struct CountSheet {
    QString subject; ///< “2026-012 双河镇污水溢流”; empty = a count about nothing in particular
    bool notice = true; ///< of a notice, after which there is an approval
    QString basis;      ///< JX-14(四)
    bool countFirst = false;
    CountExplained afterFirst; ///< the first day not counted
    CountExplained withFirst;  ///< the first day counted
    QDate until;               ///< announced last day; invalid = the shortest
    std::vector<DayNote> days; ///< from the first to the last day of either way or `until`

    const CountExplained &inForce() const { return countFirst ? withFirst : afterFirst; }
    QDate last() const { return std::max(inForce().end, until); }
    bool provisional() const { return inForce().provisional || days.back().provisional; }
};

/// Invalid when the count is out of range.
Result<CountSheet> countSheet(const Calendar &calendar, QDate from, int workdays, bool countFirst,
                              QDate until = {});

/// Fields for form `count-sheet`; of a sheet without days the names a template may use.
FormData countSheetData(const CountSheet &sheet, const Letterhead &letterhead);

} // namespace xhb
