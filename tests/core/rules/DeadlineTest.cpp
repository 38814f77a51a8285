// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Deadline.h"

#include "tests/support/Print.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

struct Spelling {
    QString text;
    QDate date;
    Precision precision;
};

void expectSure(const QString &text, QDate date, Precision precision)
{
    const DeadlineReading reading = readDeadline(text);
    EXPECT_EQ(reading.text, text);
    EXPECT_EQ(reading.date, date) << text.toStdString() << ": " << reading.why.toStdString();
    EXPECT_EQ(int(reading.precision), int(precision)) << text.toStdString();
    EXPECT_TRUE(reading.sure) << text.toStdString() << ": " << reading.why.toStdString();
}

void expectDoubtful(const QString &text, QDate date = {}, std::optional<int> year = {})
{
    const DeadlineReading reading = readDeadline(text, year);
    EXPECT_EQ(reading.date, date) << text.toStdString() << ": " << reading.why.toStdString();
    EXPECT_FALSE(reading.sure) << text.toStdString();
    EXPECT_FALSE(reading.why.isEmpty()) << text.toStdString();
    EXPECT_EQ(reading.precision == Precision::None, !date.isValid()) << text.toStdString();
}

} // namespace

TEST(Deadline, Rule10_RealSpellings)
{
    const QDate end2025(2025, 12, 31);
    const Spelling spellings[] = {
        {u"2024年12月底"_s, {2024, 12, 31}, Precision::Month},
        {u"2024年12月底。"_s, {2024, 12, 31}, Precision::Month},
        {u"2023年9月30日前"_s, {2023, 9, 30}, Precision::Day},
        {u"2025年9月底前"_s, {2025, 9, 30}, Precision::Month},
        {u"2025年12月31日"_s, end2025, Precision::Day},
        {u"2025年12月31日前"_s, end2025, Precision::Day},
        {u"2023年底前"_s, {2023, 12, 31}, Precision::Year},
        {u"2024年10月底前"_s, {2024, 10, 31}, Precision::Month},
        {u"2022年5月底前"_s, {2022, 5, 31}, Precision::Month},
        {u"2026年底前"_s, {2026, 12, 31}, Precision::Year},
        {u"2025年底"_s, end2025, Precision::Year},
        {u"2025年年底"_s, end2025, Precision::Year},
        {u"2025年末"_s, end2025, Precision::Year},
        {u"到2025年底"_s, end2025, Precision::Year},
        {u"2025年内完成"_s, end2025, Precision::Year},
        {u"2025年"_s, end2025, Precision::Year},
        {u"2025年度"_s, end2025, Precision::Year},
        {u"2024年6月底前"_s, {2024, 6, 30}, Precision::Month},
        {u"2024年2月底前"_s, {2024, 2, 29}, Precision::Month},
        {u"2024年上半年"_s, {2024, 6, 30}, Precision::HalfYear},
        {u"2024年下半年"_s, {2024, 12, 31}, Precision::HalfYear},
        {u"2026.06"_s, {2026, 6, 30}, Precision::Month},
        {u"2026.06底前"_s, {2026, 6, 30}, Precision::Month},
        {u"2026.6月底"_s, {2026, 6, 30}, Precision::Month},
        {u"2026-06"_s, {2026, 6, 30}, Precision::Month},
        {u"2026.6"_s, {2026, 6, 30}, Precision::Month},
        {u"2026年6月"_s, {2026, 6, 30}, Precision::Month},
        {u"2026年10月上旬"_s, {2026, 10, 10}, Precision::TenDays},
        {u"2026年10月中旬"_s, {2026, 10, 20}, Precision::TenDays},
        {u"2026年2月下旬"_s, {2026, 2, 28}, Precision::TenDays},
        {u"2026年三季度"_s, {2026, 9, 30}, Precision::Quarter},
        {u"2026年第三季度"_s, {2026, 9, 30}, Precision::Quarter},
        {u"2026年第1季度末"_s, {2026, 3, 31}, Precision::Quarter},
        {u"2026年四季度"_s, {2026, 12, 31}, Precision::Quarter},
        {u"2025-09-14"_s, {2025, 9, 14}, Precision::Day},
        {u"2025/9/4"_s, {2025, 9, 4}, Precision::Day},
        {u"2026.2.6"_s, {2026, 2, 6}, Precision::Day},
        {u"2026.2.6前"_s, {2026, 2, 6}, Precision::Day},
        {u"20250914"_s, {2025, 9, 14}, Precision::Day},
        {u"二〇二五年十二月底"_s, end2025, Precision::Month},
        {u"二○二五年十二月三十一日前"_s, end2025, Precision::Day},
        {u"二零二六年上半年"_s, {2026, 6, 30}, Precision::HalfYear},
        {u"２０２６年６月底前"_s, {2026, 6, 30}, Precision::Month},
        {u" 2026 年 6 月底\n前 "_s, {2026, 6, 30}, Precision::Month},
        {u"2026年6月\u200B底前"_s, {2026, 6, 30}, Precision::Month},
        {u"2026年9月30日前完成整改"_s, {2026, 9, 30}, Precision::Day},
        {u"2026-06-30 00:00:00"_s, {2026, 6, 30}, Precision::Day},
        {u"2026年6月30日24时前"_s, {2026, 6, 30}, Precision::Day},
        {u"2026年6月30日之前"_s, {2026, 6, 30}, Precision::Day},
    };
    for (const Spelling &s : spellings)
        expectSure(s.text, s.date, s.precision);
}

TEST(Deadline, Rule10_ImmediateAndLongTermHaveNoFixedDate)
{
    struct {
        QString text;
        bool immediate, longterm;
        QDate date;
    } const cases[] = {
        {u"立行立改"_s, true, false, {}},
        {u"长期坚持"_s, false, true, {}},
        {u"立行立改，长期坚持"_s, true, true, {}},
        {u"立行立改、长期坚持"_s, true, true, {}},
        {u"立行立改,长期坚持。"_s, true, true, {}},
        {u"已经完成，长期坚持"_s, false, true, {}},
        {u"2024年底前，并长期坚持"_s, false, true, {2024, 12, 31}},
        {u"2025年底前，并长期坚持"_s, false, true, {2025, 12, 31}},
        {u"立行立改，2025年6月底前完成"_s, true, false, {2025, 6, 30}},
    };
    for (const auto &c : cases) {
        const DeadlineReading reading = readDeadline(c.text);
        EXPECT_EQ(reading.immediate, c.immediate) << c.text.toStdString();
        EXPECT_EQ(reading.longterm, c.longterm) << c.text.toStdString();
        EXPECT_EQ(reading.date, c.date) << c.text.toStdString();
        EXPECT_TRUE(reading.sure) << c.text.toStdString() << reading.why.toStdString();
    }
    EXPECT_FALSE(readDeadline(u"已经完成"_s).sure);
    EXPECT_FALSE(readDeadline(u"立行立改，按工程进度"_s).sure);
    EXPECT_TRUE(readDeadline(u"立行立改，按工程进度"_s).immediate);
}

TEST(Deadline, EmptyCellsAreSurelyNothing)
{
    for (const QString &text : {u""_s, u" "_s, u"/"_s, u"—"_s, u"－"_s, u"——"_s, u"无"_s}) {
        const DeadlineReading reading = readDeadline(text, 2026);
        EXPECT_TRUE(reading.sure) << text.toStdString();
        EXPECT_FALSE(reading.date.isValid());
        EXPECT_EQ(reading.text, text);
    }
    expectDoubtful(u"同上"_s, {}, 2026);
}

TEST(Deadline, SeveralDatesAreDoubtful)
{
    expectDoubtful(u"2024年内需完成（其中6月底前6个、年底前12个）"_s, {2024, 12, 31});
    expectDoubtful(u"2024年6月底前完成立项，年底前完成"_s, {2024, 12, 31});
    expectDoubtful(u"2025年6月底前，2026年6月底前"_s, {2026, 6, 30});
    expectDoubtful(u"2025年9月1日至2025年9月12日"_s, {2025, 9, 12});
    expectDoubtful(u"2025年9月1日至12日"_s);
}

TEST(Deadline, LostCharactersGiveNoDate)
{
    for (const QString &text :
         {u"202591日"_s, u"2025912日"_s, u"202591日至2025912日"_s, u"2025年912日"_s,
          u"2025年9月112日"_s, u"20259月底"_s, u"20221122日至202211243个工作日"_s, u"20251231日"_s,
          u"202512"_s, u"2025年1-6月"_s, u"2025-2026年"_s, u"1.2026.6"_s, u"2026.6月10日"_s,
          u"2025年9月12个"_s, u"2025 9月"_s})
        for (const std::optional<int> year : {std::optional<int>(), std::optional<int>(2026)})
            expectDoubtful(text, {}, year);
}

TEST(Deadline, DatesThatDoNotExistGiveNoDate)
{
    for (const QString &text : {u"2025年2月30日前"_s, u"2025年13月底"_s, u"2025.13"_s,
                                u"20250231"_s, u"2025年0月"_s, u"0025年底"_s, u"2025-02-29"_s})
        expectDoubtful(text, {}, 2026);
}

TEST(Deadline, SpreadsheetNumbersAreNotDates)
{
    expectDoubtful(u"45992"_s);
    expectDoubtful(u"45992.5"_s, {}, 2026);
    expectDoubtful(u"12"_s, {}, 2026);
    // 2024.10 read as a number loses its zero.
    expectDoubtful(u"2024.1"_s, {2024, 1, 31});
    expectSure(u"2024.10"_s, {2024, 10, 31}, Precision::Month);
    expectSure(u"2024.01"_s, {2024, 1, 31}, Precision::Month);
}

TEST(Deadline, AMissingYearIsSuppliedAndMarked)
{
    expectDoubtful(u"6月底前"_s);
    expectDoubtful(u"6月底前"_s, {2026, 6, 30}, 2026);
    EXPECT_TRUE(readDeadline(u"6月底前"_s, 2026).why.contains(u"推定"_s));
    expectDoubtful(u"年底前"_s, {2026, 12, 31}, 2026);
    expectDoubtful(u"上半年"_s, {2026, 6, 30}, 2026);
    expectDoubtful(u"12月31日前"_s, {2025, 12, 31}, 2025);
    expectDoubtful(u"第三季度"_s, {2026, 9, 30}, 2026);
    expectDoubtful(u"今年6月底前"_s);
    expectDoubtful(u"2月29日"_s, {}, 2026);
}

TEST(Deadline, WhatIsNoDayIsNotGuessed)
{
    for (const QString &text : {u"明年6月底前"_s,
                                u"次年底"_s,
                                u"25年6月底前"_s,
                                u"每年6月底前"_s,
                                u"每季度末"_s,
                                u"30日内"_s,
                                u"收到通知后15个工作日内"_s,
                                u"三个月内"_s,
                                u"一年内"_s,
                                u"10天"_s,
                                u"2026年6月初"_s,
                                u"2026年年中"_s,
                                u"2026年初"_s,
                                u"2026年6月前"_s,
                                u"2026年前"_s,
                                u"2026年三季度前"_s,
                                u"2025年1月起"_s,
                                u"自2025年1月开始"_s,
                                u"十四五末"_s,
                                u"2026年汛期前"_s,
                                u"2026.06前"_s,
                                u"2026年春节前"_s,
                                u"2026年Q3"_s,
                                u"2026年6月上中旬"_s,
                                u"2026年前三季度"_s,
                                u"2026年6月中下旬"_s,
                                u"按进度推进"_s,
                                u"待定"_s,
                                u"<img src=x>"_s,
                                u"=TODAY()"_s})
        for (const std::optional<int> year : {std::optional<int>(), std::optional<int>(2026)})
            expectDoubtful(text, {}, year);
    expectDoubtful(u"2026年6月底前"_s.repeated(100));
    // Readable, but something else is said as well.
    expectDoubtful(u"2026年6月底前完成管网改造"_s, {2026, 6, 30});
    expectDoubtful(u"2026年9月12"_s, {2026, 9, 12});
}

TEST(Deadline, WhySaysHowItWasRead)
{
    EXPECT_EQ(readDeadline(u"2024年6月底前"_s).why, u"“2024年6月底”读作 2024年6月30日"_s);
    EXPECT_TRUE(readDeadline(u"2026年6月前"_s).why.contains(u"人工确认"_s));
}

// Whatever the text, a date is answered only where a year of four digits, a complete month or the
// like stands in it; and nothing crashes.
TEST(Deadline, NoDateWithoutACompleteDate)
{
    const QStringList pieces{
        u"年"_s,   u"月"_s,   u"日"_s,     u"底"_s,   u"前"_s,       u"内"_s,       u"初"_s,
        u"旬"_s,   u"上"_s,   u"中"_s,     u"下"_s,   u"上半年"_s,   u"季度"_s,     u"第"_s,
        u"1"_s,    u"2"_s,    u"9"_s,      u"0"_s,    u"12"_s,       u"31"_s,       u"2025"_s,
        u"2026"_s, u"６"_s,   u"三"_s,     u"十"_s,   u"二〇二五"_s, u"."_s,        u"-"_s,
        u"/"_s,    u"，"_s,   u" "_s,      u"至"_s,   u"个"_s,       u"立行立改"_s, u"长期坚持"_s,
        u"\n"_s,   u"完成"_s, u"\u200B"_s, u"今年"_s, u"号"_s,       u"年底"_s,     u"月底前"_s};
    const QString spelledDigits = u"〇一二三四五六七八九"_s;
    QRandomGenerator random(2026);
    int dated = 0;
    for (int i = 0; i < 60'000; ++i) {
        QString text;
        for (int n = 1 + random.bounded(7); n > 0; --n)
            text += pieces[random.bounded(int(pieces.size()))];
        const DeadlineReading reading = readDeadline(text);
        ASSERT_EQ(reading.text, text);
        ASSERT_EQ(reading.date.isValid(), reading.precision != Precision::None);
        if (!reading.date.isValid())
            continue;
        ++dated;
        QString seen;
        for (const QChar c : text)
            if (const qsizetype digit = spelledDigits.indexOf(c); digit >= 0)
                seen += QString::number(digit);
            else if (c != QChar(0x200B))
                seen += c == u'６' ? QChar(u'6') : c;
        ASSERT_TRUE(seen.contains(QString::number(reading.date.year()))) << text.toStdString();
        ASSERT_FALSE(reading.why.isEmpty());
    }
    EXPECT_GT(dated, 100); // the property is not empty
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(40); n > 0; --n)
            text += QChar(char16_t(random.bounded(2) ? random.bounded(0x10000)
                                                     : 0x20 + random.bounded(0x60)));
        (void)readDeadline(text, 2026);
    }
}
