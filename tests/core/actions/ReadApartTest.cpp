// SPDX-License-Identifier: GPL-3.0-or-later
// A reading in the background and an action at the same time: the action goes first.
#include "core/actions/ReadApart.h"

#include "tests/core/actions/TestDesk.h"

#include <QEventLoop>

namespace xhb::test {

TEST(ReadApart, GivesWayToAnActionAndBeginsAnew)
{
    TestDesk book;
    book.addCountyIssue();
    std::atomic<int> begun = 0;
    QObject page;
    QEventLoop loop;
    std::optional<Result<qint64>> arrived;
    readApart<qint64>(
        *book.desk, &page,
        [&](const Desk &desk) -> Result<qint64> {
            Database &file = desk.ledger().database();
            if (++begun > 1)
                return file.scalar("SELECT count(*) FROM unit");
            // A reading without an end: only an action can stop it.
            return file.scalar("WITH RECURSIVE n (i) AS (SELECT count(*) FROM unit UNION ALL "
                               "SELECT i + 1 FROM n) SELECT max(i) FROM n");
        },
        [&](Result<qint64> answer) {
            arrived = std::move(answer);
            loop.quit();
        });
    while (begun == 0)
        QThread::msleep(1);
    for (int i = 0; book.ledger->rightOfWay()->asked() == 0; ++i)
        book.act([i](Tx &tx) -> Status {
            Unit unit;
            unit.name = QStringLiteral("第%1个单位").arg(i);
            TRY(tx.insert(unit));
            return done();
        });
    loop.exec();
    ASSERT_TRUE(arrived);
    ASSERT_OK(*arrived);
    EXPECT_GE(begun, 2);
}

} // namespace xhb::test
