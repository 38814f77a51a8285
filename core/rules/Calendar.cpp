// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Calendar.h"

#include "core/base/Dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// Mondays to Fridays up to and including a Julian day, from an arbitrary origin (a Monday).
qint64 weekdaysUpTo(qint64 julian)
{
    const qint64 weeks = julian >= 0 ? julian / 7 : (julian - 6) / 7;
    return weeks * 5 + std::min<qint64>(julian - weeks * 7 + 1, 5);
}

bool works(DayKind kind)
{
    return kind == DayKind::Workday || kind == DayKind::MakeUp;
}

} // namespace

QString inWords(const DayNote &note)
{
    switch (note.kind) {
    case DayKind::Workday: return Tr::tr("工作日");
    case DayKind::Weekend: return weekdayName(note.date);
    case DayKind::Holiday: return Tr::tr("%1放假").arg(note.name);
    case DayKind::MakeUp: return Tr::tr("%1调休上班").arg(note.name);
    }
    return {};
}

Result<Calendar> Calendar::fromJson(const std::vector<QByteArray> &years)
{
    Calendar calendar;
    for (const QByteArray &json : years) {
        TRY_LET(year, readCalendarYear(json));
        const int number = year.year;
        if (!calendar.m_years.try_emplace(number, std::move(year)).second)
            return Error{
                ErrorCode::Invalid, Tr::tr("%1 年的放假安排出现了两份。").arg(number), {}, {}};
    }
    calendar.rebuild();
    return calendar;
}

Status Calendar::addYear(const QByteArray &json)
{
    TRY_LET(year, readCalendarYear(json));
    add(std::move(year));
    return done();
}

void Calendar::add(CalendarYear year)
{
    const int number = year.year;
    m_years.insert_or_assign(number, std::move(year));
    rebuild();
}

void Calendar::rebuild()
{
    // By ascending year, so that a later notice decides about the December before it.
    std::map<qint64, const SpecialDay *> byDay;
    for (const auto &[number, year] : m_years)
        for (const SpecialDay &day : year.days)
            byDay[day.date.toJulianDay()] = &day;
    m_specials.clear();
    int shift = 0;
    for (const auto &[julian, day] : byDay) {
        const bool weekend = day->date.dayOfWeek() > 5;
        shift += weekend == day->off ? 0 : day->off ? -1 : 1;
        m_specials.push_back(
            {julian, day->off ? DayKind::Holiday : DayKind::MakeUp, shift, day->name});
    }
}

const Calendar::Special *Calendar::special(QDate date) const
{
    const auto at = std::ranges::lower_bound(m_specials, date.toJulianDay(), {}, &Special::julian);
    return at != m_specials.end() && at->julian == date.toJulianDay() ? &*at : nullptr;
}

qint64 Calendar::workdaysUpTo(qint64 julian) const
{
    const auto after = std::ranges::upper_bound(m_specials, julian, {}, &Special::julian);
    return weekdaysUpTo(julian) + (after == m_specials.begin() ? 0 : std::prev(after)->shift);
}

bool Calendar::provisional(QDate date) const
{
    return provisionalBetween(date, date);
}

bool Calendar::provisionalBetween(QDate first, QDate last) const
{
    for (int year = first.year(); year <= last.year(); ++year) {
        if (!knows(year))
            return true;
        if (!knows(year + 1) && last >= QDate(year, 12, 29) && first <= QDate(year, 12, 31))
            return true;
    }
    return false;
}

bool Calendar::isWorkday(QDate date) const
{
    return works(day(date).kind);
}

DayNote Calendar::day(QDate date) const
{
    if (const Special *found = special(date))
        return {date, found->kind, found->name, provisional(date)};
    const DayKind kind = date.dayOfWeek() > 5 ? DayKind::Weekend : DayKind::Workday;
    return {date, kind, {}, provisional(date)};
}

int Calendar::workdaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    return int(workdaysUpTo(to.toJulianDay()) - workdaysUpTo(from.toJulianDay()));
}

WorkdayCount Calendar::addWorkdays(QDate from, int n, bool countFirst) const
{
    if (!from.isValid() || n > maxCount || n < -maxCount)
        return {};
    if (n == 0)
        return {from, provisional(from)};
    // The end is the first day by which `target` workdays have passed. Both bounds are guesses that
    // hold in any real year; the loops make them hold in an invented one too.
    const qint64 start = from.toJulianDay();
    const bool includesStart = countFirst == (n > 0);
    const qint64 target = workdaysUpTo(includesStart ? start - 1 : start) + n + (n < 0 ? 1 : 0);
    const qint64 reach = 2 * qint64(std::abs(n)) + 40;
    qint64 low = n > 0 ? start : start - reach;
    qint64 high = n > 0 ? start + reach : start;
    while (workdaysUpTo(high) < target)
        high += reach;
    while (workdaysUpTo(low - 1) >= target)
        low -= reach;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (workdaysUpTo(middle) < target)
            low = middle + 1;
        else
            high = middle;
    }
    const QDate end = QDate::fromJulianDay(low);
    const QDate first = countFirst ? from : from.addDays(n > 0 ? 1 : -1);
    return {end, provisionalBetween(std::min(first, end), std::max(first, end))};
}

QDate Calendar::nextWorkday(QDate date) const
{
    return addWorkdays(date, 1).end;
}

WorkdayCount Calendar::rolled(QDate date) const
{
    if (!date.isValid())
        return {};
    const QDate end = isWorkday(date) ? date : nextWorkday(date);
    return {end, provisionalBetween(date, end)};
}

WorkdayCount Calendar::addDays(QDate from, int n) const
{
    return n > maxCount || n < -maxCount ? WorkdayCount{} : rolled(from.addDays(n));
}

CountExplained Calendar::explainWorkdays(QDate from, int n, bool countFirst) const
{
    return explained(CountUnit::Workdays, from, n, countFirst);
}

CountExplained Calendar::explainDays(QDate from, int n) const
{
    return explained(CountUnit::Days, from, n, false);
}

CountExplained Calendar::explained(CountUnit unit, QDate from, int n, bool countFirst) const
{
    CountExplained result{unit, from, n, countFirst, {}, {}, false, {}, {}, {}};
    const bool byWorkdays = unit == CountUnit::Workdays;
    const WorkdayCount count = n < 0        ? WorkdayCount{}
                               : byWorkdays ? addWorkdays(from, n, countFirst)
                                            : addDays(from, n);
    if (!count.end.isValid())
        return result;
    result.end = count.end;
    result.provisional = count.provisional;
    result.nextWorkday = nextWorkday(count.end);

    const QDate lastCounted = from.addDays(n); // of a count by days
    for (QDate date = from; date <= count.end; date = date.addDays(1)) {
        CountedDay entry{day(date), false, {}};
        entry.reason = inWords(entry.note);
        if (date == from && !countFirst) {
            entry.reason = Tr::tr("起算日不计入");
        } else if (byWorkdays) {
            entry.counted = n > 0 && works(entry.note.kind);
        } else {
            entry.counted = date <= lastCounted;
            if (date == count.end && date > lastCounted)
                entry.reason = Tr::tr("%1，顺延至此").arg(entry.reason);
            else if (date >= lastCounted && date < count.end)
                entry.reason = Tr::tr("%1，顺延").arg(entry.reason);
        }
        result.days.push_back(std::move(entry));
    }

    // What the result rests on: the days passed over, or the last day of a count by days. The end
    // of December rests on the next year's notice as well.
    const QDate first = byWorkdays ? (countFirst ? from : from.addDays(1)) : lastCounted;
    const int lastYear = count.end.addDays(3).year();
    for (int year = std::min(first, count.end).year(); year <= lastYear; ++year) {
        const auto found = m_years.find(year);
        if (found == m_years.end())
            result.unknownYears.push_back(year);
        else
            for (const Notice &notice : found->second.notices)
                result.notices.append(notice.cited());
    }
    return result;
}

} // namespace xhb
