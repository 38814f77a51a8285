// SPDX-License-Identifier: GPL-3.0-or-later
// 群众信访举报转办和边督边改公开情况一览表 (forms.md §11.4): A3, ten columns.
#include "core/report/PetitionList.h"

#include "core/report/FormTemplate.h"
#include "tests/core/report/Samples.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

TEST(PetitionList, LS6_TenColumnsOnA3WithBatchAndDay)
{
    auto rows = std::make_shared<std::vector<PublicPetition>>();
    rows->push_back({u"*D3JX202605250001"_s, u"粪污直排"_s, u"双河镇"_s, u"水、大气"_s,
                     u"经核查属实"_s, u"属实"_s, u"已清运"_s, u"已办结"_s, u"约谈 1 人"_s});
    rows->push_back({u"D3JX202605250002"_s, {}, {}, {}, {}, {}, {}, u"正在办理"_s, {}});
    const FormData data = petitionListData(rows, u"第4批"_s, samples::letterhead());
    EXPECT_TRUE(data.texts.value(u"batch"_s).startsWith(u"第4批　2026年11月22日"));
    EXPECT_EQ(data.texts.value(u"count"_s), u"2");
    const FormList list = data.lists.value(u"rows"_s);
    ASSERT_EQ(list.columns.size(), 10);
    ASSERT_EQ(list.size, 2);
    EXPECT_EQ(list.text(0, 0), u"1");
    EXPECT_EQ(list.text(0, 1), u"*D3JX202605250001");
    EXPECT_EQ(list.text(1, 8), u"正在办理");
    const auto form = FormTemplate::builtIn(u"petition-list"_s, petitionListData({}, {}, {}));
    ASSERT_OK(form);
    EXPECT_EQ(form->papers(), QStringList({u"A3"_s}));
    const Document document = form->fill(data, {});
    EXPECT_TRUE(document.page.landscape);
    EXPECT_EQ(document.page.paper, PaperSize::A3);
    const auto table =
        std::find_if(document.blocks.begin(), document.blocks.end(),
                     [](const Block &block) { return std::holds_alternative<PrintTable>(block); });
    ASSERT_NE(table, document.blocks.end());
    const PrintTable &printed = std::get<PrintTable>(*table);
    EXPECT_EQ(printed.rowCount, 2);
    ASSERT_EQ(printed.header.size(), 1u); // repeated on every page
    EXPECT_EQ(printed.header.front().cells.size(), 10u);
    EXPECT_NEAR(printed.width, document.page.textWidth(), 0.5);
}

} // namespace
