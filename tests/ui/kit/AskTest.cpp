// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Ask.h"

#include "tests/support/Print.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

class Asked : public testing::Test
{
protected:
    Asked() { window.show(); }
    template <class D>
    D *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<D *>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }
    QPushButton *button(const QString &word)
    {
        if (auto *box = dialog<QDialog>())
            for (QPushButton *found : box->findChildren<QPushButton *>())
                if (found->text() == word)
                    return found;
        ADD_FAILURE() << word.toStdString();
        return nullptr;
    }
    QWidget window;
    int yes = 0, no = 0;
};

TEST_F(Asked, ErrorsSayWhatAndWhyAsPlainText)
{
    Ask(&window).error({ErrorCode::Refused, u"<b>不行</b>"_s, u"detail"_s, u"JX-14(四)"_s});
    auto *box = dialog<QMessageBox>();
    ASSERT_TRUE(box);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_EQ(box->text(), u"<b>不行</b>"_s);
    EXPECT_TRUE(box->informativeText().contains(u"江西细则第十四条（四）"_s));
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(dialog<QMessageBox>());
}

TEST_F(Asked, ACancelledWorkIsNoError)
{
    Ask(&window).error({ErrorCode::Cancelled, u"停止"_s, {}, {}});
    EXPECT_FALSE(dialog<QMessageBox>());
}

TEST_F(Asked, ReturnTakesTheVerbButNotADangerousOne)
{
    Ask(&window).confirm(u"导入"_s, u"导入 38 行？"_s, u"导入"_s, [this] { ++yes; });
    QTest::keyClick(dialog<QMessageBox>(), Qt::Key_Return);
    EXPECT_EQ(yes, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Ask(&window).confirm(
        u"删除"_s, u"删除 3 条？"_s, u"删除"_s, [this] { ++yes; }, true);
    QTest::keyClick(dialog<QMessageBox>(), Qt::Key_Return);
    EXPECT_EQ(yes, 1) << "取消 is the default";
}

TEST_F(Asked, EachAnswerHasItsAction)
{
    const auto ask = [this] {
        Ask(&window).choose(u"被占用"_s, u"王丽 正在用"_s,
                            {{u"只读打开"_s, [this] { ++yes; }, Ask::Answer::Primary},
                             {u"再试一次"_s, [this] { yes += 10; }}},
                            [this] { ++no; });
    };
    ask();
    QTest::mouseClick(button(u"再试一次"_s), Qt::LeftButton);
    EXPECT_EQ(yes, 10);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ask();
    QTest::keyClick(dialog<QMessageBox>(), Qt::Key_Escape);
    EXPECT_EQ(no, 1);
    EXPECT_EQ(yes, 10);
}

TEST_F(Asked, TextIsCheckedAsItIsTyped)
{
    QString taken;
    Ask(&window).text(
        u"保存视图"_s, u"名称"_s, u"a"_s, [&taken](const QString &text) { taken = text; },
        [](const QString &text) { return text == u"a"_s ? u"已有"_s : QString(); });
    auto *box = dialog<QDialog>();
    ASSERT_TRUE(box);
    EXPECT_FALSE(button(u"确定"_s)->isEnabled());
    const auto *problem = box->findChild<QWidget *>(u"problem"_s);
    EXPECT_FALSE(problem->isVisible()) << "nothing has been typed yet";
    auto *edit = box->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"a"_s);
    EXPECT_TRUE(problem->isVisible());
    edit->selectAll();
    QTest::keyClicks(edit, u" view "_s);
    EXPECT_TRUE(button(u"确定"_s)->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(taken, u"view"_s);
}

TEST_F(Asked, AFileToSaveGetsItsSuffix)
{
    QTemporaryDir folder;
    QString path;
    Ask(&window).saveFile(u"导出"_s, folder.filePath(u"台账"_s), {u"表格 (*.xlsx)"_s}, u"xlsx"_s,
                          [&path](const QString &chosen) { path = chosen; });
    auto *box = dialog<QFileDialog>();
    ASSERT_TRUE(box);
    QTest::mouseClick(button(u"保存"_s), Qt::LeftButton);
    EXPECT_EQ(path, folder.filePath(u"台账.xlsx"_s));
}

TEST_F(Asked, AFileIsLookedForWhereTheLastOneWas)
{
    QTemporaryDir folder;
    const auto where = [this] {
        auto *box = dialog<QFileDialog>();
        const QString path = box ? box->directory().canonicalPath() : QString();
        delete box;
        return path;
    };
    const auto none = [](const QString &) {};
    // Nowhere yet, or where it is gone: never the folder the program was started in.
    Ask::noteFolder(folder.filePath(u"没有了"_s));
    Ask(&window).saveFile(u"存为 PDF"_s, u"试页.pdf"_s, {u"PDF (*.pdf)"_s}, u"pdf"_s, none);
    EXPECT_NE(where(), QDir::currentPath());
    Ask(&window).saveFile(u"导出"_s, folder.filePath(u"台账"_s), {u"表格 (*.xlsx)"_s}, u"xlsx"_s,
                          none);
    QTest::mouseClick(button(u"保存"_s), Qt::LeftButton);
    const QString there = QDir(folder.path()).canonicalPath();
    Ask(&window).saveFile(u"存为 PDF"_s, u"试页.pdf"_s, {u"PDF (*.pdf)"_s}, u"pdf"_s, none);
    ASSERT_TRUE(dialog<QFileDialog>());
    EXPECT_EQ(dialog<QFileDialog>()->findChild<QLineEdit *>(u"fileNameEdit"_s)->text(),
              u"试页.pdf"_s);
    EXPECT_EQ(where(), there);
    Ask(&window).openFile(u"打开"_s, {}, {u"表格 (*.xlsx)"_s}, none);
    EXPECT_EQ(where(), there);
}

TEST_F(Asked, QuestionsEndWithTheirWindow)
{
    auto *gone = new QWidget;
    gone->show();
    Ask(gone).confirm(u"问"_s, u"问"_s, u"好"_s, [this] { ++yes; });
    ASSERT_TRUE(dialog<QMessageBox>());
    delete gone;
    EXPECT_FALSE(dialog<QMessageBox>());
    EXPECT_EQ(yes, 0);
}

} // namespace
} // namespace xhb
