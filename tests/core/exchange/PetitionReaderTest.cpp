// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers of petitions as people lay them out, and as they would harm.
#include "core/exchange/PetitionReader.h"

#include "core/exchange/PetitionPlan.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

PetitionListDraft draftOf(const QStringList &lines, const QStringList &merges = {})
{
    Workbook book;
    book.sheets.push_back(test::gridOf(lines, merges));
    auto draft = readPetitions(book);
    EXPECT_OK(draft);
    return draft ? draft.take() : PetitionListDraft();
}

TEST(PetitionReader, TitlesGroupsTotalsAndSignaturesAreNoPetitions)
{
    const PetitionListDraft draft = draftOf(
        {u"群众信访举报转办和边督边改公开情况一览表（第4批 2026年6月1日）"_s,
         u"填报单位：县整改办|||2026年6月1日"_s, u"序号|受理编号|交办问题基本情况|是否办结"_s,
         u"一、双河镇"_s, u"1|*D3JX202605250001|粪污直排|已办结"_s,
         u"2|D3JX202605250002号|噪声|阶段性办结"_s, u"合计|2||"_s, u"填表人：王丽|||审核人："_s,
         u"注：以上为第4批。"_s});
    ASSERT_EQ(draft.rows.size(), 2u);
    EXPECT_TRUE(draft.rows[0].acceptNo.key);
    EXPECT_EQ(draft.rows[1].petition.acceptNo, u"D3JX202605250002");
    EXPECT_EQ(draft.rows[1].petition.finish, Finish::Staged);
    EXPECT_EQ(draft.mapping.headerRow, 3);
    EXPECT_EQ(draft.skipped.size(), 4u);
    EXPECT_TRUE(draft.rejected.empty());
}

TEST(PetitionReader, RowsMergedUnderOneNumberAreOnePetition)
{
    const PetitionListDraft draft =
        draftOf({u"受理编号|交办问题基本情况|处理和整改情况|行政区域"_s,
                 u"D3JX202605250001|粪污直排|清运|双河镇"_s, u"||修沉淀池|青石镇"_s,
                 u"D3JX202605250002|噪声||"_s, u"|没有编号的|已办|"_s},
                {u"A2:A3"_s, u"B2:B3"_s});
    ASSERT_EQ(draft.rows.size(), 2u);
    EXPECT_EQ(draft.rows[0].petition.handling, u"清运\n修沉淀池");
    ASSERT_EQ(draft.doubtful.size(), 1u);
    EXPECT_EQ(draft.doubtful[0].value, u"青石镇");
    ASSERT_EQ(draft.rejected.size(), 1u);
    EXPECT_EQ(draft.rejected[0].row, 5);
}

TEST(PetitionReader, HostileCellsAreBoundedAndNamed)
{
    QString links;
    QString units;
    QString types;
    for (int i = 0; i < 2000; ++i) {
        links += u"D3JX20260525%1、"_s.arg(i, 4, 10, QChar(u'0'));
        units += u"第%1局、"_s.arg(i);
        types += u"类型%1、"_s.arg(i);
    }
    const PetitionListDraft draft = draftOf(
        {u"受理编号|交办问题基本情况|重复关联件编号|牵头责任单位|污染类型|整改时限|罚款金额（万元）|反馈期限（天）"_s,
         u"D3JX202605250001|=cmd()\u202e|"_s + links + u'|' + units + u'|' + types + u'|' +
             QString(5000, u'年') + u"|1e400|99999999999"_s,
         QString(70'000, u'D') + u"|x||||||"_s});
    ASSERT_EQ(draft.rows.size(), 2u);
    EXPECT_TRUE(draft.rows[0].links.empty());
    EXPECT_TRUE(draft.rows[0].lead.isEmpty());
    EXPECT_TRUE(draft.rows[0].petition.pollution.isEmpty());
    EXPECT_FALSE(draft.rows[0].petition.deadline.isValid());
    EXPECT_FALSE(draft.rows[0].petition.fineWan);
    EXPECT_EQ(draft.rows[0].petition.replyDays, 0);
    EXPECT_EQ(draft.doubtful.size(), 7u);
    for (const CellRemark &remark : draft.doubtful)
        EXPECT_LE(remark.value.size(), 200);
}

TEST(PetitionReader, SheetsWithoutAcceptNumbersAreNamedAsSkipped)
{
    Workbook book;
    book.sheets.push_back(test::gridOf({u"名称|数量"_s, u"甲|1"_s}));
    book.sheets.push_back(test::gridOf({u"受理编号|举报内容"_s, u"D3JX202605250001|甲"_s}));
    book.sheets.back().sheet = u"信访"_s;
    const auto draft = readPetitions(book);
    ASSERT_OK(draft);
    EXPECT_EQ(draft->mapping.sheet, u"信访");
    EXPECT_EQ(draft->skippedSheets.size(), 1u);
    book.sheets.back().hidden = true;
    EXPECT_FALSE(readPetitions(book).ok());
    EXPECT_FALSE(looksLikePetitions(book));
}

} // namespace
