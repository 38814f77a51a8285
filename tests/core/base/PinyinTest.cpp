// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Pinyin.h"

#include <gtest/gtest.h>

namespace xhb::test {

TEST(Pinyin, InitialsOfNames)
{
    EXPECT_EQ(pinyinInitials(u"县水利局"), QStringLiteral("xslj"));
    EXPECT_EQ(pinyinInitials(u"县生态环境局"), QStringLiteral("xsthjj"));
    EXPECT_EQ(pinyinInitials(u"双河镇3号站（新）"), QStringLiteral("shz3hzx"));
    EXPECT_EQ(pinyinInitials(u""), QString());
}

} // namespace xhb::test
