// SPDX-License-Identifier: GPL-3.0-or-later
// Which problems a plan takes in, and what stands on its paper.
#include "core/actions/PlanScope.h"
#include "core/actions/PlanPaperReader.h"
#include "tests/core/actions/PlanDesk.h"

#include <QJsonArray>

using namespace xhb;
using namespace xhb::test;
using namespace Qt::StringLiterals;

namespace {

TEST(PlanScope, QX7_ACountyPlanTakesInNoneOfASuperiorsProblems)
{
    PlanDesk desk;
    desk.addIssue("9", "自查");
    desk.must(R"({"do":"source.add","name":"警示片","level":"county","category":"区级警示片"})");
    desk.addIssue("8", "警示片");
    desk.must(R"({"do":"plan.add","name":"自查方案","source":"自查","kind":"county"})");
    const Error error =
        desk.refused(R"({"do":"plan.include","plan":"自查方案","source":"省督察","issues":["1"]})");
    EXPECT_EQ(error.code, ErrorCode::Refused);
    EXPECT_EQ(error.basis, u"QX-7");
    EXPECT_TRUE(error.text.contains(u"省督察"_s)) << error.text.toStdString();
    // What the county found on another occasion may be taken in, and it is said.
    const auto other =
        desk.run(R"({"do":"plan.include","plan":"自查方案","source":"警示片","issues":["8"]})");
    ASSERT_OK(other);
    const QJsonArray warnings = other->extra[u"warnings"].toArray();
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0][u"basis"].toString(), u"QX-7");
    const auto own = desk.run(R"({"do":"plan.include","plan":"自查方案","issues":["9"]})");
    ASSERT_OK(own);
    EXPECT_TRUE(own->extra[u"warnings"].toArray().isEmpty());
}

TEST(PlanScope, QX7_NoWayIntoAPlanGoesRoundIt)
{
    PlanDesk desk;
    desk.addIssue("9", "自查");
    desk.must(R"({"do":"plan.add","name":"自查方案","source":"自查","kind":"county"})");
    for (
        const char *json :
        {R"({"do":"issue.update","code":"1","plan":"自查方案"})",
         R"({"do":"issue.add","code":"2","title":"又一个","source":"省督察","plan":"自查方案"})"}) {
        const Error error = desk.refused(json);
        EXPECT_EQ(error.code, ErrorCode::Refused) << json;
        EXPECT_EQ(error.basis, u"QX-7") << json;
        EXPECT_TRUE(error.text.contains(u"省督察"_s)) << error.text.toStdString();
    }
    desk.must(R"({"do":"issue.update","code":"9","plan":"自查方案"})");
    const QByteArray id =
        QByteArray::number(desk.ledger->where<Issue>("code", u"9"_s)->front().id.value);
    EXPECT_EQ(desk.refused(R"({"do":"issue.update","source":"省督察","id":)" + id + "}").basis,
              u"QX-7")
        << "in the plan it does not become a superior's";
    EXPECT_EQ(desk.refused(R"({"do":"source.update","name":"自查","level":"province"})").basis,
              u"QX-7")
        << "nor does its source";
    // Nor does a plan with a superior's problems become a county plan.
    desk.include();
    EXPECT_EQ(desk.refused(R"({"do":"plan.update","name":"甲方案","kind":"county"})").basis,
              u"QX-7");
    const QString full = desk.dump();
    for (auto last = desk.ledger->undoable(); last.ok() && *last; last = desk.ledger->undoable())
        ASSERT_OK(desk.ledger->undo((*last)->id, today));
    for (auto last = desk.ledger->redoable(); last.ok() && *last; last = desk.ledger->redoable())
        ASSERT_OK(desk.ledger->undo((*last)->id, today));
    EXPECT_EQ(desk.dump(), full);
}

TEST(PlanScope, QX7_APlanIsOfTheKindItsSourceAsksFor)
{
    PlanDesk desk;
    desk.must(R"({"do":"source.add","name":"市通报","level":"city","category":"市级通报"})");
    for (const char *json : {R"({"do":"plan.add","name":"乙","source":"自查","kind":"superior"})",
                             R"({"do":"plan.add","name":"乙","source":"省督察","kind":"county"})",
                             R"({"do":"plan.add","name":"乙","source":"市通报","kind":"county"})",
                             R"({"do":"plan.update","name":"甲方案","kind":"county"})",
                             R"({"do":"plan.update","name":"甲方案","source":"自查"})",
                             R"({"do":"source.update","name":"省督察","level":"county"})"}) {
        const Error error = desk.refused(json);
        EXPECT_EQ(error.code, ErrorCode::Refused) << json;
        EXPECT_EQ(error.basis, u"QX-7") << json;
        EXPECT_TRUE(error.text.contains(u"上级"_s)) << error.text.toStdString();
    }
    desk.must(R"({"do":"plan.add","name":"丙","source":"市通报","kind":"superior"})");
    desk.must(R"({"do":"plan.update","name":"丙","source":"自查","kind":"county"})");
}

TEST(PlanScope, QX7_AMergeBringsNoProblemIntoAPlanThatIsNotForIt)
{
    PlanDesk desk;
    desk.addIssue("9", "自查");
    desk.must(R"({"do":"source.add","name":"季度自查","level":"county","category":"季度自查"})");
    desk.must(R"({"do":"source.add","name":"市通报","level":"city","category":"市级通报"})");
    desk.must(R"({"do":"plan.add","name":"自查方案","source":"季度自查","kind":"county"})");
    desk.must(R"({"do":"plan.include","plan":"自查方案","source":"自查","issues":["9"]})");
    for (const char *json : {R"({"do":"source.merge","from":"自查","to":"市通报"})", // its problem
                             R"({"do":"source.merge","from":"省督察","to":"自查"})"}) { // its plan
        const Error error = desk.refused(json);
        EXPECT_EQ(error.code, ErrorCode::Refused) << json;
        EXPECT_EQ(error.basis, u"QX-7");
    }
    desk.must(R"({"do":"source.merge","from":"省督察","to":"市通报"})");
    desk.must(R"({"do":"source.merge","from":"自查","to":"季度自查"})");
}

TEST(PlanScope, JX6_AnUpdateTakesInNothingSignedOffBeforeThePlanWasBegun)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.closeIssue(); // on 12 March
    desk.must(R"({"do":"plan.add","name":"甲方案","source":"县级自查","kind":"county"})");
    const char *update = R"({"do":"issue.update","code":"1","plan":"甲方案"})";
    EXPECT_TRUE(desk.refused(update).text.contains(u"2026年3月12日 销号"_s));
    desk.must(R"({"do":"plan.step","plan":"甲方案","step":"list","on":"2026-02-10"})");
    desk.must(update);
}

TEST(PlanScope, JX6_OnlyWhatMayBeTakenInIsOffered)
{
    PlanDesk desk;
    desk.addIssue("9", "自查");
    desk.must(R"({"do":"plan.add","name":"自查方案","source":"自查","kind":"county"})");
    const auto offered = [&](const char *plan) {
        QStringList codes;
        const auto issues = includableIssues(*desk.desk, desk.plan(plan).plan);
        EXPECT_OK(issues);
        for (const Issue &issue : *issues)
            codes.append(issue.code);
        return codes.join(u' ');
    };
    EXPECT_EQ(offered("自查方案"), u"9");
    EXPECT_EQ(offered("甲方案"), u"1 9") << "those of its own source first";
    desk.include();
    EXPECT_EQ(offered("甲方案"), u"9") << "a problem is in one plan";
}

TEST(PlanScope, JX6_WhatWasSignedOffBeforeAPlanWasBegunIsNotTakenIn)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.closeIssue(); // on 12 March
    desk.must(R"({"do":"plan.add","name":"甲方案","source":"县级自查","kind":"county"})");
    const char *include = R"({"do":"plan.include","plan":"甲方案","issues":["1"]})";
    const Error unbegun = desk.refused(include);
    EXPECT_EQ(unbegun.code, ErrorCode::Refused);
    EXPECT_EQ(unbegun.basis, u"QX-7");
    EXPECT_TRUE(unbegun.text.contains(u"2026年3月12日 销号"_s)) << unbegun.text.toStdString();
    desk.must(R"({"do":"plan.step","plan":"甲方案","step":"list","on":"2026-03-13"})");
    EXPECT_TRUE(desk.refused(include).text.contains(u"2026年3月13日"_s));
    // A plan that is written down late was begun before.
    desk.must(R"({"do":"plan.add","name":"乙方案","source":"县级自查","kind":"county"})");
    desk.must(R"({"do":"plan.step","plan":"乙方案","step":"list","on":"2026-02-10"})");
    desk.must(R"({"do":"plan.include","plan":"乙方案","issues":["1"]})");
}

TEST(PlanPaper, JX6_TheCountyOfficeSignsUnderItsOwnNumberAndDay)
{
    PlanDesk desk;
    desk.must(R"({"do":"issue.update","code":"1","deadline_text":"20261231"})");
    desk.must(R"({"do":"measure.update","issue":"1","seq":1,"deadline_text":"2026-12-20"})");
    desk.draft();
    const auto text = [&](const char *name, int version = 0) {
        const auto paper = planPaper(*desk.desk, desk.plan().plan.id, version);
        EXPECT_OK(paper);
        return planData(*paper, {}).texts.value(QLatin1String(name));
    };
    const auto problem = [&](int column, int version = 0) {
        const auto paper = planPaper(*desk.desk, desk.plan().plan.id, version);
        return planData(*paper, {}).lists.value(u"problems"_s).text(0, column);
    };
    const QString blankNo = text("doc_no"), blankDay = text("dated");
    EXPECT_TRUE(blankNo.contains(u'〔') && !blankNo.contains(u"2026"_s));
    EXPECT_FALSE(blankDay.contains(u"2026"_s));
    desk.step("甲方案", "approve", "2026-03-20", R"(,"doc_no":"省整改办〔2026〕8号")");
    EXPECT_EQ(text("doc_no"), blankNo) << "approved, but not issued";
    EXPECT_EQ(text("dated"), blankDay);
    desk.step("甲方案", "issue", "2026-03-26", R"(,"doc_no":"临整改办〔2026〕9号")");
    EXPECT_EQ(text("doc_no"), u"临整改办〔2026〕9号");
    EXPECT_EQ(text("dated"), u"2026年3月26日");
    EXPECT_EQ(problem(5), u"2026年12月31日") << "GB/T 9704: written out";
    EXPECT_TRUE(problem(3).contains(u"1.修复管网（完成时限：2026年12月20日）"_s))
        << problem(3).toStdString();

    desk.request();
    desk.must(R"({"do":"adjust.step","issue":"1","step":"submit","on":"2026-06-10"})");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"site_check","on":"2026-06-15",
                  "people":"甲、乙"})");
    desk.must(R"({"do":"adjust.step","issue":"1","step":"approve","on":"2026-07-01",
                  "doc_no":"省整改办〔2026〕20号"})");
    EXPECT_EQ(problem(5), u"原为2026年12月31日，现为2027年6月底前，依据省整改办〔2026〕20号");
    EXPECT_TRUE(problem(3).contains(u"原为2026年12月20日，现为2027年5月底前"_s));
    EXPECT_TRUE(text("revised").contains(u"省整改办〔2026〕20号"_s));
    EXPECT_EQ(problem(5, 1), u"2026年12月31日") << "JX-7: the first version as it was";
    EXPECT_TRUE(text("revised", 1).isEmpty());

    for (const auto &[one, other] : {std::pair(1, 2), std::pair(2, 1)}) {
        const auto comparison = planComparison(*desk.desk, desk.plan().plan.id, one, other);
        ASSERT_OK(comparison);
        EXPECT_EQ(comparison->before, u"第 1 版，2026年3月20日批准（省整改办〔2026〕8号）")
            << "the older first, whichever was named first";
        const FormData data = comparisonData(*comparison, {});
        const FormList rows = data.lists.value(u"rows"_s);
        ASSERT_EQ(rows.size, 2);
        EXPECT_EQ(rows.group(0), 2) << "both are of one problem";
        EXPECT_EQ(rows.group(1), 0);
        EXPECT_EQ(rows.text(0, 1), u"1 问题1");
        EXPECT_TRUE(rows.text(0, 4).contains(u"20261231"_s) &&
                    rows.text(0, 5).contains(u"2027年6月底前"_s))
            << rows.text(0, 4).toStdString();
        EXPECT_EQ(rows.text(1, 2), u"第 1 条措施的时限");
    }
    EXPECT_FALSE(planComparison(*desk.desk, desk.plan().plan.id, 2, 2).ok());
    EXPECT_FALSE(planComparison(*desk.desk, desk.plan().plan.id, 1, 7).ok());
    EXPECT_EQ(comparisonData(*planComparison(*desk.desk, desk.plan().plan.id, 2, 0), {})
                  .lists.value(u"rows"_s)
                  .size,
              0)
        << "the book says what was approved last";
}

} // namespace
