// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a clerk meets it: by its commands, keys and words.
#include "ui/shell/MainWindow.h"

#include "core/ledger/Backup.h"
#include "tests/ui/TestWindow.h"
#include "tests/ui/shell/Tour.h"
#include "ui/kit/ListView.h"
#include "ui/records/RecordPage.h"
#include "ui/shell/Places.h"
#include "ui/shell/RestoreDialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace xhb::test {

namespace {

/// Notes the widgets that got another parent with much already in them.
class MoveWatch : public QObject
{
public:
    MoveWatch() { qApp->installEventFilter(this); }
    QStringList moved;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ParentChange && watched->isWidgetType() &&
            watched->findChildren<QWidget *>().size() > 12)
            moved.append(QString::fromLatin1(watched->metaObject()->className()));
        return false;
    }
};

struct WindowTest : testing::Test {
    BookFile book{threeProblems()};
    Preferences preferences{book.file(QStringLiteral("settings.ini"))};
    QDate today = book.today;
    std::unique_ptr<MainWindow> window;

    WindowTest() { preferences.setBackupFolder(book.file(QStringLiteral("备份"))); }

    void open(bool readOnly = false)
    {
        WindowHooks hooks;
        hooks.today = [this] { return today; };
        window = std::make_unique<MainWindow>(preferences, hooks);
        window->resize(1366, 768);
        window->QWidget::show();
        // Keys reach the commands of an active window only.
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->openBook(book.path, readOnly);
    }
    QString allWords() const
    {
        QStringList words;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                words += label->text();
        return words.join(u'\n');
    }
    void act(const char *json)
    {
        const auto answer =
            perform(window->book()->desk(), QJsonDocument::fromJson(json).object(), {});
        ASSERT_TRUE(answer.ok()) << answer.error().text.toStdString();
    }
};

} // namespace

TEST_F(WindowTest, ShowsTheWorkbenchWithTodayAndTheFile)
{
    open();
    ASSERT_TRUE(window->book());
    EXPECT_EQ(window->places()->current()->key(), QStringLiteral("workbench"));
    const QString words = allWords();
    EXPECT_TRUE(words.contains(QStringLiteral("今天 2026年3月20日（周五，工作日）")))
        << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("临溪县.xhb")));
}

/// A widget that is moved is styled anew with all that is in it, which was most of the time a book
/// took to open: pages, panes and tabs are made where they stay.
TEST_F(WindowTest, NothingBigIsMovedWhileABookOpens)
{
    MoveWatch watch;
    open();
    ASSERT_TRUE(window->places());
    EXPECT_EQ(watch.moved.join(u' ').toStdString(), "");
    // The watch sees what it is for.
    auto *page = window->places()->current();
    page->setParent(nullptr);
    EXPECT_EQ(watch.moved.size(), 1);
    page->setParent(window->places()->room());
}

struct DraftsTest : WindowTest {
    FormDrafts drafts{FormDrafts::folderFor(book.path)};

    ~DraftsTest() override
    {
        window.reset();
        for (const FormDraft &draft : drafts.all())
            drafts.drop(draft.key);
    }
    /// As a program that was killed leaves it.
    void leave(const char *key, const char *title, const char *column, const char *typed)
    {
        drafts.keep({QLatin1String(key),
                     QString::fromUtf8(title),
                     {},
                     {{QLatin1String(column),
                       QJsonObject{{QStringLiteral("value"), QString::fromUtf8(typed)},
                                   {QStringLiteral("over"), QJsonValue()}}}}});
    }
    QWidget *notice() const
    {
        return window->findChild<QWidget *>(QStringLiteral("waitingDrafts"));
    }
    /// A button of the notice, by the words a screen reader says.
    QAbstractButton *button(const char *words) const
    {
        for (QAbstractButton *button : notice()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->accessibleName() == QString::fromUtf8(words))
                return button;
        return nullptr;
    }
    void press(const char *words)
    {
        QAbstractButton *found = button(words);
        ASSERT_TRUE(found) << words;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool offered() const
    {
        QWidget *top = QApplication::activeModalWidget();
        for (QPushButton *take :
             (top ? top : window.get())->findChildren<QPushButton *>(QStringLiteral("takeDraft")))
            if (take->isVisible())
                return true;
        return false;
    }
};

TEST_F(DraftsTest, WithoutAnyThereIsNoLine)
{
    open();
    EXPECT_FALSE(notice()->isVisible());
}

TEST_F(DraftsTest, WhatACrashLeftHalfTypedIsSaidAndLedTo)
{
    leave("issue/2", "问题 2", "goal", "改了一半的目标");
    leave("measure/new/3", "新措施", "text", "写了一半的措施");
    leave("issue/new", "新问题", "title", "新的一半");
    leave("issue/99", "没有了的", "goal", "x");
    open();
    ASSERT_TRUE(notice()->isVisible());
    EXPECT_TRUE(allWords().contains(QStringLiteral("有未写完的内容")));
    EXPECT_FALSE(button("没有了的，接着写")) << "its problem is gone";
    press("问题 2，接着写");
    EXPECT_EQ(window->places()->current()->key(), QStringLiteral("issues"));
    EXPECT_TRUE(offered());
    EXPECT_FALSE(button("问题 2，接着写"));
    press("新措施，接着写");
    EXPECT_TRUE(offered());
    ASSERT_TRUE(button("新问题，接着写"));
    press("新问题，接着写");
    ASSERT_TRUE(QApplication::activeModalWidget());
    EXPECT_TRUE(offered());
    EXPECT_FALSE(notice()->isVisible()) << "all are led to";
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
}

TEST_F(DraftsTest, WhatIsDroppedOrWrittenOnElsewhereIsGoneFromTheLine)
{
    leave("issue/2", "问题 2", "goal", "改了一半的目标");
    leave("issue/3", "问题 3", "goal", "另一半");
    open();
    press("问题 2，不要了");
    EXPECT_FALSE(button("问题 2，接着写"));
    EXPECT_FALSE(drafts.find(QStringLiteral("issue/2")));
    ASSERT_TRUE(notice()->isVisible());
    window->places()->showRows(QStringLiteral("issues"),
                               {{QStringLiteral("id"), {QStringLiteral("3")}}});
    for (QPushButton *take : window->findChildren<QPushButton *>(QStringLiteral("takeDraft")))
        if (take->isVisible())
            QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !notice()->isVisible(); }));
}

TEST_F(DraftsTest, ABookOpenedToBeReadOffersNoForms)
{
    leave("issue/2", "问题 2", "goal", "改了一半的目标");
    open(true);
    EXPECT_FALSE(notice());
}

struct DeletingTest : WindowTest {
    RecordPage *page = nullptr;
    DeletingTest()
    {
        open();
        window->showPlace(QStringLiteral("issues"));
        page = qobject_cast<RecordPage *>(window->places()->current());
        EXPECT_TRUE(QTest::qWaitFor([&] { return page->list().ready(); }));
        page->view()->setFocus();
    }
    /// Codes of the selected rows.
    QString selected() const
    {
        QStringList codes;
        for (const qint64 id : page->view()->selectedIds())
            codes.append(window->book()->ledger().find(Id<Issue>{id})->code);
        return codes.join(u' ');
    }
    void remove()
    {
        QTest::keyClick(page->view(), Qt::Key_Delete);
        auto *asked = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_TRUE(asked);
        for (QAbstractButton *button : asked->buttons())
            if (button->text() == QStringLiteral("删除"))
                return QTest::mouseClick(button, Qt::LeftButton);
    }
    void key(Qt::Key key)
    {
        window->activateWindow(); // a question was closed
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
    }
};

TEST_F(DeletingTest, TheRowAfterADeletedOneIsSelectedAtTheEndTheOneBefore)
{
    EXPECT_EQ(selected(), QStringLiteral("1"));
    QTest::keyClick(page->view(), Qt::Key_Down);
    ASSERT_EQ(selected(), QStringLiteral("2"));
    remove();
    EXPECT_EQ(selected(), QStringLiteral("3"));
    remove();
    EXPECT_EQ(selected(), QStringLiteral("1"));
}

TEST_F(DeletingTest, WhatIsBroughtBackIsSelected)
{
    QTest::keyClick(page->view(), Qt::Key_Down);
    remove();
    ASSERT_EQ(selected(), QStringLiteral("3"));
    key(Qt::Key_Z);
    EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == QStringLiteral("2"); }));
    EXPECT_TRUE(page->view()->viewport()->rect().intersects(
        page->view()->visualRect(page->view()->currentIndex())));
    key(Qt::Key_Y);
    EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == QStringLiteral("3"); }));
    // The same of a new one that was taken back.
    act(R"({"do":"issue.add","code":"4","title":"新的","source":"县级自查"})");
    EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == QStringLiteral("4"); }));
    key(Qt::Key_Z);
    EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == QStringLiteral("3"); }));
    page->view()->selectId(1);
    key(Qt::Key_Y);
    EXPECT_TRUE(QTest::qWaitFor([&] { return selected() == QStringLiteral("4"); }));
}

TEST_F(WindowTest, UndoAndRedoSayWhatTheyTakeBack)
{
    open();
    EXPECT_TRUE(window->commands().undo->isEnabled());
    act(R"({"do":"measure.done","issue":"1","seq":1,"on":"2026-03-19"})");
    const QString label = (*window->book()->ledger().undoable())->label;
    EXPECT_EQ(window->commands().undo->toolTip(), label);
    EXPECT_FALSE(window->commands().redo->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window->commands().redo->toolTip(), label) << "what is done again, not its undoing";
    EXPECT_TRUE(window->commands().redo->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(window->commands().undo->toolTip(), label);
    EXPECT_FALSE(window->commands().redo->isEnabled());
}

TEST_F(WindowTest, NumbersFollowWhatIsWritten)
{
    open();
    const Page *workbench = window->places()->page(QStringLiteral("workbench"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return workbench->count() == 2; }, 2000));
    act(R"({"do":"measure.done","issue":"2","seq":1,"on":"2026-03-19"})");
    act(R"({"do":"issue.update","code":"2","deadline_text":"2026年12月底前"})");
    EXPECT_TRUE(QTest::qWaitFor([&] { return workbench->count() == 1; }, 2000));
}

TEST_F(WindowTest, AnotherDayIsReckonedAnew)
{
    open();
    today = QDate(2026, 3, 27);
    QMetaObject::invokeMethod(window.get(), "checkDay");
    EXPECT_TRUE(allWords().contains(QStringLiteral("2026年3月27日")));
}

TEST_F(WindowTest, BacksUpOnOpeningAndOnlyWhenSomethingChanged)
{
    open();
    const QString folder = book.file(QStringLiteral("备份"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return backupsIn(folder, book.path).size() == 1; }, 5000));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return allWords().contains(QStringLiteral("已备份")); }, 5000));
    window->commands().backUp->trigger();
    QTest::qWait(300);
    EXPECT_EQ(backupsIn(folder, book.path).size(), 1u);
}

TEST_F(WindowTest, ABookDamagedInTheMiddleIsSaidOnceAndRestoringOffered)
{
    QFile file(book.path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() * 3 / 4 / 4096 * 4096));
    file.write(QByteArray(3 * 4096, 'x'));
    file.close();
    open();
    const auto boxes = [this] { return window->findChildren<QMessageBox *>(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !boxes().empty(); }, 10'000));
    QTest::qWait(500);
    ASSERT_EQ(boxes().size(), 1);
    EXPECT_FALSE(window->book()) << "nothing more is shown of it";
    QStringList answers;
    for (const QAbstractButton *button : boxes()[0]->buttons())
        answers << button->text();
    EXPECT_THAT(answers, testing::Contains(QStringLiteral("从备份恢复…")));
    boxes()[0]->reject();
}

TEST_F(WindowTest, WhoLeavesTheOtherFilesIsBackAtTheBackups)
{
    open();
    window->commands().restore->trigger();
    const auto shown = []<class D>(D *) -> D * {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<D *>(top); found && found->isVisible())
                return found;
        return nullptr;
    };
    auto *dialog = shown(static_cast<RestoreDialog *>(nullptr));
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->otherFileRequested();
    auto *files = shown(static_cast<QFileDialog *>(nullptr));
    ASSERT_TRUE(files);
    QTest::keyClick(files, Qt::Key_Escape);
    EXPECT_FALSE(files->isVisible());
    EXPECT_TRUE(dialog->isVisible());
    // A file and a folder end it.
    QFileInfoList copies;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        copies = QDir(book.file(QStringLiteral("备份"))).entryInfoList({QStringLiteral("*.xhb")});
        return !copies.isEmpty();
    }));
    Q_EMIT dialog->otherFileRequested();
    files = shown(static_cast<QFileDialog *>(nullptr));
    ASSERT_TRUE(files);
    Q_EMIT files->fileSelected(copies.front().absoluteFilePath());
    files->close();
    files = shown(static_cast<QFileDialog *>(nullptr));
    ASSERT_TRUE(files);
    QDir(book.folder.path()).mkdir(QStringLiteral("别处"));
    Q_EMIT files->fileSelected(book.file(QStringLiteral("别处")));
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(QDir(book.file(QStringLiteral("别处"))).entryList({QStringLiteral("*.xhb")}).size(),
              1);
}

TEST_F(WindowTest, ReadOnlyOffersNothingThatWrites)
{
    open(true);
    ASSERT_TRUE(window->book());
    EXPECT_TRUE(window->book()->readOnly());
    EXPECT_FALSE(window->commands().create->isEnabled());
    EXPECT_FALSE(window->commands().import->isEnabled());
    EXPECT_FALSE(window->commands().undo->isEnabled());
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("只读")));
}

TEST_F(WindowTest, ALockedBookOffersReadingOnly)
{
    const auto other = Ledger::open(book.path);
    ASSERT_TRUE(other.ok());
    open();
    EXPECT_FALSE(window->book());
    auto *question = window->findChild<QDialog *>();
    ASSERT_TRUE(question);
    QAbstractButton *reading = nullptr;
    for (QAbstractButton *button : question->findChildren<QAbstractButton *>())
        if (button->text().contains(QStringLiteral("只读打开")))
            reading = button;
    ASSERT_TRUE(reading);
    QTest::mouseClick(reading, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->book() != nullptr; }, 2000));
    EXPECT_TRUE(window->book()->readOnly());
}

TEST_F(WindowTest, ABookThatIsGoneIsSaidCalmly)
{
    QFile::remove(book.path);
    open();
    EXPECT_FALSE(window->book());
    ASSERT_TRUE(window->findChild<QDialog *>());
}

TEST_F(WindowTest, ClosingGoesBackToTheStartScreenAndRemembersTheBook)
{
    open();
    window->commands().closeBook->trigger();
    EXPECT_FALSE(window->book());
    EXPECT_EQ(preferences.recentBooks(), QStringList{book.path});
    EXPECT_TRUE(allWords().contains(QStringLiteral("最近打开")));
    EXPECT_TRUE(Ledger::open(book.path).ok()) << "the file is free again";
}

/// A screen of 1366 × 768 at 150 % leaves some 911 × 480 to the window.
TEST_F(WindowTest, EveryPlaceFitsIntoALowWindow)
{
    book.path = book.file(QStringLiteral("样例.xhb"));
    today = QDate(2026, 11, 20);
    makeSampleCounty(book.path, today);
    open();
    ASSERT_TRUE(window->places());
    window->resize(911, 480);
    for (Page *page : window->places()->pages()) {
        window->places()->show(page->key());
        QTest::qWait(50);
        const QSize least = window->minimumSizeHint();
        EXPECT_LE(least.width(), 800) << page->key().toStdString();
        EXPECT_LE(least.height(), 460) << page->key().toStdString();
        EXPECT_EQ(window->size(), QSize(911, 480)) << page->key().toStdString();
        const QSize own = page->minimumSizeHint();
        EXPECT_LE(own.width(), 650) << page->key().toStdString();
        EXPECT_LE(own.height(), 350) << page->key().toStdString();
    }
    const QWidget *search = window->commands().search;
    EXPECT_TRUE(
        window->rect().contains(QRect(search->mapTo(window.get(), QPoint()), search->size())));
}

TEST_F(WindowTest, EveryControlHasANameForAScreenReader)
{
    open();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QString name = widget->accessibleName();
        if (name.isEmpty() && button)
            name = button->text();
        if (const auto *tool = qobject_cast<const QToolButton *>(widget);
            name.isEmpty() && tool && tool->defaultAction())
            name = tool->defaultAction()->text();
        EXPECT_FALSE(name.isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

} // namespace xhb::test
