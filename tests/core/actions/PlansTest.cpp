// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing up a plan and what its approval seals.
#include "core/actions/ImportList.h"
#include "tests/core/actions/PlanDesk.h"

#include <QJsonArray>

#include <gmock/gmock.h>

using namespace xhb;
using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

TEST(Plans, JX6_TheStepsAreTakenInTheirOrder)
{
    PlanDesk desk;
    desk.include();
    Error error =
        desk.refused(R"({"do":"plan.step","plan":"甲方案","step":"propose","on":"2026-01-20"})");
    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_EQ(error.basis, u"JX-6");
    EXPECT_TRUE(error.text.contains(u"应先办“梳理清单”"_s)) << error.text.toStdString();
    desk.step("甲方案", "list", "2026-01-08");
    for (const char *json :
         {R"({"do":"plan.step","plan":"甲方案","step":"propose","on":"2026-01-07"})",
          R"({"do":"plan.step","plan":"甲方案","step":"propose","on":"2026-11-23"})",
          R"({"do":"plan.step","plan":"甲方案","step":"sign","on":"2026-01-20"})"})
        EXPECT_EQ(desk.refused(json).code, ErrorCode::Invalid) << json;
    error = desk.refused(R"({"do":"plan.step","plan":"甲方案","step":"list","on":"2026-01-20"})");
    EXPECT_TRUE(error.text.contains(u"已经办过"_s));
}

TEST(Plans, JX6_SubmissionIsDueFortyFiveWorkdaysAfterTheFeedbackAndLateIsRecorded)
{
    PlanDesk desk;
    desk.include();
    const PlanCase plan = desk.plan();
    const TrailFacts facts = trailFactsOf(desk.desk->rulebook(), plan);
    const int submit = facts.trail->indexOf(Key("submit"));
    const WorkdayCount due = trailDue(desk.desk->rules(), facts, submit);
    EXPECT_EQ(due.end, desk.desk->calendar().addWorkdays(QDate(2026, 1, 5), 45).end);
    EXPECT_TRUE(trailSteps(desk.desk->rules(), facts)[size_t(submit)].late);
    for (const char *key : {"list", "propose", "compile", "consult", "deliberate"})
        desk.step("甲方案", key, "2026-04-01");
    const auto answer = desk.run(
        R"({"do":"plan.step","plan":"甲方案","step":"submit","on":"2026-04-01","doc_no":"x"})");
    ASSERT_OK(answer);
    EXPECT_EQ(answer->extra[u"due"].toString(), due.end.toString(Qt::ISODate));
    EXPECT_TRUE(answer->extra[u"late"].toBool());
}

TEST(Plans, JX6_WhoWasAskedAnsweredAndWhyNotTaken)
{
    PlanDesk desk;
    desk.include();
    for (const char *key : {"list", "propose", "compile"})
        desk.step("甲方案", key, "2026-01-10");
    const Error noReason = desk.refused(
        R"({"do":"plan.step","plan":"甲方案","step":"consult","on":"2026-01-12",
            "asked":[{"unit":"县水利局","until":"2026-01-20","answer":"时限偏紧","taken":false}]})");
    EXPECT_EQ(noReason.code, ErrorCode::Refused);
    EXPECT_EQ(noReason.basis, u"JX-6");
    EXPECT_EQ(desk.refused(R"({"do":"plan.step","plan":"甲方案","step":"consult","on":"2026-01-12",
                               "asked":[{"unit":"县水利局","until":"2026-01-11"}]})")
                  .code,
              ErrorCode::Invalid);
    desk.step("甲方案", "consult", "2026-01-12",
              R"(,"asked":[{"unit":"县水利局","until":"2026-01-20"},
                           {"unit":"双河镇人民政府","until":"2026-01-20","answer":"无意见","taken":"accepted"}])");
    const auto deliberated =
        desk.run(R"({"do":"plan.step","plan":"甲方案","step":"deliberate","on":"2026-01-25"})");
    ASSERT_OK(deliberated);
    const QJsonArray warnings = deliberated->extra[u"warnings"].toArray();
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_TRUE(warnings[0][u"what"].toString().contains(u"县水利局"_s));
    desk.must(R"({"do":"plan.answer","plan":"甲方案","unit":"县水利局","on":"2026-01-26",
                  "answer":"时限偏紧","taken":false,"reason":"上级时限不能后延"})");
    const auto asked = desk.plan().consultations;
    ASSERT_EQ(asked.size(), 2u);
    EXPECT_EQ(asked[0].taken, Taken::Declined);
    EXPECT_EQ(asked[0].answeredOn, QDate(2026, 1, 26));
    EXPECT_EQ(asked[1].answeredOn, QDate(2026, 1, 12));
}

TEST(Plans, QX7_AnUnfinishedPlanIsRefusedNamingEveryRowAndArticle)
{
    PlanDesk desk;
    desk.must(R"({"do":"issue.add","code":"2","title":"长期任务","source":"省督察",
                  "task_type":"longterm","goal":"","deadline_text":"长期坚持","common":true})");
    desk.must(
        R"({"do":"issue.add","code":"3","title":"时限","source":"省督察","task_type":"limited",
                  "goal":"达标","deadline_text":"尽快","responsible":["双河镇人民政府"],
                  "supervising":["县水利局"]})");
    desk.must(R"({"do":"issue.add","code":"4","title":"晚","source":"省督察","task_type":"limited",
                  "goal":"达标","deadline_text":"2027年底","superior_deadline":"2026-12-31",
                  "responsible":["双河镇人民政府"],"supervising":["县水利局"]})");
    desk.must(R"({"do":"measure.add","issue":"4","text":"一律关停沿线企业"})");
    desk.must(R"({"do":"plan.include","plan":"甲方案","issues":["1","2","3","4"]})");
    for (const char *key : {"list", "propose", "compile", "consult"})
        desk.step("甲方案", key, "2026-01-10");
    const Error error =
        desk.refused(R"({"do":"plan.step","plan":"甲方案","step":"deliberate","on":"2026-01-25"})");
    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_EQ(error.basis, u"QX-7");
    for (const QString &word :
         {u"2：没有目标任务（区县办法第七条）"_s, u"2：没有整改措施"_s, u"2：没有主体责任单位"_s,
          u"2：没有监管（验收）责任单位"_s, u"2：长期任务没有设阶段性目标"_s,
          u"2：共性问题没有建立长效机制"_s, u"2：共性问题没有举一反三"_s, u"3：没有整改措施"_s,
          u"3：完成时限“尽快”"_s, u"4：完成时限 2027年12月31日 晚于上级要求的 2026年12月31日"_s})
        EXPECT_TRUE(error.text.contains(word)) << word.toStdString() << error.text.toStdString();
    EXPECT_FALSE(error.text.contains(u"一刀切"_s));
    EXPECT_FALSE(error.text.contains(u"1："_s)) << error.text.toStdString();

    desk.must(R"({"do":"issue.update","code":"2","goal":"保持","responsible":["双河镇人民政府"],
                  "supervising":["县水利局"]})");
    desk.must(
        R"({"do":"measure.add","issue":"2","text":"建立长效机制，举一反三排查全县同类问题"})");
    desk.must(R"({"do":"stage.add","issue":"2","text":"建成","due":"2026-12-31"})");
    desk.must(R"({"do":"issue.update","code":"3","deadline_text":"立行立改"})");
    desk.must(R"({"do":"measure.add","issue":"3","text":"清运"})");
    desk.must(R"({"do":"issue.update","code":"4","deadline_text":"2026年底"})");
    const auto answer =
        desk.run(R"({"do":"plan.step","plan":"甲方案","step":"deliberate","on":"2026-01-25"})");
    ASSERT_OK(answer);
    const QJsonArray warnings = answer->extra[u"warnings"].toArray();
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0][u"basis"].toString(), u"HB");
    EXPECT_TRUE(warnings[0][u"what"].toString().startsWith(u"4：第 1 条措施"_s));
}

TEST(Plans, HB_WordsAgainstBluntnessAreNotBlunt)
{
    PlanDesk desk;
    desk.must(R"({"do":"measure.update","issue":"1","seq":1,"text":"分类施策，严禁“一刀切”"})");
    desk.include();
    EXPECT_TRUE(findingsOf(desk.desk->rulebook(), desk.plan(), PlanSeverity::Warning).empty());
    desk.must(R"({"do":"measure.update","issue":"1","seq":1,"text":"沿线企业先停再说"})");
    EXPECT_EQ(findingsOf(desk.desk->rulebook(), desk.plan(), PlanSeverity::Warning).size(), 1u);
}

TEST(Plans, QX7_ACountyPlanIsApprovedAndIssuedByTheOffice)
{
    PlanDesk desk;
    desk.addIssue("9", "自查");
    desk.must(R"({"do":"plan.add","name":"自查方案","source":"自查"})");
    desk.must(R"({"do":"plan.include","plan":"自查方案","issues":["9"]})");
    EXPECT_EQ(desk.plan("自查方案").plan.kind, PlanKind::County);
    EXPECT_EQ(
        desk.refused(R"({"do":"plan.step","plan":"自查方案","step":"consult","on":"2026-01-25"})")
            .code,
        ErrorCode::Invalid);
    for (const char *key : {"list", "propose", "compile", "approve"})
        desk.step("自查方案", key, "2026-01-25");
    EXPECT_TRUE(desk.plan("自查方案").versions[0].docNo.isEmpty());
    desk.step("自查方案", "issue", "2026-01-26", R"(,"doc_no":"临整改办〔2026〕5号")");
    EXPECT_EQ(desk.plan("自查方案").versions[0].docNo, u"临整改办〔2026〕5号");
    const Error sealed = desk.refused(R"({"do":"issue.update","code":"9","goal":"差不多"})");
    EXPECT_EQ(sealed.code, ErrorCode::Sealed);
    EXPECT_EQ(sealed.basis, u"QX-7");
}

TEST(Plans, JX7_ApprovalSealsGoalsMeasuresDeadlinesAndMembership)
{
    PlanDesk desk;
    desk.must(R"({"do":"stage.add","issue":"1","text":"开工","due":"2026-06-30"})");
    desk.addIssue("2", "省督察");
    desk.approve();
    for (const char *json :
         {R"({"do":"issue.update","code":"1","goal":"降低标准"})",
          R"({"do":"issue.update","code":"1","deadline_text":"2027年底"})",
          R"({"do":"issue.update","code":"1","superior_deadline":"2027-12-31"})",
          R"({"do":"issue.update","code":"1","responsible":["县水利局"]})",
          R"({"do":"issue.update","code":"1","title":"小问题"})",
          R"({"do":"issue.update","code":"1","plan":null})",
          R"({"do":"issue.remove","code":"1"})",
          R"({"do":"measure.update","issue":"1","seq":1,"text":"不修了"})",
          R"({"do":"measure.update","issue":"1","seq":1,"deadline_text":"2028年底"})",
          R"({"do":"measure.add","issue":"1","text":"多一条"})",
          R"({"do":"measure.remove","issue":"1","seq":2})",
          R"({"do":"stage.update","issue":"1","seq":1,"due":"2026-12-31"})",
          R"({"do":"stage.remove","issue":"1","seq":1})",
          R"({"do":"stage.add","issue":"1","text":"完工","due":"2026-12-31"})",
          R"({"do":"plan.include","plan":"甲方案","issues":["2"]})",
          R"({"do":"plan.exclude","plan":"甲方案","issues":["1"]})",
          R"({"do":"plan.update","name":"甲方案","new_name":"乙方案"})",
          R"({"do":"plan_step.update","plan":"甲方案","key":"approve","on":"2026-03-21"})",
          R"({"do":"consultation.remove","plan":"甲方案","unit":"县水利局"})",
          R"({"do":"plan.remove","name":"甲方案"})"}) {
        const Error error = desk.refused(json);
        EXPECT_EQ(error.code, ErrorCode::Sealed) << json << error.text.toStdString();
        EXPECT_EQ(error.basis, u"JX-7") << json;
    }
    for (const char *json :
         {R"({"do":"measure.done","issue":"1","seq":1,"on":"2026-06-01"})",
          R"({"do":"measure.update","issue":"1","seq":1,"result":"完成","invested_wan":12.5})",
          R"({"do":"stage.update","issue":"1","seq":1,"done_on":"2026-06-02"})",
          R"({"do":"issue.update","code":"1","person":"赵青","phone":"0791-1","note":"x"})",
          R"({"do":"plan.update","name":"甲方案","note":"x"})",
          R"({"do":"plan.step","plan":"甲方案","step":"issue","on":"2026-03-25","doc_no":"y"})",
          R"({"do":"plan_step.update","plan":"甲方案","key":"issue","on":"2026-03-26"})"})
        desk.must(json);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Plans, JX7_TheApprovalKeepsTheWholePaperAsVersionOne)
{
    PlanDesk desk;
    desk.approve();
    const PlanCase plan = desk.plan();
    ASSERT_EQ(plan.versions.size(), 1u);
    EXPECT_EQ(plan.versions[0].approvedOn, QDate(2026, 3, 20));
    EXPECT_EQ(plan.versions[0].docNo, u"省整改办〔2026〕8号");
    const auto content = plan.contentOf(1);
    ASSERT_OK(content);
    ASSERT_EQ(content->items.size(), 1u);
    EXPECT_EQ(content->items[0].goal, u"水质达标");
    EXPECT_EQ(content->items[0].responsible, QStringList{u"双河镇人民政府"_s});
    EXPECT_EQ(content->items[0].measures[0].deadline, QDate(2026, 12, 20));
    EXPECT_TRUE(comparePlans(*content, plan.content()).empty());
    EXPECT_EQ(plan.contentOf(2).error().code, ErrorCode::NotFound);
}

TEST(Plans, JX6_AProblemIsPlannedUntilItsPlanIsApproved)
{
    PlanDesk desk;
    desk.draft();
    EXPECT_EQ(desk.state(), IssueState::Planned);
    const auto status = desk.desk->status(desk.issue().id);
    EXPECT_TRUE(status->reason.contains(u"整改方案尚未批准"_s));
    EXPECT_EQ(status->reasonBasis, u"JX-6");
    desk.step("甲方案", "approve", "2026-03-20");
    EXPECT_EQ(desk.state(), IssueState::Rectifying);
    const auto last = desk.ledger->undoable();
    ASSERT_OK(desk.ledger->undo((*last)->id, today));
    EXPECT_EQ(desk.state(), IssueState::Planned);
    desk.must(R"({"do":"issue.update","code":"1","goal":"水质稳定达标"})");
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Plans, AProblemIsInOnePlanAndAPlanThatIsRemovedLeavesItBehind)
{
    PlanDesk desk;
    desk.include();
    desk.must(R"({"do":"plan.add","name":"乙方案","source":"省督察"})");
    EXPECT_EQ(desk.refused(R"({"do":"plan.include","plan":"乙方案","issues":["1"]})").code,
              ErrorCode::Conflict);
    desk.step("甲方案", "list", "2026-01-08");
    EXPECT_EQ(desk.refused(R"({"do":"plan.update","name":"甲方案","kind":"county"})").code,
              ErrorCode::Conflict);
    desk.must(R"({"do":"attach","plan":"甲方案","file":"paper.jpg","role":"doc"})");
    desk.must(R"({"do":"plan.remove","name":"甲方案"})");
    EXPECT_FALSE(desk.issue().plan);
    EXPECT_EQ(desk.ledger->all<Attachment>()->size(), 0u);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Plans, JX14_6_WhatMustBeDoneAgainMayGetMeasuresOfItsOwn)
{
    PlanDesk desk;
    desk.approve();
    for (const char *seq : {"1", "2"})
        desk.must(QByteArray(R"({"do":"measure.done","issue":"1","on":"2026-04-01","seq":)") + seq +
                  "}");
    for (const char *role : {"before", "during", "after"})
        desk.must(QByteArray(R"({"do":"attach","issue":"1","file":"paper.jpg","role":")") + role +
                  "\"}");
    desk.must(R"({"do":"signoff.start","issue":"1","on":"2026-04-02"})");
    desk.must(R"({"do":"signoff.step","issue":"1","step":"review","on":"2026-04-02"})");
    desk.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"signed_form"})");
    desk.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-04-03"})");
    desk.must(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"site_check"})");
    desk.must(
        R"({"do":"signoff.step","issue":"1","step":"verify","on":"2026-04-08","outcome":"fail"})");
    desk.must(R"({"do":"measure.add","issue":"1","text":"补做护坡"})");
    desk.must(R"({"do":"measure.update","issue":"1","seq":3,"text":"补做护坡和排水"})");
    EXPECT_EQ(desk.refused(R"({"do":"measure.update","issue":"1","seq":1,"text":"x"})").code,
              ErrorCode::Sealed);
}

TEST(Plans, JX7_AListThatWouldChangeAnApprovedPlanIsRejectedRowByRow)
{
    PlanDesk desk;
    const QString path = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/整改措施清单.xlsx");
    const auto file = readTableFile(path);
    ASSERT_OK(file);
    const auto prepare = [&] { return prepareImport(*desk.desk, *file, {}).take(); };
    ASSERT_OK(applyImport(*desk.desk, prepare(), u"清单"_s));
    // Two problems of the list go into a plan; of one the goal was other, of one a remark.
    const auto issues = desk.ledger->all<Issue>();
    Issue first = (*issues)[issues->size() - 2];
    Issue second = issues->back();
    Plan plan;
    plan.name = u"乙方案"_s;
    first.goal = u"更高的目标"_s;
    second.note = u"备注"_s;
    desk.act([&](Tx &tx) -> Status {
        TRY(tx.insert(plan));
        first.plan = second.plan = plan.id;
        TRY(tx.update(first));
        TRY(tx.update(second));
        TRY(tx.insert(
            PlanVersion{{}, plan.id, 1, QDate(2026, 3, 1), {}, {}, u"{\"issues\":[]}"_s}));
        return done();
    });
    const PreparedImport again = prepare();
    ASSERT_EQ(again.plan.rejected.size(), 1u);
    EXPECT_EQ(again.plan.rejected[0].value, nameOf(first));
    EXPECT_TRUE(again.plan.rejected[0].why.contains(u"江西细则第七条"_s));
    const auto operation = applyImport(*desk.desk, again, u"清单"_s);
    ASSERT_OK(operation);
    EXPECT_EQ(desk.ledger->find(first.id)->goal, u"更高的目标");
}

TEST(Plans, QX7_NoMeasureOrStageGoalIsDueAfterItsOwnProblem)
{
    PlanDesk desk;
    desk.include();
    for (const char *key : {"list", "propose", "compile", "consult"})
        desk.step("甲方案", key, "2026-01-10");
    desk.must(R"({"do":"measure.update","issue":"1","seq":2,"deadline_text":"2027年6月底前"})");
    desk.must(R"({"do":"stage.add","issue":"1","text":"开工","due":"2027-02-01"})");
    const Error error =
        desk.refused(R"({"do":"plan.step","plan":"甲方案","step":"deliberate","on":"2026-01-25"})");
    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_EQ(error.basis, u"QX-7");
    for (
        const QString &word :
        {u"1：第 2 条措施的时限 2027年6月30日 晚于问题的完成时限 2026年12月31日（区县办法第七条）"_s,
         u"1：阶段目标 1 的时限 2027年2月1日 晚于问题的完成时限 2026年12月31日（区县办法第七条）"_s})
        EXPECT_TRUE(error.text.contains(word)) << word.toStdString() << error.text.toStdString();
    desk.must(R"({"do":"measure.update","issue":"1","seq":2,"deadline_text":"2026年12月31日"})");
    desk.must(R"({"do":"stage.update","issue":"1","seq":1,"due":"2026-12-31"})");
    desk.step("甲方案", "deliberate", "2026-01-25");
}

} // namespace
