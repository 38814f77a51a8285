// SPDX-License-Identifier: GPL-3.0-or-later
// What the style gives to every control: Enter on buttons, letters in menus.
#include "ui/kit/MenuLetters.h"
#include "ui/kit/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gmock/gmock.h>

namespace xhb {
namespace {

struct Styled : testing::Test {
    Styled() { applyTheme(*qApp, ThemeChoice::Light); }
};

TEST_F(Styled, EnterPressesWhatHasTheKeyboard)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *tool = new QToolButton(&window);
    auto *push = new QPushButton(&window);
    auto *box = new QCheckBox(&window);
    tool->setFocusPolicy(Qt::TabFocus);
    for (QWidget *widget : std::initializer_list<QWidget *>{tool, push, box})
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{tool, push}) {
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        EXPECT_EQ(clicked.count(), 2);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(clicked.count(), 2) << "Ctrl+Enter writes a form";
    }
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_FALSE(box->isChecked()) << "a box is ticked by Space";
}

TEST_F(Styled, AFocusedButtonTakesEnterFromTheDefaultOne)
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *tool = new QToolButton(&dialog);
    auto *write = new QPushButton(&dialog);
    tool->setFocusPolicy(Qt::TabFocus);
    write->setDefault(true);
    column->addWidget(tool);
    column->addWidget(write);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy pressed(tool, &QAbstractButton::clicked);
    QSignalSpy written(write, &QAbstractButton::clicked);
    tool->setFocus();
    QTest::keyClick(tool, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(written.count(), 0);
}

TEST(MenuLetters, AreTheInitialsThatAreFree)
{
    QString taken = QStringLiteral("F");
    EXPECT_EQ(withLetter(QStringLiteral("删除问题"), taken), QStringLiteral("删除问题(&S)"));
    EXPECT_EQ(withLetter(QStringLiteral("设置…"), taken), QStringLiteral("设置(&Z)…"));
    EXPECT_EQ(withLetter(QStringLiteral("方"), taken), QStringLiteral("方(&A)"));
    EXPECT_EQ(withLetter(QStringLiteral("Delete file"), taken), QStringLiteral("&Delete file"));
    EXPECT_EQ(withLetter(QStringLiteral("Done"), taken), QStringLiteral("D&one"));
    EXPECT_EQ(taken, QStringLiteral("FSZADO"));
}

TEST_F(Styled, AnOpenMenuHasLettersAndItsWordsComeBack)
{
    QWidget window;
    QToolButton button(&window);
    QMenu menu(&window);
    QAction *one = menu.addAction(QStringLiteral("修改问题"));
    QAction *two = menu.addAction(QStringLiteral("修改选中的多条…"));
    button.setDefaultAction(one);
    window.show();
    QSignalSpy triggered(two, &QAction::triggered);
    for (int again = 0; again < 2; ++again) {
        menu.popup(QPoint(0, 0));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&menu));
        EXPECT_EQ(one->text(), QStringLiteral("修改问题(&X)"));
        EXPECT_EQ(two->text(), QStringLiteral("修改选中的多条(&G)…"));
        EXPECT_EQ(button.text(), QStringLiteral("修改问题"));
        QTest::keyClick(&menu, Qt::Key_G);
        EXPECT_EQ(triggered.count(), again + 1);
        EXPECT_FALSE(menu.isVisible());
        EXPECT_EQ(two->text(), QStringLiteral("修改选中的多条…"));
        EXPECT_EQ(two->iconText(), QStringLiteral("修改选中的多条…"));
    }
}

} // namespace
} // namespace xhb
