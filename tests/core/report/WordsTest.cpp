// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Words.h"

#include "tests/support/Print.h"

using namespace xhb;

TEST(PaperWords, DatesHaveNoLeadingZerosAndNothingMeansNothing)
{
    EXPECT_EQ(paperDate(QDate(2026, 3, 5)), QStringLiteral("2026年3月5日"));
    EXPECT_EQ(paperDate(QDate(2026, 11, 22)), QStringLiteral("2026年11月22日"));
    EXPECT_EQ(paperDate(QDate()), QString());
    EXPECT_EQ(paperPeriod(QDate(2026, 3, 5), QDate(2026, 3, 19)),
              QStringLiteral("2026年3月5日至2026年3月19日"));
    EXPECT_EQ(paperPeriod(QDate(2026, 3, 5), QDate()), QStringLiteral("2026年3月5日起"));
    EXPECT_EQ(paperPeriod(QDate(), QDate()), QString());
}

TEST(PaperWords, ListsLeaveOutWhatIsEmpty)
{
    EXPECT_EQ(enumerated({QStringLiteral("甲"), QString(), QStringLiteral("乙")}),
              QStringLiteral("甲、乙"));
    EXPECT_EQ(checkBoxes({QStringLiteral("是"), QStringLiteral("否")}, 1),
              QStringLiteral("□是　☑否"));
    EXPECT_EQ(checkBoxes({QStringLiteral("是"), QStringLiteral("否")}, -1),
              QStringLiteral("□是　□否"));
}

TEST(PaperWords, NumbersInChinese)
{
    EXPECT_EQ(chineseNumber(3), QStringLiteral("三"));
    EXPECT_EQ(chineseNumber(10), QStringLiteral("十"));
    EXPECT_EQ(chineseNumber(21), QStringLiteral("二十一"));
    EXPECT_EQ(chineseNumber(100), QStringLiteral("100"));
}

TEST(PaperWords, GBT9704_DeadlinesInFiguresAreWrittenOut)
{
    const QDate day(2026, 3, 31);
    for (const char *text : {"20260331", "2026-03-31", "2026.3.31", "2026/3/31", "46112", ""})
        EXPECT_EQ(paperDeadline(QString::fromUtf8(text), day), QStringLiteral("2026年3月31日"))
            << text;
    EXPECT_EQ(paperDeadline(QStringLiteral("2026-03-31前"), day),
              QStringLiteral("2026年3月31日前"));
    for (const QString &words :
         {QStringLiteral("2026年3月底前"), QStringLiteral("立行立改、长期坚持"),
          QStringLiteral("2026-13-31前")})
        EXPECT_EQ(paperDeadline(words, day), words);
    EXPECT_EQ(paperDeadline({}, {}), QString());
}
