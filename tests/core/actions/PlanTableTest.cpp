// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a plan in a file: as it stands, and as a version had it (QX-7, JX-7).
#include "core/actions/PlanTable.h"

#include "tests/core/actions/TestDesk.h"

namespace xhb::test {

namespace {

struct PlanTableTest : testing::Test {
    TestDesk book{QDate(2026, 3, 20)};

    PlanTableTest()
    {
        book.addCountyIssue();
        book.must(R"({"do":"measure.add","issue":"1","text":"清理河道"})");
        book.must(R"({"do":"plan.add","name":"甲方案","source":"县级自查","kind":"county"})");
        book.must(R"({"do":"plan.include","plan":"甲方案","issues":["1"]})");
        for (const char *step : {"list", "propose", "compile"})
            book.must(
                (QByteArray(R"({"do":"plan.step","plan":"甲方案","on":"2026-02-10","step":")") +
                 step + "\"}")
                    .constData());
        book.must(R"({"do":"plan.step","plan":"甲方案","step":"approve","on":"2026-03-01",
                     "doc_no":"临整改〔2026〕1号"})");
    }
    Result<PlanTable> table(int version, LedgerShape shape, const QStringList &columns = {})
    {
        return planTable(*book.desk, book.ledger->find(Id<Plan>{1}).value(), version, shape,
                         columns);
    }
    static QString cell(const PlanTable &made, size_t row, const char *column)
    {
        for (size_t i = 0; i < made.table.columns.size(); ++i)
            if (made.table.columns[i].key == QLatin1String(column))
                return plainText(made.table.rows[row][i]);
        return {};
    }
};

} // namespace

TEST_F(PlanTableTest, AVersionStaysAsItWasApprovedInBothShapes)
{
    book.act([&](Tx &tx) -> Status {
        TRY_LET(units, book.ledger->where<Unit>("name", Value(QStringLiteral("县水利局"))));
        Unit renamed = units.front();
        renamed.name = QStringLiteral("县水利和湖泊局");
        return tx.update(renamed);
    });
    const auto byIssue = table(1, LedgerShape::IssuePerRow);
    ASSERT_TRUE(byIssue.ok()) << byIssue.error().text.toStdString();
    ASSERT_EQ(byIssue->table.rows.size(), 1u);
    EXPECT_EQ(byIssue->problems, 1);
    EXPECT_EQ(cell(*byIssue, 0, "supervising"), QStringLiteral("县水利局"))
        << "the name the unit had";
    EXPECT_TRUE(cell(*byIssue, 0, "measures").contains(QStringLiteral("清理河道")));
    EXPECT_TRUE(byIssue->table.subtitle.contains(QStringLiteral("第 1 版")));
    EXPECT_TRUE(byIssue->table.subtitle.contains(QStringLiteral("临整改〔2026〕1号")));

    const auto byMeasure = table(1, LedgerShape::MeasurePerRow);
    ASSERT_TRUE(byMeasure.ok());
    ASSERT_EQ(byMeasure->table.rows.size(), 2u);
    EXPECT_EQ(cell(*byMeasure, 0, "deadline_text"), QStringLiteral("2026年6月底前"));
    EXPECT_FALSE(byMeasure->table.merges.empty()) << "the problem's cells cover its measures";
}

TEST_F(PlanTableTest, AVersionThereIsNotAndAColumnItDoesNotKeepAreRefused)
{
    const auto none = table(7, LedgerShape::IssuePerRow);
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
    const auto state = table(1, LedgerShape::IssuePerRow, {QStringLiteral("state")});
    ASSERT_FALSE(state.ok());
    EXPECT_EQ(state.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(table(0, LedgerShape::IssuePerRow, {QStringLiteral("state")}).ok());
}

} // namespace xhb::test
