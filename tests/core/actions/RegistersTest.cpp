// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Registers.h"

#include "core/exchange/ListPlan.h"
#include "core/exchange/UnitDirectory.h"
#include "tests/core/actions/PlanDesk.h"

using namespace xhb;
using namespace xhb::test;

namespace {

Id<Unit> unitNamed(const TestDesk &desk, const char16_t *name)
{
    const auto found = desk.ledger->where<Unit>("name", QString::fromUtf16(name));
    return found && !found->empty() ? found->front().id : Id<Unit>();
}
Id<Source> sourceNamed(const TestDesk &desk, const char16_t *name)
{
    const auto found = desk.ledger->where<Source>("name", QString::fromUtf16(name));
    return found && !found->empty() ? found->front().id : Id<Source>();
}

/// Two spellings of one bureau, each in use, and a third unit.
struct TwoSpellings : TestDesk {
    TwoSpellings()
    {
        addCountyIssue(); // supervised by 县水利局
        must(R"({"do":"unit.add","name":"水利局（县）","short_name":"水利","kind":"department",
                 "aliases":["县水电局"],"note":"旧台账里的写法"})");
        must(R"({"do":"issue.add","code":"2","title":"三个单位","source":"县级自查",
                 "responsible":["水利局（县）"],
                 "supervising":["水利局（县）","双河镇人民政府","县水利局"]})");
        must(R"({"do":"petition.add","accept_no":"D3JX202602250002","received_on":"2026-02-25",
                 "content":"河里有垃圾","lead":"水利局（县）","assisting":["县水利局","水利局（县）"]})");
    }
    Issue issue(const char *code)
    {
        return ledger->where<Issue>("code", QString::fromLatin1(code))->front();
    }
};

TEST(Registers, UsageCountsARecordOnceWhateverItsRoles)
{
    TwoSpellings desk;
    const auto usages = usagesOf(desk.ledger->database(), entityInfo<Unit>());
    ASSERT_OK(usages);
    const Usage usage = usages->value(unitNamed(desk, u"水利局（县）").value);
    EXPECT_EQ(usage.issues, 1) << "named in two roles of one problem";
    EXPECT_EQ(usage.petitions, 1);
    EXPECT_EQ(usage.plans, 0);
    EXPECT_EQ(usage.words(), QStringLiteral("1 个问题、1 件信访件"));
    EXPECT_EQ(usages->value(unitNamed(desk, u"县水利局").value).issues, 2);
    const auto sources = usagesOf(desk.ledger->database(), entityInfo<Source>());
    ASSERT_OK(sources);
    EXPECT_EQ(sources->value(sourceNamed(desk, u"县级自查").value).issues, 2);
}

TEST(Registers, WhatIsUsedIsNotRemovedAndTheMessageSaysByWhat)
{
    TwoSpellings desk;
    const Error unit = desk.refused(R"({"do":"unit.remove","name":"水利局（县）"})");
    EXPECT_EQ(unit.code, ErrorCode::Conflict);
    EXPECT_TRUE(unit.text.contains(QStringLiteral("1 个问题、1 件信访件")))
        << unit.text.toStdString();
    const Error source = desk.refused(R"({"do":"source.remove","name":"县级自查"})");
    EXPECT_EQ(source.code, ErrorCode::Conflict);
    EXPECT_TRUE(source.text.contains(QStringLiteral("2 个问题"))) << source.text.toStdString();
}

TEST(Registers, MergingMovesEveryReferenceKeepsTheOrderAndIsOneUndoStep)
{
    TwoSpellings desk;
    const QString before = desk.dump();
    desk.must(R"({"do":"unit.merge","from":"水利局（县）","to":"县水利局"})");
    const Id<Unit> kept = unitNamed(desk, u"县水利局");
    const Id<Unit> town = unitNamed(desk, u"双河镇人民政府");
    const Issue issue = desk.issue("2");
    EXPECT_EQ(issue.responsible, std::vector<Id<Unit>>{kept});
    EXPECT_EQ(issue.supervising, (std::vector<Id<Unit>>{kept, town}))
        << "it still leads (QX-16) and stands there once";
    const Petition petition = desk.ledger->all<Petition>()->front();
    EXPECT_EQ(petition.lead, kept);
    EXPECT_EQ(petition.assisting, std::vector<Id<Unit>>{kept});
    EXPECT_FALSE(unitNamed(desk, u"水利局（县）"));
    EXPECT_EQ((*desk.ledger->undoable())->label,
              QStringLiteral("合并单位 水利局（县） 到 县水利局"));
    EXPECT_TRUE(desk.findings().isEmpty());

    ASSERT_OK(desk.ledger->undo((*desk.ledger->undoable())->id, today));
    EXPECT_EQ(desk.dump(), before);
    ASSERT_OK(desk.ledger->undo((*desk.ledger->redoable())->id, today));
    EXPECT_FALSE(unitNamed(desk, u"水利局（县）"));
    EXPECT_EQ(desk.issue("2").supervising.front(), kept);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Registers, TheOldSpellingsAreAliasesByWhichListsFindTheUnit)
{
    TwoSpellings desk;
    desk.must(R"({"do":"unit.merge","from":"水利局（县）","to":"县水利局"})");
    const Unit unit = *desk.ledger->find(unitNamed(desk, u"县水利局"));
    EXPECT_EQ(unit.shortName, QStringLiteral("水利局")) << "its own stays";
    EXPECT_EQ(unit.aliases, (QStringList{QStringLiteral("县水务局"), QStringLiteral("水利局（县）"),
                                         QStringLiteral("水利"), QStringLiteral("县水电局")}));
    EXPECT_EQ(unit.note, QStringLiteral("旧台账里的写法")) << "what was blank is taken over";
    UnitDirectory directory(*desk.ledger->all<Unit>());
    EXPECT_EQ(directory.idsOf({QStringLiteral("水利局（县）")}).front(), unit.id);
    EXPECT_TRUE(directory.added().empty());
}

TEST(Registers, TheOldNamesOfASourceAreAliasesByWhichListsAndActionsFindIt)
{
    TestDesk desk;
    desk.must(R"({"do":"source.add","name":"省督察","level":"province","category":"省督察"})");
    desk.must(R"({"do":"source.add","name":"省督察清单","level":"province","category":"省督察",
                  "aliases":["督察台账"]})");
    desk.must(R"({"do":"issue.add","code":"7","title":"甲","source":"省督察清单"})");
    const QString before = desk.dump();
    desk.must(R"({"do":"source.merge","from":"省督察清单","to":"省督察"})");
    const Source kept = desk.ledger->where<Source>("name", QStringLiteral("省督察"))->front();
    EXPECT_EQ(kept.aliases,
              (QStringList{QStringLiteral("省督察清单"), QStringLiteral("督察台账")}));
    desk.must(R"({"do":"issue.add","code":"8","title":"乙","source":"督察台账"})");
    EXPECT_EQ(desk.ledger->where<Issue>("code", QStringLiteral("8"))->front().source, kept.id);
    // The next list of the superior, by its old title, is a list of the same source.
    const std::vector<Source> sources = desk.ledger->all<Source>().take();
    ListPlan plan;
    ListNames names({}, sources, plan);
    EXPECT_EQ(names.source(QStringLiteral("省督察清单"), {}, {}), kept.id);
    EXPECT_TRUE(plan.newSources.empty());
    ASSERT_OK(desk.ledger->undo((*desk.ledger->undoable())->id, today));
    ASSERT_OK(desk.ledger->undo((*desk.ledger->undoable())->id, today));
    EXPECT_EQ(desk.dump(), before);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Registers, SealsDoNotStandInTheWayOfASpelling) // QX-18, JX-7
{
    PlanDesk desk(QDate(2026, 6, 20));
    desk.must(R"({"do":"unit.add","name":"水利局（县）","kind":"department"})");
    desk.approve();
    const Issue before = desk.issue();
    EXPECT_EQ(
        desk.refused(R"({"do":"issue.update","code":"1","supervising":["水利局（县）"]})").code,
        ErrorCode::Sealed);
    EXPECT_EQ(
        desk.refused(R"({"do":"consultation.remove","plan":"甲方案","unit":"县水利局"})").code,
        ErrorCode::Sealed);
    desk.must(R"({"do":"unit.merge","from":"县水利局","to":"水利局（县）"})");
    Issue after = desk.issue();
    EXPECT_EQ(after.supervising, std::vector<Id<Unit>>{unitNamed(desk, u"水利局（县）")});
    after.supervising = before.supervising;
    EXPECT_EQ(after, before) << "goal, deadline and all else are as approved";
    EXPECT_EQ(desk.refused(R"({"do":"issue.update","code":"1","goal":"别的"})").code,
              ErrorCode::Sealed);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Registers, AClosedProblemFollowsItsSource) // QX-18
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.closeIssue();
    desk.must(R"({"do":"source.add","name":"双河县自查","level":"county","category":"季度自查",
                  "feedback_on":"2026-01-05","doc_no":"双环〔2026〕1号"})");
    desk.must(R"({"do":"source.update","name":"县级自查","category":""})");
    desk.must(R"({"do":"source.merge","from":"双河县自查","to":"县级自查"})");
    Source source = desk.ledger->all<Source>()->front();
    EXPECT_EQ(source.name, QStringLiteral("县级自查"));
    EXPECT_EQ(source.category, QStringLiteral("季度自查"));
    EXPECT_EQ(source.feedbackOn, QDate(2026, 1, 5));
    EXPECT_EQ(source.docNo, QStringLiteral("双环〔2026〕1号"));
    desk.must(R"({"do":"source.add","name":"自查（新）","level":"county"})");
    desk.must(R"({"do":"source.merge","from":"县级自查","to":"自查（新）"})");
    EXPECT_EQ(desk.state(), IssueState::Closed);
    EXPECT_EQ(desk.ledger->all<Issue>()->front().source, sourceNamed(desk, u"自查（新）"));
}

TEST(Registers, WhatMayStandOnlyOnceStopsAMerge)
{
    PlanDesk desk(QDate(2026, 6, 20));
    desk.must(R"({"do":"unit.add","name":"水利局（县）","kind":"department"})");
    desk.include();
    desk.step("甲方案", "list", "2026-01-08");
    desk.step("甲方案", "propose", "2026-01-20");
    desk.step("甲方案", "compile", "2026-01-26");
    desk.step("甲方案", "consult", "2026-01-28",
              R"(,"asked":[{"unit":"县水利局","until":"2026-02-06"},
                           {"unit":"水利局（县）","until":"2026-02-06"}])");
    const Error twice =
        desk.refused(R"({"do":"unit.merge","from":"水利局（县）","to":"县水利局"})");
    EXPECT_EQ(twice.code, ErrorCode::Conflict);
    EXPECT_TRUE(twice.text.contains(QStringLiteral("甲方案"))) << twice.text.toStdString();

    desk.must(R"({"do":"issue.add","code":"1","title":"同号的","source":"自查"})");
    const Error code = desk.refused(R"({"do":"source.merge","from":"自查","to":"省督察"})");
    EXPECT_EQ(code.code, ErrorCode::Conflict);
    EXPECT_TRUE(code.text.contains(QStringLiteral("（1）"))) << code.text.toStdString();

    EXPECT_EQ(desk.refused(R"({"do":"source.merge","from":"自查","to":"自查"})").code,
              ErrorCode::Invalid);
    EXPECT_EQ(desk.refused(R"({"do":"source.merge","from":"没有的","to":"自查"})").code,
              ErrorCode::NotFound);
    EXPECT_EQ(desk.refused(R"({"do":"unit.merge","from":"县水利局"})").code, ErrorCode::Invalid);
    EXPECT_EQ(
        desk.refused(R"({"do":"unit.merge","from":"县水利局","to":"水利局（县）","x":1})").code,
        ErrorCode::Invalid);
}

TEST(Registers, ACodeStandsOnceInASource)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.must(R"({"do":"source.add","name":"省督察","level":"province"})");
    const Error same =
        desk.refused(R"({"do":"issue.add","code":"1","title":"又一个","source":"县级自查"})");
    EXPECT_EQ(same.code, ErrorCode::Conflict);
    EXPECT_TRUE(same.text.contains(QStringLiteral("县级自查")) &&
                same.text.contains(QStringLiteral("双河镇污水溢流")))
        << same.text.toStdString();
    desk.must(R"({"do":"issue.add","code":"1","title":"别处的","source":"省督察"})");
    desk.must(R"({"do":"issue.add","code":"1","title":"没写来源的"})");
    EXPECT_EQ(desk.refused(R"({"do":"issue.add","code":"1","title":"再来一个"})").code,
              ErrorCode::Conflict);
    desk.must(R"({"do":"issue.add","code":"2","title":"第二个","source":"县级自查"})");
    EXPECT_EQ(desk.refused(R"({"do":"issue.update","code":"2","new_code":"1"})").code,
              ErrorCode::Conflict);
    desk.must(R"({"do":"issue.update","code":"2","leader":"钱明"})");
    const auto all = issuesOfCode(*desk.ledger, QStringLiteral("1"));
    ASSERT_OK(all);
    EXPECT_EQ(all->size(), 3u);
    EXPECT_TRUE(issuesOfCode(*desk.ledger, QString())->empty());
}

TEST(Registers, APetitionsNumberStandsOnce)
{
    TestDesk desk;
    desk.must(R"({"do":"petition.add","accept_no":"D3JX202602250001","received_on":"2026-02-25",
                  "content":"甲"})");
    desk.must(R"({"do":"petition.add","accept_no":"D3JX202602250002","received_on":"2026-02-25",
                  "content":"乙"})");
    EXPECT_EQ(desk.refused(R"({"do":"petition.add","accept_no":"*D3JX202602250001",
                               "received_on":"2026-02-25","content":"丙"})")
                  .code,
              ErrorCode::Conflict);
    EXPECT_EQ(desk.refused(R"({"do":"petition.update","accept_no":"D3JX202602250002",
                               "new_accept_no":"D3JX202602250001"})")
                  .code,
              ErrorCode::Conflict);
}

} // namespace
