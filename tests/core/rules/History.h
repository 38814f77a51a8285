// SPDX-License-Identifier: GPL-3.0-or-later
// A tiny ledger for tests: it records the facts of one issue, each only after the rules allowed it.
#pragma once

#include "core/rules/Procedures.h"
#include "core/rules/StatusView.h"

#include <QDir>
#include <QFile>

namespace xhb {

inline const Calendar &testCalendar()
{
    static const Calendar calendar = [] {
        const QDir folder(QStringLiteral(XHB_SOURCE_DIR "/resources/calendar"));
        std::vector<QByteArray> years;
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                years.push_back(file.readAll());
        }
        return Calendar::fromJson(years).take();
    }();
    return calendar;
}

inline const Rulebook &testRulebook()
{
    static const Rulebook rulebook = builtInRulebook(defaultRulebookId()).take();
    return rulebook;
}

class History
{
public:
    explicit History(QDate today, const Rulebook &rulebook = testRulebook())
        : context{rulebook, testCalendar(), today, false}
    {
        book.issues.push_back({});
        issue().id = {1};
        book.join();
    }

    IssueFact &issue() { return book.issues.front(); }
    IssueFacts facts() const { return {book, 0}; }
    Standing standing() const { return standingOf(context, facts()); }
    IssueState state() const { return standing().state; }
    Pace pace() const { return standing().pace; }
    StatusView status() const { return statusOf(context, facts()); }

    History &measure(QDate doneOn = {}, QDate deadline = {})
    {
        book.measures.push_back({{1}, int(book.measures.size()) + 1, deadline, doneOn});
        return joined();
    }
    History &paper(AttachmentRole role)
    {
        book.papers.push_back({{1}, paperRound(standing(), facts()), role, {}});
        return joined();
    }
    /// Every paper any of the procedures asks for, for the round that is or comes next.
    History &allPapers()
    {
        for (const AttachmentRole role :
             {AttachmentRole::Before, AttachmentRole::During, AttachmentRole::After,
              AttachmentRole::SignedForm, AttachmentRole::SiteCheck, AttachmentRole::Mechanism})
            paper(role);
        return *this;
    }

    Status start(const char *procedure, QDate on)
    {
        TRY_LET(key, mayStart(context, facts(), QLatin1String(procedure), on));
        book.rounds.push_back({{nextId()}, {1}, int(book.rounds.size()) + 1, key, on, {}, {}});
        joined();
        return done();
    }
    Result<Verdict> tryStep(const char *key, QDate on, std::optional<Outcome> outcome = {},
                            const QString &by = QStringLiteral("甲")) const
    {
        StepAttempt attempt;
        attempt.key = QLatin1String(key);
        attempt.on = on;
        attempt.outcome = outcome;
        attempt.by = by;
        return mayStep(context, facts(), attempt);
    }
    Status step(const char *key, QDate on, std::optional<Outcome> outcome = {})
    {
        TRY(tryStep(key, on, outcome));
        book.steps.push_back(
            {book.rounds.back().id, Key(key), on, outcome.value_or(Outcome::Pass), true});
        joined();
        return done();
    }
    Result<Verdict> publish(QDate on, QDate until = {},
                            const QString &media = QStringLiteral("县政府网站"))
    {
        TRY_LET(verdict, mayStartPublicity(context, facts(), {on, until, media}));
        book.publicity.push_back({{nextId()}, book.rounds.back().id, on, until, true, {}});
        joined();
        return verdict;
    }
    Status object(QDate on)
    {
        TRY_LET(notice, mayObject(context, facts(), on));
        book.objections.push_back({{nextId()}, notice, on, {}, false});
        joined();
        return done();
    }
    Status resolve(QDate on, bool upheld)
    {
        TRY_LET(id, mayResolve(context, facts(), on));
        for (ObjectionFact &objection : book.objections)
            if (objection.id == id) {
                objection.resolvedOn = on;
                objection.upheld = upheld;
            }
        joined();
        return done();
    }
    Status lookBack(QDate on, LookbackOutcome outcome, QDate newDeadline = {})
    {
        TRY(mayLookback(context, facts(), {on, outcome, newDeadline}));
        book.lookbacks.push_back({{nextId()}, {1}, on, outcome, newDeadline});
        joined();
        return done();
    }

    History &joined()
    {
        book.join();
        return *this;
    }

    BookFacts book;
    RuleContext context;

private:
    qint64 nextId() { return ++m_lastId; }
    qint64 m_lastId = 100;
};

} // namespace xhb
