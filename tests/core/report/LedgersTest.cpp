// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Ledgers.h"

#include "core/report/FormTemplate.h"
#include "tests/core/report/Samples.h"
#include "tests/support/Print.h"

using namespace xhb;

namespace {

Dossiers threeIssues()
{
    auto issues = std::make_shared<std::vector<IssueDossier>>();
    issues->push_back(samples::dossier());
    issues->push_back(samples::bareDossier());
    issues->push_back(samples::dossier("six-step"));
    issues->back().closedOn = QDate(2026, 11, 12);
    return issues;
}

QString cell(const FormList &list, int row, const char *column)
{
    return list.text(row, int(list.columns.indexOf(QLatin1String(column))));
}

} // namespace

TEST(Ledgers, AProblemTakesARowForEachMeasure)
{
    const FormData data = issueLedgerData(threeIssues(), samples::letterhead());
    const FormList list = data.lists.value(QStringLiteral("rows"));
    ASSERT_EQ(list.size, 3 + 1 + 3);
    EXPECT_EQ(list.group(0), 3);
    EXPECT_EQ(list.group(1), 0);
    EXPECT_EQ(list.group(3), 1);
    EXPECT_EQ(list.group(4), 3);
    EXPECT_EQ(cell(list, 0, "lead"), QStringLiteral("县农业农村局"));
    EXPECT_EQ(cell(list, 2, "measure_deadline"), QStringLiteral("长期坚持"));
    EXPECT_EQ(cell(list, 3, "measure"), QString());
    EXPECT_EQ(cell(list, 3, "no"), QStringLiteral("2"));
    EXPECT_EQ(cell(list, 4, "no"), QStringLiteral("3"));
    EXPECT_EQ(data.texts.value(QStringLiteral("as_of")), QStringLiteral("2026年11月22日"));
}

TEST(Ledgers, TheSignOffLedgerTellsTheDaysOfTheLastRound)
{
    const FormList list = signOffLedgerData(threeIssues(), {}).lists.value(QStringLiteral("rows"));
    ASSERT_EQ(list.size, 3);
    EXPECT_EQ(cell(list, 0, "applied_on"), QStringLiteral("2026年10月15日"));
    EXPECT_EQ(cell(list, 0, "accepted_on"), QStringLiteral("2026年10月26日"));
    EXPECT_EQ(cell(list, 0, "closed_on"), QString());
    EXPECT_EQ(cell(list, 1, "applied_on"), QString());
    EXPECT_EQ(cell(list, 2, "closed_on"), QStringLiteral("2026年11月12日"));
    EXPECT_EQ(cell(list, 2, "notice"), QStringLiteral("2026年10月28日\n至2026年11月11日"));
    EXPECT_EQ(cell(list, 0, "completed_on"), QStringLiteral("2026年10月10日"));
}

TEST(Ledgers, A4LeavesOutColumnsAndFillsTheWidth)
{
    for (const char *key : {"issue-ledger", "signoff-ledger", "measures-list"}) {
        const bool signOff = qstrcmp(key, "signoff-ledger") == 0;
        const FormData names = signOff ? signOffLedgerData({}, {}) : issueLedgerData({}, {});
        const FormData data = signOff ? signOffLedgerData(threeIssues(), samples::letterhead())
                                      : issueLedgerData(threeIssues(), samples::letterhead());
        const Result<FormTemplate> form = FormTemplate::builtIn(QLatin1String(key), names);
        ASSERT_OK(form);
        size_t columns = 0;
        for (const QString &paper : {QStringLiteral("A4"), QStringLiteral("A3")}) {
            const Document document = form->fill(data, paper);
            EXPECT_EQ(document.page.paper == PaperSize::A3, paper == QStringLiteral("A3"));
            EXPECT_TRUE(document.page.landscape);
            const auto table = std::find_if(
                document.blocks.begin(), document.blocks.end(),
                [](const Block &block) { return std::holds_alternative<PrintTable>(block); });
            ASSERT_NE(table, document.blocks.end());
            EXPECT_NEAR(std::get<PrintTable>(*table).width, document.page.textWidth(), 0.01);
            TableRow row;
            std::get<PrintTable>(*table).row(0, row);
            EXPECT_GE(row.cells.size(), columns) << key;
            columns = row.cells.size();
        }
    }
}
