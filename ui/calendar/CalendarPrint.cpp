// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarPrint.h"

#include "core/actions/DossierReader.h"
#include "core/base/Dates.h"
#include "core/report/CalendarSheets.h"
#include "core/report/FormTemplate.h"
#include "ui/calendar/MonthModel.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Preview.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CalendarPage)
};

constexpr size_t mostLines = 6; ///< of a day on paper

void show(QWidget *parent, const QString &key, const FormData &data, const FormData &names,
          const QString &name)
{
    const Result<FormTemplate> form = FormTemplate::builtIn(key, names);
    if (!form)
        Ask(parent).error(form.error());
    else
        Preview::openDialog(parent, form->fill(data), name, form->copies());
}

QString cellOf(const MonthModel &month, QDate day)
{
    if (!month.ofMonth(day))
        return {};
    const DayNote note = month.note(day);
    QStringList lines{QString::number(day.day())};
    if (const QString special = specialWords(note); !special.isEmpty())
        lines.front() += u'　' + special;
    if (note.provisional)
        lines.front() += Tr::tr("（暂定）");
    const auto due = month.due(day);
    for (size_t i = 0; i < due.size() && i < mostLines; ++i)
        lines.append(due[i].code + u' ' + due[i].text.title);
    if (due.size() > mostLines)
        lines.append(Tr::tr("还有 %1 件").arg(due.size() - mostLines));
    return lines.join(QLatin1Char('\n'));
}

QString dayWords(QDate day, bool provisional)
{
    return provisional ? Tr::tr("%1（暂定）").arg(longDate(day)) : longDate(day);
}

} // namespace

QString provisionalYear(const Calendar &calendar, int year)
{
    return calendar.knows(year) ? QString()
                                : Tr::tr("%1 年放假通知未导入，按周末推算，暂定").arg(year);
}

void printMonth(QWidget *parent, const Desk &desk, const MonthModel &month)
{
    const Result<Letterhead> head = letterheadOf(desk);
    if (!head) {
        Ask(parent).error(head.error());
        return;
    }
    MonthSheet sheet{
        month.year(), month.month(), {}, provisionalYear(desk.calendar(), month.year())};
    for (int week = 0; week < month.rowCount(); ++week) {
        std::array<QString, 7> days;
        for (int day = 0; day < 7; ++day)
            days[size_t(day)] = cellOf(month, month.dateAt(month.index(week, day)));
        sheet.weeks.push_back(std::move(days));
    }
    show(parent, QStringLiteral("calendar-month"), monthData(sheet, *head), monthData({}, {}),
         Tr::tr("整改日历 %1年%2月").arg(sheet.year).arg(sheet.month));
}

void printCount(QWidget *parent, const Desk &desk, const CountSheet &sheet)
{
    const Result<Letterhead> head = letterheadOf(desk);
    if (!head)
        Ask(parent).error(head.error());
    else
        show(parent, QStringLiteral("count-sheet"), countSheetData(sheet, *head),
             countSheetData({}, {}), Tr::tr("工作日计算表"));
}

void printMoved(QWidget *parent, const Desk &desk, const std::vector<MovedDeadline> &moved)
{
    const Result<Letterhead> head = letterheadOf(desk);
    if (!head) {
        Ask(parent).error(head.error());
        return;
    }
    std::vector<MovedRow> rows;
    for (const MovedDeadline &one : moved)
        rows.push_back({one.line.code, one.line.title, one.line.text.title,
                        dayWords(one.before, one.wasProvisional),
                        dayWords(one.line.text.due, one.line.text.provisional),
                        one.line.text.basis});
    show(parent, QStringLiteral("moved-deadlines"), movedData(rows, *head), movedData({}, {}),
         Tr::tr("期限变动清单"));
}

} // namespace xhb
