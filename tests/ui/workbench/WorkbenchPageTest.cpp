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
