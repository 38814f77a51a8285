// SPDX-License-Identifier: GPL-3.0-or-later
// The registers of sources and units, by real keys.
#include "ui/records/RegisterDialog.h"

#include "tests/ui/TestWindow.h"
#include "tests/ui/Typing.h"
#include "ui/issues/IssuesPage.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/kit/PickerChip.h"
#include "ui/kit/UnitPicker.h"
#include "ui/records/MergeDialog.h"
#include "ui/records/RowHistory.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace xhb::test {

namespace {

std::vector<const char *> registerBook()
{
    std::vector<const char *> actions = threeProblems();
    actions.push_back(R"({"do":"source.add","name":"清单来的","level":"county"})");
    actions.push_back(
        R"({"do":"issue.add","code":"9","title":"没分类的","source":"清单来的","responsible":["县水利局"]})");
    actions.push_back(
        R"({"do":"unit.add","name":"水利局（县）","kind":"department","aliases":["县水务局"]})");
    actions.push_back(
        R"({"do":"issue.add","code":"10","title":"另一种写法","source":"省督察","supervising":["水利局（县）","县水利局"]})");
    actions.push_back(R"({"do":"unit.add","name":"没人用的镇","kind":"town"})");
    return actions;
}

struct RegisterTest : testing::Test {
    BookFile book;
    Preferences preferences{book.file(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
    QPointer<RegisterDialog> dialog;

    explicit RegisterTest(const std::vector<const char *> &actions = registerBook()) : book(actions)
    {
        preferences.setBackupFolder(book.file(QStringLiteral("备份")));
        WindowHooks hooks;
        hooks.today = [this] { return book.today; };
        window = std::make_unique<MainWindow>(preferences, hooks);
        window->resize(1366, 768);
        window->QWidget::show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->openBook(book.path);
    }
    void open(Qt::Key key)
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key);
        dialog = window->findChild<RegisterDialog *>();
        ASSERT_TRUE(dialog);
        awake(dialog);
    }
    void awake(QWidget *one)
    {
        one->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([one] { return QApplication::activeWindow() == one; }));
    }
    void close()
    {
        dialog->reject();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog; }, 2000));
    }
    /// To whatever has the keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QTest::keyClick(focus, key, modifiers);
        QTest::qWait(modifiers ? 150 : 5); // a button pressed by its shortcut shows it first
    }
    void type(const QString &text)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        typeText(QApplication::focusWidget(), text);
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < dialog->list()->rowModel()->rowCount(); ++row)
            names.append(dialog->list()->rowModel()->cell(row, 0).text);
        return names;
    }
    QString cell(int row, const char *column) const
    {
        const RowModel &rows = *dialog->list()->rowModel();
        return rows.cell(row, rows.columnOf(QLatin1String(column))).text;
    }
    template <class E>
    E named(const QString &name)
    {
        const auto found = window->book()->ledger().where<E>("name", name);
        return found && !found->empty() ? found->front() : E();
    }
    QString history() const
    {
        QString words;
        for (const QLabel *label : dialog->findChild<RowHistory *>()->findChildren<QLabel *>())
            words += label->text() + u'\n';
        return words;
    }
};

} // namespace

TEST_F(RegisterTest, SourcesAreListedByLevelWithWhatUsesThem)
{
    open(Qt::Key_F7);
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("省督察"), QStringLiteral("清单来的"),
                                    QStringLiteral("县级自查")}));
    EXPECT_EQ(cell(0, "issues"), QStringLiteral("2"));
    EXPECT_EQ(cell(1, "category"), QStringLiteral("未分类"));
    EXPECT_EQ(cell(1, "petitions"), QStringLiteral("—"));
    EXPECT_EQ(dialog->shown(), named<Source>(QStringLiteral("省督察")).id.value);
    type(QStringLiteral("qdld")); // 清单来的
    EXPECT_EQ(shown(), QStringList{QStringLiteral("清单来的")});
    key(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("zz没有"));
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_TRUE(dialog->findChild<EmptyState *>()->isVisible());
    key(Qt::Key_Escape);
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(RegisterTest, ACategoryIsGivenByKeysTheLevelFollowsAndItIsOneUndoStep) // JX-26
{
    open(Qt::Key_F7);
    type(QStringLiteral("清单"));
    key(Qt::Key_Return); // to the list
    key(Qt::Key_Return); // into the form
    EXPECT_EQ(QApplication::focusWidget(), dialog->form()->editor(QStringLiteral("name")));
    key(Qt::Key_Tab);
    type(QStringLiteral("省生态环境警示片"));
    key(Qt::Key_Return, Qt::ControlModifier);
    Source source = named<Source>(QStringLiteral("清单来的"));
    EXPECT_EQ(source.category, QStringLiteral("省生态环境警示片"));
    EXPECT_EQ(source.level, Level::Province);
    const auto *remark = dialog->findChild<QLabel *>(QStringLiteral("category.remark"));
    ASSERT_TRUE(remark);
    EXPECT_TRUE(remark->text().contains(QStringLiteral("第二十六条")))
        << remark->text().toStdString();
    EXPECT_TRUE(history().contains(QStringLiteral("类别：（空） → 省生态环境警示片")))
        << history().toStdString();
    EXPECT_EQ((*window->book()->ledger().undoable())->label,
              QStringLiteral("修改问题来源 清单来的"));

    ASSERT_TRUE(dialog->undoButton()->isVisible());
    QTest::mouseClick(dialog->undoButton(), Qt::LeftButton);
    source = named<Source>(QStringLiteral("清单来的"));
    EXPECT_TRUE(source.category.isEmpty());
    EXPECT_EQ(source.level, Level::County);
    auto *box = qobject_cast<QComboBox *>(dialog->form()->editor(QStringLiteral("category")));
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->currentText().isEmpty()) << "the form follows the book";
}

TEST_F(RegisterTest, AnotherWordThanTheRulebooksIsKept)
{
    open(Qt::Key_F7);
    dialog->choose(named<Source>(QStringLiteral("清单来的")).id.value);
    dialog->form()->focusField(QStringLiteral("category"));
    type(QStringLiteral("县长热线"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(named<Source>(QStringLiteral("清单来的")).category, QStringLiteral("县长热线"));
}

TEST_F(RegisterTest, ANewSourceIsWrittenByKeysAndAHalfTypedOneIsKept)
{
    open(Qt::Key_F7);
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(dialog->shown(), 0);
    type(QStringLiteral("市督查"));
    close();
    open(Qt::Key_F7);
    key(Qt::Key_N, Qt::ControlModifier);
    auto *take = dialog->form()->findChild<QPushButton *>(QStringLiteral("takeDraft"));
    ASSERT_TRUE(take && take->isVisible()) << "what was half typed is offered";
    QTest::mouseClick(take, Qt::LeftButton);
    dialog->form()->focusField(QStringLiteral("feedback_on"));
    type(QStringLiteral("3.5"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    const Source made = named<Source>(QStringLiteral("市督查"));
    ASSERT_TRUE(made.id);
    EXPECT_EQ(made.feedbackOn, QDate(2026, 3, 5));
    EXPECT_EQ(dialog->shown(), made.id.value);
    EXPECT_TRUE(shown().contains(QStringLiteral("市督查")));

    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("市督查"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window->book()->ledger().all<Source>()->size(), 4u) << "a name stands once";
}

TEST_F(RegisterTest, WhatIsUsedIsNotRemovedWhatIsNotGoesAndComesBack)
{
    open(Qt::Key_F8);
    dialog->choose(named<Unit>(QStringLiteral("县水利局")).id.value);
    dialog->list()->setFocus();
    key(Qt::Key_Delete);
    auto *refusal = dialog->findChild<QMessageBox *>();
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->text().contains(QStringLiteral("5 个问题")) ||
                refusal->informativeText().contains(QStringLiteral("5 个问题")))
        << refusal->text().toStdString() << refusal->informativeText().toStdString();
    refusal->close();
    awake(dialog);
    dialog->choose(named<Unit>(QStringLiteral("没人用的镇")).id.value);
    dialog->list()->setFocus();
    key(Qt::Key_Delete);
    EXPECT_FALSE(named<Unit>(QStringLiteral("没人用的镇")).id);
    EXPECT_FALSE(shown().contains(QStringLiteral("没人用的镇")));
    QTest::mouseClick(dialog->undoButton(), Qt::LeftButton);
    EXPECT_TRUE(named<Unit>(QStringLiteral("没人用的镇")).id);
    EXPECT_TRUE(shown().contains(QStringLiteral("没人用的镇")));
}

TEST_F(RegisterTest, TwoSpellingsOfAUnitAreMadeOneByKeys)
{
    const Unit kept = named<Unit>(QStringLiteral("县水利局"));
    open(Qt::Key_F8);
    dialog->choose(named<Unit>(QStringLiteral("水利局（县）")).id.value);
    key(Qt::Key_M, Qt::ControlModifier);
    auto *merge = dialog->findChild<MergeDialog *>();
    ASSERT_TRUE(merge);
    awake(merge);
    merge->picker()->setIds({});
    typeText(merge->picker()->input(), kept.name);
    QTest::keyClick(merge->picker()->input(), Qt::Key_Return);
    EXPECT_EQ(merge->picker()->ids(), std::vector<qint64>{kept.id.value});
    ASSERT_TRUE(merge->mergeButton()->isEnabled());
    merge->mergeButton()->setFocus();
    key(Qt::Key_Space);
    EXPECT_FALSE(named<Unit>(QStringLiteral("水利局（县）")).id);
    EXPECT_EQ(named<Unit>(kept.name).aliases,
              (QStringList{QStringLiteral("水利局（县）"), QStringLiteral("县水务局")}));
    const auto issue = window->book()->ledger().where<Issue>("code", QStringLiteral("10"))->front();
    EXPECT_EQ(issue.supervising, std::vector<Id<Unit>>{kept.id});
    EXPECT_EQ(dialog->shown(), kept.id.value);
    EXPECT_TRUE(dialog->message()->text().contains(QStringLiteral("已并入“县水利局”")));
    awake(dialog);
    QTest::mouseClick(dialog->undoButton(), Qt::LeftButton);
    EXPECT_TRUE(named<Unit>(QStringLiteral("水利局（县）")).id);
}

TEST_F(RegisterTest, AReadOnlyBookIsShownNotChanged)
{
    window->commands().closeBook->trigger();
    window->openBook(book.path, true);
    open(Qt::Key_F8);
    EXPECT_FALSE(dialog->newButton()->isEnabled());
    EXPECT_FALSE(dialog->mergeButton()->isEnabled());
    EXPECT_FALSE(dialog->removeButton()->isEnabled());
    ASSERT_TRUE(dialog->form());
    EXPECT_TRUE(dialog->form()->readOnly());
    dialog->list()->setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(window->book()->ledger().all<Unit>()->size(), 3u);
}

TEST_F(RegisterTest, TheProblemsOfASourceAreOneClickAway)
{
    open(Qt::Key_F7);
    dialog->choose(named<Source>(QStringLiteral("清单来的")).id.value);
    QPushButton *problems = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("看这些问题"))
            problems = button;
    ASSERT_TRUE(problems && problems->isVisible());
    QTest::mouseClick(problems, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog; }, 2000));
    EXPECT_EQ(window->places()->current()->key(), QStringLiteral("issues"));
    auto *issues = dynamic_cast<IssuesPage *>(window->places()->current());
    ASSERT_TRUE(issues);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return issues->list().ready() && issues->list().ids().size() == 1; }, 5000));
}

TEST_F(RegisterTest, AChipOfAFormLeadsToItsRegister)
{
    window->showPlace(QStringLiteral("issues"));
    PickerChip *chip = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (PickerChip *one : window->findChildren<PickerChip *>())
                if (one->isVisible() && one->text() == QStringLiteral("县水利局"))
                    chip = one;
            return chip != nullptr;
        },
        5000));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), chip->mapToGlobal(QPoint()));
    QApplication::sendEvent(chip, &event);
    auto *menu = chip->findChild<QMenu *>();
    ASSERT_TRUE(menu);
    QAction *change = nullptr;
    for (QAction *action : menu->actions())
        if (action->text().contains(QStringLiteral("修改“县水利局”")))
            change = action;
    ASSERT_TRUE(change);
    change->trigger();
    menu->close();
    dialog = window->findChild<RegisterDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->shown(), named<Unit>(QStringLiteral("县水利局")).id.value);
}

namespace {

struct EmptyRegister : RegisterTest {
    EmptyRegister() : RegisterTest({}) {}
};

} // namespace

TEST_F(EmptyRegister, SaysWhatItIsForAndBeginsTheFirst)
{
    open(Qt::Key_F8);
    const auto *empty = dialog->findChild<EmptyState *>();
    ASSERT_TRUE(empty && empty->isVisible());
    EXPECT_FALSE(dialog->removeButton()->isEnabled());
    QPushButton *first = nullptr;
    for (QPushButton *button : empty->findChildren<QPushButton *>())
        if (button->isVisible())
            first = button;
    ASSERT_TRUE(first);
    QTest::mouseClick(first, Qt::LeftButton);
    ASSERT_TRUE(dialog->form());
    type(QStringLiteral("县水利局"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    EXPECT_TRUE(named<Unit>(QStringLiteral("县水利局")).id);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("县水利局")});
}

} // namespace xhb::test
