// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/PlanDesk.h"

#include "core/actions/Seal.h"

using namespace xhb;
using namespace xhb::test;

namespace {

TEST(Seal, QX18_WhatWasSignedOffCannotBeChangedByHand)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.closeIssue();
    ASSERT_EQ(desk.state(), IssueState::Closed);
    for (const char *json : {R"({"do":"issue.update","code":"1","goal":"降低标准"})",
                             R"({"do":"issue.update","code":"1","deadline_text":"2027年底"})",
                             R"({"do":"measure.update","issue":"1","seq":1,"text":"别的"})",
                             R"({"do":"measure.remove","issue":"1","seq":1})",
                             R"({"do":"measure.add","issue":"1","text":"销号后的措施"})",
                             R"({"do":"stage.add","issue":"1","text":"一半","due":"2026-01-31"})",
                             R"({"do":"step.update","issue":"1","key":"accept","by":"别人"})",
                             R"({"do":"attachment.remove","issue":"1","id":4})",
                             R"({"do":"issue.remove","code":"1"})"}) {
        const Error error = desk.refused(json);
        EXPECT_EQ(error.code, ErrorCode::Sealed) << json << error.text.toStdString();
        EXPECT_EQ(error.basis, QStringLiteral("QX-18"));
    }
    desk.must(R"({"do":"issue.update","code":"1","phone":"0791-0000000"})");
}

TEST(Seal, JX14_6_AReboundOpensWhatTheNextRoundNeedsButNotTheOldRound)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.closeIssue();
    desk.must(R"({"do":"lookback","issue":"1","on":"2026-09-14","outcome":"rebound"})");
    desk.must(R"({"do":"measure.add","issue":"1","text":"再修一次"})");
    EXPECT_EQ(desk.refused(R"({"do":"step.update","issue":"1","key":"accept","note":"x"})").code,
              ErrorCode::Sealed);
}

TEST(Seal, AnUndoIsNotStoppedByASeal)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.closeIssue();
    const auto last = desk.ledger->undoable();
    ASSERT_OK(desk.ledger->undo((*last)->id, today));
    EXPECT_EQ(desk.state(), IssueState::Accepted);
    desk.must(R"({"do":"step.update","issue":"1","key":"lead_sign","by":"孙立"})");
}

/// The step of the journal that bears a label.
qint64 opOf(const TestDesk &desk, const QString &label)
{
    const auto journal = desk.ledger->journal();
    for (const Operation &operation : *journal)
        if (operation.label.startsWith(label))
            return operation.id;
    ADD_FAILURE() << label.toStdString();
    return 0;
}

void expectSealed(TestDesk &desk, qint64 op, const QString &first)
{
    const QString before = desk.dump();
    const auto undone = desk.ledger->undo(op, today);
    ASSERT_FALSE(undone.ok()) << op;
    EXPECT_EQ(undone.error().code, ErrorCode::Sealed) << undone.error().text.toStdString();
    EXPECT_TRUE(undone.error().text.contains(first)) << undone.error().text.toStdString();
    EXPECT_FALSE(undone.error().basis.isEmpty());
    EXPECT_EQ(desk.dump(), before);
}

TEST(Seal, JX7_WhatCameBeforeAnApprovalIsTakenBackOnlyAfterIt)
{
    PlanDesk desk;
    desk.must(R"({"do":"issue.update","code":"1","goal":"水质达到Ⅲ类"})");
    const qint64 goal = (*desk.ledger->undoable())->id;
    desk.approve();
    const qint64 approval = (*desk.ledger->undoable())->id;
    desk.must(R"({"do":"measure.done","issue":"1","seq":2,"on":"2026-04-02"})");
    const qint64 later = (*desk.ledger->undoable())->id;
    const QString first = QStringLiteral("请先撤销后来的");
    expectSealed(desk, goal, first);
    expectSealed(desk, opOf(desk, QStringLiteral("新建整改措施 1")), first);
    EXPECT_EQ(desk.issue().goal, QStringLiteral("水质达到Ⅲ类"));

    // The approval itself, though not the last step, lifts its seal; so does its redo lay it again.
    ASSERT_OK(desk.ledger->undo(approval, today));
    EXPECT_FALSE(desk.plan().approved);
    const qint64 undone = desk.ledger->journal()->back().id;
    ASSERT_OK(desk.ledger->undo(undone, today));
    EXPECT_TRUE(desk.plan().approved);
    expectSealed(desk, goal, first);
    ASSERT_OK(desk.ledger->undo(approval, today));
    ASSERT_OK(desk.ledger->undo(goal, today));
    EXPECT_EQ(desk.issue().goal, QStringLiteral("水质达标"));
    ASSERT_OK(desk.ledger->undo(later, today));
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Seal, JX7_AVersionIsNotTakenBackUnderTheNext)
{
    PlanDesk desk;
    desk.approve();
    const qint64 approval = (*desk.ledger->undoable())->id;
    desk.request();
    const qint64 request = (*desk.ledger->undoable())->id;
    for (const char *step :
         {R"("submit","on":"2026-06-11")", R"("site_check","on":"2026-06-12","by":"甲")",
          R"("approve","on":"2026-06-20","doc_no":"批1号")"})
        desk.must(QByteArray(R"({"do":"adjust.step","issue":"1","step":)") + step + "}");
    const qint64 adjusted = (*desk.ledger->undoable())->id;
    ASSERT_EQ(desk.plan().versions.size(), 2u);
    desk.must(R"({"do":"unit.add","name":"县林业局","kind":"department"})");
    expectSealed(desk, approval, QStringLiteral("第 2 版"));
    EXPECT_FALSE(desk.ledger->undo(request, today).ok());
    ASSERT_OK(desk.ledger->undo(adjusted, today));
    EXPECT_EQ(desk.plan().versions.size(), 1u);
    EXPECT_EQ(desk.measures()[0].deadline, QDate(2026, 12, 20));
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Seal, QX18_WhatCameBeforeTheSignatureIsTakenBackOnlyAfterIt)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.must(R"({"do":"issue.update","code":"1","goal":"全部达标"})");
    const qint64 goal = (*desk.ledger->undoable())->id;
    desk.closeIssue();
    const qint64 signature = (*desk.ledger->undoable())->id;
    desk.must(R"({"do":"signoff.step","issue":"1","step":"file","on":"2026-03-16","by":"方静"})");
    const qint64 filing = (*desk.ledger->undoable())->id;
    desk.must(R"({"do":"unit.add","name":"县林业局","kind":"department"})");
    const QString first = QStringLiteral("请先撤销后来的");
    expectSealed(desk, goal, first);
    expectSealed(desk, signature - 1, first); // 牵头单位签章
    ASSERT_OK(desk.ledger->undo(filing, today));
    ASSERT_OK(desk.ledger->undo(signature, today));
    EXPECT_EQ(desk.state(), IssueState::Accepted);
    ASSERT_OK(desk.ledger->undo(goal, today));
    EXPECT_TRUE(desk.findings().isEmpty());
}

TEST(Seal, SaysWhichFieldsOfARowItKeeps)
{
    PlanDesk desk;
    const auto sealed = [&](const EntityInfo &entity, qint64 id) {
        return sealedFields(*desk.ledger, entity, id).take();
    };
    EXPECT_TRUE(sealed(entityInfo<Issue>(), desk.issue().id.value).isEmpty());
    desk.approve();
    const auto fields = sealed(entityInfo<Issue>(), desk.issue().id.value);
    for (const char *column : {"title", "goal", "deadline_text", "deadline", "responsible"}) {
        ASSERT_TRUE(fields.contains(QLatin1String(column))) << column;
        const Error why = fields.value(QLatin1String(column));
        EXPECT_EQ(why.basis, QStringLiteral("JX-7"));
        EXPECT_TRUE(why.text.contains(QStringLiteral("甲方案")));
        EXPECT_TRUE(why.text.contains(QStringLiteral("省整改办〔2026〕8号")));
        EXPECT_TRUE(why.text.contains(QStringLiteral("调整申请")));
    }
    for (const char *column : {"description", "leader", "phone", "note"})
        EXPECT_FALSE(fields.contains(QLatin1String(column))) << column;
    const auto measure = sealed(entityInfo<Measure>(), desk.measures()[0].id.value);
    EXPECT_TRUE(measure.contains(QStringLiteral("text")));
    EXPECT_FALSE(measure.contains(QStringLiteral("done_on")));
    EXPECT_FALSE(measure.contains(QStringLiteral("result")));
}

} // namespace
