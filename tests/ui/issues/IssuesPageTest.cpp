// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssuesPage.h"

#include "tests/ui/issues/IssueBook.h"
#include "ui/issues/BasicsTab.h"
#include "ui/issues/IssuePane.h"
#include "ui/issues/MeasuresTab.h"
#include "ui/kit/DateEdit.h"
#include "ui/kit/FilterBar.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Theme.h"
#include "ui/records/BulkEdit.h"

#include <QComboBox>
#include <QPushButton>
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
                  {entityInfo<Issue>(), {}, [](int count) { return QString::number(count); }},
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
