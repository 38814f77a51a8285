// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of one petition cost what one petition costs, however many the book has.
#include "core/store/FactsLoader.h"
#include "core/store/Schema.h"
#include "tests/support/Print.h"

#include <sqlite3.h>

using namespace xhb;

namespace {

/// A book of so many petitions, 50 a batch. In every batch but each fifth a term is set for one, in
/// each seventh for all.
std::unique_ptr<Database> bookOf(int petitions)
{
    auto database = Database::open(QStringLiteral(":memory:"), Access::Create).take();
    EXPECT_OK(migrate(*database));
    EXPECT_OK(database->execute(
        "WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i+1 FROM n WHERE i+1 < " +
        QByteArray::number(petitions) +
        ") INSERT INTO petition (accept_no, class, channel, truth, finish, content, batch, "
        "inspection_round, reply_days) SELECT 'D' || i, 'ordinary', 'call', 'open', 'open', 'x', "
        "'第' || (i / 50) || '批', '第三轮', "
        "CASE WHEN (i / 50) % 7 = 0 THEN 10 WHEN (i / 50) % 5 = 0 OR i % 50 <> 30 THEN 0 "
        "ELSE 5 + (i / 50) % 3 END FROM n"));
    return database;
}

/// Instructions of SQLite's machine for the facts of one.
int costOf(Database &database, qint64 petition)
{
    int steps = 0;
    sqlite3_progress_handler(
        database.handle(), 1, [](void *count) { return ++*static_cast<int *>(count), 0; }, &steps);
    const auto facts = loadPetitionFacts(database, Id<Petition>{petition});
    sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
    EXPECT_OK(facts);
    EXPECT_EQ(facts->issues.size(), 1u);
    return steps;
}

TEST(FactsLoader, LS6_TheTermOfABatchIsLookedUpNotGathered)
{
    const auto small = bookOf(200);
    const auto large = bookOf(20'000);
    for (const qint64 petition : {60, 90, 110, 10}) {
        const int wanted = costOf(*small, petition);
        EXPECT_GT(wanted, 50);
        EXPECT_LE(costOf(*large, petition), wanted + 50) << petition;
    }
}

TEST(FactsLoader, LS6_OneByOneGivesTheTermsOfTheWholeBook)
{
    const auto database = bookOf(1'000);
    const auto all = loadPetitionFacts(*database);
    ASSERT_OK(all);
    ASSERT_EQ(all->issues.size(), 1'000u);
    int set = 0;
    for (const IssueFact &fact : all->issues) {
        const auto one = loadPetitionFacts(*database, Id<Petition>{fact.id.value});
        ASSERT_OK(one);
        EXPECT_EQ(one->issues.front().petition->replyDays, fact.petition->replyDays);
        set += fact.petition->replyDays > 0;
        const int batch = int(fact.id.value - 1) / 50;
        EXPECT_EQ(fact.petition->replyDays, batch % 7 == 0   ? 10
                                            : batch % 5 == 0 ? 0
                                                             : 5 + batch % 3);
    }
    EXPECT_EQ(set, 850);
}

} // namespace
