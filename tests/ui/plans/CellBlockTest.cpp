// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/CellBlock.h"

#include <gmock/gmock.h>

namespace xhb::test {

namespace {

TEST(CellBlock, ReadsWhatSpreadsheetsCopy)
{
    const CellBlock block = readCells(
        QStringLiteral("问题\t措施\r\n甲\t\"第一行\n第二行\"\r\n乙\t\"说\"\"好\"\"\"\r\n"));
    ASSERT_EQ(block.size(), 3u);
    EXPECT_EQ(block[0], (QStringList{QStringLiteral("问题"), QStringLiteral("措施")}));
    EXPECT_EQ(block[1][1], QStringLiteral("第一行\n第二行"));
    EXPECT_EQ(block[2][1], QStringLiteral("说\"好\""));
}

TEST(CellBlock, KeepsEmptyCellsAndRows)
{
    const CellBlock block = readCells(QStringLiteral("a\t\tc\n\nd"));
    ASSERT_EQ(block.size(), 3u);
    EXPECT_EQ(block[0], (QStringList{QStringLiteral("a"), QString(), QStringLiteral("c")}));
    EXPECT_EQ(block[1], (QStringList{QString(), QString(), QString()}));
    EXPECT_EQ(block[2].front(), QStringLiteral("d"));
    EXPECT_TRUE(readCells({}).empty());
}

TEST(CellBlock, WritesWhatItReads)
{
    const CellBlock block{{QStringLiteral("甲\t乙"), QStringLiteral("一\n二")},
                          {QStringLiteral("\"引\""), QString()}};
    EXPECT_EQ(readCells(writeCells(block)), block);
}

TEST(CellBlock, AQuoteThatIsNeverClosedIsText)
{
    EXPECT_EQ(readCells(QStringLiteral("\"说\t甲\n")).front().front(), QStringLiteral("\"说"));
}

} // namespace

} // namespace xhb::test
