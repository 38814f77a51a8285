// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces: steps, cards, explanations, places, chips; by keyboard, mouse and by name.
#include "ui/kit/Card.h"
#include "ui/kit/Chip.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Meter.h"
#include "ui/kit/NavList.h"
#include "ui/kit/StepBar.h"
#include "ui/kit/StepButton.h"
#include "ui/kit/WhyPopup.h"

#include "tests/support/Print.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gmock/gmock.h>

namespace xhb {
namespace {

std::vector<BarStep> steps()
{
    return {{QStringLiteral("申请"), QStringLiteral("10月15日"), BarStepState::Done, {}},
            {QStringLiteral("核实"), {}, BarStepState::Failed, QStringLiteral("<i>退回</i>")},
            {QStringLiteral("公开"), QStringLiteral("第 6 / 10 天"), BarStepState::Current, {}},
            {QStringLiteral("评估"), {}, BarStepState::Skipped, {}},
            {QStringLiteral("核准"), {}, BarStepState::Waiting, {}}};
}

TEST(StepBar, SaysClickedSteps)
{
    StepBar bar;
    bar.setSteps(steps());
    bar.resize(500, bar.sizeHint().height());
    bar.show();
    bar.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    QSignalSpy clicked(&bar, &StepBar::clicked);
    QTest::mouseClick(bar.stepWidget(2), Qt::LeftButton);
    bar.stepWidget(0)->setFocus();
    QTest::keyClick(bar.stepWidget(0), Qt::Key_Right);
    QTest::keyClick(bar.stepWidget(1), Qt::Key_Return);
    ASSERT_EQ(clicked.count(), 2);
    EXPECT_EQ(clicked[0][0].toInt(), 2);
    EXPECT_EQ(clicked[1][0].toInt(), 1);
    EXPECT_EQ(bar.stepWidget(9), nullptr);
}

TEST(StepBar, EachStepSaysItsStateInWords)
{
    StepBar bar;
    bar.setSteps(steps());
    EXPECT_EQ(bar.stepWidget(0)->accessibleName(), QStringLiteral("申请，已完成，10月15日"));
    EXPECT_EQ(bar.stepWidget(1)->accessibleName(), QStringLiteral("核实，未通过"));
    EXPECT_EQ(bar.stepWidget(3)->accessibleName(), QStringLiteral("评估，不需要"));
    EXPECT_TRUE(bar.stepWidget(1)->toolTip().contains(QStringLiteral("&lt;i&gt;")));
}

TEST(StepBar, KeepsTheFocusWhenStepsAreSetAgain)
{
    StepBar bar;
    bar.setSteps(steps());
    bar.show();
    bar.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    bar.stepWidget(2)->setFocus();
    bar.setSteps(steps());
    EXPECT_TRUE(bar.stepWidget(2)->hasFocus());
    EXPECT_EQ(bar.findChildren<QAbstractButton *>().size(), 5);
}

TEST(StepBar, FitsANarrowPane)
{
    StepBar bar;
    bar.setSteps(steps());
    EXPECT_LT(bar.minimumSizeHint().width(), 250);
}

TEST(StepBar, ADateWithoutRoomIsSaidShorterAndNeverCut)
{
    StepBar bar;
    bar.setSteps({{QStringLiteral("报送"),
                   QStringLiteral("2025年11月13日"),
                   BarStepState::Done,
                   {},
                   {QStringLiteral("2025.11.13"), QStringLiteral("11月13日")}}});
    bar.show();
    auto *button = static_cast<StepButton *>(bar.stepWidget(0));
    const auto widthOf = [button](const QString &text) {
        return QFontMetrics(textFont(button->font(), TextSize::Caption)).horizontalAdvance(text);
    };
    button->resize(300, button->height());
    EXPECT_EQ(button->shownNote(), QStringLiteral("2025年11月13日"));
    button->resize(widthOf(QStringLiteral("2025.11.13")) + 4, button->height());
    EXPECT_EQ(button->shownNote(), QStringLiteral("2025.11.13"));
    button->resize(widthOf(QStringLiteral("11月13日")) + 4, button->height());
    EXPECT_EQ(button->shownNote(), QStringLiteral("11月13日"));
}

TEST(Card, OpensByMouseAndKeyboard)
{
    Card card({Shape::Triangle, QStringLiteral("已逾期"), QStringLiteral("2"),
               QStringLiteral("最久 5 个工作日"), Tone::Red});
    card.show();
    card.activateWindow();
    QSignalSpy clicked(&card, &Card::clicked);
    QTest::mouseClick(&card, Qt::LeftButton);
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 3);
    EXPECT_EQ(card.accessibleName(), QStringLiteral("已逾期 2"));
}

TEST(WhyPopup, ClosesByEscAndFreesItself)
{
    QWidget owner;
    owner.show();
    QPointer<WhyPopup> popup = WhyPopup::showAt({QStringLiteral("为什么？"),
                                                 {QStringLiteral("<b>一</b>")},
                                                 QStringLiteral("JX-14(四)"),
                                                 {}},
                                                &owner);
    EXPECT_TRUE(popup->isVisible());
    for (const QLabel *label : popup->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    QTest::keyClick(popup, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(popup.isNull());
}

TEST(WhyPopup, LinkSaysSoAndStaysOnTheScreen)
{
    QWidget owner;
    owner.show();
    QPointer<WhyPopup> popup = WhyPopup::showAt(
        {QStringLiteral("为什么？"), {QStringLiteral("一")}, {}, QStringLiteral("计算表…")}, &owner,
        QRect(100000, 100000, 10, 10));
    // The window system of the tests puts a frame of 2 pixels round every window.
    EXPECT_TRUE(
        owner.screen()->availableGeometry().adjusted(0, 0, 2, 2).contains(popup->geometry()));
    QSignalSpy link(popup, &WhyPopup::linkClicked);
    QTest::keyClick(popup->findChild<QPushButton *>(), Qt::Key_Space);
    EXPECT_EQ(link.count(), 1);
}

TEST(NavList, SaysOnlyWhatTheUserChose)
{
    NavList nav;
    nav.setItems(
        {{QStringLiteral("a"), QStringLiteral("工作台"), QStringLiteral("12"), true, false},
         {QStringLiteral("b"), QStringLiteral("问题"), QStringLiteral("361"), false, true}});
    nav.show();
    nav.activateWindow();
    QSignalSpy chosen(&nav, &NavList::chosen);
    nav.setCurrentKey(QStringLiteral("a"));
    EXPECT_EQ(chosen.count(), 0);
    nav.setFocus();
    QTest::keyClick(&nav, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), QStringLiteral("b"));
    nav.setCount(QStringLiteral("b"), QStringLiteral("362"));
    EXPECT_EQ(nav.currentKey(), QStringLiteral("b"));
    EXPECT_EQ(nav.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("问题 362"));
}

TEST(Chip, ExplainsOnlyWhenItCan)
{
    Chip chip;
    chip.setLook({Shape::Half, QStringLiteral("公示中"), Tone::Blue});
    EXPECT_EQ(chip.focusPolicy(), Qt::NoFocus);
    chip.setExplains(true);
    chip.show();
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Return);
    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 2);
    EXPECT_EQ(chip.accessibleName(), QStringLiteral("公示中"));
}

TEST(EmptyState, ShowsOnlyTheActionsThereAre)
{
    EmptyState state(QStringLiteral("没有符合条件的问题"), QStringLiteral("换个条件。"),
                     {QStringLiteral("清除筛选")});
    state.show();
    int shown = 0;
    for (const QPushButton *button : state.findChildren<QPushButton *>())
        shown += button->isVisible();
    EXPECT_EQ(shown, 1);
}

TEST(Meter, StaysBetweenNoneAndAll)
{
    Meter meter;
    meter.setShare(7, QStringLiteral("中央督察"));
    EXPECT_EQ(meter.share(), 1.0);
    meter.setShare(-1, QStringLiteral("中央督察"));
    EXPECT_EQ(meter.share(), 0.0);
}

} // namespace
} // namespace xhb
