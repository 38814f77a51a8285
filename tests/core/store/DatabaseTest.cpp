// SPDX-License-Identifier: GPL-3.0-or-later
// Two connections to one file: who waits for whom.
#include "core/store/Database.h"

#include "tests/support/Print.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <thread>

namespace xhb::test {

namespace {

struct TwoConnections : testing::Test {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("big.xhb"));
    std::shared_ptr<RightOfWay> way = std::make_shared<RightOfWay>();
    std::unique_ptr<Database> writer;
    std::unique_ptr<Database> reader;

    TwoConnections()
    {
        writer = Database::open(path, Access::Create).take();
        EXPECT_OK(writer->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT);"
                                  "INSERT INTO t (x) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                                  "SELECT i + 1 FROM n WHERE i < 20000) SELECT hex(zeroblob(400)) "
                                  "FROM n"));
        writer->askFor(way);
        reader = Database::open(path, Access::Read).take();
        EXPECT_OK(writer->holdWriteLock());
    }

    Status addRow()
    {
        TRY(writer->execute("INSERT INTO t (x) VALUES ('new')"));
        return writer->commit();
    }
    /// All rows, by a statement that is kept.
    Result<qint64> count()
    {
        TRY_LET(rows, reader->cached("SELECT id FROM t"));
        for (qint64 counted = 0;; ++counted) {
            TRY_LET(there, rows->next());
            if (!there)
                return counted;
        }
    }
};

} // namespace

TEST_F(TwoConnections, AReadingGivesWayToAWriterThatWaits)
{
    reader->giveWay(way);
    // 400,000,000 rows: never to an end. The first is there before the writer writes.
    auto rows = reader->cached("SELECT a.id FROM t a, t b");
    ASSERT_OK(rows);
    ASSERT_TRUE(*(*rows)->next());
    Status read = done();
    std::thread other([&] {
        Result<bool> there = (*rows)->next();
        while (there.ok() && *there)
            there = (*rows)->next();
        if (!there.ok())
            read = there.error();
    });
    EXPECT_OK(addRow());
    other.join();
    EXPECT_GT(way->asked(), 0U);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(count().ok()) << "what was begun before is to be begun anew";
    reader->giveWay(way);
    EXPECT_GT(*count(), 20000);
}

TEST_F(TwoConnections, AStatementLeftHalfwayHoldsNobodyOff)
{
    {
        auto rows = reader->cached("SELECT id FROM t");
        ASSERT_OK(rows);
        EXPECT_TRUE(*(*rows)->next());
    }
    EXPECT_OK(addRow());
    EXPECT_EQ(way->asked(), 0U) << "without waiting";
}

TEST_F(TwoConnections, AWriterThatWaitsInVainSaysLockedAndMayTryAgain)
{
    {
        auto rows = reader->cached("SELECT id FROM t"); // a reader that knows no right of way
        ASSERT_OK(rows);
        EXPECT_TRUE(*(*rows)->next());
        const Status written = addRow();
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().code, ErrorCode::Locked);
        writer->rollback();
    }
    EXPECT_OK(addRow());
}

TEST_F(TwoConnections, ACopyLetsAWriterThroughAndIsWhole)
{
    const QString target = folder.filePath(QStringLiteral("copy.xhb"));
    Status copied = done();
    std::atomic<bool> finished = false;
    std::thread other([&] {
        copied = reader->copyTo(target);
        finished = true;
    });
    for (int i = 0; i < 50 || !finished; ++i) {
        EXPECT_OK(addRow());
        std::this_thread::sleep_for(std::chrono::milliseconds(i));
    }
    other.join();
    EXPECT_OK(copied);
    auto copy = Database::open(target, Access::Read);
    ASSERT_OK(copy);
    EXPECT_GE(*(*copy)->scalar("SELECT count(*) FROM t"), 20000);
    auto check = (*copy)->prepare("PRAGMA integrity_check");
    ASSERT_OK(check);
    ASSERT_TRUE(*(*check)->next());
    EXPECT_EQ((*check)->text(0), QStringLiteral("ok"));
}

} // namespace xhb::test
