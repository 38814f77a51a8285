// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FilterBar.h"

#include "ui/kit/FilterChip.h"
#include "ui/kit/Theme.h"

#include "tests/support/Print.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace xhb {
namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

struct FilterTest : testing::Test {
    FilterBar bar;
    QSignalSpy changed{&bar, &FilterBar::changed};

    void SetUp() override
    {
        applyTheme(*qApp, ThemeChoice::Light);
        std::vector<FilterChoice> units;
        for (int i = 0; i < 30; ++i)
            units.push_back({QString::number(i), QStringLiteral("第%1局").arg(i)});
        bar.setFilters(
            {{key("state"),
              QStringLiteral("状态"),
              {{key("open"), QStringLiteral("整改中")},
               {key("applied"), QStringLiteral("已申请")},
               {key("done"), QStringLiteral("已销号")}}},
             {key("unit"), QStringLiteral("单位"), units},
             {key("due"),
              QStringLiteral("时限"),
              {{key("30"), QStringLiteral("30 天内")}, {key("late"), QStringLiteral("已逾期")}},
              true}});
        bar.resize(1000, 60);
        bar.show();
        bar.activateWindow();
        QCoreApplication::processEvents();
    }

    FilterChip *chip(int index) { return bar.findChildren<FilterChip *>()[index]; }
    QWidget *popup()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QLatin1String("choicePopup") && widget->isVisible())
                return widget;
        return nullptr;
    }
};

/// What the longest bar of a page has, beside its pane in a window of 1366.
TEST_F(FilterTest, NineFiltersStandOnOneLine)
{
    std::vector<Filter> nine;
    for (const char16_t *label : {u"批次", u"类别", u"渠道", u"污染类型", u"是否属实", u"办结状态",
                                  u"牵头单位", u"时限", u"待办"})
        nine.push_back({QString::number(nine.size()), QString::fromUtf16(label), {}});
    bar.setFilters(nine);
    bar.setCount(QStringLiteral("2133 条"));
    QCoreApplication::processEvents(); // the chips are there
    const int two = bar.heightForWidth(500);
    EXPECT_LT(bar.heightForWidth(752), two);
    EXPECT_LE(bar.heightForWidth(752), bar.fontMetrics().height() + grid(2) + 2 * grid(2));
}

TEST_F(FilterTest, TicksSeveralByKeyboardAndSaysEach)
{
    chip(0)->setFocus();
    QTest::keyClick(chip(0), Qt::Key_Down);
    ASSERT_TRUE(popup());
    auto *list = popup()->findChild<QListWidget *>();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_FALSE(popup());
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(bar.values(), (FilterValues{{key("state"), {key("open"), key("applied")}}}));
    EXPECT_EQ(chip(0)->accessibleName(), QStringLiteral("筛选状态：整改中、已申请"));
}

TEST_F(FilterTest, TicksByMouse)
{
    QTest::mouseClick(chip(0), Qt::LeftButton);
    ASSERT_TRUE(popup());
    auto *list = popup()->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(2)).center());
    EXPECT_TRUE(popup()) << "stays open for more";
    EXPECT_EQ(bar.values().value(key("state")), QStringList(key("done")));
    popup()->close();
}

TEST_F(FilterTest, ManyChoicesAreFoundByTyping)
{
    chip(1)->openChoices();
    ASSERT_TRUE(popup());
    auto *search = popup()->findChild<QLineEdit *>();
    ASSERT_TRUE(search);
    QTest::keyClicks(search, QStringLiteral("17"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(bar.values().value(key("unit")), QStringList(key("17")));
    EXPECT_FALSE(popup());
}

TEST_F(FilterTest, SingleChoiceReplacesAndCloses)
{
    bar.setValues({{key("due"), {key("30")}}});
    chip(2)->openChoices();
    auto *list = popup()->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(1)).center());
    EXPECT_EQ(bar.values().value(key("due")), QStringList(key("late")));
    EXPECT_FALSE(popup());
}

TEST_F(FilterTest, CrossAndDeleteKeyTakeAFilterOff)
{
    bar.setValues({{key("state"), {key("open")}}, {key("due"), {key("30")}}});
    EXPECT_EQ(changed.count(), 0);
    QCoreApplication::processEvents();
    QTest::mouseClick(chip(0), Qt::LeftButton, {}, {chip(0)->width() - 8, chip(0)->height() / 2});
    EXPECT_FALSE(popup());
    EXPECT_EQ(bar.values().size(), 1);
    chip(2)->setFocus();
    QTest::keyClick(chip(2), Qt::Key_Delete);
    EXPECT_TRUE(bar.values().isEmpty());
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(FilterTest, ValuesThatNoLongerExistAreDropped)
{
    bar.setValues({{key("state"), {key("open"), key("gone")}}, {key("gone"), {key("x")}}});
    EXPECT_EQ(bar.values(), (FilterValues{{key("state"), {key("open")}}}));
    bar.setChoices(key("state"), {{key("done"), QStringLiteral("已销号")}});
    EXPECT_TRUE(bar.values().isEmpty());
}

TEST_F(FilterTest, ViewsAreOfferedAndSaved)
{
    bar.setViews({QStringLiteral("本月要盯的"), QStringLiteral("R&D")},
                 QStringLiteral("本月要盯的"));
    QSignalSpy chosen(&bar, &FilterBar::viewChosen);
    QSignalSpy save(&bar, &FilterBar::saveViewRequested);
    QSignalSpy remove(&bar, &FilterBar::removeViewRequested);
    QMenu *menu = nullptr;
    for (QToolButton *button : bar.findChildren<QToolButton *>())
        menu = button->menu() ? button->menu() : menu;
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions())
        action->trigger();
    ASSERT_EQ(chosen.count(), 3); // all, and the two
    EXPECT_EQ(chosen[2][0].toString(), QStringLiteral("R&D"));
    EXPECT_EQ(save.count(), 1);
    EXPECT_EQ(remove.count(), 1);
}

TEST_F(FilterTest, NarrowBarPutsChipsOnMoreLines)
{
    const int one = bar.findChildren<FilterChip *>().first()->y();
    bar.setValues({{key("state"), {key("open"), key("applied"), key("done")}},
                   {key("unit"), {key("1"), key("2")}}});
    bar.setFixedWidth(420);
    QCoreApplication::processEvents();
    EXPECT_GT(chip(2)->y(), one);
    EXPECT_GE(bar.height(), chip(2)->geometry().bottom());
}

} // namespace
} // namespace xhb
