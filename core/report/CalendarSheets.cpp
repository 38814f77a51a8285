// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CalendarSheets.h"

#include "core/report/Words.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarSheets)
};

FormData headed(const Letterhead &letterhead)
{
    FormData data;
    data.texts[QStringLiteral("office")] = letterhead.office;
    data.texts[QStringLiteral("clerk")] = letterhead.clerk;
    data.texts[QStringLiteral("as_of")] = paperDate(letterhead.on);
    return data;
}

} // namespace

FormData monthData(const MonthSheet &sheet, const Letterhead &letterhead)
{
    FormData data = headed(letterhead);
    data.texts[QStringLiteral("title")] =
        Tr::tr("%1年%2月整改日历").arg(sheet.year).arg(sheet.month);
    data.texts[QStringLiteral("provisional")] = sheet.provisional;
    FormList weeks;
    for (int day = 1; day <= 7; ++day)
        weeks.columns.append(QStringLiteral("d%1").arg(day));
    weeks.size = int(sheet.weeks.size());
    weeks.text = [rows = sheet.weeks](int row, int column) {
        return rows[size_t(row)][size_t(column)];
    };
    data.lists[QStringLiteral("weeks")] = weeks;
    return data;
}

FormData movedData(const std::vector<MovedRow> &rows, const Letterhead &letterhead)
{
    FormData data = headed(letterhead);
    data.texts[QStringLiteral("count")] = QString::number(rows.size());
    FormList list;
    list.columns = {QStringLiteral("no"),   QStringLiteral("subject"), QStringLiteral("title"),
                    QStringLiteral("what"), QStringLiteral("before"),  QStringLiteral("after"),
                    QStringLiteral("basis")};
    list.size = int(rows.size());
    list.text = [rows](int row, int column) {
        const MovedRow &moved = rows[size_t(row)];
        const QString texts[] = {QString::number(row + 1),
                                 moved.subject,
                                 moved.title,
                                 moved.what,
                                 moved.before,
                                 moved.after,
                                 citation(moved.basis)};
        return texts[column];
    };
    data.lists[QStringLiteral("rows")] = list;
    return data;
}

} // namespace xhb
