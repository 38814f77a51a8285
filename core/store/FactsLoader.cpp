// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FactsLoader.h"

#include "core/rules/PetitionWords.h"

#include <QHash>

namespace xhb {

namespace {

/// "2026-11-22" without making a string of it; invalid for anything else.
QDate dateOf(std::string_view text)
{
    if (text.size() != 10)
        return {};
    const auto number = [&](size_t from, size_t count) {
        int value = 0;
        for (size_t i = from; i < from + count; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

/// A word the program does not know counts as the first of its vocabulary; verify names it.
template <class Enum>
Enum choiceOf(std::string_view text)
{
    for (size_t i = 0; i < Vocabulary<Enum>::choices.size(); ++i)
        if (text == Vocabulary<Enum>::choices[i].key)
            return Enum(i);
    return Enum{};
}

/// Reads the facts of issues, or of petitions in their place.
class Loader
{
public:
    /// `owner`: the table whose rows are judged, and the column that refers to it.
    Loader(Database &database, const char *owner, qint64 only)
        : m_database(database), m_owner(owner), m_only(only)
    {
    }

    Status loadIssues(BookFacts &facts)
    {
        QHash<qint64, int> sources;
        TRY(each("SELECT id, level, category FROM source", {}, [&](const Statement &row) {
            sources.insert(row.integer(0), int(facts.sources.size()));
            facts.sources.push_back({choiceOf<Level>(row.view(1)), row.text(2)});
        }));
        TRY(each(
            "SELECT id, deadline, source, task_type, tracked, common, longterm, plan IS NOT NULL "
            "AND NOT EXISTS (SELECT 1 FROM plan_version v WHERE v.plan = issue.plan) FROM issue",
            "id", [&](const Statement &row) {
                IssueFact fact;
                fact.id = {row.integer(0)};
                fact.deadline = dateOf(row.view(1));
                fact.source = row.null(2) ? -1 : sources.value(row.integer(2), -1);
                fact.taskType = choiceOf<TaskType>(row.view(3));
                fact.tracked = row.integer(4) != 0;
                fact.common = row.integer(5) != 0;
                fact.longterm = row.integer(6) != 0;
                fact.planPending = row.integer(7) != 0;
                facts.issues.push_back(fact);
            }));
        TRY(each("SELECT issue, seq, deadline, done_on FROM measure", "issue",
                 [&](const Statement &row) {
                     facts.measures.push_back({{row.integer(0)},
                                               int(row.integer(1)),
                                               dateOf(row.view(2)),
                                               dateOf(row.view(3))});
                 }));
        TRY(each("SELECT issue, seq, due, done_on FROM stage_goal", "issue",
                 [&](const Statement &row) {
                     facts.stages.push_back({{row.integer(0)},
                                             int(row.integer(1)),
                                             dateOf(row.view(2)),
                                             dateOf(row.view(3))});
                 }));
        return loadSignOff(facts);
    }

    Status loadPetitions(BookFacts &facts)
    {
        // What was set for one petition of a batch holds for the others (LS-6(三)).
        TRY(each("SELECT id, deadline, class, investigation <> '' AND truth <> 'open', "
                 "goal <> '', deadline_text <> '' OR deadline IS NOT NULL, finish, finished_on, "
                 "received_on, replied_on, CASE WHEN reply_days > 0 THEN reply_days ELSE "
                 "(SELECT t.reply_days FROM petition t WHERE t.batch <> '' AND t.reply_days > 0 "
                 "AND t.inspection_round = petition.inspection_round AND t.batch = petition.batch "
                 "ORDER BY t.id LIMIT 1) END, [key] FROM petition",
                 "id", [&](const Statement &row) {
                     PetitionFact petition;
                     petition.petitionClass =
                         ruledAs(choiceOf<PetitionClass>(row.view(2)), row.integer(11) != 0);
                     petition.investigated = row.integer(3) != 0;
                     petition.hasGoal = row.integer(4) != 0;
                     petition.hasDeadline = row.integer(5) != 0;
                     petition.finish = choiceOf<Finish>(row.view(6));
                     petition.finishedOn = dateOf(row.view(7));
                     petition.receivedOn = dateOf(row.view(8));
                     petition.repliedOn = dateOf(row.view(9));
                     petition.replyDays = int(row.integer(10));
                     IssueFact fact;
                     fact.id = {row.integer(0)};
                     fact.deadline = dateOf(row.view(1));
                     // JX-8: ordinary ones are put right at once, the others by a plan.
                     fact.planPending = petition.petitionClass != PetitionClass::Ordinary &&
                                        !(petition.hasGoal && petition.hasDeadline);
                     fact.petition = petition;
                     facts.issues.push_back(fact);
                 }));
        return loadSignOff(facts);
    }

private:
    /// `column` is the one that names the owner; empty = all rows of the query. A query of its own
    /// conditions has no column.
    template <class Visit>
    Status each(QByteArray sql, const QByteArray &column, Visit visit)
    {
        const bool filtered = m_only && !column.isEmpty();
        if (filtered)
            sql += " WHERE " + column + "=?1";
        else if (!column.isEmpty() && column != "id")
            sql += " WHERE " + column + " IS NOT NULL";
        TRY_LET(query, m_database.cached(sql));
        if (filtered)
            query->bind(1, m_only);
        while (true) {
            TRY_LET(there, query->next());
            if (!there)
                return done();
            visit(*query);
        }
    }

    /// Papers, rounds with all in them, look-backs.
    Status loadSignOff(BookFacts &facts)
    {
        const QByteArray owner = m_owner;
        const QByteArray ofRound = "r." + owner;
        TRY(each("SELECT " + owner + ", round, role, formed_on FROM attachment", owner,
                 [&](const Statement &row) {
                     facts.papers.push_back({{row.integer(0)},
                                             int(row.integer(1)),
                                             choiceOf<AttachmentRole>(row.view(2)),
                                             dateOf(row.view(3))});
                 }));
        TRY(each("SELECT id, " + owner + ", no, procedure, started_on FROM round", owner,
                 [&](const Statement &row) {
                     RoundFact fact;
                     fact.id = {row.integer(0)};
                     fact.issue = {row.integer(1)};
                     fact.no = int(row.integer(2));
                     fact.procedure = Key(row.view(3));
                     fact.startedOn = dateOf(row.view(4));
                     facts.rounds.push_back(fact);
                 }));
        TRY(each("SELECT s.round, s.key, s.\"on\", s.outcome, s.by <> '' "
                 "FROM step s JOIN round r ON r.id = s.round",
                 ofRound, [&](const Statement &row) {
                     facts.steps.push_back({{row.integer(0)},
                                            Key(row.view(1)),
                                            dateOf(row.view(2)),
                                            choiceOf<Outcome>(row.view(3)),
                                            row.integer(4) != 0});
                 }));
        TRY(each("SELECT p.id, p.round, p.\"on\", p.until, p.media <> '' "
                 "FROM publicity p JOIN round r ON r.id = p.round",
                 ofRound, [&](const Statement &row) {
                     PublicityFact fact;
                     fact.id = {row.integer(0)};
                     fact.round = {row.integer(1)};
                     fact.on = dateOf(row.view(2));
                     fact.until = dateOf(row.view(3));
                     fact.hasMedia = row.integer(4) != 0;
                     facts.publicity.push_back(fact);
                 }));
        TRY(each("SELECT o.id, o.publicity, o.\"on\", o.resolved_on, o.upheld FROM objection o "
                 "JOIN publicity p ON p.id = o.publicity JOIN round r ON r.id = p.round",
                 ofRound, [&](const Statement &row) {
                     facts.objections.push_back({{row.integer(0)},
                                                 {row.integer(1)},
                                                 dateOf(row.view(2)),
                                                 dateOf(row.view(3)),
                                                 row.integer(4) != 0});
                 }));
        TRY(each("SELECT id, " + owner + ", \"on\", outcome, new_deadline FROM lookback", owner,
                 [&](const Statement &row) {
                     facts.lookbacks.push_back({{row.integer(0)},
                                                {row.integer(1)},
                                                dateOf(row.view(2)),
                                                choiceOf<LookbackOutcome>(row.view(3)),
                                                dateOf(row.view(4))});
                 }));
        facts.join();
        return done();
    }

    Database &m_database;
    const char *m_owner;
    qint64 m_only;
};

} // namespace

Result<BookFacts> loadFacts(Database &database, Id<Issue> only)
{
    BookFacts facts;
    TRY(Loader(database, "issue", only.value).loadIssues(facts));
    return facts;
}

Result<BookFacts> loadPetitionFacts(Database &database, Id<Petition> only)
{
    BookFacts facts;
    TRY(Loader(database, "petition", only.value).loadPetitions(facts));
    return facts;
}

} // namespace xhb
