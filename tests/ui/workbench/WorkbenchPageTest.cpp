// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/WorkbenchPage.h"

#include "tests/ui/TestWindow.h"
#include "ui/kit/Card.h"
#include "ui/kit/ListView.h"
#include "ui/kit/Preview.h"

#include <QSignalSpy>
#include <QTest>

namespace xhb::test {

namespace {

struct WorkbenchTest : testing::Test {
    BookFile file{threeProblems()};
    std::unique_ptr<OpenBook> book = OpenBook::open(file.path, false, file.today).take();
    std::unique_ptr<WorkbenchPage> page = std::make_unique<WorkbenchPage>(book->desk());

    WorkbenchTest()
    {
        QObject::connect(&book->ledger(), &Ledger::changed, page.get(),
                         [this](const Changes &changes) { page->refresh(changes); });
        page->resize(1216, 668);
        page->show();
    }
    void act(const char *json)
    {
        ASSERT_TRUE(perform(book->desk(), QJsonDocument::fromJson(json).object(), {}).ok());
    }
    Card *card(Figure::What what) { return page->findChildren<Card *>()[int(what)]; }
    ListView *list() { return page->findChild<ListView *>(); }
};

} // namespace

TEST_F(WorkbenchTest, CardsOpenTheRowsBehindTheirNumber)
{
    EXPECT_EQ(page->count(), std::nullopt) << "not counted yet";
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    EXPECT_TRUE(card(Figure::Overdue)->accessibleName().endsWith(QStringLiteral(" 1")));
    QSignalSpy wanted(page.get(), &Page::placeRequested);
    QTest::mouseClick(card(Figure::Overdue), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][1].value<PageFilter>().value(QStringLiteral("due")),
              QStringList{QStringLiteral("overdue")});
}

TEST_F(WorkbenchTest, AnActionChangesItsOwnRowsAtOnce)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    const size_t rows = list()->rowModel()->ids().size();
    act(R"({"do":"issue.update","code":"1","deadline_text":"2027年12月底前"})");
    EXPECT_EQ(list()->rowModel()->ids().size(), rows - 1);
    EXPECT_TRUE(card(Figure::Overdue)->accessibleName().endsWith(QStringLiteral(" 0")));
}

TEST_F(WorkbenchTest, ARowLeadsToItsProblem)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    QSignalSpy wanted(page.get(), &Page::issueRequested);
    list()->selectId(list()->rowModel()->idAt(0));
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(book->ledger().find(Id<Issue>{wanted[0][0].toLongLong()})->title,
              QStringLiteral("逾期的"));
}

TEST_F(WorkbenchTest, ALineNamesItsArticleAndWhatHasNoLastDayIsNotDueToday)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    const RowModel &rows = *list()->rowModel();
    ASSERT_GE(rows.rowCount(), 3);
    for (int row = 0; row < rows.rowCount(); ++row) {
        EXPECT_TRUE(rows.cell(row, 3).text.contains(QStringLiteral("第")) &&
                    rows.cell(row, 3).text.contains(QStringLiteral("条")))
            << rows.cell(row, 3).text.toStdString();
        EXPECT_GT(rows.cell(row, 3).why.size(), rows.cell(row, 3).text.size());
        if (rows.cell(row, 1).text == QStringLiteral("待办")) {
            EXPECT_EQ(rows.cell(row, 1).why, QStringLiteral("现在可办"));
        }
    }
}

TEST_F(WorkbenchTest, TheYearlyPublicationLeadsToItsForm_JX15)
{
    page.reset();
    book.reset();
    book = OpenBook::open(file.path, false, QDate(2026, 12, 10)).take();
    page = std::make_unique<WorkbenchPage>(book->desk());
    page->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bool(page->overview()); }));
    QSignalSpy wanted(page.get(), &Page::placeRequested);
    const RowModel &rows = *list()->rowModel();
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.cell(row, 2).text.contains(QStringLiteral("对外公开年度整改情况"))) {
            list()->selectId(rows.idAt(row));
            QTest::keyClick(list(), Qt::Key_Return);
        }
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("plans"));
    EXPECT_TRUE(wanted[0][1].value<PageFilter>().contains(QStringLiteral("yearly")));
}

TEST_F(WorkbenchTest, TodaysListIsSetOnPaper)
{
    EXPECT_TRUE(page->abilities().testFlag(Page::Prints));
    page->print();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->findChild<Preview *>() != nullptr; }, 20000));
    auto *preview = page->findChild<Preview *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->finished(); }, 20000));
    EXPECT_EQ(preview->pageCount(), 1);
    EXPECT_TRUE(preview->window()->windowTitle().contains(QStringLiteral("今日清单")));
}

} // namespace xhb::test
