// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the problems of the sample: which kind where, found when, with which measures and
// deadlines, so that each can get as far as its fate says by today.
#pragma once

#include "core/sample/SampleData.h"

namespace xhb {

/// Days of work counted from today. Everything in the sample happens on a workday.
class Workdays
{
public:
    explicit Workdays(const Desk &desk)
        : m_calendar(desk.calendar()), m_today(atOrBefore(desk.today()))
    {
    }

    QDate today() const { return m_today; } ///< or the last workday before
    QDate ago(int n) const { return after(m_today, -n); }
    QDate after(QDate day, int n) const { return m_calendar.addWorkdays(day, n).end; }
    QDate atOrBefore(QDate day) const
    {
        return m_calendar.isWorkday(day) ? day : m_calendar.addWorkdays(day, -1).end;
    }
    /// A workday about so many hundredths of the way from one day to another.
    QDate between(QDate from, QDate to, int hundredths) const
    {
        return std::max(from, atOrBefore(from.addDays(from.daysTo(to) * hundredths / 100)));
    }

private:
    const Calendar &m_calendar;
    QDate m_today;
};

struct Problem {
    Issue issue;
    Fate fate = Fate::Planned;
    const SampleKind *kind = nullptr;
    const SampleUnit *owner = nullptr; ///< town or park responsible
    const SampleUnit *lead = nullptr;  ///< leading supervising unit
    QString procedure;                 ///< by its source
    QString place;
    QDate start; ///< of its first round; where it has none, the day up to which work was done
    std::vector<Measure> measures;
    std::vector<StageGoal> stages;
};

/// Workdays from the first step of a round to its last.
int roundLength(const QString &procedure);

class ProblemMaker
{
public:
    /// `units` are the ids of data.units. All arguments must outlive the maker.
    ProblemMaker(const Desk &desk, const SampleData &data, const std::vector<Id<Unit>> &units,
                 Dice &dice);

    Problem make(const SampleSource &from, const Source &source, int number, Fate fate);

private:
    const SampleKind &chooseKind(const SampleSource &from, Fate fate);
    const SampleUnit &unit(const QString &shortName) const;
    Id<Unit> idOf(const SampleUnit &unit) const;
    void writeTexts(Problem &problem);
    void chooseUnits(Problem &problem);
    void chooseTask(Problem &problem);
    QDate chooseStart(const Problem &problem);
    void setDeadline(Problem &problem);
    void spell(const char *kind, QDate day, QString &text, QDate &deadline);
    QString spelling(const char *kind, QDate day);
    void addMeasures(Problem &problem);
    void addStages(Problem &problem);

    const Desk &m_desk;
    const SampleData &m_data;
    const std::vector<Id<Unit>> &m_units;
    Dice &m_dice;
    Workdays m_days;
    std::map<const SampleKind *, int> m_used;
    std::map<std::pair<const SampleKind *, const SampleSource *>, int> m_usedBySource;
    std::map<QString, int> m_spelled; ///< spellings take turns
    QStringList m_titles;
    Places m_places; ///< of the problem being made
};

} // namespace xhb
