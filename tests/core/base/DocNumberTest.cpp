// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of documents as they are typed and as papers write them (forms.md §11.9).
#include "core/base/DocNumber.h"
#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

TEST(DocNumber, TheYearStandsInItsOwnBracketsHoweverItWasTyped)
{
    for (const char16_t *typed : {u"赣环督〔2026〕12号", u"赣环督[2026]12号", u"赣环督【2026】12号",
                                  u"赣环督(2026)12号", u"赣环督（2026）12号", u"赣环督［2026］12号",
                                  u"赣环督 [ 2026 ] 12号", u"赣环督﹝2026﹞12号"})
        EXPECT_EQ(documentNumber(QString::fromUtf16(typed)), u"赣环督〔2026〕12号");
    EXPECT_EQ(documentNumber(u"国办发明电[2026]第7号"_s), u"国办发明电〔2026〕第7号");
    EXPECT_EQ(documentNumber(u"县府办[2025]3号、县委办(2026)4号"_s),
              u"县府办〔2025〕3号、县委办〔2026〕4号");
    EXPECT_EQ(documentNumber(u"赣环督字[2026]12号"_s), u"赣环督字〔2026〕12号");
}

TEST(DocNumber, WhatIsNoneStaysAsItWasTyped)
{
    for (const char16_t *typed :
         {u"", u"（2026）赣01民终3号", u"会议纪要（第3期）", u"整改方案（2026年版）", u"12号",
          u"通知[定稿]", u"附件(3)", u"2026-12", u"方案(2026)"})
        EXPECT_EQ(documentNumber(QString::fromUtf16(typed)), QString::fromUtf16(typed));
}

} // namespace
