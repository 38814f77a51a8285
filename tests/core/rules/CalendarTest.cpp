// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Calendar.h"

#include "tests/support/Print.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <set>

using namespace xhb;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(XHB_SOURCE_DIR) + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

const Calendar &builtIn()
{
    static const Calendar calendar = [] {
        std::vector<QByteArray> years;
        for (int year = 2015; year <= 2026; ++year)
            years.push_back(bytesOf(u"/resources/calendar/%1.json"_s.arg(year)));
        auto read = Calendar::fromJson(years);
        EXPECT_OK(read);
        return read.take();
    }();
    return calendar;
}

/// The published days, read from the raw data set and not from our own resource.
struct RawDays {
    std::set<QDate> off, work;

    RawDays()
    {
        for (int year = 2015; year <= 2026; ++year) {
            const QJsonObject raw =
                QJsonDocument::fromJson(bytesOf(u"/tests/data/holidays/%1.json"_s.arg(year)))
                    .object();
            for (const QJsonValue &day : raw.value("days"_L1).toArray()) {
                const auto date = QDate::fromString(day["date"_L1].toString(), Qt::ISODate);
                (day["isOffDay"_L1].toBool() ? off : work).insert(date);
            }
        }
    }

    bool worked(QDate day) const
    {
        return work.contains(day) || (day.dayOfWeek() <= 5 && !off.contains(day));
    }
};

const RawDays &raw()
{
    static const RawDays days;
    return days;
}

/// The reason explainWorkdays gives for a day.
QString reason(const CountExplained &count, QDate date)
{
    for (const CountedDay &day : count.days)
        if (day.note.date == date)
            return day.reason;
    return {};
}

QByteArray yearJson(const QString &holidays)
{
    return u"{\"format\":\"xhb-calendar-1\",\"year\":2027,\"notices\":[{\"title\":\"某通知\"}],"
           "\"holidays\":[%1]}"_s.arg(holidays)
               .toUtf8();
}

} // namespace

TEST(Calendar, EveryDayIsWhatTheNoticesSay)
{
    for (QDate day(2015, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
        ASSERT_EQ(builtIn().isWorkday(day), raw().worked(day)) << day.toString().toStdString();
        const DayNote note = builtIn().day(day);
        ASSERT_EQ(note.name.isEmpty(),
                  note.kind == DayKind::Workday || note.kind == DayKind::Weekend);
        ASSERT_EQ(note.kind == DayKind::Holiday, raw().off.contains(day));
    }
}

TEST(Calendar, Rule10_EveryStartDayAgreesWithAnIndependentCount)
{
    for (QDate from(2015, 1, 1); from <= QDate(2026, 12, 31); from = from.addDays(1)) {
        for (const bool countFirst : {false, true}) {
            QDate day = countFirst ? from : from.addDays(1);
            bool unsettled = false;
            for (int n = 1; n <= 30; ++n) {
                for (;; day = day.addDays(1)) {
                    unsettled = unsettled || day.year() > 2026 || day >= QDate(2026, 12, 29);
                    if (raw().worked(day))
                        break;
                }
                const WorkdayCount count = builtIn().addWorkdays(from, n, countFirst);
                ASSERT_EQ(count.end, day) << from.toString().toStdString() << " + " << n;
                ASSERT_EQ(count.provisional, unsettled) << from.toString().toStdString();
                if (!countFirst) {
                    ASSERT_EQ(builtIn().workdaysBetween(from, day), n);
                    ASSERT_EQ(builtIn().workdaysBetween(day, from), -n);
                }
                day = day.addDays(1);
            }
        }
    }
}

TEST(Calendar, ExplanationAgreesWithTheFastCount)
{
    for (QDate from(2022, 12, 1); from <= QDate(2026, 12, 31); from = from.addDays(3)) {
        for (const int n : {0, 1, 5, 10, 45}) {
            for (const bool countFirst : {false, true}) {
                const CountExplained long_ = builtIn().explainWorkdays(from, n, countFirst);
                const WorkdayCount fast = builtIn().addWorkdays(from, n, countFirst);
                ASSERT_EQ(long_.end, fast.end);
                ASSERT_EQ(long_.provisional, fast.provisional);
                int counted = 0;
                for (const CountedDay &day : long_.days) {
                    counted += day.counted;
                    ASSERT_FALSE(day.reason.isEmpty());
                }
                ASSERT_EQ(counted, n);
                ASSERT_EQ(long_.days.front().note.date, from);
                ASSERT_EQ(long_.days.back().note.date, fast.end);
                ASSERT_EQ(long_.provisional, fast.provisional && !long_.unknownYears.empty());
            }
        }
    }
}

TEST(Calendar, CountingBackIsCountingForthReversed)
{
    for (QDate from(2023, 9, 1); from <= QDate(2024, 3, 1); from = from.addDays(1)) {
        QDate day = from;
        for (int n = 1; n <= 15; ++n) {
            do
                day = day.addDays(-1);
            while (!raw().worked(day));
            ASSERT_EQ(builtIn().addWorkdays(from, -n).end, day);
        }
    }
}

// The notices of forms.md §5.2: published period, workdays with and without the first day.
TEST(Calendar, JX14_4_WorkdaysOfPublishedNotices)
{
    struct Published {
        QDate first, last;
        int withFirst, withoutFirst;
    };
    const Published notices[] = {
        {{2023, 7, 27}, {2023, 8, 9}, 10, 9},    {{2024, 9, 29}, {2024, 10, 9}, 4, 3},
        {{2024, 12, 13}, {2024, 12, 26}, 10, 9}, {{2025, 1, 21}, {2025, 2, 8}, 10, 9},
        {{2025, 5, 21}, {2025, 6, 4}, 10, 9},    {{2025, 8, 14}, {2025, 8, 28}, 11, 10},
        {{2025, 9, 1}, {2025, 9, 12}, 10, 9},    {{2025, 9, 4}, {2025, 9, 17}, 10, 9},
        {{2020, 3, 27}, {2020, 4, 2}, 5, 4},     {{2022, 11, 22}, {2022, 11, 24}, 3, 2},
    };
    for (const Published &p : notices) {
        EXPECT_EQ(builtIn().workdaysBetween(p.first, p.last), p.withoutFirst);
        EXPECT_EQ(builtIn().workdaysBetween(p.first.addDays(-1), p.last), p.withFirst);
        EXPECT_EQ(builtIn().addWorkdays(p.first, p.withFirst, true).end, p.last);
        EXPECT_EQ(builtIn().addWorkdays(p.first, p.withoutFirst).end, p.last);
    }
}

TEST(Calendar, Rule10_NoticeAcrossNationalDay2026)
{
    const CountExplained count = builtIn().explainWorkdays({2026, 9, 21}, 10);
    EXPECT_EQ(count.end, QDate(2026, 10, 12));
    EXPECT_EQ(count.nextWorkday, QDate(2026, 10, 13));
    EXPECT_FALSE(count.provisional);
    EXPECT_EQ(reason(count, {2026, 9, 21}), u"起算日不计入"_s);
    EXPECT_EQ(reason(count, {2026, 9, 22}), u"工作日"_s);
    EXPECT_EQ(reason(count, {2026, 9, 25}), u"中秋节放假"_s);
    EXPECT_EQ(reason(count, {2026, 10, 1}), u"国庆节放假"_s);
    EXPECT_EQ(reason(count, {2026, 10, 10}), u"国庆节调休上班"_s);
    EXPECT_EQ(reason(count, {2026, 10, 11}), u"周日"_s);
    EXPECT_EQ(builtIn().addWorkdays({2026, 9, 21}, 10, true).end, QDate(2026, 10, 10));
}

TEST(Calendar, LateDecemberDaysOfTheNextYearsNotice)
{
    EXPECT_EQ(builtIn().day({2018, 12, 29}).kind, DayKind::MakeUp);
    EXPECT_EQ(builtIn().day({2018, 12, 31}).kind, DayKind::Holiday);
    EXPECT_EQ(builtIn().day({2022, 12, 31}).kind, DayKind::Holiday);
    EXPECT_EQ(builtIn().addWorkdays({2018, 12, 27}, 3).end, QDate(2019, 1, 2));
    EXPECT_EQ(builtIn().day({2022, 12, 31}).name, u"元旦"_s);
}

TEST(Calendar, MakeUpDaysCount)
{
    EXPECT_EQ(builtIn().addWorkdays({2025, 1, 24}, 1).end, QDate(2025, 1, 26)); // a Sunday
    EXPECT_EQ(builtIn().day({2025, 1, 26}).name, u"春节"_s);
    EXPECT_EQ(builtIn().nextWorkday({2025, 1, 27}), QDate(2025, 2, 5));
    EXPECT_EQ(builtIn().day({2020, 2, 3}).kind, DayKind::Workday); // "back to work on Monday"
}

TEST(Calendar, Rule10_YearsWithoutANoticeAreProvisional)
{
    EXPECT_TRUE(builtIn().knows(2026));
    EXPECT_FALSE(builtIn().knows(2027));
    EXPECT_TRUE(builtIn().provisional({2027, 1, 4}));
    EXPECT_TRUE(builtIn().provisional({2026, 12, 29}));
    EXPECT_TRUE(builtIn().provisional({2026, 12, 31}));
    EXPECT_FALSE(builtIn().provisional({2026, 12, 28}));
    EXPECT_FALSE(builtIn().provisional({2025, 12, 31}));
    EXPECT_TRUE(builtIn().provisional({2014, 12, 28}));

    const CountExplained count = builtIn().explainWorkdays({2026, 12, 22}, 10);
    EXPECT_EQ(count.end, QDate(2027, 1, 5)); // by weekends alone
    EXPECT_TRUE(count.provisional);
    EXPECT_TRUE(explainInWords(count).contains(u"2027 年放假安排尚未公布"_s));
    EXPECT_TRUE(explainInWords(count).contains(u"暂定"_s));
    EXPECT_FALSE(builtIn().explainWorkdays({2026, 12, 14}, 10).provisional);
    // It only reaches the 29th: the notice of 2027 may still move that day.
    EXPECT_TRUE(builtIn().explainWorkdays({2026, 12, 15}, 10).provisional);
    // The start itself is not counted and settles nothing.
    EXPECT_FALSE(builtIn().addWorkdays({2014, 12, 31}, 3).provisional);
    EXPECT_TRUE(Calendar().addWorkdays({2026, 3, 2}, 1).provisional);
}

TEST(Calendar, ALaterNoticeSettlesTheYear)
{
    Calendar calendar = builtIn();
    const QByteArray notice = yearJson(
        u"{\"name\":\"元旦\",\"off\":[\"2026-12-31\",\"2027-01-01\"],\"work\":[\"2026-12-27\"]}"_s);
    ASSERT_OK(calendar.addYear(notice));
    EXPECT_EQ(calendar.addWorkdays({2026, 12, 22}, 10).end, QDate(2027, 1, 6));
    EXPECT_EQ(calendar.day({2026, 12, 27}).kind, DayKind::MakeUp);
    EXPECT_FALSE(calendar.addWorkdays({2026, 12, 22}, 10).provisional);
    ASSERT_OK(calendar.addYear(yearJson(u"{\"name\":\"元旦\",\"off\":[\"2027-01-01\"]"
                                        ",\"work\":[]}"_s))); // replaced, not added to
    EXPECT_EQ(calendar.day({2026, 12, 27}).kind, DayKind::Weekend);
}

TEST(Calendar, ReadsTheHolidayCnFormatAsWell)
{
    std::vector<QByteArray> years;
    for (int year = 2015; year <= 2026; ++year)
        years.push_back(bytesOf(u"/tests/data/holidays/%1.json"_s.arg(year)));
    const auto read = Calendar::fromJson(years);
    ASSERT_OK(read);
    for (QDate day(2014, 12, 1); day <= QDate(2027, 2, 1); day = day.addDays(1)) {
        ASSERT_EQ(read->day(day).kind, builtIn().day(day).kind);
        ASSERT_EQ(read->day(day).name, builtIn().day(day).name);
    }
    Calendar calendar = builtIn();
    const Status unpublished = calendar.addYear(bytesOf(u"/tests/data/holidays/2027.json"_s));
    ASSERT_FALSE(unpublished.ok());
    EXPECT_TRUE(unpublished.error().text.contains(u"2027"_s));
    EXPECT_FALSE(calendar.knows(2027));
}

TEST(Calendar, BadFilesAreRefusedAndTheEntryNamed)
{
    const auto day = [](const QString &off, const QString &work) {
        return yearJson(u"{\"name\":\"春节\",\"off\":[%1],\"work\":[%2]}"_s.arg(off, work));
    };
    const std::pair<QByteArray, QString> cases[] = {
        {"", u"JSON"_s},
        {"[]", u"JSON"_s},
        {"{\"year\":", u"JSON"_s},
        {"{}", u"year"_s},
        {"{\"year\":2027}", u"papers"_s},
        {"{\"year\":\"2027\"}", u"year"_s},
        {day(u"\"2027-02-30\""_s, u""_s), u"holidays[0].off[0]"_s},
        {day(u"\"2027-01-01\",\"2027-01-01\""_s, u""_s), u"holidays[0].off[1]"_s},
        {day(u"\"2027-01-01\""_s, u"\"2027-01-04\""_s), u"holidays[0].work[0]"_s},
        {day(u"\"2028-01-01\""_s, u""_s), u"holidays[0].off[0]"_s},
        {day(u"\"2026-11-30\""_s, u""_s), u"holidays[0].off[0]"_s},
        {day(u"5"_s, u""_s), u"holidays[0].off[0]"_s},
        {day(u""_s, u""_s), u"holidays"_s},
        {yearJson(u"{\"name\":\"春节\",\"off\":[],\"work\":[],\"extra\":1}"_s), u"extra"_s},
        {yearJson(u"{\"off\":[\"2027-01-01\"],\"work\":[]}"_s), u"holidays[0].off[0]"_s},
        {yearJson(u"7"_s), u"holidays[0]"_s},
        {QByteArray(2 << 20, ' '), u"过大"_s},
    };
    Calendar calendar = builtIn();
    for (const auto &[json, named] : cases) {
        const Status status = calendar.addYear(json);
        ASSERT_FALSE(status.ok()) << json.left(200).toStdString();
        EXPECT_TRUE(status.error().text.contains(named)) << status.error().text.toStdString();
        EXPECT_FALSE(calendar.knows(2027));
    }
    const QByteArray good = bytesOf(u"/resources/calendar/2026.json"_s);
    EXPECT_FALSE(Calendar::fromJson({good, good}).ok());
    for (int cut = 0; cut < good.size(); cut += 7)
        EXPECT_FALSE(Calendar::fromJson({good.left(cut)}).ok());
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = good;
        flipped[random.bounded(int(flipped.size()))] = char(random.bounded(256));
        if (Calendar changed; changed.addYear(flipped).ok())
            (void)changed.addWorkdays({2026, 1, 1}, 30);
    }
}

// 民法典第二百零一条、第二百零三条
TEST(Calendar, Rule10_DaysRollFromARestDayToTheNextWorkday)
{
    EXPECT_EQ(builtIn().addDays({2026, 9, 21}, 10).end, QDate(2026, 10, 8)); // 10-01 rolls
    EXPECT_EQ(builtIn().addDays({2026, 9, 21}, 9).end, QDate(2026, 9, 30));
    EXPECT_EQ(builtIn().addDays({2026, 3, 4}, 10).end, QDate(2026, 3, 16)); // a Saturday rolls
    EXPECT_EQ(builtIn().addDays({2026, 4, 29}, 10).end, QDate(2026, 5, 9)); // worked Saturday
    EXPECT_FALSE(builtIn().addDays({2026, 9, 21}, 10).provisional);
    EXPECT_TRUE(builtIn().addDays({2026, 12, 20}, 20).provisional);

    const CountExplained count = builtIn().explainDays({2026, 9, 21}, 10);
    EXPECT_EQ(count.end, QDate(2026, 10, 8));
    EXPECT_EQ(reason(count, {2026, 9, 21}), u"起算日不计入"_s);
    EXPECT_EQ(reason(count, {2026, 9, 26}), u"中秋节放假"_s); // days count rest days
    EXPECT_EQ(reason(count, {2026, 10, 1}), u"国庆节放假，顺延"_s);
    EXPECT_EQ(reason(count, {2026, 10, 8}), u"工作日，顺延至此"_s);
    int counted = 0;
    for (const CountedDay &day : count.days)
        counted += day.counted;
    EXPECT_EQ(counted, 10);
}

TEST(Calendar, Rule10_MonthsEndOnTheSameDayOrTheMonthsLast)
{
    EXPECT_EQ(Calendar::addMonths({2026, 1, 15}, 1), QDate(2026, 2, 15));
    EXPECT_EQ(Calendar::addMonths({2026, 1, 31}, 1), QDate(2026, 2, 28));
    EXPECT_EQ(Calendar::addMonths({2024, 1, 31}, 1), QDate(2024, 2, 29));
    EXPECT_EQ(Calendar::addMonths({2024, 2, 29}, 12), QDate(2025, 2, 28));
    EXPECT_EQ(Calendar::addMonths({2026, 8, 31}, 6), QDate(2027, 2, 28));
    EXPECT_EQ(builtIn().rolled(Calendar::addMonths({2026, 9, 1}, 1)).end, QDate(2026, 10, 8));
}

TEST(Calendar, Words)
{
    EXPECT_EQ(
        explainInWords(builtIn().explainWorkdays({2026, 3, 26}, 10)),
        u"从 2026年3月26日次日起数，第 10 个工作日为 4月10日；其间跳过 5 天（周末 2 天、清明节 "
        "3 天）；依据 "
        "《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）。"_s);
    EXPECT_EQ(explainInWords(builtIn().explainWorkdays({2026, 9, 18}, 3, true)),
              u"从 2026年9月18日起数（首日计入），第 3 个工作日为 9月21日；其间跳过 1 天（周末 1 "
              "天）；9月20日调休上班，计入；依据 "
              "《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）。"_s);
    const QString days = explainInWords(builtIn().explainDays({2026, 9, 21}, 10));
    EXPECT_TRUE(days.contains(u"第 10 日为 10月1日；该日为休息日（国庆节放假），顺延至 10月8日"_s))
        << days.toStdString();
    EXPECT_TRUE(days.contains(u"第二百零三条"_s));
}

TEST(Calendar, JsonAnswer)
{
    const QJsonObject answer = toJson(builtIn().explainWorkdays({2026, 9, 30}, 1));
    EXPECT_EQ(answer["from"_L1].toString(), u"2026-09-30"_s);
    EXPECT_EQ(answer["workdays"_L1].toInt(), 1);
    EXPECT_EQ(answer["count_first"_L1].toBool(true), false);
    EXPECT_EQ(answer["end"_L1].toString(), u"2026-10-08"_s);
    EXPECT_EQ(answer["next_workday"_L1].toString(), u"2026-10-09"_s);
    EXPECT_EQ(answer["provisional"_L1].toBool(true), false);
    const QJsonArray days = answer["days"_L1].toArray();
    ASSERT_EQ(days.size(), 9);
    EXPECT_EQ(days[1]["date"_L1].toString(), u"2026-10-01"_s);
    EXPECT_EQ(days[1]["counted"_L1].toBool(true), false);
    EXPECT_EQ(days[1]["reason"_L1].toString(), u"国庆节放假"_s);
}

TEST(Calendar, OutOfRangeCountsHaveNoEnd)
{
    EXPECT_FALSE(builtIn().addWorkdays({2026, 1, 1}, 10'001).end.isValid());
    EXPECT_FALSE(builtIn().addWorkdays({2026, 1, 1}, INT_MIN).end.isValid());
    EXPECT_FALSE(builtIn().addWorkdays({}, 1).end.isValid());
    EXPECT_FALSE(builtIn().addDays({2026, 1, 1}, INT_MAX).end.isValid());
    EXPECT_FALSE(builtIn().explainWorkdays({2026, 1, 1}, -1).end.isValid());
    EXPECT_TRUE(builtIn().addWorkdays({2026, 1, 1}, 10'000).end.isValid());
    EXPECT_EQ(builtIn().addWorkdays({2026, 1, 1}, 0).end, QDate(2026, 1, 1));
    EXPECT_EQ(builtIn().workdaysBetween({}, {2026, 1, 1}), 0);
    EXPECT_FALSE(explainInWords(builtIn().explainDays({}, 3)).isEmpty());
    EXPECT_TRUE(toJson(builtIn().explainDays({}, 3))["end"_L1].isNull());
}

TEST(Calendar, AHundredThousandCountsTakeATenthOfASecond)
{
    QElapsedTimer timer;
    timer.start();
    qint64 sum = 0;
    for (int i = 0; i < 100'000; ++i)
        sum += builtIn().workdaysBetween({2026, 3, 2}, QDate(2024, 1, 1).addDays(i % 1400));
    const qint64 between = timer.restart();
    for (int i = 0; i < 100'000; ++i)
        sum += builtIn().addWorkdays(QDate(2024, 1, 1).addDays(i % 1000), 10).end.toJulianDay();
    RecordProperty("between_ms", int(between));
    RecordProperty("add_ms", int(timer.elapsed()));
    std::cout << "workdaysBetween " << between << " ms, addWorkdays " << timer.elapsed()
              << " ms per 100,000\n";
    EXPECT_NE(sum, 0);
    EXPECT_LT(between, 1000); // ten times the aim: a slow machine must not fail the build
}
