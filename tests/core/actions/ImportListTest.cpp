// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ImportList.h"
#include "tests/core/actions/TestDesk.h"

using namespace xhb;
using namespace xhb::test;

namespace {

const QString ledgerPath = QStringLiteral(XHB_SOURCE_DIR "/tests/data/ledgers/整改措施清单.xlsx");

PreparedImport prepare(const TestDesk &desk, const ImportChoices &choices = {})
{
    const auto file = readTableFile(ledgerPath);
    EXPECT_OK(file);
    auto prepared = prepareImport(*desk.desk, *file, choices);
    EXPECT_OK(prepared);
    return prepared.take();
}

TEST(ImportList, OneActionOneUndoAndTheSecondTimeNothing)
{
    TestDesk desk;
    const QString before = desk.dump();
    const auto operation = applyImport(*desk.desk, prepare(desk), QStringLiteral("清单"));
    ASSERT_OK(operation);
    EXPECT_EQ(desk.ledger->all<Issue>()->size(), 36u);
    EXPECT_EQ(desk.ledger->all<Measure>()->size(), 72u);
    const PreparedImport again = prepare(desk);
    EXPECT_TRUE(again.plan.changesNothing());
    EXPECT_EQ(again.plan.count(ImportAction::Unchanged), 36);
    ASSERT_OK(desk.ledger->undo(*operation, today));
    EXPECT_EQ(desk.dump(), before);
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(ImportList, CancellingLeavesTheBookAsItWas)
{
    TestDesk desk;
    const QString before = desk.dump();
    Progress progress;
    const PreparedImport prepared = prepare(desk);
    progress.cancel();
    const auto operation = applyImport(*desk.desk, prepared, QStringLiteral("清单"), &progress);
    ASSERT_FALSE(operation.ok());
    EXPECT_EQ(operation.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(desk.dump(), before);
}

TEST(ImportList, ACorrectedMappingIsRememberedForTheNextListOfTheKind)
{
    TestDesk desk;
    ImportChoices choices;
    choices.correction = MappingCorrection();
    choices.correction->columns = {{7, QStringLiteral("leader")}};
    const PreparedImport corrected = prepare(desk, choices);
    EXPECT_GE(corrected.plan.mapping.columnOf(u"leader"), 0);
    ASSERT_OK(applyImport(*desk.desk, corrected, QStringLiteral("清单")));
    const PreparedImport next = prepare(desk);
    EXPECT_TRUE(next.remembered);
    EXPECT_GE(next.plan.mapping.columnOf(u"leader"), 0);
}

TEST(ImportList, QX18_ASignedOffProblemIsRejectedByRowAndTheRestGoesIn)
{
    TestDesk desk;
    ASSERT_OK(applyImport(*desk.desk, prepare(desk), QStringLiteral("清单")));
    // The list says something else than the book about problems 1 and 2; 1 is signed off.
    desk.must(R"({"do":"issue.update","code":"2","goal":"旧目标"})");
    desk.must(R"({"do":"issue.update","code":"1","goal":"旧目标"})");
    desk.must(R"({"do":"measure.done","issue":"1","seq":1,"on":"2026-02-20"})");
    desk.must(R"({"do":"measure.done","issue":"1","seq":2,"on":"2026-02-20"})");
    for (const char *role : {"before", "during", "after", "signed_form", "site_check"})
        desk.must(QStringLiteral(R"({"do":"attach","issue":"1","file":"paper.jpg","role":"%1"})")
                      .arg(QLatin1String(role))
                      .toUtf8()
                      .constData());
    desk.must(R"({"do":"signoff.start","issue":"1","procedure":"district","on":"2026-03-02"})");
    desk.must(R"({"do":"signoff.step","issue":"1","step":"apply","on":"2026-03-02"})");
    desk.must(
        R"({"do":"signoff.step","issue":"1","step":"accept","on":"2026-03-10","outcome":"pass"})");
    desk.must(
        R"({"do":"signoff.step","issue":"1","step":"lead_sign","on":"2026-03-11","by":"赵青"})");
    desk.must(
        R"({"do":"signoff.step","issue":"1","step":"leader_confirm","on":"2026-03-12","by":"钱明"})");
    const PreparedImport prepared = prepare(desk);
    ASSERT_EQ(prepared.plan.rejected.size(), 1u);
    EXPECT_GT(prepared.plan.rejected.front().row, 0);
    EXPECT_EQ(prepared.plan.count(ImportAction::Update), 1);
    ASSERT_OK(applyImport(*desk.desk, prepared, QStringLiteral("清单")));
    EXPECT_EQ(desk.ledger->where<Issue>("code", QStringLiteral("1"))->front().goal,
              QStringLiteral("旧目标"));
    EXPECT_NE(desk.ledger->where<Issue>("code", QStringLiteral("2"))->front().goal,
              QStringLiteral("旧目标"));
}

} // namespace
