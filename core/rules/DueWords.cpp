// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/DueWords.h"

#include "core/base/Dates.h"
#include "core/rules/Articles.h"
#include "core/rules/CalendarWords.h"
#include "core/rules/Deadline.h"
#include "core/rules/State.h"

#include <QCoreApplication>

#include <cstdlib>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

} // namespace

QString DueWords::kept(What what, QDate day, int n, const std::function<QString()> &made)
{
    const auto [place, fresh] = m_kept.try_emplace({what, day, n});
    if (fresh)
        place->second = made();
    return place->second;
}

QString DueWords::workdays(QDate from, int n)
{
    return kept(What::Workdays, from, n, [&] {
        return explainInWords(m_context.calendar.explainWorkdays(from, n, m_context.countFirstDay));
    });
}

QString DueWords::days(QDate from, int n)
{
    return kept(What::Days, from, n,
                [&] { return explainInWords(m_context.calendar.explainDays(from, n)); });
}

QString DueWords::months(QDate from, int n)
{
    return kept(What::Months, from, n, [&] { return explainMonths(m_context.calendar, from, n); });
}

QString DueWords::notice(QDate on, int count, QDate until)
{
    const QDate least = noticeEnd(m_context, count, on, {}).end;
    const QDate end = noticeEnd(m_context, count, on, until).end;
    QString words = workdays(on, count);
    if (least != end)
        words += Tr::tr("公布的截止日更晚，以 %1（%2）为准。").arg(longDate(end), weekdayName(end));
    return words + Tr::tr("最早 %1可以核准。").arg(longDate(end.addDays(1)));
}

QString DueWords::fixed(QDate due)
{
    return kept(What::Fixed, due, 0, [&] {
        const Calendar &calendar = m_context.calendar;
        QString words;
        if (!calendar.isWorkday(due))
            words += Tr::tr("%1是休息日（%2），期限是定明的日期，不顺延。")
                         .arg(longDate(due), inWords(calendar.day(due)));
        const int left = calendar.workdaysBetween(m_context.today, due);
        if (left == 0 || std::abs(left) > Calendar::maxCount)
            return words;
        return words + (left > 0 ? Tr::tr("今天起还剩 %1 个工作日：%2")
                                 : Tr::tr("至今天已过 %1 个工作日：%2"))
                           .arg(std::abs(left))
                           .arg(explainInWords(calendar.explainWorkdays(
                               left > 0 ? m_context.today : due, std::abs(left))));
    });
}

QString DueWords::waiting(QDate since, const QString &basis)
{
    const QDate today = m_context.today;
    if (!since.isValid() || today < since)
        return {};
    return kept(What::Waiting, since, 0,
                [&] {
                    return since == today
                               ? Tr::tr("今天起等候；")
                               : Tr::tr("自 %1起至今天等候了 %2 天（%3 个工作日）；")
                                     .arg(longDate(since))
                                     .arg(since.daysTo(today))
                                     .arg(m_context.calendar.workdaysBetween(since, today));
                }) +
           Tr::tr("%1没有规定这一步的办理期限。")
               .arg(basis.isEmpty() ? Tr::tr("文件") : Articles::builtIn().cite(basis));
}

QString DueWords::written(const QString &text, QDate day)
{
    const auto [place, fresh] = m_written.try_emplace({text, day});
    if (!fresh)
        return place->second;
    const DeadlineReading reading = readDeadline(text);
    const bool plain = reading.sure && reading.precision == Precision::Day && reading.date == day;
    if (!plain)
        place->second = deadlineInWords(reading, day);
    return place->second;
}

} // namespace xhb
