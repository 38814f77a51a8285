// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Desk.h"

#include "core/actions/Seal.h"
#include "core/store/FactsLoader.h"

#include <QDir>
#include <QFile>

namespace xhb {

Result<Calendar> builtInCalendar()
{
    std::vector<QByteArray> years;
    const QDir folder(QStringLiteral(":/calendar"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            years.push_back(file.readAll());
    }
    return Calendar::fromJson(years);
}

QString nameOf(const Issue &issue)
{
    if (!issue.code.isEmpty())
        return issue.code;
    return issue.title.size() <= 16 ? issue.title : issue.title.left(15) + QChar(0x2026);
}

Result<std::unique_ptr<Desk>> Desk::open(Ledger &ledger, QDate today)
{
    TRY_LET(calendar, builtInCalendar());
    std::unique_ptr<Desk> desk(new Desk(ledger, Rulebook(), std::move(calendar), today));
    TRY(desk->reread());
    ledger.setSeal(sealFor(*desk));
    return desk;
}

Status Desk::reread()
{
    TRY_LET(info, m_ledger.book());
    TRY_LET(rulebook, builtInRulebook(info.rulebook));
    m_rulebook = std::move(rulebook);
    m_countFirstDay = info.countFirstDay || m_rulebook.countFirstDay;
    return done();
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
