// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/DossierReader.h"
#include "core/actions/ExportTables.h"
#include "tests/core/actions/TestDesk.h"

using namespace xhb;
using namespace xhb::test;

namespace {

TEST(DossierReader, OneIssueAndTheWholeBookGiveTheSameDossier)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.closeIssue();
    desk.must(R"({"do":"issue.add","code":"2","title":"另一个","task_type":"limited"})");
    desk.must(R"({"do":"measure.add","issue":"2","text":"甲"})");
    const auto all = DossierReader::read(*desk.desk);
    ASSERT_OK(all);
    ASSERT_EQ(all->issues().size(), 2u);
    const IssueDossier fromAll = all->dossier(0);
    const auto one = DossierReader::read(*desk.desk, fromAll.issue.id);
    ASSERT_OK(one);
    const IssueDossier alone = one->dossier(0);
    EXPECT_EQ(alone.issue, fromAll.issue);
    EXPECT_EQ(alone.measures, fromAll.measures);
    EXPECT_EQ(alone.attachments, fromAll.attachments);
    ASSERT_EQ(alone.rounds.size(), 1u);
    EXPECT_EQ(alone.rounds[0].steps, fromAll.rounds[0].steps);
    EXPECT_EQ(alone.rounds[0].steps.size(), 4u);
    EXPECT_EQ(alone.supervising, QStringList{QStringLiteral("县水利局")});
    EXPECT_EQ(alone.closedOn, QDate(2026, 3, 12));
}

TEST(ExportTables, SignedOffProblemsAreInTheSignOffTable)
{
    TestDesk desk;
    desk.addCountyIssue();
    desk.must(R"({"do":"issue.add","code":"2","title":"另一个","task_type":"limited"})");
    desk.closeIssue();
    const auto reader = DossierReader::read(*desk.desk);
    const Table table = signoffTable(*reader);
    ASSERT_EQ(table.rows.size(), 1u);
    const QJsonObject row = toJson(table).first().toObject();
    EXPECT_EQ(row.value(QStringLiteral("code")).toString(), QStringLiteral("1"));
    EXPECT_EQ(row.value(QStringLiteral("closed_on")).toString(), QStringLiteral("2026-03-12"));
    EXPECT_EQ(row.value(QStringLiteral("leader_confirm")).toString(), QStringLiteral("钱明"));

    const auto ledger = ledgerExport(*desk.desk, *reader);
    ASSERT_OK(ledger);
    ASSERT_EQ(ledger->entries.size(), 2u);
    EXPECT_EQ(ledger->entries[0].state, QStringLiteral("closed"));
    EXPECT_EQ(ledger->entries[1].state, QStringLiteral("planned"));
}

} // namespace
