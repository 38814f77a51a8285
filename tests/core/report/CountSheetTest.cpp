// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/CountSheet.h"

#include "core/report/FormTemplate.h"
#include "tests/support/Print.h"

#include <QFile>

using namespace xhb;

namespace {

const Calendar &calendar()
{
    static const Calendar made = [] {
        QFile file(QStringLiteral(":/calendar/2026.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return Calendar::fromJson({file.readAll()}).take();
    }();
    return made;
}

QStringList row(const FormData &data, int number)
{
    const FormList &days = data.lists[QStringLiteral("days")];
    QStringList cells;
    for (int column = 0; column < days.columns.size(); ++column)
        cells.append(days.text(number, column));
    return cells;
}

TEST(CountSheet, JX14_4_EveryDayOfTheNoticeSaysWhyItCounts)
{
    const auto sheet = countSheet(calendar(), {2026, 9, 24}, 10, false);
    ASSERT_OK(sheet);
    EXPECT_EQ(sheet->last(), QDate(2026, 10, 15));
    const FormData data = countSheetData(*sheet, {});
    EXPECT_EQ(data.lists[QStringLiteral("days")].size, 22); // 24 September to 15 October
    EXPECT_EQ(row(data, 0).mid(2),
              QStringList({QStringLiteral("工作日"), QStringLiteral("不计"), QStringLiteral("不计"),
                           QStringLiteral("1"), QStringLiteral("起算日，不计入")}));
    EXPECT_TRUE(row(data, 7)[2].contains(QStringLiteral("国庆节")))
        << row(data, 7)[2].toStdString();
    EXPECT_EQ(row(data, 7)[3], QStringLiteral("不计"));
    EXPECT_EQ(row(data, 21)[4], QStringLiteral("10"));
    EXPECT_EQ(row(data, 21)[5], QStringLiteral("11"));
    EXPECT_TRUE(data.texts[QStringLiteral("approval")].contains(QStringLiteral("10月16日")));
    EXPECT_EQ(data.texts[QStringLiteral("after_first_mark")], QStringLiteral("（采用）"));
    EXPECT_TRUE(data.texts[QStringLiteral("with_first_mark")].isEmpty());
    EXPECT_TRUE(data.texts[QStringLiteral("provisional")].isEmpty());
}

TEST(CountSheet, Rule10_TheLocalHabitIsMarkedAndALaterAnnouncedDayWins)
{
    const auto sheet = countSheet(calendar(), {2026, 9, 24}, 10, true, {2026, 10, 20});
    ASSERT_OK(sheet);
    EXPECT_EQ(sheet->last(), QDate(2026, 10, 20));
    const FormData data = countSheetData(*sheet, {});
    EXPECT_EQ(data.texts[QStringLiteral("with_first_mark")], QStringLiteral("（采用）"));
    EXPECT_TRUE(data.texts[QStringLiteral("approval")].contains(QStringLiteral("10月21日")));
}

TEST(CountSheet, Rule10_ADayWithoutANoticeIsProvisional)
{
    const auto sheet = countSheet(calendar(), {2026, 12, 22}, 10, false);
    ASSERT_OK(sheet);
    const FormData data = countSheetData(*sheet, {});
    EXPECT_TRUE(data.texts[QStringLiteral("provisional")].contains(QStringLiteral("2027")));
    const int last = data.lists[QStringLiteral("days")].size - 1;
    EXPECT_TRUE(row(data, last)[2].contains(QStringLiteral("暂定")));
}

TEST(CountSheet, TheTemplateFitsAndBadCountsAreRefused)
{
    const auto form = FormTemplate::builtIn(QStringLiteral("count-sheet"), countSheetData({}, {}));
    ASSERT_TRUE(form.ok()) << form.error().text.toStdString();
    EXPECT_FALSE(countSheet(calendar(), {2026, 9, 24}, 0, false).ok());
    EXPECT_FALSE(countSheet(calendar(), {}, 10, false).ok());
    EXPECT_FALSE(countSheet(calendar(), {2026, 9, 24}, 99'999, false).ok());
}

} // namespace
