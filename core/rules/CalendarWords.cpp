// SPDX-License-Identifier: GPL-3.0-or-later
// How a count of days is told: in JSON for programs, in one paragraph for people.
#include "core/rules/CalendarWords.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

using namespace Qt::StringLiterals;

/// The year only where it is not the one already named.
QString dateBeside(QDate named, QDate date)
{
    return named.year() == date.year() ? shortDate(date) : longDate(date);
}

/// “周末 4 天、清明节 3 天”, weekends first, holidays in the order they came.
QString skippedDays(const CountExplained &count, int &total)
{
    int weekends = 0;
    std::vector<std::pair<QString, int>> holidays;
    for (const CountedDay &day : count.days) {
        if (day.counted || (day.note.date == count.from && !count.countFirst))
            continue;
        if (day.note.kind == DayKind::Weekend)
            ++weekends;
        else if (day.note.kind == DayKind::Holiday && !holidays.empty() &&
                 holidays.back().first == day.note.name)
            ++holidays.back().second;
        else if (day.note.kind == DayKind::Holiday)
            holidays.emplace_back(day.note.name, 1);
    }
    QStringList parts;
    total = weekends;
    if (weekends)
        parts.append(Tr::tr("周末 %1 天").arg(weekends));
    for (const auto &[name, days] : holidays) {
        total += days;
        parts.append(Tr::tr("%1 %2 天").arg(name).arg(days));
    }
    return parts.join(u'、');
}

QString madeUpDays(const CountExplained &count)
{
    QStringList parts;
    for (const CountedDay &day : count.days)
        if (day.counted && day.note.kind == DayKind::MakeUp)
            parts.append(dateBeside(count.from, day.note.date));
    return parts.join(u'、');
}

QStringList workdayClauses(const CountExplained &count)
{
    const QString start = longDate(count.from);
    QStringList clauses{(count.countFirst ? Tr::tr("从 %1起数（首日计入），第 %2 个工作日为 %3")
                                          : Tr::tr("从 %1次日起数，第 %2 个工作日为 %3"))
                            .arg(start)
                            .arg(count.n)
                            .arg(dateBeside(count.from, count.end))};
    int total = 0;
    const QString skipped = skippedDays(count, total);
    if (total)
        clauses.append(Tr::tr("其间跳过 %1 天（%2）").arg(total).arg(skipped));
    if (const QString madeUp = madeUpDays(count); !madeUp.isEmpty())
        clauses.append(Tr::tr("%1调休上班，计入").arg(madeUp));
    return clauses;
}

/// That the last day of a period is a rest day and the period ends later (民法典第二百零三条).
QString rolledClause(QDate from, const QString &lastDay, QDate end)
{
    return Tr::tr("该日为休息日（%1），顺延至 %2").arg(lastDay, dateBeside(from, end));
}

/// What the count rests on, and whether for certain.
QStringList noticeClauses(const CountExplained &count)
{
    QStringList clauses;
    if (!count.notices.isEmpty())
        clauses.append(Tr::tr("依据 %1").arg(count.notices.join(u'、')));
    if (count.provisional) {
        QStringList years;
        for (const int year : count.unknownYears)
            years.append(QString::number(year));
        clauses.append(
            Tr::tr("%1 年放假安排尚未公布，只按周末推算，结果暂定").arg(years.join(u'、')));
    }
    return clauses;
}

QStringList dayClauses(const CountExplained &count)
{
    const QDate last = count.from.addDays(count.n);
    QStringList clauses{Tr::tr("从 %1次日起数，第 %2 日为 %3")
                            .arg(longDate(count.from))
                            .arg(count.n)
                            .arg(dateBeside(count.from, last))};
    if (last != count.end) {
        const auto day = std::ranges::find(
            count.days, last, [](const CountedDay &counted) { return counted.note.date; });
        clauses.append(rolledClause(count.from, inWords(day->note), count.end));
    }
    clauses.append(Tr::tr("依据 民法典第二百零一条、第二百零三条"));
    return clauses;
}

} // namespace

QString explainInWords(const CountExplained &count)
{
    if (!count.end.isValid())
        return Tr::tr("天数超出可以计算的范围，没有结果。");
    if (count.n == 0)
        return Tr::tr("期限为 0 天，即 %1当日。").arg(longDate(count.from));
    QStringList clauses =
        count.unit == CountUnit::Workdays ? workdayClauses(count) : dayClauses(count);
    clauses += noticeClauses(count);
    return clauses.join(u'；') + u'。';
}

QString explainMonths(const Calendar &calendar, QDate from, int n)
{
    const QDate last = Calendar::addMonths(from, n);
    // The roll is that of a count of days, which also knows the notices it rests on.
    const CountExplained roll = calendar.explainDays(last.addDays(-1), 1);
    QStringList clauses{(last.day() == from.day()
                             ? Tr::tr("从 %1起满 %2 个月，到期月的对应日为 %3")
                             : Tr::tr("从 %1起满 %2 个月，到期月没有对应日，以月末日 %3为准"))
                            .arg(longDate(from))
                            .arg(n)
                            .arg(dateBeside(from, last))};
    if (last != roll.end)
        clauses.append(rolledClause(from, inWords(calendar.day(last)), roll.end));
    clauses.append(Tr::tr("依据 民法典第二百零二条、第二百零三条"));
    clauses += noticeClauses(roll);
    return clauses.join(u'；') + u'。';
}

QJsonObject toJson(const CountExplained &count)
{
    const auto text = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonArray days;
    for (const CountedDay &day : count.days)
        days.append(QJsonObject{{u"date"_s, text(day.note.date)},
                                {u"counted"_s, day.counted},
                                {u"reason"_s, day.reason}});
    return {{count.unit == CountUnit::Workdays ? u"workdays"_s : u"calendar_days"_s, count.n},
            {u"from"_s, text(count.from)},
            {u"count_first"_s, count.countFirst},
            {u"end"_s, text(count.end)},
            {u"next_workday"_s, text(count.nextWorkday)},
            {u"provisional"_s, count.provisional},
            {u"days"_s, days},
            {u"basis"_s, QJsonArray::fromStringList(count.notices)}};
}

} // namespace xhb
