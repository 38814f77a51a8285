// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/StatusView.h"

#include "tests/core/rules/History.h"
#include "tests/support/Print.h"

#include <gmock/gmock.h>

#include <QJsonArray>

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

QDate april(int day)
{
    return QDate(2026, 4, day);
}

TEST(StatusView, BeforeTheFirstRoundTheProposedStepsShowWhatIsMissing)
{
    History history(april(30));
    history.measure();
    const StatusView view = history.status();
    EXPECT_EQ(view.state, IssueState::Rectifying);
    EXPECT_EQ(view.procedure, u"district");
    EXPECT_EQ(view.round, 0);
    ASSERT_EQ(view.steps.size(), 5u);
    EXPECT_EQ(view.steps[0].state, StepState::Current);
    ASSERT_EQ(view.steps[0].missing.size(), 5u);
    EXPECT_TRUE(view.steps[0].missing[0].what.contains(u"第 1 条措施"));
    EXPECT_EQ(view.steps[0].missing[1].basis, u"QX-16");
    EXPECT_EQ(view.steps[1].state, StepState::Waiting);
    EXPECT_EQ(view.steps[1].missing.size(), 1u);
    EXPECT_EQ(view.steps[2].fields, QStringList{u"by"_s});
    EXPECT_EQ(view.can, QStringList{u"signoff.start"_s});
    EXPECT_EQ(view.cannot.size(), 5u);
    for (const Refusal &refusal : view.cannot) {
        EXPECT_FALSE(refusal.why.isEmpty());
        EXPECT_FALSE(refusal.basis.isEmpty()) << refusal.verb.toStdString();
    }
}

TEST(StatusView, QX17_TheDaysOfTheAcceptanceAreCountedAndExplained)
{
    History history(april(30));
    history.measure(april(1)).allPapers();
    ASSERT_OK(history.start("district", april(1)));
    ASSERT_OK(history.step("apply", april(1)));
    history.context.today = april(14);
    StatusView view = history.status();
    // Qingming is off on 4 to 6 April 2026.
    EXPECT_EQ(view.steps[1].due, april(16));
    EXPECT_EQ(view.steps[1].daysLeft, 2);
    EXPECT_EQ(view.steps[1].state, StepState::Current);
    EXPECT_FALSE(view.steps[1].late);
    EXPECT_TRUE(view.steps[1].explanation.contains(u"清明"))
        << view.steps[1].explanation.toStdString();
    EXPECT_THAT(view.can, testing::Contains(u"signoff.step"_s));
    history.context.today = april(20);
    view = history.status();
    EXPECT_EQ(view.steps[1].daysLeft, -2);
    EXPECT_TRUE(view.steps[1].late);
    EXPECT_EQ(view.steps[0].state, StepState::Done);
    EXPECT_EQ(view.steps[0].on, april(1));
}

TEST(StatusView, JX14_4_ARunningNoticeCountsDown)
{
    History history(QDate(2026, 12, 31));
    history.measure(april(1)).allPapers();
    ASSERT_OK(history.start("six-step", april(1)));
    ASSERT_OK(history.step("review", april(1)));
    ASSERT_OK(history.step("apply", april(1)));
    ASSERT_OK(history.step("verify", april(2), Outcome::Pass));
    StatusView view = history.status();
    EXPECT_THAT(view.can, testing::ElementsAre(u"publicity.start"_s));
    ASSERT_OK(history.publish(QDate(2026, 12, 21)));
    view = history.status();
    const StepView &notice = view.steps[3];
    EXPECT_EQ(notice.state, StepState::Done);
    EXPECT_EQ(notice.due, QDate(2027, 1, 4));
    EXPECT_EQ(notice.daysLeft, 2);
    EXPECT_TRUE(notice.provisional);
    EXPECT_TRUE(view.provisional);
    EXPECT_TRUE(view.reason.contains(u"暂定"));
    EXPECT_EQ(view.steps[4].missing.size(), 1u);
    EXPECT_THAT(view.can, testing::ElementsAre(u"publicity.objection"_s));
}

TEST(StatusView, AFailedRoundShowsTheFailedStep)
{
    History history(april(30));
    history.measure(april(1)).allPapers();
    ASSERT_OK(history.start("district", april(1)));
    ASSERT_OK(history.step("apply", april(1)));
    ASSERT_OK(history.step("accept", april(2), Outcome::Fail));
    const StatusView view = history.status();
    EXPECT_EQ(view.steps[1].state, StepState::Failed);
    EXPECT_EQ(view.steps[1].on, april(2));
    EXPECT_EQ(view.steps[2].state, StepState::Waiting);
    EXPECT_TRUE(view.roundOver);
    EXPECT_EQ(view.reasonBasis, u"QX-17");
    EXPECT_EQ(view.can, QStringList{u"signoff.start"_s});
}

TEST(StatusView, TheJsonAnswerHasTheFieldsOthersRelyOn)
{
    History history(april(30));
    history.measure(april(1));
    history.issue().deadline = april(10);
    const QJsonObject json = toJson(history.status());
    EXPECT_EQ(json[u"state"], u"completed"_s);
    EXPECT_EQ(json[u"state_name"], u"已完成待申请"_s);
    EXPECT_EQ(json[u"pace"], u"on_track"_s);
    EXPECT_EQ(json[u"deadline"][u"date"], u"2026-04-10"_s);
    EXPECT_EQ(json[u"deadline"][u"provisional"], false);
    EXPECT_EQ(json[u"procedure"], u"district"_s);
    EXPECT_EQ(json[u"round"], 0);
    const QJsonObject step = json[u"steps"][0].toObject();
    EXPECT_EQ(step[u"key"], u"apply"_s);
    EXPECT_EQ(step[u"state"], u"current"_s);
    EXPECT_TRUE(step[u"on"].isNull());
    EXPECT_TRUE(step[u"days_left"].isNull());
    EXPECT_EQ(step[u"missing"][0][u"what"], u"缺整改前照片"_s);
    EXPECT_EQ(step[u"missing"][0][u"basis"], u"QX-16"_s);
    EXPECT_EQ(json[u"can"][0], u"signoff.start"_s);
    EXPECT_EQ(json[u"cannot"][0][u"verb"], u"signoff.step"_s);
    EXPECT_EQ(json[u"cannot"][0][u"basis"], u"QX-15"_s);
}

TEST(StatusView, FB_AnUntrackedIssueHasNoSteps)
{
    History history(april(30));
    history.measure();
    history.issue().tracked = false;
    EXPECT_TRUE(history.status().steps.empty());
    EXPECT_TRUE(history.status().can.isEmpty());
}

} // namespace
