// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk's desk: an open book together with the rules, the calendar and the day it is worked on.
// Window and command line act through it, so both obey the same rules.
#pragma once

#include "core/actions/Subject.h"
#include "core/ledger/Ledger.h"
#include "core/rules/StatusView.h"

namespace xhb {

class Desk
{
public:
    /// Reads the book's settings and rulebook and seals what is signed off (Sealed answers). The
    /// ledger must outlive the desk.
    static Result<std::unique_ptr<Desk>> open(Ledger &ledger, QDate today);

    /// The book's settings were written: takes the rules that hang on them anew.
    Status reread();

    Ledger &ledger() const { return m_ledger; }
    const Rulebook &rulebook() const { return m_rulebook; }
    const Calendar &calendar() const { return m_calendar; }
    QDate today() const { return m_today; }
    void setToday(QDate today) { m_today = today; }
    RuleContext rules() const { return {m_rulebook, m_calendar, m_today, m_countFirstDay}; }

    /// Facts of one issue or of the whole book.
    Result<BookFacts> facts(Id<Issue> only = {}) const;
    /// The same of petitions; each IssueFact stands for one.
    Result<BookFacts> petitionFacts(Id<Petition> only = {}) const;
    Result<StatusView> status(const Subject &subject) const;

private:
    Desk(Ledger &ledger, Rulebook rulebook, Calendar calendar, QDate today)
        : m_ledger(ledger), m_rulebook(std::move(rulebook)), m_calendar(std::move(calendar)),
          m_today(today)
    {
    }

    Ledger &m_ledger;
    Rulebook m_rulebook;
    Calendar m_calendar;
    QDate m_today;
    bool m_countFirstDay = false;
};

/// The calendar of all years whose notice the program carries.
Result<Calendar> builtInCalendar();

/// “2026-012”, or the beginning of the title where there is no code: what labels and messages call
/// an issue.
QString nameOf(const Issue &issue);

} // namespace xhb
