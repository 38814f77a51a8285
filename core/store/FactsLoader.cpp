// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FactsLoader.h"

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

class Loader
{
public:
    Loader(Database &database, Id<Issue> only) : m_database(database), m_only(only) {}

    template <class Visit>
    Status each(const char *columns, const char *table, const char *issueColumn, Visit visit)
    {
        QByteArray sql = QByteArray("SELECT ") + columns + " FROM " + table;
        if (m_only && issueColumn)
            sql += QByteArray(" WHERE ") + issueColumn + "=?1";
        TRY_LET(query, m_database.cached(sql));
        if (m_only && issueColumn)
            query->bind(1, m_only.value);
        while (true) {
            TRY_LET(there, query->next());
            if (!there)
                return done();
            visit(*query);
        }
    }

    Status load(BookFacts &facts)
    {
        QHash<qint64, int> sources;
        TRY(each("id, level, category", "source", nullptr, [&](const Statement &row) {
            sources.insert(row.integer(0), int(facts.sources.size()));
            facts.sources.push_back({choiceOf<Level>(row.view(1)), row.text(2)});
        }));
        TRY(each(
            "id, deadline, source, task_type, tracked, common, longterm, plan IS NOT NULL AND NOT "
            "EXISTS (SELECT 1 FROM plan_version v WHERE v.plan = issue.plan)",
            "issue", "id", [&](const Statement &row) {
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
        TRY(each("issue, seq, deadline, done_on", "measure", "issue", [&](const Statement &row) {
            facts.measures.push_back(
                {{row.integer(0)}, int(row.integer(1)), dateOf(row.view(2)), dateOf(row.view(3))});
        }));
        TRY(each("issue, seq, due, done_on", "stage_goal", "issue", [&](const Statement &row) {
            facts.stages.push_back(
                {{row.integer(0)}, int(row.integer(1)), dateOf(row.view(2)), dateOf(row.view(3))});
        }));
        TRY(each("issue, round, role, formed_on", "attachment", "issue", [&](const Statement &row) {
            facts.papers.push_back({{row.integer(0)},
                                    int(row.integer(1)),
                                    choiceOf<AttachmentRole>(row.view(2)),
                                    dateOf(row.view(3))});
        }));
        TRY(each("id, issue, no, procedure, started_on", "round", "issue",
                 [&](const Statement &row) {
                     RoundFact fact;
                     fact.id = {row.integer(0)};
                     fact.issue = {row.integer(1)};
                     fact.no = int(row.integer(2));
                     fact.procedure = Key(row.view(3));
                     fact.startedOn = dateOf(row.view(4));
                     facts.rounds.push_back(fact);
                 }));
        TRY(each("s.round, s.key, s.\"on\", s.outcome, s.by <> ''",
                 "step s JOIN round r ON r.id = s.round", "r.issue", [&](const Statement &row) {
                     facts.steps.push_back({{row.integer(0)},
                                            Key(row.view(1)),
                                            dateOf(row.view(2)),
                                            choiceOf<Outcome>(row.view(3)),
                                            row.integer(4) != 0});
                 }));
        TRY(each("p.id, p.round, p.\"on\", p.until, p.media <> ''",
                 "publicity p JOIN round r ON r.id = p.round", "r.issue",
                 [&](const Statement &row) {
                     PublicityFact fact;
                     fact.id = {row.integer(0)};
                     fact.round = {row.integer(1)};
                     fact.on = dateOf(row.view(2));
                     fact.until = dateOf(row.view(3));
                     fact.hasMedia = row.integer(4) != 0;
                     facts.publicity.push_back(fact);
                 }));
        TRY(each(
            "o.id, o.publicity, o.\"on\", o.resolved_on, o.upheld",
            "objection o JOIN publicity p ON p.id = o.publicity JOIN round r ON r.id = p.round",
            "r.issue", [&](const Statement &row) {
                facts.objections.push_back({{row.integer(0)},
                                            {row.integer(1)},
                                            dateOf(row.view(2)),
                                            dateOf(row.view(3)),
                                            row.integer(4) != 0});
            }));
        TRY(each("id, issue, \"on\", outcome, new_deadline", "lookback", "issue",
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

private:
    Database &m_database;
    Id<Issue> m_only;
};

} // namespace

Result<BookFacts> loadFacts(Database &database, Id<Issue> only)
{
    BookFacts facts;
    TRY(Loader(database, only).load(facts));
    return facts;
}

} // namespace xhb
