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

    /// Takes the rules and the calendar anew from the book. The desk does so by itself when
    /// settings or a holiday notice were written, undone or redone.
    Status reread();

    /// The same book under another calendar, looking `lookAheadDays` ahead: to compare and to look
    /// further. It follows no change and seals nothing.
    std::unique_ptr<Desk> lookingOn(const Calendar &calendar, int lookAheadDays) const;

    Ledger &ledger() const { return m_ledger; }
    const Rulebook &rulebook() const { return m_rulebook; }
    const Calendar &calendar() const { return m_calendar; }
    /// The same without the book's own notices.
    const Calendar &builtInYears() const { return m_builtIn; }
    QDate today() const { return m_today; }
    void setToday(QDate today) { m_today = today; }
    RuleContext rules() const { return {m_rulebook, m_calendar, m_today, m_countFirstDay}; }

    /// Facts of one issue or of the whole book.
    Result<BookFacts> facts(Id<Issue> only = {}) const;
    /// The same of petitions; each IssueFact stands for one.
    Result<BookFacts> petitionFacts(Id<Petition> only = {}) const;
    Result<StatusView> status(const Subject &subject) const;

private:
    Desk(Ledger &ledger, Calendar builtIn, QDate today)
        : m_ledger(ledger), m_builtIn(std::move(builtIn)), m_today(today)
    {
    }

    Ledger &m_ledger;
    Rulebook m_rulebook;
    Calendar m_builtIn; ///< without the book's own notices
    Calendar m_calendar;
    QDate m_today;
    bool m_countFirstDay = false;
    QObject m_listener; ///< what the ledger tells ends with the desk
};

/// Settings or a holiday notice are among the changes: rules and calendar differ.
bool movesRules(const Changes &changes);

/// “2026-012”, or the beginning of the title where there is no code: what labels and messages call
/// an issue.
QString nameOf(const Issue &issue);

} // namespace xhb
