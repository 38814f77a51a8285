// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/TestDesk.h"

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

} // namespace
