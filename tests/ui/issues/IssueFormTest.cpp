// SPDX-License-Identifier: GPL-3.0-or-later
// The code of a problem stands once in each source: said at the field.
#include "ui/issues/IssueForm.h"

#include "tests/core/actions/TestDesk.h"
#include "tests/ui/Typing.h"
#include "ui/kit/UnitPicker.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace xhb::test {

namespace {

struct IssueFormTest : testing::Test {
    TestDesk book;
    BookNames names{*book.desk};
    std::unique_ptr<IssueForm> form;

    IssueFormTest()
    {
        book.addCountyIssue(); // “1” of 县级自查
        book.must(R"({"do":"source.add","name":"省督察","level":"province"})");
        form = std::make_unique<IssueForm>(*book.desk, names);
        form->resize(600, 900);
        form->show();
        form->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(form.get()));
        form->load(Issue());
    }
    void type(const char *column, const QString &text)
    {
        form->focusField(QLatin1String(column));
        QWidget *input = QApplication::focusWidget();
        typeText(input, text);
        if (qstrcmp(column, "source") == 0)
            QTest::keyClick(input, Qt::Key_Return); // takes what is offered
        QTest::keyClick(input, Qt::Key_Tab);
    }
    QString said(const char *label) const
    {
        const auto *found = form->findChild<QLabel *>(QLatin1String(label));
        return found && found->isVisible() ? found->text() : QString();
    }
};

} // namespace

TEST_F(IssueFormTest, ACodeOfTheSameSourceIsAProblemAndNotWritten)
{
    type("title", QStringLiteral("又一个"));
    type("source", QStringLiteral("县级自查"));
    type("code", QStringLiteral("1"));
    EXPECT_TRUE(said("code.problem").contains(QStringLiteral("双河镇污水溢流")))
        << said("code.problem").toStdString();
    EXPECT_FALSE(form->apply());
    EXPECT_EQ(book.ledger->all<Issue>()->size(), 1u);
    type("code", QStringLiteral("2")); // 12
    EXPECT_EQ(said("code.problem"), QString());
    EXPECT_TRUE(form->apply());
    EXPECT_EQ(book.ledger->all<Issue>()->size(), 2u);
}

TEST_F(IssueFormTest, TheSameCodeOfAnotherSourceIsRemarkedWhileTyping)
{
    form->focusField(QStringLiteral("code"));
    typeText(QApplication::focusWidget(), QStringLiteral("1"));
    EXPECT_TRUE(said("code.remark").contains(QStringLiteral("县级自查")))
        << said("code.remark").toStdString();
    type("source", QStringLiteral("省督察"));
    EXPECT_TRUE(said("code.remark").contains(QStringLiteral("可以重号")));
    type("title", QStringLiteral("省里的第一个"));
    EXPECT_TRUE(form->apply());
    EXPECT_EQ(book.ledger->all<Issue>()->size(), 2u);
}

TEST_F(IssueFormTest, QX7_WhatWouldBeDueAfterAShorterDeadlineIsMarkedWhileTyping)
{
    book.must(R"({"do":"measure.update","issue":"1","seq":1,"deadline_text":"2026年6月20日前"})");
    book.must(R"({"do":"stage.add","issue":"1","text":"完成主体","due":"2026-06-10"})");
    form->load(book.ledger->all<Issue>()->front());
    EXPECT_EQ(said("deadline.remark"), QString());
    form->focusField(QStringLiteral("deadline_text"));
    QWidget *input = QApplication::focusWidget();
    QTest::keySequence(input, QKeySequence::SelectAll);
    typeText(input, QStringLiteral("2026年6月15日前"));
    const QString remark = said("deadline.remark");
    EXPECT_TRUE(remark.contains(QStringLiteral("第 1 条措施的时限 2026年6月20日 晚于")) &&
                remark.contains(QStringLiteral("第七条")))
        << remark.toStdString();
    EXPECT_FALSE(remark.contains(QStringLiteral("阶段目标")));
    QTest::keySequence(input, QKeySequence::SelectAll);
    typeText(input, QStringLiteral("2026年5月底前"));
    EXPECT_TRUE(said("deadline.remark").contains(QStringLiteral("阶段目标 1 的时限")));
    EXPECT_TRUE(form->apply()) << "said, not refused";
}

TEST_F(IssueFormTest, TheProblemItselfDoesNotStandInItsOwnWay)
{
    form->load(book.ledger->all<Issue>()->front());
    type("leader", QStringLiteral("钱明"));
    EXPECT_EQ(said("code.problem"), QString());
    EXPECT_EQ(said("code.remark"), QString());
    EXPECT_TRUE(form->apply());
}

} // namespace xhb::test
