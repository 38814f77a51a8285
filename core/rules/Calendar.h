// SPDX-License-Identifier: GPL-3.0-or-later
// The work calendar (rules.md 十): Monday to Friday, less the holidays of the State Council's
// yearly notices, plus the weekends those notices make working days. Years without a notice are
// reckoned by weekends alone and everything that touches them is provisional (暂定).
#pragma once

#include "core/rules/CalendarYear.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace xhb {

enum class DayKind { Workday, Weekend, Holiday, MakeUp };

struct DayNote {
    QDate date;
    DayKind kind = DayKind::Workday;
    QString name;             ///< 国庆节 …, for Holiday and MakeUp
    bool provisional = false; ///< no notice covers this day yet
};

struct WorkdayCount {
    QDate end; ///< invalid when the count is out of range
    bool provisional = false;
    bool operator==(const WorkdayCount &) const = default;
};

enum class CountUnit { Workdays, Days };

struct CountedDay {
    DayNote note;
    bool counted = false;
    QString reason; ///< 国庆节放假, 国庆节调休上班, 周六, 工作日, 起算日不计入 …
};

/// A count with every day it looked at, so that a due day can be proved.
struct CountExplained {
    CountUnit unit = CountUnit::Workdays;
    QDate from;
    int n = 0;
    bool countFirst = false;
    QDate end; ///< invalid when the count is out of range
    QDate nextWorkday;
    bool provisional = false;
    std::vector<CountedDay> days;  ///< from `from` to `end`
    QStringList notices;           ///< the notices the days rest on, as cited
    std::vector<int> unknownYears; ///< years without a notice the result rests on
};

class Calendar
{
public:
    /// The longest count that is answered, in days; longer ones give an invalid end.
    static constexpr int maxCount = 10'000;

    /// Only weekends; everything is provisional.
    Calendar() = default;

    /// Takes the bytes of one file per year; a year may come once.
    static Result<Calendar> fromJson(const std::vector<QByteArray> &years);
    /// Adds a later notice; a year already known is replaced. Unchanged on error.
    Status addYear(const QByteArray &json);

    void add(CalendarYear year);

    bool knows(int year) const { return m_years.contains(year); }
    /// The notice of a year; null where none is known.
    const CalendarYear *notice(int year) const
    {
        const auto found = m_years.find(year);
        return found == m_years.end() ? nullptr : &found->second;
    }
    /// True when no notice has settled this day: its year has none, or it is one of the last three
    /// days of a year whose successor has none (2018-12-29 and 2022-12-31 were moved that way).
    bool provisional(QDate date) const;
    bool isWorkday(QDate date) const;
    DayNote day(QDate date) const;

    /// Workdays in (from, to]; negative when `to` lies before `from`.
    int workdaysBetween(QDate from, QDate to) const;
    /// The n-th workday after `from` (“起算日次日起第 N 个工作日”), or the n-th from `from` itself
    /// with `countFirst`. n = 0 is `from`; a negative n counts back.
    WorkdayCount addWorkdays(QDate from, int n, bool countFirst = false) const;
    /// The first workday strictly after `date`.
    QDate nextWorkday(QDate date) const;

    /// `date`, or the first workday after it where it is a day off (民法典第二百零三条).
    WorkdayCount rolled(QDate date) const;
    /// 按日计算: the day itself not counted, the last day rolled. Not the same as workdays.
    WorkdayCount addDays(QDate from, int n) const;
    /// 按月计算: the same day of that month, else the month's last; not rolled, see rolled().
    static QDate addMonths(QDate from, int n) { return from.addMonths(n); }

    /// The same counts with every day's reason; n must not be negative.
    CountExplained explainWorkdays(QDate from, int n, bool countFirst = false) const;
    CountExplained explainDays(QDate from, int n) const;

private:
    struct Special {
        qint64 julian;
        DayKind kind;
        int shift; ///< workdays gained or lost to the notices, up to and including this day
        QString name;
    };

    const Special *special(QDate date) const;
    qint64 workdaysUpTo(qint64 julian) const;
    bool provisionalBetween(QDate first, QDate last) const;
    CountExplained explained(CountUnit unit, QDate from, int n, bool countFirst) const;
    void rebuild();

    std::map<int, CalendarYear> m_years;
    std::vector<Special> m_specials; ///< by day
};

/// What a day is: 工作日, 周六, 国庆节放假, 国庆节调休上班.
QString inWords(const DayNote &note);

/// The answer of the `workdays` verb: {from, workdays, count_first, end, next_workday,
/// provisional, days: [{date, counted, reason}], basis: [...]}; "calendar_days" for days.
QJsonObject toJson(const CountExplained &count);

/// One paragraph: where counting starts, the last day, what was skipped, what it rests on.
QString explainInWords(const CountExplained &count);

} // namespace xhb
