// SPDX-License-Identifier: GPL-3.0-or-later
// The program speaks English when asked to.
#include "tests/e2e/Program.h"

using namespace xhb::test;

namespace {

const QStringList help{QStringLiteral("--help")};

QStringList in(const char *language)
{
    return QStringList{QStringLiteral("--language"), QLatin1String(language)} + help;
}

} // namespace

TEST(Language, ChineseUnlessAskedOtherwise)
{
    EXPECT_TRUE(call(help).out.contains("用法"));
    EXPECT_EQ(call(in("zh_CN")).out, call(help).out);
}

TEST(Language, EnglishIsCompiledIn)
{
    const Ended run = call(in("en"));
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(run.out.contains("Usage:"));
    EXPECT_FALSE(run.out.contains("用法"));
}

TEST(Language, AnotherIsRefused)
{
    EXPECT_EQ(call(in("fr")).code, 2);
}
