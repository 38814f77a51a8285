// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Sample.h"

#include "core/actions/PlanCase.h"
#include "core/ledger/Verify.h"
#include "core/rules/PetitionWords.h"
#include "core/rules/State.h"
#include "tests/support/Print.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace xhb;

namespace {

QByteArray paint(AttachmentRole role, int seed, const QString &caption)
{
    return keyOf(role).toUtf8() + QByteArray::number(seed) + caption.toUtf8();
}

/// The sample county as it looks on a day.
struct County {
    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Desk> desk;
    BookFacts facts;
    std::vector<Standing> standings;

    explicit County(QDate today)
    {
        Session session;
        session.host = QStringLiteral("test");
        session.now = [] { return QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC); };
        ledger = Ledger::create(folder.filePath(QStringLiteral("book.xhb")), sampleBook(), today,
                                session)
                     .take();
        desk = Desk::open(*ledger, today).take();
        const Status filled = fillSample(*desk, paint);
        EXPECT_OK(filled);
        facts = desk->facts().take();
        for (size_t i = 0; i < facts.issues.size(); ++i)
            standings.push_back(standingOf(desk->rules(), IssueFacts(facts, i)));
    }

    template <class E>
    std::vector<E> all() const
    {
        return ledger->all<E>().take();
    }

    /// Every row of every table as one text.
    QString dump() const
    {
        QString text;
        for (const EntityInfo *entity : allEntities()) {
            const auto rows = Rows(ledger->database()).where(*entity);
            for (const StoredRow &row : *rows)
                for (const Value &value : row.values)
                    text += toJson(value).toVariant().toString() + u'\n';
        }
        return text;
    }

    int count(IssueState state) const
    {
        return int(std::ranges::count(standings, state, &Standing::state));
    }
};

const County &november()
{
    static const County county(QDate(2026, 11, 20));
    return county;
}

TEST(Sample, HasTheNumbersThatAreAskedOfIt)
{
    EXPECT_GE(november().all<Issue>().size(), 120u);
    EXPECT_EQ(november().all<Unit>().size(), 20u);
    EXPECT_EQ(november().ledger->journal()->size(), 2u);
    EXPECT_EQ(november().ledger->book()->name, sampleCountyName());
    EXPECT_FALSE(sampleCountyName().isEmpty());
}

TEST(Sample, HasEveryLevelTaskTypeProcedureAndKindOfMeasure)
{
    std::set<Level> levels;
    for (const Source &source : november().all<Source>())
        levels.insert(source.level);
    EXPECT_EQ(levels.size(), 4u);
    std::set<TaskType> tasks;
    for (const Issue &issue : november().all<Issue>())
        tasks.insert(issue.taskType);
    EXPECT_EQ(tasks.size(), 4u);
    std::set<QString> procedures;
    for (const Round &round : november().all<Round>())
        procedures.insert(round.procedure);
    EXPECT_THAT(procedures,
                testing::IsSupersetOf({QStringLiteral("district"), QStringLiteral("six-step"),
                                       QStringLiteral("superior")}));
    std::set<MeasureKind> kinds;
    for (const Measure &measure : november().all<Measure>())
        kinds.insert(measure.kind);
    EXPECT_EQ(kinds.size(), 5u);
}

TEST(Sample, QX5_EveryCategoryIsOneTheRulebookKnows)
{
    std::set<QString> known;
    for (const SourceCategory &category : november().desk->rulebook().categories)
        known.insert(category.name);
    for (const Source &source : november().all<Source>())
        EXPECT_TRUE(known.contains(source.category)) << source.category.toStdString();
}

TEST(Sample, QX7_LongTermTasksHaveStagesAndTheirMechanism)
{
    const IssueFact *withStages = nullptr;
    for (size_t i = 0; i < november().facts.issues.size(); ++i) {
        const IssueFacts facts(november().facts, i);
        if (facts.issue().taskType != TaskType::Longterm ||
            november().standings[i].state == IssueState::Planned)
            continue;
        EXPECT_GE(facts.stages().size(), 2u) << i;
        withStages = &facts.issue();
        const bool closed = november().standings[i].state == IssueState::Closed;
        EXPECT_TRUE(!closed || std::ranges::any_of(facts.papers(), [](const PaperFact &paper) {
            return paper.role == AttachmentRole::Mechanism;
        }));
    }
    EXPECT_NE(withStages, nullptr);
}

TEST(Sample, TextsAreFilledInAndChinese)
{
    static const QRegularExpression foreign(QStringLiteral("[{}a-zA-Z]"));
    const auto plain = [](const QString &text) {
        EXPECT_FALSE(foreign.match(text).hasMatch()) << text.toStdString();
    };
    std::set<QString> titles;
    std::set<QString> codes;
    for (const Issue &issue : november().all<Issue>()) {
        for (const QString &text : {issue.code, issue.title, issue.description, issue.goal,
                                    issue.deadlineText, issue.location, issue.leader})
            plain(text);
        EXPECT_FALSE(issue.leader.isEmpty());
        titles.insert(issue.title);
        codes.insert(issue.code);
    }
    EXPECT_EQ(titles.size(), november().all<Issue>().size());
    EXPECT_EQ(codes.size(), november().all<Issue>().size());
    for (const Measure &measure : november().all<Measure>()) {
        plain(measure.text);
        plain(measure.result);
    }
    for (const Source &source : november().all<Source>())
        plain(source.name + source.batch + source.docNo);
}

TEST(Sample, JX14_SecondRoundsFollowFailuresUpheldObjectionsAndRebounds)
{
    int second = 0;
    for (const Round &round : november().all<Round>())
        second += round.no > 1;
    EXPECT_GE(second, 5);
    int upheld = 0;
    int rejected = 0;
    for (const Objection &objection : november().all<Objection>())
        if (objection.resolvedOn.isValid())
            ++(objection.upheld ? upheld : rejected);
    EXPECT_GE(upheld, 2);
    EXPECT_GE(rejected, 1);
    int rebounds = 0;
    int held = 0;
    for (const Lookback &lookback : november().all<Lookback>())
        ++(lookback.outcome == LookbackOutcome::Rebound ? rebounds : held);
    EXPECT_GE(rebounds, 3);
    EXPECT_GE(held, 30);
    int failed = 0;
    for (const Step &step : november().all<Step>())
        failed += step.outcome == Outcome::Fail;
    EXPECT_GE(failed, 4);
}

TEST(Sample, JX8_PetitionsOfEveryClassAreAtEveryStage)
{
    std::set<PetitionClass> classes;
    std::set<Finish> finishes;
    for (const Petition &petition : november().all<Petition>()) {
        classes.insert(petition.petitionClass);
        finishes.insert(petition.finish);
        EXPECT_TRUE(readAcceptNo(petition.acceptNo).usual) << petition.acceptNo.toStdString();
        EXPECT_EQ(readAcceptNo(petition.acceptNo).on, petition.receivedOn);
        EXPECT_EQ(pollutionTypes(petition.pollution), petition.pollution);
        EXPECT_TRUE(petition.lead);
    }
    EXPECT_EQ(classes.size(), 3u);
    EXPECT_EQ(finishes.size(), 3u);
    std::set<LinkKind> links;
    for (const PetitionLink &link : november().all<PetitionLink>())
        links.insert(link.kind);
    EXPECT_GE(links.size(), 2u);
    EXPECT_EQ(november().all<Complainant>().size(), 2u);
    std::set<IssueState> states;
    const auto facts = november().desk->petitionFacts();
    ASSERT_OK(facts);
    for (size_t i = 0; i < facts->issues.size(); ++i)
        states.insert(standingOf(november().desk->rules(), IssueFacts(*facts, i)).state);
    for (const IssueState state :
         {IssueState::Planned, IssueState::Rectifying, IssueState::OverdueRectifying,
          IssueState::Completed, IssueState::Applied, IssueState::Publicity, IssueState::Closed,
          IssueState::Rebounded})
        EXPECT_TRUE(states.contains(state)) << keyOf(state).toStdString();
}

TEST(Sample, JX6_JX7_QX7_HasPlansOfEveryKindAndRequestsInEveryState)
{
    const County &county = november();
    const Rulebook &rulebook = county.desk->rulebook();
    QStringList plans;
    for (const Plan &plan : county.all<Plan>()) {
        const auto read = readPlanCase(*county.desk, plan.id);
        ASSERT_OK(read);
        EXPECT_FALSE(read->rows.empty());
        plans.append(keyOf(plan.kind) + (read->approved ? QStringLiteral("!") : QString()));
        if (!read->approved) {
            const TrailFacts facts = trailFactsOf(rulebook, *read);
            EXPECT_EQ(facts.unanswered.size(), 1);
            EXPECT_EQ(read->consultations.size(), 3u);
        }
    }
    EXPECT_EQ(plans.join(u' '), QStringLiteral("superior! county! superior"));
    const auto requests = readAdjustments(*county.desk);
    ASSERT_EQ(requests->size(), 2u);
    EXPECT_EQ(stateOf(rulebook, requests->at(0)), AdjustmentState::Approved);
    EXPECT_EQ(stateOf(rulebook, requests->at(1)), AdjustmentState::Open);
    EXPECT_EQ(county.all<PlanVersion>().size(), 3u);
}

TEST(Sample, IsTheSameEveryTime)
{
    const County again(QDate(2026, 11, 20));
    EXPECT_EQ(again.dump(), november().dump());
}

TEST(Sample, ANoticeOfLateDecemberRunsIntoTheNextYear)
{
    const County county(QDate(2026, 12, 28));
    EXPECT_TRUE(std::ranges::any_of(county.standings, [](const Standing &standing) {
        return standing.state == IssueState::Publicity && standing.noticeEnd.year() == 2027 &&
               standing.provisional;
    }));
}

class SampleOn : public testing::TestWithParam<QDate>
{
};

TEST_P(SampleOn, IsWholeAndAlive)
{
    const County county(GetParam());
    for (size_t state = 0; state < Vocabulary<IssueState>::choices.size(); ++state)
        EXPECT_GT(county.count(IssueState(state)), 0) << Vocabulary<IssueState>::choices[state].key;
    const int percent = county.count(IssueState::Closed) * 100 / int(county.standings.size());
    EXPECT_GE(percent, 50);
    EXPECT_LE(percent, 70);

    const auto report = verify(*county.ledger);
    ASSERT_OK(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();

    const Calendar &calendar = county.desk->calendar();
    for (const Step &step : county.all<Step>()) {
        EXPECT_LE(step.on, GetParam());
        EXPECT_TRUE(calendar.isWorkday(step.on)) << step.on.toString(Qt::ISODate).toStdString();
    }
    for (const Publicity &notice : county.all<Publicity>())
        EXPECT_TRUE(calendar.isWorkday(notice.on));
    std::map<qint64, QDate> foundOn;
    for (const Issue &issue : county.all<Issue>()) {
        EXPECT_LT(issue.foundOn, GetParam());
        foundOn[issue.id.value] = issue.foundOn;
    }
    for (const Measure &measure : county.all<Measure>())
        if (measure.doneOn.isValid()) {
            EXPECT_LE(measure.doneOn, GetParam());
            EXPECT_GE(measure.doneOn, foundOn[measure.issue.value]);
        }
    for (const Attachment &paper : county.all<Attachment>()) {
        EXPECT_LE(paper.formedOn, GetParam());
        EXPECT_GE(paper.formedOn, foundOn[paper.issue.value]);
    }
    for (const Round &round : county.all<Round>())
        EXPECT_GT(round.startedOn, foundOn[round.issue.value]);
}

INSTANTIATE_TEST_SUITE_P(
    Days, SampleOn,
    testing::Values(QDate(2026, 1, 1), QDate(2026, 1, 5), QDate(2026, 2, 24), QDate(2026, 3, 10),
                    QDate(2026, 5, 31), QDate(2026, 6, 9), QDate(2026, 7, 19), QDate(2026, 9, 10),
                    QDate(2026, 10, 1), QDate(2026, 11, 20), QDate(2026, 12, 28), QDate(2027, 1, 1),
                    QDate(2027, 3, 1), QDate(2028, 2, 29), QDate(2031, 8, 16)),
    [](const auto &day) { return day.param.toString(QStringLiteral("yyyyMMdd")).toStdString(); });

TEST(Sample, JX7_AVersionHoldsNothingThatCameAfterIt)
{
    QStringList later;
    for (const Measure &measure : november().all<Measure>())
        for (const char *cause : {"验收意见", "异议核实", "反弹问题"})
            if (measure.text.contains(QString::fromUtf8(cause)))
                later.append(measure.text);
    EXPECT_FALSE(later.isEmpty());
    for (const PlanVersion &version : november().all<PlanVersion>())
        for (const QString &text : later)
            EXPECT_FALSE(version.content.contains(text)) << version.id.value << text.toStdString();
}

} // namespace
