// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/Overview.h"

#include "core/actions/Touched.h"
#include "tests/support/Print.h"
#include "tests/ui/TestWindow.h"
#include "ui/issues/IssueIndex.h"

namespace xhb::test {

namespace {

struct OverviewBook : BookFile {
    std::unique_ptr<OpenBook> book;

    OverviewBook() : BookFile(threeProblems()) { book = OpenBook::open(path, false, today).take(); }
    Overview overview() { return overviewOf(book->desk()).take(); }
};

} // namespace

TEST(Overview, CountsWhatIsOverdueNearAndReady)
{
    OverviewBook book;
    const Overview overview = book.overview();
    ASSERT_EQ(overview.figures.size(), 6u);
    EXPECT_EQ(overview.figures[Figure::Overdue].count, 1);
    EXPECT_EQ(overview.figures[Figure::Overdue].worst, 10); // 6 to 20 March, weekends not counted
    EXPECT_EQ(overview.figures[Figure::Near].count, 1);
    EXPECT_EQ(overview.figures[Figure::Near].next, QDate(2026, 3, 25));
    EXPECT_EQ(overview.figures[Figure::Completed].count, 1);
    EXPECT_EQ(overview.figures[Figure::Publicity].count, 0);
}

TEST(Overview, EveryFigureOpensAsManyRowsAsItCounts)
{
    OverviewBook book;
    const auto index = IssueIndex::read(book.book->desk());
    ASSERT_TRUE(index.ok());
    for (const Figure &figure : book.overview().figures)
        EXPECT_EQ((*index)->select({figure.filter, {}, {}, true}).size(), size_t(figure.count))
            << figure.what;
}

TEST(Overview, QX13_AMeasureThatIsLateMakesItsProblemOneOfThoseOverdue)
{
    OverviewBook book;
    ASSERT_TRUE(
        perform(
            book.book->desk(),
            QJsonDocument::fromJson(
                R"({"do":"measure.add","issue":"2","text":"清淤","deadline_text":"2026年3月2日"})")
                .object(),
            {})
            .ok());
    const Overview overview = book.overview();
    EXPECT_EQ(overview.figures[Figure::Overdue].count, 2);
    EXPECT_EQ(overview.figures[Figure::Near].count, 1) << "its own deadline is still near";
    EXPECT_EQ(overview.figures[Figure::Overdue].worst, 14);
}

TEST(Overview, Rule11_ShareCountsOnlyWhatIsToBeSignedOff)
{
    OverviewBook book;
    ASSERT_TRUE(
        perform(
            book.book->desk(),
            QJsonDocument::fromJson(R"({"do":"issue.update","code":"2","tracked":false})").object(),
            {})
            .ok());
    const Overview overview = book.overview();
    EXPECT_EQ(overview.whole.tracked, 2);
    EXPECT_EQ(overview.whole.closed, 0);
    ASSERT_EQ(overview.rates.size(), 2u);
    EXPECT_EQ(overview.rates[0].level, Level::Province) << "the higher level comes first";
    EXPECT_EQ(overview.rates[1].name, QStringLiteral("区级自查"));
    EXPECT_EQ(overview.rates[1].tracked, 1);
    EXPECT_EQ(overview.rates[1].sources.size(), 1);
}

TEST(Overview, AgendaIsByDayAndPressingIsWhatIsLateOrNear)
{
    OverviewBook book;
    const Overview overview = book.overview();
    ASSERT_GE(overview.agenda.size(), 3u);
    for (size_t i = 1; i < overview.agenda.size(); ++i)
        EXPECT_LE(overview.agenda[i - 1].due, overview.agenda[i].due);
    EXPECT_EQ(overview.pressing, 2);
}

TEST(Overview, RenewedItSaysTheSameAsReadAnew)
{
    OverviewBook book;
    Overview kept = book.overview();
    Desk &desk = book.book->desk();
    std::vector<qint64> touched;
    QObject::connect(&desk.ledger(), &Ledger::changed, [&](const Changes &changes) {
        touched = touchedIssues(desk.ledger(), changes).value();
    });
    for (
        const char *action :
        {R"({"do":"measure.done","issue":"1","seq":1,"on":"2026-03-19"})",
         R"({"do":"issue.update","code":"2","deadline_text":"2026年3月10日"})",
         R"({"do":"issue.add","code":"4","title":"新的","source":"省督察","goal":"达标","deadline_text":"2026年3月24日"})",
         R"({"do":"issue.update","code":"3","tracked":false})",
         R"({"do":"issue.remove","code":"1"})"}) {
        const auto done = perform(desk, QJsonDocument::fromJson(action).object(), {});
        ASSERT_TRUE(done.ok()) << action << done.error().text.toStdString();
        ASSERT_TRUE(kept.renew(desk, touched).ok());
        const Overview fresh = book.overview();
        for (size_t i = 0; i < fresh.figures.size(); ++i) {
            EXPECT_EQ(kept.figures[i].count, fresh.figures[i].count) << action << i;
            EXPECT_EQ(kept.figures[i].next, fresh.figures[i].next) << action << i;
        }
        EXPECT_EQ(kept.pressing, fresh.pressing) << action;
        EXPECT_EQ(kept.whole.tracked, fresh.whole.tracked) << action;
        EXPECT_EQ(kept.rates.size(), fresh.rates.size()) << action;
        ASSERT_EQ(kept.agenda.size(), fresh.agenda.size()) << action;
        for (size_t i = 0; i < fresh.agenda.size(); ++i) {
            EXPECT_EQ(kept.agenda[i].due, fresh.agenda[i].due) << action;
            EXPECT_EQ(kept.issueOf(kept.agenda[i]), fresh.issueOf(fresh.agenda[i])) << action;
        }
    }
}

} // namespace xhb::test
