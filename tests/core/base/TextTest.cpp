// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include "tests/support/Print.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

using namespace xhb;
using namespace Qt::StringLiterals;

TEST(Text, CleaningKeepsWhatIsWrittenAndDropsWhatNobodySees)
{
    EXPECT_EQ(cleaned(u"\u3000２０２６年６月\u200B底\uFEFF \r\n"), u"2026年6月底"_s);
    EXPECT_EQ(cleaned(u"Ａｂ１\u00A0２"), u"Ab1 2"_s);
    EXPECT_EQ(cleaned(u"一\r\n二\r三\u2028四"), u"一\n二\n三\n四"_s);
    EXPECT_EQ(cleaned(u"甲\u00AD乙\u202E丙\u0007丁"), u"甲乙丙丁"_s);
    EXPECT_EQ(cleaned(u"，（）：【】"), u"，（）：【】"_s);
    EXPECT_EQ(cleaned(u"𠮷\t野"), u"𠮷\t野"_s);
    EXPECT_EQ(cleaned(u" \u3000\u200B "), QString());
}

TEST(Text, CleaningTwiceChangesNothing)
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += QChar(char16_t(random.bounded(0xFFFE)));
        EXPECT_EQ(cleaned(cleaned(text)), cleaned(text));
    }
}

TEST(Text, Numerals)
{
    const std::pair<QString, int> cases[] = {
        {u"四十七"_s, 47},      {u"二〇二五"_s, 2025},
        {u"二零二五"_s, 2025},  {u"二○二五"_s, 2025},
        {u"二O二五"_s, 2025},   {u"十"_s, 10},
        {u"十二"_s, 12},        {u"二十"_s, 20},
        {u"廿三"_s, 23},        {u"卅"_s, 30},
        {u"一百零三"_s, 103},   {u"一百二十"_s, 120},
        {u"两百"_s, 200},       {u"三千零四十七"_s, 3047},
        {u"一万二千"_s, 12000}, {u"一十二"_s, 12},
        {u"〇"_s, 0},           {u"42"_s, 42},
        {u"４２"_s, 42},        {u"007"_s, 7},
        {u"壹佰贰拾叁"_s, 123},
    };
    for (const auto &[text, value] : cases)
        EXPECT_EQ(numeralValue(text), std::optional(value)) << text.toStdString();
    for (const QString &text :
         {u""_s, u"问题"_s, u"十十"_s, u"十百"_s, u"O"_s, u"三十二十"_s, u"99999999999"_s,
          u"四十七项"_s, u"-3"_s, u"万"_s, u"九九九九九九九九九九九九九九九九九九九九九"_s})
        EXPECT_EQ(numeralValue(text), std::nullopt) << text.toStdString();
}

TEST(Text, EveryNumeralUpToTenThousandReadsBack)
{
    const QString digits = u"零一二三四五六七八九"_s;
    for (int n = 1; n < 10'000; ++n) {
        QString spelled;
        bool gap = false;
        int unit = 1000;
        for (const QString &name : {u"千"_s, u"百"_s, u"十"_s, u""_s}) {
            const int digit = n / unit % 10;
            if (digit == 0) {
                gap = !spelled.isEmpty();
            } else {
                spelled += (gap ? u"零"_s : QString()) + digits[digit] + name;
                gap = false;
            }
            unit /= 10;
        }
        ASSERT_EQ(numeralValue(spelled), std::optional(n)) << spelled.toStdString();
    }
}

TEST(Text, CodesSortAsPeopleCount)
{
    const QStringList ordered{u"第一项"_s,     u"1-2"_s,      u"1-3"_s,        u"1-12"_s,
                              u"（二）"_s,     u"第八项"_s,   u"序号十"_s,     u"第19项"_s,
                              u"第二十七项"_s, u"42号问题"_s, u"问题四十七"_s, u"243号"_s,
                              u"2025279"_s,    u"2025280"_s};
    for (int seed = 0; seed < 20; ++seed) {
        QStringList shuffled = ordered;
        std::shuffle(shuffled.begin(), shuffled.end(), QRandomGenerator(seed));
        std::ranges::sort(shuffled, {}, codeSortKey);
        EXPECT_EQ(shuffled, ordered);
    }
    EXPECT_LT(codeSortKey(u"WT-2021-99"), codeSortKey(u"WT-2021-000123"));
    EXPECT_LT(codeSortKey(u"X3JX202405160020"), codeSortKey(u"X3JX202405160120"));
    EXPECT_EQ(codeSortKey(u"１－３"), codeSortKey(u"1－3"));
    EXPECT_NE(codeSortKey(u"问题47"), codeSortKey(u"问题四十七"));
}

TEST(Text, CellsThatSayNothing)
{
    for (const QString &text : {u"/"_s, u"／"_s, u"—"_s, u"——"_s, u"－"_s, u"-"_s, u" / "_s})
        EXPECT_EQ(blankness(text), Blank::Dash) << text.toStdString();
    EXPECT_EQ(blankness(u"\u3000"), Blank::Empty);
    EXPECT_EQ(blankness(u"无"), Blank::None);
    EXPECT_EQ(blankness(u"暂无。"), Blank::None);
    EXPECT_EQ(blankness(u"同上"), Blank::Ditto);
    EXPECT_EQ(blankness(u"〃"), Blank::Ditto);
    for (const QString &text : {u"无法完成"_s, u"1-3"_s, u"是"_s, u"0"_s})
        EXPECT_EQ(blankness(text), Blank::No) << text.toStdString();
}
