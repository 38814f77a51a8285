// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/TestDesk.h"

using namespace xhb;
using namespace xhb::test;

namespace {

TEST(Verbs, RecordsAreAddedChangedAndRemovedByTheirNames)
{
    TestDesk desk;
    desk.addCountyIssue();
    const Issue issue = desk.ledger->all<Issue>()->front();
    EXPECT_EQ(issue.deadline, QDate(2026, 6, 30));
    EXPECT_EQ(issue.supervising.size(), 1u);

    desk.must(R"({"do":"issue.update","code":"1","leader":"钱明","found_on":"2026-01-05"})");
    desk.must(R"({"do":"issue.update","code":"1","new_code":"2026-001"})");
    desk.must(R"({"do":"measure.update","issue":"2026-001","seq":1,"invested_wan":12.5})");
    desk.must(R"({"do":"unit.update","name":"县水务局","new_name":"县水利和湖泊局"})");
    const Issue changed = desk.ledger->all<Issue>()->front();
    EXPECT_EQ(changed.code, QStringLiteral("2026-001"));
    EXPECT_EQ(changed.leader, QStringLiteral("钱明"));
    EXPECT_EQ(desk.ledger->all<Measure>()->front().investedWan, 12.5);

    EXPECT_EQ(desk.refused(R"({"do":"unit.remove","name":"双河镇人民政府"})").code,
              ErrorCode::Conflict);
    desk.must(R"({"do":"issue.remove","code":"2026-001"})");
    EXPECT_TRUE(desk.ledger->all<Measure>()->empty());
    desk.must(R"({"do":"unit.remove","name":"双河镇人民政府"})");
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Verbs, WrongInputIsNamedAndNothingIsWritten)
{
    TestDesk desk;
    desk.addCountyIssue();
    const auto text = [&](const char *json) { return desk.refused(json).text; };
    EXPECT_TRUE(text(R"({"do":"issue.fly"})").contains(QStringLiteral("issue.fly")));
    EXPECT_TRUE(text(R"({"do":"issue.add","title":"甲","colour":"red","task_type":"limited"})")
                    .contains(QStringLiteral("colour")));
    EXPECT_TRUE(text(R"({"do":"issue.add","title":"甲","task_type":"soon"})")
                    .contains(QStringLiteral("立行立改")));
    EXPECT_TRUE(text(R"({"do":"issue.add","title":"甲","responsible":["没有的局"]})")
                    .contains(QStringLiteral("没有的局")));
    EXPECT_TRUE(text(R"({"do":"issue.add","title":"甲","found_on":"2026-02-30"})")
                    .contains(QStringLiteral("found_on")));
    EXPECT_TRUE(text(R"({"do":"issue.add"})").contains(QStringLiteral("问题")));
    EXPECT_TRUE(
        text(R"({"do":"measure.add","issue":"9","text":"x"})").contains(QStringLiteral("9")));
    EXPECT_TRUE(text(R"({"do":"measure.add","issue":"1","seq":1,"text":"x"})")
                    .contains(QStringLiteral("第 1 条")));
    EXPECT_TRUE(text(R"({"do":"measure.done","issue":"1","seq":5,"on":"2026-02-01"})")
                    .contains(QStringLiteral("第 5 条")));
    EXPECT_TRUE(text(R"({"do":"attach","issue":"1","file":"none.jpg","role":"before"})")
                    .contains(QStringLiteral("none.jpg")));
    EXPECT_TRUE(text(R"({"do":"step.update","issue":"1","key":"apply","note":"x"})")
                    .contains(QStringLiteral("销号步骤")));
}

TEST(Verbs, NoFactIsDatedAfterToday)
{
    TestDesk desk(QDate(2026, 3, 1));
    desk.addCountyIssue();
    for (
        const char *json :
        {R"({"do":"measure.done","issue":"1","seq":1,"on":"2026-03-02"})",
         R"({"do":"issue.update","code":"1","found_on":"2026-03-02"})",
         R"({"do":"attach","issue":"1","file":"paper.jpg","role":"before","formed_on":"2026-03-02"})",
         R"({"do":"signoff.start","issue":"1","on":"2026-03-02"})",
         R"({"do":"source.update","name":"县级自查","feedback_on":"2026-03-02"})"})
        EXPECT_EQ(desk.refused(json).code, ErrorCode::Invalid) << json;
}

TEST(Verbs, ADoubtfulDeadlineIsKeptAsTextAndSaid)
{
    TestDesk desk;
    const Result<Answer> answer = desk.run(
        R"({"do":"issue.add","title":"甲","task_type":"limited","deadline_text":"202591日"})");
    ASSERT_OK(answer);
    EXPECT_TRUE(answer->extra.contains(QStringLiteral("doubtful")));
    const Issue issue = desk.ledger->all<Issue>()->front();
    EXPECT_FALSE(issue.deadline.isValid());
    EXPECT_EQ(issue.deadlineText, QStringLiteral("202591日"));
}

TEST(Verbs, APaperBetweenTwoRoundsServesTheNext)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.finishMeasuresAndPapers();
    desk.must(R"({"do":"signoff.start","issue":"1","on":"2026-03-02"})");
    desk.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-02"})");
    desk.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"site_check"})");
    desk.must(
        R"({"do":"signoff.step","issue":"1","step":"accept","on":"2026-03-10","outcome":"fail","opinion":"管网未通水"})");
    EXPECT_EQ(desk.state(), IssueState::Rectifying);
    desk.must(R"({"do":"signoff.start","issue":"1","on":"2026-04-01"})");
    EXPECT_EQ(
        desk.refused(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-04-01"})").basis,
        QStringLiteral("QX-16"));
    desk.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"signed_form"})");
    EXPECT_EQ(desk.ledger->all<Attachment>()->back().round, 2);
    desk.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-04-01"})");
    EXPECT_EQ(desk.state(), IssueState::Applied);
    EXPECT_EQ(desk.ledger->all<Round>()->size(), 2u) << "the failed round stays";
}

TEST(Verbs, ACorrectedDateMayNotTurnTheOrderAround)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.finishMeasuresAndPapers();
    desk.must(R"({"do":"signoff.start","issue":"1","on":"2026-03-02"})");
    desk.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-04"})");
    EXPECT_EQ(
        desk.refused(R"({"do":"step.update","issue":"1","key":"apply","on":"2026-03-01"})").code,
        ErrorCode::Invalid);
    desk.must(R"({"do":"step.update","issue":"1","key":"apply","on":"2026-03-03"})");
}

TEST(Verbs, EveryActIsOneUndoStepBackToTheStart)
{
    TestDesk desk;
    std::vector<QString> states{desk.dump()};
    desk.addCountyIssue();
    desk.closeIssue();
    desk.must(
        R"({"do":"lookback","issue":"1","on":"2026-09-14","outcome":"rebound","new_deadline":"2026-12-31"})");
    EXPECT_EQ(desk.state(), IssueState::Rebounded);
    const QString end = desk.dump();
    int steps = 0;
    for (auto next = desk.ledger->undoable(); next->has_value();
         next = desk.ledger->undoable(), ++steps)
        ASSERT_OK(desk.ledger->undo((*next)->id, today));
    EXPECT_EQ(desk.dump(), states.front());
    for (auto next = desk.ledger->redoable(); next->has_value();
         next = desk.ledger->redoable(), --steps)
        ASSERT_OK(desk.ledger->undo((*next)->id, today));
    EXPECT_EQ(steps, 0);
    EXPECT_EQ(desk.dump(), end);
    EXPECT_TRUE(desk.findings().isEmpty());
}

} // namespace
