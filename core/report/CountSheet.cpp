// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CountSheet.h"

#include "core/base/Dates.h"
#include "core/report/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CountSheet)
};

/// A day of the sheet with its number in either way of counting; 0 = not counted.
struct SheetRow {
    DayNote day;
    int afterFirst = 0;
    int withFirst = 0;
    QString remark;
};

bool works(const DayNote &day)
{
    return day.kind == DayKind::Workday || day.kind == DayKind::MakeUp;
}

QString dayWords(QDate day)
{
    return day.isValid() ? Tr::tr("%1（%2）").arg(longDate(day), weekdayName(day)) : QString();
}

QString remarkOf(const CountSheet &sheet, QDate day)
{
    QStringList words;
    if (day == sheet.afterFirst.from)
        words.append(sheet.countFirst ? Tr::tr("起算日，计入") : Tr::tr("起算日，不计入"));
    if (day == sheet.inForce().end)
        words.append(Tr::tr("第 %1 个工作日").arg(sheet.inForce().n));
    if (day == sheet.last())
        words.append(Tr::tr("最后一日"));
    return words.join(u'，');
}

std::vector<SheetRow> rowsOf(const CountSheet &sheet)
{
    std::vector<SheetRow> rows;
    int afterFirst = 0;
    int withFirst = 0;
    for (const DayNote &day : sheet.days) {
        SheetRow row{day, 0, 0, remarkOf(sheet, day.date)};
        if (works(day)) {
            row.withFirst = ++withFirst;
            if (day.date != sheet.afterFirst.from)
                row.afterFirst = ++afterFirst;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString numberWords(int number)
{
    return number ? QString::number(number) : Tr::tr("不计");
}

QString cellOf(const SheetRow &row, int column, bool countFirst)
{
    switch (column) {
    case 0: return paperDate(row.day.date);
    case 1: return weekdayName(row.day.date);
    case 2:
        return row.day.provisional ? Tr::tr("%1（暂定）").arg(inWords(row.day)) : inWords(row.day);
    case 3: return (countFirst ? row.withFirst : row.afterFirst) ? Tr::tr("计入") : Tr::tr("不计");
    case 4: return numberWords(row.afterFirst);
    case 5: return numberWords(row.withFirst);
    default: return row.remark;
    }
}

QString provisionalWords(const CountSheet &sheet)
{
    QStringList years;
    for (const int year : sheet.inForce().unknownYears)
        years.append(QString::number(year));
    return Tr::
        tr("暂定：%1 年放假安排尚未公布，表中该年（含上年末）的日子按周末推算，通知导入后重算。")
            .arg(years.join(u'、'));
}

} // namespace

Result<CountSheet> countSheet(const Calendar &calendar, QDate from, int workdays, bool countFirst,
                              QDate until)
{
    CountSheet sheet;
    sheet.countFirst = countFirst;
    sheet.afterFirst = calendar.explainWorkdays(from, workdays, false);
    sheet.withFirst = calendar.explainWorkdays(from, workdays, true);
    sheet.until = until;
    if (workdays < 1 || !sheet.afterFirst.end.isValid() ||
        (until.isValid() && (until < from || from.daysTo(until) > Calendar::maxCount)))
        return Error{ErrorCode::Invalid,
                     Tr::tr("工作日数应为 1 到 %1，没有计算。").arg(Calendar::maxCount),
                     {},
                     {}};
    const QDate end = std::max(sheet.afterFirst.end, sheet.last());
    for (QDate day = from; day <= end; day = day.addDays(1))
        sheet.days.push_back(calendar.day(day));
    return sheet;
}

FormData countSheetData(const CountSheet &sheet, const Letterhead &letterhead)
{
    FormData data;
    const auto put = [&data](const char *name, const QString &text) {
        data.texts[QLatin1String(name)] = text;
    };
    const bool any = !sheet.days.empty();
    const QDate last = any ? sheet.last() : QDate();
    const QDate approval = any && sheet.notice ? last.addDays(1) : QDate();
    put("title", sheet.notice ? Tr::tr("公示期计算表") : Tr::tr("工作日计算表"));
    put("subject", sheet.subject);
    put("office", letterhead.office);
    put("clerk", letterhead.clerk);
    put("as_of", paperDate(letterhead.on));
    put("from", any ? dayWords(sheet.afterFirst.from) : QString());
    put("workdays", any ? Tr::tr("%1 个工作日").arg(sheet.afterFirst.n) : QString());
    put("rule",
        sheet.countFirst ? Tr::tr("首日计入（本台账设置）") : Tr::tr("首日不计入，从次日起数"));
    put("last", dayWords(last));
    put("approval", dayWords(approval));
    put("basis", citation(sheet.basis));
    put("after_first_mark", sheet.countFirst ? QString() : Tr::tr("（采用）"));
    put("with_first_mark", sheet.countFirst ? Tr::tr("（采用）") : QString());
    put("after_first_end", dayWords(sheet.afterFirst.end));
    put("with_first_end", dayWords(sheet.withFirst.end));
    put("notices", sheet.inForce().notices.join(u'、'));
    put("provisional", any && sheet.provisional() ? provisionalWords(sheet) : QString());
    put("words", any ? explainInWords(sheet.inForce()) : QString());

    FormList list;
    list.columns = {QStringLiteral("date"),        QStringLiteral("weekday"),
                    QStringLiteral("kind"),        QStringLiteral("counted"),
                    QStringLiteral("after_first"), QStringLiteral("with_first"),
                    QStringLiteral("remark")};
    auto rows = std::make_shared<const std::vector<SheetRow>>(rowsOf(sheet));
    list.size = int(rows->size());
    list.text = [rows, countFirst = sheet.countFirst](int row, int column) {
        return cellOf((*rows)[size_t(row)], column, countFirst);
    };
    data.lists[QStringLiteral("days")] = list;
    return data;
}

} // namespace xhb
