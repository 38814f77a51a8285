// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Fonts.h"

#include "core/paper/PdfText.h"
#include "tests/support/Print.h"

using namespace xhb;

TEST(Fonts, TheWantedFontsAreUsedWhereInstalled)
{
    const Fonts fonts({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("仿宋_GB2312"),
                       QStringLiteral("方正小标宋简体"), QStringLiteral("黑体"),
                       QStringLiteral("楷体_GB2312")});
    EXPECT_EQ(fonts.choice(Face::Title).used, QStringLiteral("方正小标宋简体"));
    EXPECT_EQ(fonts.choice(Face::Body).used, QStringLiteral("仿宋_GB2312"));
    EXPECT_TRUE(fonts.choice(Face::Body).exact);
    EXPECT_FALSE(fonts.font(Face::Title).bold()) << "小标宋 is heavy by itself";
    EXPECT_EQ(fonts.substitutions(), QStringList());
}

TEST(Fonts, SubstitutesAreUsedInOrderAndTold)
{
    const Fonts fonts({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Serif CJK SC"),
                       QStringLiteral("FangSong")});
    EXPECT_EQ(fonts.choice(Face::Body).used, QStringLiteral("FangSong"));
    EXPECT_EQ(fonts.choice(Face::Title).used, QStringLiteral("Noto Serif CJK SC"));
    EXPECT_EQ(fonts.choice(Face::Caption).used, QStringLiteral("Noto Sans CJK SC"));
    EXPECT_TRUE(fonts.font(Face::Title).bold());
    const QStringList said = fonts.substitutions();
    ASSERT_EQ(said.size(), 4);
    EXPECT_TRUE(said[1].contains(QStringLiteral("仿宋_GB2312")));
    EXPECT_TRUE(said[1].contains(QStringLiteral("现用“FangSong”代替")));
}

TEST(Fonts, WithoutAnyChineseFontTheUserIsTold)
{
    const Fonts fonts(QStringList{QStringLiteral("DejaVu Sans")});
    EXPECT_EQ(fonts.choice(Face::Body).used, QString());
    EXPECT_TRUE(fonts.substitutions().join(QString()).contains(QStringLiteral("方框")));
}

TEST(Fonts, ARadicalIsKnownAsTheCharacterThatWasPrinted)
{
    QBitArray printed(0x10000);
    printed.setBit(0x65E5); // 日
    const auto misnamed = misnamedCharacters(Fonts().font(Face::Body), printed);
    for (auto it = misnamed.begin(); it != misnamed.end(); ++it)
        EXPECT_EQ(it.value(), 0x65E5) << "only printed characters are put in";
    printed.setBit(0x2F47); // ⽇ itself
    EXPECT_FALSE(misnamedCharacters(Fonts().font(Face::Body), printed).contains(0x2F47));
}
