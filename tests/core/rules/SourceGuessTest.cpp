// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/SourceGuess.h"

#include <gmock/gmock.h>

using namespace xhb;

namespace {

QString guessed(const char *name)
{
    static const Rulebook rulebook = builtInRulebook(defaultRulebookId()).take();
    const SourceCategory *category = guessCategory(rulebook, QString::fromUtf8(name));
    return category ? keyOf(category->level) + u'/' + category->name : QString();
}

TEST(SourceGuess, TheNameOfAListSaysWhatItComesFrom) // QX-5, QX-6, JX-26
{
    const auto is = [](const char *name, const char16_t *category) {
        EXPECT_EQ(guessed(name), QString::fromUtf16(category)) << name;
    };
    is("第三轮中央生态环境保护督察反馈问题整改措施清单", u"nation/中央生态环境保护督察反馈");
    is("第三轮中央生态环境保护督察", u"nation/中央生态环境保护督察反馈");
    is("江西省第二轮生态环境保护督察反馈问题", u"province/省生态环境保护督察反馈");
    is("江西省生态环境保护督察交办信访件", u"province/省生态环境保护督察信访件");
    is("2024年江西省长江经济带生态环境警示片披露问题", u"province/省生态环境警示片");
    is("2023年长江经济带生态环境警示片", u"nation/国家长江经济带生态环境警示片");
    is("赣州市级警示片问题清单", u"city/市级生态环境警示片");
    is("2026年第三季度自查问题台账", u"county/季度自查");
    is("双河县自查", u"county/季度自查");
    EXPECT_EQ(guessed("问题清单"), QString());
    EXPECT_EQ(guessed(""), QString());
}

TEST(SourceGuess, ACategoryIsKnownByItsAliasesToo)
{
    const Rulebook rulebook = builtInRulebook(defaultRulebookId()).take();
    ASSERT_TRUE(categoryNamed(rulebook, QStringLiteral("省督察反馈")));
    EXPECT_EQ(categoryNamed(rulebook, QStringLiteral("省督察反馈"))->level, Level::Province);
    EXPECT_FALSE(categoryNamed(rulebook, QStringLiteral("自己想的")));
}

} // namespace
