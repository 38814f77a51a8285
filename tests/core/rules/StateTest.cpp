// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/State.h"

#include "tests/core/rules/History.h"
#include "tests/support/Print.h"

#include <QRandomGenerator>

using namespace xhb;

namespace {

const QDate someDay(2026, 6, 15);

TEST(State, PlannedUntilThereAreMeasures)
{
    History history(someDay);
    EXPECT_EQ(history.state(), IssueState::Planned);
    history.issue().deadline = someDay.addDays(-1);
    EXPECT_EQ(history.state(), IssueState::Planned);
    history.measure(someDay);
    EXPECT_EQ(history.state(), IssueState::Completed);
    history.issue().planPending = true;
    EXPECT_EQ(history.state(), IssueState::Planned);
}

TEST(State, OverdueFromTheDayAfterTheDeadline)
{
    History history(someDay);
    history.measure();
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    history.issue().deadline = someDay;
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    history.context.today = someDay.addDays(1);
    EXPECT_EQ(history.state(), IssueState::OverdueRectifying);
}

TEST(State, CompletedEvenPastTheDeadline)
{
    History history(someDay);
    history.measure(someDay.addDays(-3));
    history.issue().deadline = someDay.addDays(-1);
    EXPECT_EQ(history.state(), IssueState::Completed);
    EXPECT_EQ(history.pace(), Pace::OnTrack);
    history.issue().deadline = someDay.addDays(-4);
    EXPECT_EQ(history.pace(), Pace::Overdue);
}

TEST(State, AStartedRoundWithoutAStepChangesNothing)
{
    History history(someDay);
    history.measure().measure(someDay);
    ASSERT_OK(history.start("district", someDay));
    EXPECT_EQ(history.state(), IssueState::Rectifying);
    EXPECT_EQ(history.standing().next, 0);
}

TEST(State, JX14_EveryStepOfSixStepsHasItsState)
{
    History history(QDate(2026, 3, 31));
    const auto march = [](int day) { return QDate(2026, 3, day); };
    history.measure(march(1)).allPapers();
    ASSERT_OK(history.start("six-step", march(2)));
    ASSERT_OK(history.step("review", march(2)));
    EXPECT_EQ(history.state(), IssueState::Applied);
    ASSERT_OK(history.step("apply", march(3)));
    EXPECT_EQ(history.state(), IssueState::Applied);
    ASSERT_OK(history.step("verify", march(4), Outcome::Pass));
    EXPECT_EQ(history.state(), IssueState::Accepted);
    ASSERT_OK(history.publish(march(11)));
    history.context.today = march(11);
    EXPECT_EQ(history.state(), IssueState::Publicity);
    history.context.today = march(25);
    EXPECT_EQ(history.state(), IssueState::Publicity);
    history.context.today = march(26);
    EXPECT_EQ(history.state(), IssueState::AwaitingApproval);
    ASSERT_OK(history.object(march(26)));
    EXPECT_EQ(history.state(), IssueState::Objection);
    ASSERT_OK(history.resolve(march(26), false));
    ASSERT_OK(history.step("approve", march(26)));
    EXPECT_EQ(history.state(), IssueState::Closed);
    EXPECT_EQ(history.pace(), Pace::None);
}

TEST(State, QX17_EveryStepOfTheDistrictHasItsState)
{
    History history(someDay);
    history.measure(someDay).allPapers();
    ASSERT_OK(history.start("district", someDay));
    ASSERT_OK(history.step("apply", someDay));
    EXPECT_EQ(history.state(), IssueState::Applied);
    ASSERT_OK(history.step("accept", someDay, Outcome::Pass));
    EXPECT_EQ(history.state(), IssueState::Accepted);
    ASSERT_OK(history.step("lead_sign", someDay));
    EXPECT_EQ(history.state(), IssueState::Accepted);
    ASSERT_OK(history.step("leader_confirm", someDay));
    EXPECT_EQ(history.state(), IssueState::Closed);
    ASSERT_OK(history.step("file", someDay));
    EXPECT_EQ(history.state(), IssueState::Closed);
}

TEST(State, AProcedureTheRulebookDoesNotKnowIsKeptAndNamed)
{
    History history(someDay);
    history.measure(someDay).allPapers();
    history.book.rounds.push_back({{7}, {1}, 1, Key("elsewhere"), someDay, {}, {}});
    history.joined();
    EXPECT_EQ(history.state(), IssueState::Completed);
    history.book.steps.push_back({{7}, Key("first"), someDay, Outcome::Pass, true});
    history.joined();
    EXPECT_EQ(history.state(), IssueState::Applied);
    const auto answer = history.tryStep("apply", someDay);
    ASSERT_FALSE(answer.ok());
    EXPECT_TRUE(answer.error().text.contains(u"elsewhere"));
    EXPECT_FALSE(history.start("district", someDay).ok());
    EXPECT_EQ(history.status().procedure, u"elsewhere");
}

TEST(State, PaceComparesWhatIsDoneWithWhatIsDue)
{
    const auto pace = [](QDate done, QDate due, QDate deadline) {
        History history(someDay);
        history.measure().measure(done, due);
        history.issue().deadline = deadline;
        return history.pace();
    };
    const QDate past = someDay.addDays(-10);
    const QDate future = someDay.addDays(10);
    EXPECT_EQ(pace({}, {}, {}), Pace::None);
    EXPECT_EQ(pace({}, {}, future), Pace::OnTrack);
    EXPECT_EQ(pace({}, past, future), Pace::Behind);
    EXPECT_EQ(pace(past, future, future), Pace::Ahead);
    EXPECT_EQ(pace(past, past, future), Pace::OnTrack);
    EXPECT_EQ(pace(past, past, past), Pace::Overdue);
    EXPECT_EQ(pace({}, someDay, future), Pace::OnTrack);
    History stage(someDay);
    stage.measure();
    stage.book.stages.push_back({{1}, 1, past, {}});
    EXPECT_EQ(stage.joined().pace(), Pace::Behind);
}

TEST(State, EveryStateAndPaceHasAWord)
{
    for (size_t i = 0; i < Vocabulary<IssueState>::choices.size(); ++i)
        EXPECT_FALSE(wordOf(IssueState(i)).isEmpty());
    EXPECT_EQ(wordOf(IssueState::OverdueRectifying), QStringLiteral("逾期整改"));
    EXPECT_EQ(keyOf(IssueState::AwaitingApproval), QStringLiteral("awaiting_approval"));
    EXPECT_EQ(keyOf(Pace::OnTrack), QStringLiteral("on_track"));
}

TEST(Facts, ChildrenFindTheirParentsInAnyOrder)
{
    BookFacts book;
    for (const int id : {30, 10, 20}) {
        IssueFact issue;
        issue.id = {id};
        book.issues.push_back(issue);
    }
    book.measures = {{{20}, 2, {}, {}}, {{10}, 1, {}, {}}, {{20}, 1, {}, {}}, {{99}, 1, {}, {}}};
    book.rounds = {{{8}, {30}, 2, Key("b"), {}, {}, {}}, {{9}, {30}, 1, Key("a"), {}, {}, {}}};
    book.steps = {{{9}, Key("x"), someDay, Outcome::Pass, true},
                  {{8}, Key("y"), someDay, Outcome::Pass, true},
                  {{9}, Key("z"), someDay.addDays(-1), Outcome::Pass, true}};
    book.join();
    EXPECT_EQ(book.indexOf({10}), 1);
    EXPECT_EQ(book.indexOf({11}), -1);
    const IssueFacts second(book, size_t(book.indexOf({20})));
    ASSERT_EQ(second.measures().size(), 2u);
    EXPECT_EQ(second.measures()[0].seq, 1);
    const IssueFacts third(book, 0);
    EXPECT_TRUE(third.measures().empty());
    ASSERT_EQ(third.rounds().size(), 2u);
    EXPECT_EQ(third.rounds()[0].procedure, Key("a"));
    ASSERT_EQ(third.steps(third.rounds()[0]).size(), 2u);
    EXPECT_EQ(third.steps(third.rounds()[0])[0].key, Key("z"));
    EXPECT_EQ(Key::of(u"six-step"), Key("six-step"));
    EXPECT_FALSE(bool(Key::of(u"初审")));
    EXPECT_FALSE(bool(Key::of(u"a_key_that_is_longer_than_any_of_them")));
}

/// One attempt at something, chosen by chance, on a day near today.
void attemptSomething(History &history, QRandomGenerator &random)
{
    const QDate on = history.context.today.addDays(-random.bounded(4));
    static const char *const procedures[] = {"district", "six-step", "superior", ""};
    switch (random.bounded(11)) {
    case 0: history.measure(random.bounded(3) ? on : QDate()); break;
    case 1:
        for (MeasureFact &measure : history.book.measures)
            if (!measure.doneOn.isValid())
                measure.doneOn = on;
        break;
    case 2: history.paper(AttachmentRole(random.bounded(9))); break;
    case 3: history.allPapers(); break;
    case 4: (void)history.start(procedures[random.bounded(4)], on); break;
    case 5:
        (void)history.publish(on, random.bounded(2) ? on.addDays(random.bounded(30)) : QDate());
        break;
    case 6:
        if (random.bounded(4) == 0)
            (void)history.object(on);
        break;
    case 7: (void)history.resolve(on, random.bounded(3) == 0); break;
    case 8:
        (void)history.lookBack(on, LookbackOutcome(random.bounded(4) == 0),
                               random.bounded(2) ? on.addDays(60) : QDate());
        break;
    default: {
        const Standing standing = history.standing();
        const auto &steps = testRulebook().procedures[size_t(random.bounded(3))].steps;
        const Key key = standing.next >= 0 && random.bounded(4)
                            ? standing.procedure->steps[size_t(standing.next)].key
                            : steps[size_t(random.bounded(int(steps.size())))].key;
        const auto outcome = random.bounded(5) == 0 ? Outcome::Fail : Outcome::Pass;
        (void)history.step(key.letters.data(), on, outcome);
    }
    }
}

void expectConsistent(const History &history)
{
    const Standing standing = history.standing();
    const IssueFacts facts = history.facts();
    const bool closed = standing.state == IssueState::Closed;
    const QString verbs = history.status().can.join(u' ');

    EXPECT_EQ(closed, standing.closedOn.isValid());
    EXPECT_EQ(closed, verbs.contains(u"lookback"));
    // The closing step was taken, in order, after everything before it.
    size_t closings = 0;
    for (const RoundFact &round : facts.rounds()) {
        const Procedure *procedure = testRulebook().procedure(round.procedure);
        ASSERT_NE(procedure, nullptr);
        QDate last = round.startedOn;
        int position = -1;
        bool ended = false;
        for (size_t i = 0; i < procedure->steps.size(); ++i) {
            const StepRule &rule = procedure->steps[i];
            const StepFact *fact = stepFact(facts, round, rule.key);
            const bool notice = rule.kind == StepKind::Publicity && !facts.publicity(round).empty();
            if (!fact && !notice)
                continue;
            EXPECT_FALSE(ended);
            EXPECT_EQ(int(i), position + 1);
            position = int(i);
            const QDate on = notice ? facts.publicity(round).front().on : fact->on;
            EXPECT_LE(last, on);
            last = on;
            ended = fact && fact->outcome == Outcome::Fail;
            closings += fact && rule.closes && !ended;
            if (notice && procedure->closing > int(i))
                if (const StepFact *approval =
                        stepFact(facts, round, procedure->steps[size_t(procedure->closing)].key)) {
                    const PublicityFact &publicity = facts.publicity(round).front();
                    EXPECT_LT(testCalendar().addWorkdays(publicity.on, 10).end, approval->on);
                    for (const ObjectionFact &objection : facts.objections(publicity))
                        EXPECT_TRUE(objection.resolvedOn.isValid() && !objection.upheld);
                }
        }
    }
    size_t rebounds = 0;
    for (const LookbackFact &lookback : facts.lookbacks())
        rebounds += lookback.outcome == LookbackOutcome::Rebound;
    EXPECT_EQ(closed, closings == rebounds + 1);
    EXPECT_LE(rebounds, closings);
    EXPECT_EQ(standing.state == IssueState::Rebounded, verbs.contains(u"signoff.start") &&
                                                           closings > 0 && rebounds == closings &&
                                                           standing.end == RoundEnd::Rebounded);
    // Either a round may be started or one is under way or all is done; never two at once.
    EXPECT_EQ(verbs.contains(u"signoff.start"), standing.end != RoundEnd::Open && !closed);
    // Reading the same facts twice gives the same answer.
    EXPECT_EQ(history.standing().state, standing.state);
}

TEST(State, AnyLegalHistoryIsConsistent)
{
    int closed = 0;
    int rebounded = 0;
    int laterRounds = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        History history(QDate(2026, 1, 5));
        history.measure(QDate(2026, 1, 4)).allPapers();
        for (int i = 0; i < 120 && !testing::Test::HasFailure(); ++i) {
            attemptSomething(history, random);
            history.joined();
            history.context.today = history.context.today.addDays(random.bounded(5));
            expectConsistent(history);
            closed += history.state() == IssueState::Closed;
            rebounded += history.state() == IssueState::Rebounded;
        }
        ASSERT_FALSE(testing::Test::HasFailure()) << "seed " << seed;
        laterRounds += history.book.rounds.size() > 2;
    }
    // The walk did reach what it is meant to check.
    EXPECT_GT(closed, 1000);
    EXPECT_GT(rebounded, 100);
    EXPECT_GT(laterRounds, 50);
}

} // namespace
