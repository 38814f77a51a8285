// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordRows.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

} // namespace

RowCell textCell(const QString &text)
{
    return {text, {}, {}, Shape::None, {}, false};
}

RowCell deadlineCell(const RuleContext &rules, QDate day, bool open, Ground ground)
{
    RowCell cell = textCell(dayWords(day, rules.today));
    if (!open)
        return cell;
    cell.note = daysWords(rules, day);
    if (day < rules.today)
        cell.tone = Tone::Red;
    cell.why = Tr::tr("整改时限 %1（%2），按工作日历%3；依据 %4")
                   .arg(longDate(day), weekdayName(day), cell.note,
                        citation(rules.rulebook.basis(ground)));
    if (rules.calendar.provisional(day)) {
        int year =
            rules.today.year(); // the first that is not known: also moves the end of December
        while (rules.calendar.knows(year))
            ++year;
        // The days of a date that far away are not exact either; why has them.
        cell.note = day.year() == rules.today.year() ? Tr::tr("暂定") + cell.note : Tr::tr("暂定");
        cell.why += Tr::tr("；%1年放假安排尚未公布，天数为暂定").arg(year);
    }
    return cell;
}

} // namespace xhb
