// SPDX-License-Identifier: GPL-3.0-or-later
// From the start screen to the printed form without a mouse: only keys are sent, and only to what
// has the keyboard.
#include "tests/ui/TestWindow.h"
#include "tests/ui/Typing.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/IssuesPage.h"
#include "ui/kit/ListView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace xhb::test {

namespace {

struct KeyboardTest : testing::Test {
    BookFile book{threeProblems()};
    Preferences preferences{book.file(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;

    KeyboardTest()
    {
        preferences.setBackupFolder(book.file(QStringLiteral("备份")));
        preferences.noteBook(book.path);
        WindowHooks hooks;
        hooks.today = [this] { return book.today; };
        window = std::make_unique<MainWindow>(preferences, hooks);
        window->resize(1366, 768);
        window->QWidget::show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    /// To whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
        QTest::qWait(5);
    }
    void type(const QString &text)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        typeText(QApplication::focusWidget(), text);
    }
    /// Goes on with Tab until the name of what has the keyboard begins so.
    void tabTo(const QString &name)
    {
        QStringList seen;
        for (int i = 0; i < 120; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus) {
                QString words = focus->accessibleName();
                if (const auto *button = qobject_cast<const QAbstractButton *>(focus);
                    words.isEmpty() && button)
                    words = button->text();
                if (words.startsWith(name))
                    return;
                seen.append(words);
            }
            key(Qt::Key_Tab);
        }
        FAIL() << name.toStdString()
               << " is not on the way of Tab: " << seen.join(QStringLiteral(" | ")).toStdString();
    }
    IssuesPage *issues() const
    {
        return dynamic_cast<IssuesPage *>(window->places()->page(QStringLiteral("issues")));
    }
    bool dialogOpen() const
    {
        const QWidget *active = QApplication::activeWindow();
        return active && active != window.get() && active->inherits("QDialog");
    }
};

} // namespace

TEST_F(KeyboardTest, FromTheStartScreenToThePrintedForm)
{
    tabTo(QStringLiteral("打开 "));
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->book() != nullptr; }, 5000));
    key(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(window->places()->current()->key(), QStringLiteral("issues"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ready(); }, 5000));
    EXPECT_TRUE(issues()->view()->hasFocus());
    key(Qt::Key_End);
    EXPECT_EQ(issues()->pane()->issue().value, 3) << "the problem that is done";

    // The form of the problem, in the order of the paper.
    key(Qt::Key_F2);
    type(QStringLiteral("（改）"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(
        window->book()->ledger().find(Id<Issue>{3})->title.contains(QStringLiteral("（改）")));

    // Sign-off is begun under the procedure of its source.
    key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(issues()->pane()->tab(), IssuePane::Signoff);
    key(Qt::Key_Return, Qt::ControlModifier);
    const auto rounds = window->book()->ledger().all<Round>();
    ASSERT_EQ(rounds->size(), 1u);
    EXPECT_EQ(rounds->front().procedure, QStringLiteral("six-step")) << "JX-2";

    // Why is it where it is?
    tabTo(QStringLiteral("状态："));
    key(Qt::Key_Space);
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);

    // The form on paper.
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialogOpen(); }, 5000));
    QTest::qWait(800); // pages are laid out
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }, 5000));
    const QString pdf = book.file(QStringLiteral("登记表.pdf"));
    key(Qt::Key_A, Qt::ControlModifier);
    type(pdf);
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile(pdf).size() > 1000; }, 10000));
    QFile written(pdf);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.read(5).startsWith("%PDF-"));
}

TEST_F(KeyboardTest, DeleteMeansTheRowsOfTheListAndNothingBesideIt)
{
    window->openBook(book.path);
    window->showPlace(QStringLiteral("issues"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ready(); }, 5000));
    issues()->view()->setFocus();
    issues()->view()->selectId(2);
    // Through everything of the pane, as far as Tab goes.
    for (int i = 0; i < 60; ++i) {
        key(Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || focus == issues()->view())
            break;
        key(Qt::Key_Delete);
        ASSERT_FALSE(dialogOpen())
            << focus->metaObject()->className() << ' ' << focus->accessibleName().toStdString();
    }
    EXPECT_EQ(window->book()->ledger().all<Issue>()->size(), 3u);
    issues()->view()->setFocus();
    key(Qt::Key_Delete);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialogOpen(); }, 5000));
    tabTo(QStringLiteral("删除"));
    key(Qt::Key_Return);
    EXPECT_EQ(window->book()->ledger().all<Issue>()->size(), 2u);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    issues()->view()->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->book()->ledger().all<Issue>()->size(), 3u);
}

TEST_F(KeyboardTest, TabReadsThePaneFromTheTopDown)
{
    window->openBook(book.path);
    window->showPlace(QStringLiteral("issues"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ready(); }, 5000));
    for (const qint64 id : {2, 1, 2}) { // what shows a record is made anew for each
        issues()->view()->setFocus();
        issues()->view()->selectId(id);
        QTest::qWait(50);
    }
    const IssuePane *pane = issues()->pane();
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_3}) {
        issues()->view()->setFocus();
        key(tab, Qt::ControlModifier);
        ASSERT_TRUE(pane->isAncestorOf(QApplication::focusWidget())) << int(tab);
        issues()->view()->setFocus();
        QStringList seen;
        for (int i = 0; i < 80; ++i) {
            key(Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (!focus || !pane->isAncestorOf(focus))
                break;
            seen.append(QString::fromLatin1(focus->metaObject()->className()));
        }
        // The chip, what is missing, the tabs, then what the tab holds; and out again.
        const qsizetype tabs = seen.indexOf(QStringLiteral("QTabBar"));
        EXPECT_EQ(seen.front(), QStringLiteral("xhb::Chip"));
        EXPECT_GT(tabs, seen.indexOf(QStringLiteral("QPushButton")));
        EXPECT_GT(seen.lastIndexOf(tab == Qt::Key_1 ? QStringLiteral("QLineEdit")
                                                    : QStringLiteral("QPushButton")),
                  tabs);
        EXPECT_EQ(seen.count(QStringLiteral("QTabBar")), 1) << seen.join(u' ').toStdString();
        EXPECT_LT(seen.size(), 79);
    }
    // In the tab of papers the first stop adds one.
    key(Qt::Key_3, Qt::ControlModifier);
    const auto *add = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    ASSERT_TRUE(add);
    EXPECT_TRUE(add->accessibleName().contains(QStringLiteral("添加")) ||
                add->text().contains(QStringLiteral("添加")));
}

TEST_F(KeyboardTest, UndoIsTheWindowsWhereATextHasNothingToTakeBack)
{
    applyTheme(*qApp, ThemeChoice::Light);
    window->openBook(book.path);
    window->showPlace(QStringLiteral("issues"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ready(); }, 5000));
    issues()->view()->setFocus();
    issues()->view()->selectId(2);
    key(Qt::Key_Delete);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialogOpen(); }, 5000));
    tabTo(QStringLiteral("删除"));
    key(Qt::Key_Return);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    ASSERT_EQ(window->book()->ledger().all<Issue>()->size(), 2u);
    key(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), window->commands().search);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->book()->ledger().all<Issue>()->size(), 3u);
    // A text that was typed in keeps them, also once all of it is taken back.
    type(QStringLiteral("ab"));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Y, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->book()->ledger().all<Issue>()->size(), 3u);
}

TEST_F(KeyboardTest, TheSearchBoxSaysWhatIsSearchedFor)
{
    window->openBook(book.path);
    window->showPlace(QStringLiteral("issues"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ready(); }, 5000));
    key(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("zzz"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ids().empty(); }, 5000));
    window->showPlace(QStringLiteral("petitions"));
    EXPECT_EQ(window->commands().search->text(), QString());
    window->showPlace(QStringLiteral("issues"));
    EXPECT_EQ(window->commands().search->text(), QStringLiteral("zzz"));
    issues()->applyFilter({{QStringLiteral("id"), {QStringLiteral("2")}}});
    EXPECT_EQ(window->commands().search->text(), QString());
    EXPECT_EQ(issues()->list().ids().size(), 3u);
    // From a page without a search the words go to the problems.
    window->showPlace(QStringLiteral("workbench"));
    key(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("zz "));
    EXPECT_EQ(window->places()->current(), issues());
    EXPECT_EQ(window->commands().search->text(), QStringLiteral("zz "));
}

TEST_F(KeyboardTest, F10OpensTheMenusAndLettersChooseInThem)
{
    applyTheme(*qApp, ThemeChoice::Light);
    window->openBook(book.path);
    window->showPlace(QStringLiteral("issues"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ready(); }, 5000));
    EXPECT_EQ(window->commands().pageMenu->title(), QStringLiteral("问题(&W)"));
    issues()->view()->setFocus();
    key(Qt::Key_F10);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->activeAction(), window->commands().newBook);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Right);
        QTest::qWait(5);
    }
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_EQ(menu, window->commands().pageMenu);
    QTest::keyClick(menu, Qt::Key_B); // 办理销号
    EXPECT_EQ(issues()->pane()->tab(), IssuePane::Signoff);
}

TEST_F(KeyboardTest, ShiftF1OnARowSaysWhyWithTheArticle)
{
    window->openBook(book.path);
    window->showPlace(QStringLiteral("issues"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return issues()->list().ready(); }, 5000));
    issues()->view()->setFocus();
    issues()->view()->selectId(2);
    key(Qt::Key_F1, Qt::ShiftModifier);
    QWidget *why = QApplication::activePopupWidget();
    ASSERT_TRUE(why);
    EXPECT_TRUE(why->accessibleName().contains(QStringLiteral("整改时限为什么是2026年3月25日")));
    EXPECT_TRUE(why->accessibleDescription().contains(QStringLiteral("第 3 个工作日")))
        << why->accessibleDescription().toStdString();
    EXPECT_TRUE(why->accessibleDescription().contains(QStringLiteral("第十三条")))
        << why->accessibleDescription().toStdString();
    QTest::keyClick(why, Qt::Key_Escape);
}

TEST_F(KeyboardTest, F1ListsEveryShortcutOfTheWindow)
{
    window->openBook(book.path);
    key(Qt::Key_F1);
    QDialog *dialog = nullptr;
    for (QDialog *one : window->findChildren<QDialog *>())
        if (one->isVisible())
            dialog = one;
    ASSERT_TRUE(dialog);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text() + u'\n';
    for (const QAction *action : window->findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts())
            EXPECT_TRUE(words.contains(keys.toString(QKeySequence::NativeText)))
                << action->text().toStdString() << " " << keys.toString().toStdString();
}

} // namespace xhb::test
