// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Privacy.h"

#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

TEST(Privacy, PeopleAreMasked)
{
    EXPECT_EQ(maskedName(u"张三"_s), u"张**");
    EXPECT_EQ(maskedName(u"欧阳小明"_s), u"欧**");
    EXPECT_EQ(maskedPhone(u"13812345678"_s), u"138****5678");
    EXPECT_EQ(maskedPhone(u"123"_s), u"****");
    EXPECT_EQ(maskedAddress(u"临溪县双河镇东门路3号"_s), u"临溪县双河镇****");
    EXPECT_EQ(maskedAddress(u"东门路3号"_s), u"****");
    for (const auto mask : {maskedName, maskedPhone, maskedAddress})
        EXPECT_TRUE(mask(QString()).isEmpty());
}

TEST(Privacy, NumbersAreFoundInTextsAndOthersLeftAlone)
{
    const QString text =
        u"电话13812345678、身份证36010219800101123X，编号202605250002138123456。"_s;
    const auto found = privateNumbers(text);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_FALSE(found[0].identity);
    EXPECT_EQ(found[1].text, u"36010219800101123X");
    EXPECT_TRUE(found[1].identity);
    EXPECT_EQ(withoutPrivateNumbers(text),
              u"电话138****5678、身份证360****123X，编号202605250002138123456。");
    EXPECT_TRUE(privateNumbers(u"罚款12.5万元，0791-0000101"_s).empty());
}

} // namespace
