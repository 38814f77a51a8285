// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Dates.h"

#include "tests/support/Print.h"

using namespace xhb;
using namespace Qt::StringLiterals;

TEST(Dates, ReadsTheSpellingsOfDateColumns)
{
    const QDate expected(2026, 2, 6);
    for (const QString &text :
         {u"2026.2.6"_s, u"2026-02-06"_s, u"2026/2/6"_s, u"2026年2月6日"_s, u"2026年02月06日"_s,
          u"20260206"_s, u"２０２６年２月６日"_s, u"2026．2．6"_s, u"2026／2／6"_s,
          u" 2026 年 2 月 6 日 "_s, u"二〇二六年二月六日"_s, u"2026年2月6号"_s,
          u"2026-02-06 00:00:00"_s, u"2026-02-06T08:30"_s, u"2026年2月6日 8:30"_s, u"2026。2。6"_s,
          u"2026-2-6\u200B"_s})
        EXPECT_EQ(readDate(text), std::optional(expected)) << text.toStdString();
}

TEST(Dates, RefusesWhatIsNoDate)
{
    for (const QString &text :
         {u""_s, u"/"_s, u"2026"_s, u"2026-02"_s, u"2026年2月"_s, u"2026-02-30"_s, u"2026-13-01"_s,
          u"2025-02-29"_s, u"20260231"_s, u"2026-2/6"_s, u"26.2.6"_s, u"202629日"_s, u"46058"_s,
          u"2026年2月6日前"_s, u"1899-12-31"_s, u"2200-01-01"_s, u"2026-02-0610:00"_s,
          u"约2026-02-06"_s, u"0"_s})
        EXPECT_EQ(readDate(text), std::nullopt) << text.toStdString();
}

TEST(Dates, WritesWithoutLeadingZeros)
{
    EXPECT_EQ(longDate({2026, 11, 2}), u"2026年11月2日"_s);
    EXPECT_EQ(longDate({2026, 1, 22}), u"2026年1月22日"_s);
    EXPECT_EQ(shortDate({2026, 11, 22}), u"11月22日"_s);
    EXPECT_EQ(weekdayName({2026, 11, 22}), u"周日"_s);
    EXPECT_EQ(weekdayName({2026, 11, 23}), u"周一"_s);
    EXPECT_EQ(longDate({}), QString());
    EXPECT_EQ(weekdayName({}), QString());
}

TEST(Dates, EveryDayReadsBackFromEverySpelling)
{
    for (QDate day(2019, 12, 1); day < QDate(2021, 1, 31); day = day.addDays(1)) {
        ASSERT_EQ(readDate(longDate(day)), std::optional(day));
        ASSERT_EQ(readDate(day.toString(u"yyyy-MM-dd"_s)), std::optional(day));
        ASSERT_EQ(readDate(day.toString(u"yyyy.M.d"_s)), std::optional(day));
        ASSERT_EQ(readDate(day.toString(u"yyyyMMdd"_s)), std::optional(day));
    }
}
