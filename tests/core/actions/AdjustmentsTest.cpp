// SPDX-License-Identifier: GPL-3.0-or-later
// Adjusting an approved plan: the only way round its seals.
#include "core/actions/AgendaLines.h"
#include "core/actions/PlanPaperReader.h"
#include "core/actions/PlanView.h"
#include "tests/core/actions/PlanDesk.h"

#include <QJsonArray>

#include <gmock/gmock.h>

using namespace xhb;
using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

TEST(Adjustments, JX7_TheGoalStaysAsItIs)
{
    PlanDesk desk;
    desk.approve();
    for (const char *json :
         {R"({"do":"adjust.request","issue":"1","on":"2026-06-10","reason_kind":"law_change",
              "argument":"x","goal":"降低标准","new_deadline_text":"2027年底"})",
          R"({"do":"adjust.request","issue":"1","on":"2026-06-10","reason_kind":"law_change",
              "argument":"x","changes":[{"seq":1,"goal":"低一点"}]})"}) {
        const Error error = desk.refused(json);
        EXPECT_EQ(error.code, ErrorCode::Refused);
        EXPECT_EQ(error.basis, u"JX-7");
        EXPECT_TRUE(error.text.contains(u"目标"_s));
    }
}

TEST(Adjustments, JX7_NeedAReasonAnArgumentAndAnApprovedPlan)
{
    PlanDesk desk;
    const QByteArray request = R"({"do":"adjust.request","issue":"1","on":"2026-06-10",)";
    const QByteArray deadline = R"("new_deadline_text":"2027年底"})";
    const QByteArray reason = R"("reason_kind":"law_change",)";
    desk.draft();
    const Error direct = desk.refused(request + reason + R"("argument":"x",)" + deadline);
    EXPECT_EQ(direct.code, ErrorCode::Refused);
    EXPECT_TRUE(direct.text.contains(u"直接修改"_s));
    desk.step("甲方案", "approve", "2026-03-20");
    EXPECT_EQ(desk.refused(request + R"("argument":"x",)" + deadline).basis, u"JX-7");
    EXPECT_EQ(desk.refused(request + reason + deadline).basis, u"JX-7");
    EXPECT_EQ(desk.refused(request + R"("reason_kind":"other","argument":"x",)" + deadline).code,
              ErrorCode::Invalid);
    // What changes nothing, names no day, names no measure or one that is done.
    for (const char *rest :
         {R"("argument":"x"})", R"("argument":"x","new_deadline_text":"2026年12月底前"})",
          R"("argument":"x","new_deadline_text":"尽快"})",
          R"("argument":"x","new_deadline_text":"长期坚持"})",
          R"("argument":"x","changes":[{"seq":1,"text":"修复管网"}]})",
          R"("argument":"x","changes":[{"seq":1,"text":"a"},{"seq":1,"text":"b"}]})",
          R"("argument":"x","changes":[{"seq":1,"words":"a"}]})"})
        EXPECT_EQ(desk.refused(request + reason + rest).code, ErrorCode::Invalid) << rest;
    EXPECT_EQ(
        desk.refused(request + reason + R"("argument":"x","changes":[{"seq":7,"text":"a"}]})").code,
        ErrorCode::NotFound);
    desk.must(R"({"do":"measure.done","issue":"1","seq":2,"on":"2026-04-01"})");
    EXPECT_EQ(
        desk.refused(request + reason + R"("argument":"x","changes":[{"seq":2,"text":"a"}]})").code,
        ErrorCode::Invalid);
}

TEST(Adjustments, JX7_MustBeAskedForBeforeTheDeadlineTheyMove)
{
    PlanDesk desk(QDate(2027, 1, 20));
    desk.approve();
    // Measure 1 has its own day, 20 December; measure 2 that of the problem, 31 December.
    const QByteArray head =
        R"({"do":"adjust.request","issue":"1","reason_kind":"law_change","argument":"x",)";
    const auto refusedOn = [&](const char *on, const char *rest) {
        const Error error = desk.refused(head + "\"on\":\"" + on + "\"," + rest);
        EXPECT_EQ(error.code, ErrorCode::Refused) << on << rest;
        EXPECT_EQ(error.basis, u"JX-7");
        EXPECT_TRUE(error.text.contains(u"到期"_s)) << error.text.toStdString();
    };
    refusedOn("2026-12-21", R"("changes":[{"seq":1,"deadline_text":"2027年6月底"}]})");
    refusedOn("2027-01-01", R"("changes":[{"seq":2,"deadline_text":"2027年6月底"}]})");
    refusedOn("2027-01-01", R"("new_deadline_text":"2027年6月底"})");
    desk.must(head + R"("on":"2026-12-31","new_deadline_text":"2027年6月底"})");
}

TEST(Adjustments, JX7_ApprovalAppliesTheChangesAndMakesANewVersion)
{
    PlanDesk desk;
    desk.approve();
    desk.request();
    EXPECT_EQ(desk.refused(R"({"do":"adjust.request","issue":"1","on":"2026-06-11",
                               "reason_kind":"law_change","argument":"x","new_deadline_text":"2028年底"})")
                  .code,
              ErrorCode::Conflict);
    EXPECT_EQ(desk.issue().deadline, QDate(2026, 12, 31));
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    const Error people = desk.refused(
        R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-15","outcome":"pass"})");
    EXPECT_EQ(people.code, ErrorCode::Refused);
    EXPECT_EQ(people.basis, u"JX-7(二)");
    EXPECT_TRUE(people.text.contains(u"核实人员"_s));
    desk.must(R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-15",
                  "outcome":"pass","people":"甲、乙"})");
    EXPECT_EQ(desk.refused(R"({"do":"measure.update","issue":"1","seq":1,"text":"x"})").code,
              ErrorCode::Sealed);
    const QString before = desk.dump();
    desk.must(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-07-01",
                  "outcome":"pass","doc_no":"省整改办〔2026〕20号"})");
    EXPECT_EQ(desk.issue().deadline, QDate(2027, 6, 30));
    EXPECT_EQ(desk.issue().deadlineText, u"2027年6月底前");
    EXPECT_EQ(desk.issue().goal, u"水质达标");
    EXPECT_EQ(desk.measures()[0].deadline, QDate(2027, 5, 31));
    EXPECT_EQ(desk.measures()[1].text, u"清理河道");
    const PlanCase plan = desk.plan();
    ASSERT_EQ(plan.versions.size(), 2u);
    EXPECT_EQ(plan.versions[1].no, 2);
    EXPECT_EQ(plan.versions[1].docNo, u"省整改办〔2026〕20号");
    EXPECT_TRUE(plan.versions[1].adjustment);
    const auto differences = comparePlans(*plan.contentOf(1), *plan.contentOf(2));
    ASSERT_EQ(differences.size(), 2u);
    EXPECT_EQ(differences[0].before, u"2026年12月底前");
    EXPECT_EQ(differences[0].after, u"2027年6月底前");
    EXPECT_TRUE(differences[1].what.contains(u"第 1 条措施"_s));
    EXPECT_TRUE(desk.findings().isEmpty());
    // Decided is decided; only undo takes it back, all of it at once.
    EXPECT_EQ(desk.refused(R"({"do":"adjustment.remove","issue":"1"})").code, ErrorCode::Sealed);
    EXPECT_EQ(desk.refused(R"({"do":"adjustment.update","issue":"1","argument":"y"})").code,
              ErrorCode::Sealed);
    ASSERT_OK(desk.ledger->undo((*desk.ledger->undoable())->id, today));
    EXPECT_EQ(desk.dump(), before);
}

TEST(Adjustments, JX7_2_AMajorOneIsConsultedDeliberatedAndReported)
{
    PlanDesk desk;
    desk.approve();
    desk.must(R"({"do":"adjust.request","issue":"1","on":"2026-06-10","reason_kind":"law_change",
                  "argument":"新标准","major":true,"changes":[{"seq":2,"text":"清理河道并护岸"}]})");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    desk.must(
        R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-12","by":"甲"})");
    EXPECT_EQ(
        desk.refused(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-06-20"})").code,
        ErrorCode::Refused);
    for (const char *key : {"consult", "deliberate", "approve"})
        desk.must(QByteArray(R"({"do":"adjust.step","issue":"1","on":"2026-06-20","step":")") +
                  key + "\"}");
    EXPECT_EQ(desk.measures()[1].text, u"清理河道并护岸");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"report","on":"2026-06-25"})");
    EXPECT_EQ(
        desk.refused(R"({"do":"adjust.step","issue":"1","step":"report","on":"2026-06-25"})").code,
        ErrorCode::Refused);
}

TEST(Adjustments, JX7_RejectionLeavesEverything)
{
    PlanDesk desk;
    desk.approve();
    desk.request();
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-15",
                  "outcome":"fail","people":"甲"})");
    EXPECT_EQ(desk.issue().deadline, QDate(2026, 12, 31));
    EXPECT_EQ(desk.plan().versions.size(), 1u);
    EXPECT_EQ(
        desk.refused(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-06-20"})").code,
        ErrorCode::Refused);
    desk.request(); // a new one may be made
    desk.must(R"({"do":"adjustment.update","issue":"1","progress":"完成六成"})");
    EXPECT_EQ(
        desk.refused(R"({"do":"adjustment.update","issue":"1","new_deadline_text":"2030年底"})")
            .code,
        ErrorCode::Sealed);
    desk.must(R"({"do":"attach","adjustment":"1","file":"paper.jpg","role":"site_check"})");
    desk.must(R"({"do":"adjustment.remove","issue":"1"})");
    EXPECT_EQ(desk.ledger->all<Adjustment>()->size(), 1u);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Adjustments, HB_JX7_WarningsBelongToTheRequest)
{
    PlanDesk desk;
    desk.approve();
    const auto answer = desk.run(
        R"({"do":"adjust.request","issue":"1","on":"2026-06-10","reason_kind":"law_change",
            "argument":"x","changes":[{"seq":1,"text":"一律关停沿线企业"},
                                      {"seq":2,"text":"严禁一律关停","deadline_text":"2027年底"}]})");
    ASSERT_OK(answer);
    const QJsonArray warnings = answer->extra[u"warnings"].toArray();
    ASSERT_EQ(warnings.size(), 2);
    EXPECT_TRUE(warnings[0][u"what"].toString().contains(
        u"第 2 条措施的时限 2027年12月31日 晚于问题的完成时限 2026年12月31日"_s));
    EXPECT_EQ(warnings[0][u"basis"].toString(), u"QX-7");
    EXPECT_TRUE(warnings[1][u"what"].toString().contains(u"第 1 条措施有“一刀切”字样"_s));
    EXPECT_EQ(warnings[1][u"basis"].toString(), u"HB");
}

/// Requests, takes the steps before the approval and answers what the request was warned of.
QStringList requested(PlanDesk &desk, const QByteArray &wish)
{
    const auto answer = desk.run(R"({"do":"adjust.request","issue":"1","on":"2026-06-10",
        "reason_kind":"law_change","argument":"x",)" +
                                 wish + "}");
    EXPECT_OK(answer);
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    desk.must(
        R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-12","people":"甲"})");
    QStringList said;
    for (const QJsonValue &warning : answer->extra[u"warnings"].toArray())
        said.append(warning[u"what"].toString());
    return said;
}

const QByteArray approvalStep =
    R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-06-20"})";

TEST(Adjustments, JX7_QX7_ApprovalRefusesWhatTheRequestWasWarnedOf)
{
    struct Case {
        const char *wish;
        QString wrong;
    };
    const Case cases[] = {
        {R"("changes":[{"seq":1,"deadline_text":"2027年1月底"}])",
         u"第 1 条措施的时限 2027年1月31日 晚于问题的完成时限 2026年12月31日"_s},
        {R"("new_deadline_text":"2026年10月底")",
         u"第 1 条措施的时限 2026年12月20日 晚于问题的完成时限 2026年10月31日"_s},
        {R"("new_deadline_text":"2026年9月底","changes":[{"seq":1,"deadline_text":"2026年8月底"}])",
         u"阶段目标 1 的时限 2026年10月15日 晚于问题的完成时限 2026年9月30日"_s},
    };
    for (const Case &one : cases) {
        PlanDesk desk;
        desk.must(R"({"do":"issue.update","code":"1","superior_deadline":"2027-12-31"})");
        desk.must(R"({"do":"stage.add","issue":"1","text":"完成一半","due":"2026-10-15"})");
        desk.approve();
        const QStringList said = requested(desk, one.wish);
        EXPECT_TRUE(said.join(u'\n').contains(one.wrong)) << said.join(u'\n').toStdString();
        const QString before = desk.dump();
        const Error error = desk.refused(approvalStep);
        EXPECT_EQ(error.code, ErrorCode::Refused);
        EXPECT_EQ(error.basis, u"QX-7");
        EXPECT_TRUE(error.text.startsWith(u"1"_s) && error.text.contains(one.wrong))
            << error.text.toStdString();
        EXPECT_EQ(desk.dump(), before);
        // It may still be declined.
        desk.must(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-06-20",
                      "outcome":"fail","note":"时限不合理"})");
    }
}

TEST(Adjustments, JX7_ADayThatTheSuperiorMovedIsWarnedOfAndMayBeApproved)
{
    PlanDesk desk;
    desk.must(R"({"do":"issue.update","code":"1","superior_deadline":"2027-12-31"})");
    desk.approve();
    const QString late = u"完成时限 2028年1月31日 晚于上级要求的 2027年12月31日"_s;
    const QStringList said = requested(desk, R"("new_deadline_text":"2028年1月底")");
    EXPECT_TRUE(said.join(u'\n').contains(late)) << said.join(u'\n').toStdString();
    desk.must(approvalStep);
    EXPECT_EQ(desk.issue().deadline, QDate(2028, 1, 31));
}

TEST(Adjustments, JX7_QX7_WhatIsDoneIsBoundByNoDay)
{
    PlanDesk desk;
    desk.must(R"({"do":"stage.add","issue":"1","text":"完成一半","due":"2026-12-15"})");
    desk.approve();
    desk.must(R"({"do":"measure.done","issue":"1","seq":1,"on":"2026-04-01"})");
    desk.must(R"({"do":"stage.update","issue":"1","seq":1,"done_on":"2026-04-01"})");
    EXPECT_EQ(requested(desk, R"("new_deadline_text":"2026年10月底")"), QStringList());
    desk.must(approvalStep);
    EXPECT_EQ(desk.issue().deadline, QDate(2026, 10, 31));
}

TEST(Adjustments, JX7_QX7_WhatWasWrongBeforeIsNotTheRequests)
{
    PlanDesk desk;
    desk.approve();
    // A measure that an acceptance asked for is not part of the plan and has its own day.
    Measure further = desk.measures()[1];
    further.id = {};
    further.seq = 3;
    further.deadlineText = u"2027年3月底"_s;
    further.deadline = QDate(2027, 3, 31);
    ASSERT_OK(desk.ledger->transact(u"test"_s, u"测试"_s, today, [&](Tx &tx) -> Status {
        return tx.gate().unsealed([&]() -> Status {
            TRY(tx.insert(further));
            return done();
        });
    }));
    EXPECT_EQ(requested(desk, R"("changes":[{"seq":2,"text":"清理河道并护岸"}])"), QStringList());
    desk.must(approvalStep);
    EXPECT_EQ(desk.measures()[1].text, u"清理河道并护岸");
}

TEST(Adjustments, JX7_AnotherProblemsApprovalIsNoBarToAnEarlierRequest)
{
    PlanDesk desk;
    desk.addIssue("2", "省督察");
    desk.must(R"({"do":"plan.include","plan":"甲方案","issues":["2"]})");
    desk.approve(); // on 20 March
    requested(desk, R"("new_deadline_text":"2027年6月底")");
    desk.must(approvalStep); // on 20 June
    const auto request = [](const char *issue, const char *on) {
        return QByteArray(R"({"do":"adjust.request","reason_kind":"law_change","argument":"x",
            "new_deadline_text":"2027年7月底","issue":")") +
               issue + R"(","on":")" + on + "\"}";
    };
    EXPECT_EQ(desk.refused(request("2", "2026-03-19")).code, ErrorCode::Invalid);
    EXPECT_EQ(desk.refused(request("1", "2026-06-19")).code, ErrorCode::Invalid);
    desk.must(request("2", "2026-06-19"));
    desk.must(request("1", "2026-06-20"));
}

TEST(Adjustments, JX7_ANewDayThatHasPassedIsSaid)
{
    PlanDesk desk;
    desk.approve();
    const QStringList said = requested(
        desk,
        R"("changes":[{"seq":1,"deadline_text":"2026-06-09"},{"seq":2,"deadline_text":"2026-06-10"}])");
    ASSERT_EQ(said.size(), 1) << said.join(u'\n').toStdString();
    EXPECT_EQ(said[0], u"第 1 条措施的新时限 2026年6月9日 在申请日 2026年6月10日 之前就已经过了");
    desk.must(approvalStep);
}

TEST(Adjustments, JX7_NothingIsSaidToBeChangedBeforeTheApproval)
{
    PlanDesk desk;
    desk.approve();
    desk.request();
    const auto words = [&] {
        return changeWords(adjustmentViews(*desk.desk, desk.issue())->back());
    };
    EXPECT_EQ(
        words(),
        (QStringList{u"整改时限：2026年12月底前，拟调整为 2027年6月底前（未批准）"_s,
                     u"第 1 条措施时限：2026年12月20日前，拟调整为 2027年5月底前（未批准）"_s}));
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-15",
                  "outcome":"pass","people":"甲"})");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-07-01",
                  "outcome":"fail","note":"理由不足"})");
    EXPECT_EQ(words()[0], u"整改时限：2026年12月底前，申请调整为 2027年6月底前（未获批准）");
    const auto paper = adjustmentPaper(*desk.desk, desk.issue(), {});
    ASSERT_OK(paper);
    EXPECT_EQ(adjustmentData(*paper, {}).texts.value(u"approval"_s),
              u"2026年7月1日不予批准：理由不足");
    desk.request();
    for (const char *step : {"submit", "site_check", "approve"})
        desk.must(
            QByteArray(R"({"do":"adjust.step","issue":"1","on":"2026-07-02","by":"甲","step":")") +
            step + "\"}");
    EXPECT_EQ(words()[1], u"第 1 条措施时限：原 2026年12月20日前 / 现 2027年5月底前");
}

TEST(Adjustments, JX7_2_ARefusalOughtToSayWhy)
{
    PlanDesk desk;
    desk.approve();
    const Trail &trail = desk.desk->rulebook().trail(TrailKind::AdjustOrdinary);
    const TrailStep &visit = trail.steps[size_t(trail.indexOf(Key("site_check")))];
    const TrailStep &approval = trail.steps[size_t(trail.approving)];
    EXPECT_EQ(outcomeWord(visit, Outcome::Pass), u"确需调整");
    EXPECT_EQ(outcomeWord(visit, Outcome::Fail), u"不宜调整");
    EXPECT_EQ(outcomeWord(approval, Outcome::Pass), u"批准");
    EXPECT_EQ(outcomeWord(approval, Outcome::Fail), u"不予批准");
    for (const bool why : {false, true}) {
        desk.request();
        desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
        desk.must(R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-15",
                      "people":"甲"})");
        const auto answer =
            desk.run(why ? R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-07-01",
                      "outcome":"fail","note":"理由不足"})"
                         : R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-07-01",
                      "outcome":"fail"})");
        ASSERT_OK(answer);
        bool said = false;
        for (const QJsonValue &warning : answer->extra[u"warnings"].toArray())
            said = said || warning[u"what"].toString() == u"没有写明不予批准的理由"_s;
        EXPECT_EQ(said, !why);
    }
}

TEST(Adjustments, JX7_2_TheJournalCallsAnOutcomeWhatTheStepCallsIt)
{
    PlanDesk desk;
    desk.approve();
    desk.request();
    const auto label = [&] { return (*desk.ledger->undoable())->label; };
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    EXPECT_EQ(label(), u"登记调整申请“报送调整建议” 1") << "it has but one outcome";
    desk.must(R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-15",
                  "people":"甲"})");
    EXPECT_EQ(label(), u"登记调整申请“现场核实”，结论是确需调整 1");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-07-01",
                  "outcome":"fail","note":"理由不足"})");
    EXPECT_EQ(label(), u"登记调整申请“批准”，结论是不予批准 1");
    const Error over =
        desk.refused(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-07-02"})");
    EXPECT_TRUE(over.text.contains(u"“批准”的结论是不予批准"_s)) << over.text.toStdString();
}

TEST(Adjustments, JX7_AStepWithoutATermSaysSinceWhenItWaits)
{
    PlanDesk desk(QDate(2026, 6, 20));
    desk.approve();
    desk.request();
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    const QString since = u"自 2026年6月10日起至今天等候了 10 天（"_s;
    const auto views = adjustmentViews(*desk.desk, desk.issue());
    ASSERT_OK(views);
    EXPECT_TRUE(views->back().steps[1].explanation.contains(since))
        << views->back().steps[1].explanation.toStdString();
    bool told = false;
    const auto lines = agendaLines(*desk.desk);
    ASSERT_OK(lines);
    for (const AgendaLine &line : *lines)
        told = told || (line.text.kind == u"adjustment_step" && line.text.why.contains(since) &&
                        line.text.why.contains(u"没有规定这一步的办理期限"_s));
    EXPECT_TRUE(told);
}

} // namespace
