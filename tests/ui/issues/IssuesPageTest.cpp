// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssuesPage.h"

#include "tests/ui/Typing.h"
#include "tests/ui/issues/IssueBook.h"
#include "ui/issues/BasicsTab.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/MeasuresTab.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Theme.h"
#include "ui/records/AgendaLead.h"
#include "ui/records/BulkEdit.h"
#include "ui/records/NewRecord.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace xhb::test {

namespace {

struct PageBook : IssueBook {
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FormDrafts drafts{folder.filePath(QStringLiteral("drafts"))};
    std::unique_ptr<IssuesPage> page;

    explicit PageBook(int issues = 30)
    {
        fill(issues);
        if (issues > 0)
            act([&](Tx &tx) -> Status {
                TRY_LET(all, tx.all<Issue>());
                for (int seq = 1; seq <= 2; ++seq) {
                    Measure measure;
                    measure.issue = all.front().id;
                    measure.seq = seq;
                    measure.text = QStringLiteral("完成第 %1 段管网修复并通过闭水试验").arg(seq);
                    TRY(tx.insert(measure));
                }
                return done();
            });
        page = std::make_unique<IssuesPage>(*desk, settings, drafts);
        page->resize(1214, 672); // what a window of 1366×768 leaves
        page->show();
        page->list().loadNow();
    }
    qint64 first() { return 1; }
};

/// The window of a new problem, opened over the page.
struct NewIssue {
    PageBook book{3};
    QDialog *dialog;
    FormWidget *form;

    NewIssue()
    {
        book.page->createNew();
        dialog = book.page->findChild<NewRecord *>();
        form = dialog->findChild<FormWidget *>();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    Label *problem(const char *column) const
    {
        return form->findChild<Label *>(QLatin1String(column) + QStringLiteral(".problem"));
    }
};

TEST(NewIssue, EmptyItSaysWhatIsMissingAndGoesThere)
{
    NewIssue made;
    const auto apply = [&](int way) {
        made.form->focusField(QStringLiteral("code"));
        if (way == 0)
            QTest::keyClick(made.dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        else
            QTest::mouseClick(made.form->bar()->findChild<QPushButton *>(QStringLiteral("apply")),
                              Qt::LeftButton);
    };
    for (const int way : {0, 1}) {
        apply(way);
        EXPECT_EQ(made.dialog->focusWidget(), made.form->editor(QStringLiteral("title")));
        EXPECT_TRUE(made.problem("title")->isVisible());
        EXPECT_EQ(made.problem("title")->text(), QStringLiteral("▲ 请填写问题"));
        EXPECT_TRUE(made.dialog->isVisible());
    }
    EXPECT_EQ(made.book.page->list().total(), 3u);
}

TEST(NewIssue, AnUnknownSourceNamesHowToMakeOne)
{
    NewIssue made;
    QWidget *source = made.form->editor(QStringLiteral("source"));
    source->setFocus();
    typeText(made.dialog->focusWidget(), QStringLiteral("市级督查"));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTest::keyClick(made.dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(made.problem("source")->text().contains(QStringLiteral("按 ↓")))
        << made.problem("source")->text().toStdString();
    EXPECT_TRUE(made.problem("source")->text().contains(QStringLiteral("新建")));
    // As it says: down, to the last line, chosen.
    source->setFocus();
    QTest::keyClick(made.dialog->focusWidget(), Qt::Key_Down);
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_TRUE(made.problem("source")->isHidden());
    EXPECT_EQ(made.book.ledger->all<Source>()->size(), 4u);
}

TEST(NewIssue, CloseIsAButtonNotABar)
{
    const NewIssue made;
    for (const QPushButton *button : made.dialog->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("关闭")) {
            EXPECT_LT(button->width(), made.dialog->width() / 3);
        }
}

TEST(IssuesPage, ALineOfTheAgendaOpensThePartItIsAbout)
{
    PageBook book;
    AgendaLine line;
    line.id = book.first();
    line.ref = 2;
    line.text.kind = keyOf(AgendaKind::MeasureDeadline);
    book.page->pane()->openTab(IssuePane::History);
    book.page->applyFilter(leadOf(line));
    book.page->focusContent();
    EXPECT_EQ(book.page->pane()->issue().value, book.first());
    EXPECT_EQ(book.page->pane()->tab(), IssuePane::Measures);
    EXPECT_TRUE(book.page->pane()->isAncestorOf(book.page->focusWidget())) << "at that measure";
    line.text.kind = keyOf(AgendaKind::Lookback);
    book.page->applyFilter(leadOf(line));
    EXPECT_EQ(book.page->pane()->tab(), IssuePane::Signoff);
    book.page->applyFilter({});
    book.page->focusContent();
    EXPECT_EQ(book.page->focusWidget(), book.page->view());
}

TEST(IssuesPage, SelectingARowShowsItsIssue)
{
    PageBook book;
    ASSERT_TRUE(book.page->view()->selectId(3));
    EXPECT_EQ(book.page->pane()->issue().value, 3);
    QTest::keyClick(book.page->view(), Qt::Key_Down);
    EXPECT_NE(book.page->pane()->issue().value, 3);
    EXPECT_NE(book.page->pane()->issue().value, 0);
}

TEST(IssuesPage, LinksFromElsewhereSetTheFilterAndSearchNarrows)
{
    PageBook book;
    book.page->applyFilter({{QStringLiteral("task"), {QStringLiteral("immediate")}}});
    const size_t immediate = book.page->list().ids().size();
    EXPECT_EQ(immediate, 8u);
    EXPECT_EQ(book.page->filters()->values().value(QStringLiteral("task")),
              QStringList{QStringLiteral("immediate")});
    book.page->search(QStringLiteral("粪污"));
    EXPECT_LT(book.page->list().ids().size(), immediate);
    book.page->reveal(2);
    EXPECT_EQ(book.page->view()->currentId(), 2) << "revealed although it was filtered away";
}

TEST(IssuesPage, DoneDayIsTypedWhereTheMeasureStands)
{
    PageBook book;
    book.page->reveal(1);
    book.page->pane()->openTab(IssuePane::Measures);
    DateEdit *done = book.page->pane()->measures()->measures()->doneEdit(1);
    ASSERT_NE(done, nullptr);
    done->setFocus();
    QTest::keyClicks(done, QStringLiteral("20261120"));
    QTest::keyClick(done, Qt::Key_Return);
    const auto measures = book.ledger->where<Measure>("issue", qint64(1));
    EXPECT_EQ(measures->front().doneOn, QDate(2026, 11, 20));
    EXPECT_EQ(book.ledger->undoable()->value().label,
              QStringLiteral("登记措施完成 2026-1 第 1 条"));
}

TEST(IssuesPage, FormWritesOneUndoableAction)
{
    PageBook book;
    book.page->reveal(1);
    IssueForm *form = book.page->pane()->basics()->form();
    form->setField(QStringLiteral("topic"), Value(QStringLiteral("水环境")));
    ASSERT_TRUE(form->apply());
    EXPECT_EQ(book.ledger->find(Id<Issue>{1})->topic, QStringLiteral("水环境"));
    EXPECT_EQ(book.ledger->undoable()->value().label, QStringLiteral("修改问题 2026-1"));
    ASSERT_TRUE(book.ledger->undo(book.ledger->undoable()->value().id, today).ok());
    EXPECT_EQ(form->current().topic, QString()) << "the form follows what was undone";
}

TEST(IssuesPage, BulkEditCountsFirstAndWritesOneAction)
{
    PageBook book;
    BookNames names(*book.desk);
    BulkEdit edit(*book.desk, names,
                  {entityInfo<Issue>(),
                   {},
                   [](int count) { return QString::number(count); },
                   QStringLiteral("%1"),
                   {}},
                  {1, 2, 3}, book.page.get());
    edit.setAttribute(Qt::WA_DeleteOnClose, false);
    edit.chooseField(QStringLiteral("topic"));
    EXPECT_EQ(edit.affected(), 0);
    EXPECT_FALSE(edit.writeButton()->isEnabled());
    edit.form()->setField(QStringLiteral("topic"), Value(QStringLiteral("水环境")));
    EXPECT_EQ(edit.affected(), 3);
    QTest::mouseClick(edit.writeButton(), Qt::LeftButton);
    EXPECT_EQ(book.ledger->find(Id<Issue>{3})->topic, QStringLiteral("水环境"));
    ASSERT_TRUE(book.ledger->undo(book.ledger->undoable()->value().id, today).ok());
    EXPECT_EQ(book.ledger->find(Id<Issue>{2})->topic, QString());
}

TEST(IssuesPage, AllFirstColumnsFitBesideThePane)
{
    applyTheme(*qApp, ThemeChoice::Light);
    PageBook book;
    QTest::qWait(20);
    const ListView *view = book.page->view();
    EXPECT_EQ(view->horizontalScrollBar()->maximum(), 0);
    const QModelIndex state =
        view->model()->index(0, view->rowModel()->columnOf(QStringLiteral("state")));
    EXPECT_TRUE(view->viewport()->rect().contains(view->visualRect(state)));
    EXPECT_GE(book.page->pane()->width(), 400);
}

TEST(IssuesPage, AClickOnAHeadingSortsAndAnotherTurnsIt)
{
    PageBook book;
    ListView *view = book.page->view();
    const auto click = [&](const char *column) {
        QHeaderView *header = view->horizontalHeader();
        const int section = view->rowModel()->columnOf(QLatin1String(column));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + 20, header->height() / 2});
    };
    click("code");
    EXPECT_EQ(book.code(book.page->list().ids().front()), QStringLiteral("2026-1"));
    click("code");
    EXPECT_EQ(book.code(book.page->list().ids().front()), QStringLiteral("2026-30"));
}

TEST(IssuesPage, AViewMadeTheStandardIsThereWhenTheBookIsOpened)
{
    PageBook book;
    SavedViews views(book.settings, QStringLiteral("issues"));
    SavedView immediate;
    immediate.filters.insert(QStringLiteral("task"), {QStringLiteral("immediate")});
    immediate.column = QStringLiteral("code");
    immediate.ascending = false;
    views.save(QStringLiteral("立行立改"), immediate);
    views.setStandard(QStringLiteral("立行立改"));
    IssuesPage again(*book.desk, book.settings, book.drafts);
    again.list().loadNow();
    EXPECT_EQ(again.list().ids().size(), 8u);
    EXPECT_EQ(again.filters()->currentView(), QStringLiteral("立行立改"));
    EXPECT_GT(again.list().ids().front(), again.list().ids().back());
    views.remove(QStringLiteral("立行立改"));
    EXPECT_TRUE(views.standard().isEmpty());
}

TEST(IssuesPage, SeveralSelectedByKeysAreEditedInOneStep)
{
    PageBook book;
    ListView *view = book.page->view();
    view->selectId(book.page->list().ids().front());
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(book.page->selected(), 3);
    const QList<QAction *> actions = book.page->menuActions();
    const auto edit = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(QStringLiteral("Ctrl+E"));
    });
    ASSERT_NE(edit, actions.end());
    (*edit)->trigger();
    auto *dialog = book.page->findChild<BulkEdit *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->windowTitle().contains(u'3'));
    dialog->chooseField(QStringLiteral("topic"));
    dialog->form()->setField(QStringLiteral("topic"), Value(QStringLiteral("水环境")));
    EXPECT_EQ(dialog->affected(), 3);
    QTest::mouseClick(dialog->writeButton(), Qt::LeftButton);
    EXPECT_EQ(book.ledger->where<Issue>("topic", QStringLiteral("水环境"))->size(), 3u);
    ASSERT_TRUE(book.ledger->undo(book.ledger->undoable()->value().id, today).ok());
    EXPECT_TRUE(book.ledger->where<Issue>("topic", QStringLiteral("水环境"))->empty());
}

TEST(IssuesPage, ThePaneFollowsASearchWhenTheKeysRest)
{
    PageBook book;
    book.page->search(QStringLiteral("矿山"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return book.page->pane()->issue().value == book.page->view()->currentId(); }));
    EXPECT_NE(book.page->view()->currentId(), 0);
    book.page->search(QStringLiteral("没有这样的话"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return book.page->pane()->issue().value == qint64(0); }));
}

TEST(SavedViews, KeepFilterColumnsAndOrder)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    SavedViews views(settings, QStringLiteral("issues"));
    views.save(QStringLiteral("本月要盯的"), {{{QStringLiteral("due"), {QStringLiteral("near")}}},
                                              QByteArray("\x01\x00columns", 9),
                                              QStringLiteral("code"),
                                              false});
    const SavedView back =
        SavedViews(settings, QStringLiteral("issues")).view(QStringLiteral("本月要盯的"));
    EXPECT_EQ(back.filters.value(QStringLiteral("due")), QStringList{QStringLiteral("near")});
    EXPECT_EQ(back.columns, QByteArray("\x01\x00columns", 9));
    EXPECT_EQ(back.column, QStringLiteral("code"));
    EXPECT_FALSE(back.ascending);
    views.remove(QStringLiteral("本月要盯的"));
    EXPECT_TRUE(views.names().isEmpty());
}

/// With XHB_SHOTS=<folder>: pictures of the page to be looked at.
TEST(IssuesPage, EveryTabCanBeShown)
{
    applyTheme(*qApp, ThemeChoice::Light);
    PageBook book;
    book.page->reveal(1);
    const QString shots = qEnvironmentVariable("XHB_SHOTS");
    for (int tab = 0; tab < IssuePane::tabCount; ++tab) {
        book.page->pane()->openTab(IssuePane::Tab(tab));
        QTest::qWait(50);
        EXPECT_EQ(book.page->pane()->tab(), tab);
        if (!shots.isEmpty())
            book.page->grab().save(QStringLiteral("%1/issues-%2.png").arg(shots).arg(tab));
    }
}

} // namespace

} // namespace xhb::test
