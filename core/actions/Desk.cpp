// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Desk.h"

#include "core/actions/BookCalendar.h"
#include "core/actions/Seal.h"
#include "core/store/FactsLoader.h"

#include <algorithm>

namespace xhb {

QString nameOf(const Issue &issue)
{
    if (!issue.code.isEmpty())
        return issue.code;
    return issue.title.size() <= 16 ? issue.title : issue.title.left(15) + QChar(0x2026);
}

Result<std::unique_ptr<Desk>> Desk::open(Ledger &ledger, QDate today)
{
    TRY_LET(calendar, builtInCalendar());
    std::unique_ptr<Desk> desk(new Desk(ledger, std::move(calendar), today));
    TRY(desk->reread());
    ledger.setSeal(sealFor(*desk));
    QObject::connect(&ledger, &Ledger::changed, &desk->m_listener,
                     [desk = desk.get()](const Changes &changes) {
                         // The window asks again and tells what could not be read.
                         if (movesRules(changes))
                             (void)desk->reread();
                     });
    return desk;
}

bool movesRules(const Changes &changes)
{
    return std::ranges::any_of(changes, [](const Changed &change) {
        return change.entity == &entityInfo<BookInfo>() ||
               change.entity == &entityInfo<CalendarNotice>();
    });
}

Status Desk::reread()
{
    TRY_LET(info, m_ledger.book());
    TRY_LET(rulebook, builtInRulebook(info.rulebook));
    TRY_LET(notices, m_ledger.all<CalendarNotice>());
    TRY_LET(calendar, overlaid(m_builtIn, notices));
    m_rulebook = std::move(rulebook);
    m_calendar = std::move(calendar);
    m_countFirstDay = info.countFirstDay || m_rulebook.countFirstDay;
    return done();
}

std::unique_ptr<Desk> Desk::lookingOn(const Calendar &calendar, int lookAheadDays) const
{
    std::unique_ptr<Desk> desk(new Desk(m_ledger, m_builtIn, m_today));
    desk->m_rulebook = m_rulebook;
    desk->m_rulebook.lookAheadDays = lookAheadDays;
    desk->m_calendar = calendar;
    desk->m_countFirstDay = m_countFirstDay;
    return desk;
}

Result<BookFacts> Desk::facts(Id<Issue> only) const
{
    return loadFacts(m_ledger.database(), only);
}

Result<BookFacts> Desk::petitionFacts(Id<Petition> only) const
{
    return loadPetitionFacts(m_ledger.database(), only);
}

Result<StatusView> Desk::status(const Subject &subject) const
{
    TRY_LET(book, factsOf(m_ledger.database(), subject));
    return statusOf(rules(), IssueFacts(book, 0));
}

} // namespace xhb
