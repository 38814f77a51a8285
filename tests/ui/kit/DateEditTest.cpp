// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DateEdit.h"

#include "tests/support/Print.h"
#include "ui/kit/CalendarPopup.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

const QDate today(2026, 11, 22);

QDate loose(const QString &text, bool past = false)
{
    return readLooseDate(text, today, past).value_or(QDate());
}

TEST(DateEdit, ReadsWhatPeopleType)
{
    EXPECT_EQ(loose(u"3.5"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"3月5日"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"0305"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"20260305"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"２０２６．３．５"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"26.3.5"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"26年3月5日"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"260305"_s), QDate(2026, 3, 5));
    EXPECT_EQ(loose(u"2026年3月"_s), QDate(2026, 3, 31));
    EXPECT_EQ(loose(u"2026年2月底"_s), QDate(2026, 2, 28));
    EXPECT_EQ(loose(u"202602"_s), QDate(2026, 2, 28));
    EXPECT_EQ(loose(u"5日"_s), QDate(2026, 11, 5));
    EXPECT_EQ(loose(u"昨天"_s), QDate(2026, 11, 21));
    EXPECT_EQ(loose(u"二〇二六年三月五日"_s), QDate(2026, 3, 5));
}

TEST(DateEdit, RefusesWhatIsNoDateOrTwo)
{
    for (const QString &text : {u"31.2"_s, u"13.1.1.1"_s, u"5"_s, u"明年"_s, u"1899-1-1"_s,
                                u"2026-2-30"_s, QString(200, u'1')})
        EXPECT_FALSE(loose(text).isValid()) << text.toStdString();
    EXPECT_FALSE(loose(u"201103"_s).isValid()) << "2020-11-03 or November 2011's third?";
}

TEST(DateEdit, AHappenedDayWithoutYearIsTheLastOne)
{
    EXPECT_EQ(loose(u"12.25"_s), QDate(2026, 12, 25));
    EXPECT_EQ(loose(u"12.25"_s, true), QDate(2025, 12, 25));
    EXPECT_EQ(loose(u"23日"_s, true), QDate(2026, 10, 23));
    EXPECT_EQ(loose(u"11.22"_s, true), today);
}

class DateEditKeys : public testing::Test
{
protected:
    DateEditKeys()
    {
        edit.show();
        edit.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
    }
    DateEdit edit{today};
    QSignalSpy edited{&edit, &DateEdit::dateEdited};
};

TEST_F(DateEditKeys, ShowsTheLongFormWhenEntered)
{
    QTest::keyClicks(&edit, u"3.5"_s);
    EXPECT_EQ(edit.text(), u"3.5"_s) << "not rewritten under the hands";
    EXPECT_EQ(edit.date(), QDate(2026, 3, 5));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), u"2026年3月5日"_s);
    EXPECT_EQ(edited.count(), 3);
}

TEST_F(DateEditKeys, TakesTextOfAnInputMethod)
{
    QInputMethodEvent commit;
    commit.setCommitString(u"三月五日"_s);
    QCoreApplication::sendEvent(&edit, &commit);
    EXPECT_EQ(edit.date(), QDate(2026, 3, 5));
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(DateEditKeys, KeepsAndExplainsWhatItCannotRead)
{
    QTest::keyClicks(&edit, u"31.2"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), u"31.2"_s);
    EXPECT_FALSE(edit.understood());
    EXPECT_TRUE(edit.problem().contains(u"31.2"_s)) << edit.problem().toStdString();
    EXPECT_FALSE(edit.date().isValid());
}

TEST_F(DateEditKeys, ArrowsMoveByDaysAndMonths)
{
    edit.setDate(QDate(2026, 2, 28));
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.date(), QDate(2026, 3, 1));
    QTest::keyClick(&edit, Qt::Key_PageDown);
    EXPECT_EQ(edit.date(), QDate(2026, 2, 1));
    EXPECT_EQ(edited.count(), 2);
}

TEST_F(DateEditKeys, CalendarBeginsOnMondayAndChooses)
{
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    auto *popup = edit.findChild<CalendarPopup *>();
    ASSERT_TRUE(popup);
    EXPECT_EQ(popup->calendar()->firstDayOfWeek(), Qt::Monday);
    EXPECT_EQ(popup->calendar()->selectedDate(), today);
    QWidget *grid = popup->calendar()->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
    ASSERT_TRUE(grid);
    QTest::keyClick(grid, Qt::Key_Left);
    QTest::keyClick(grid, Qt::Key_Return);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 21));
    EXPECT_EQ(edited.count(), 1);
    EXPECT_FALSE(popup->isVisible());
}

/// The lightest or darkest that is drawn where the sign of the calendar is.
int strongest(DateEdit &edit, bool dark)
{
    const QImage image = edit.grab().toImage();
    int found = dark ? 0 : 255;
    for (int x = image.width() - image.height(); x < image.width() - 4; ++x)
        for (int y = 6; y < image.height() - 6; ++y) {
            const int light = qGray(image.pixel(x, y));
            found = dark ? std::max(found, light) : std::min(found, light);
        }
    return found;
}

TEST(DateEdit, TheSignFollowsTheTheme)
{
    applyTheme(*qApp, ThemeChoice::Light);
    DateEdit edit(today);
    edit.show();
    EXPECT_LT(strongest(edit, false), 150) << "dark on light";
    applyTheme(*qApp, ThemeChoice::Dark);
    EXPECT_GT(strongest(edit, true), 120) << "light on dark";
    applyTheme(*qApp, ThemeChoice::Light);
    EXPECT_LT(strongest(edit, false), 150);
}

TEST(DateEdit, AHappenedDateMayNotLieAhead)
{
    DateEdit edit(today, true);
    edit.setText(u"2026-11-23"_s);
    EXPECT_FALSE(edit.date().isValid());
    EXPECT_TRUE(edit.problem().contains(u"不能晚于今天"_s));
    edit.setDate(today);
    edit.show();
    QTest::keyClick(&edit, Qt::Key_Up);
    EXPECT_EQ(edit.date(), today);
}

} // namespace
} // namespace xhb
