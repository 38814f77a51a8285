// SPDX-License-Identifier: GPL-3.0-or-later
// The door on loan: written through on another thread while the book is read as it was.
#include "tests/core/ledger/TestBook.h"

#include "tests/support/Dump.h"

#include <thread>

namespace xhb::test {

namespace {

Result<qint64> addUnit(Ledger &ledger, const QString &name)
{
    return ledger.transact(QStringLiteral("unit.add"), name, QDate(2026, 11, 22),
                           [&](Tx &tx) -> Status {
                               Unit unit;
                               unit.name = name;
                               TRY(tx.insert(unit));
                               return done();
                           });
}

struct Loan : testing::Test {
    TestBook book;
    int told = 0;
    qsizetype rows = 0;
    Loan()
    {
        QObject::connect(book.ledger.get(), &Ledger::changed, [this](const Changes &changes) {
            ++told;
            rows += qsizetype(changes.size());
        });
    }
};

} // namespace

TEST_F(Loan, WritesElsewhereWhileTheBookReadsAsItWas)
{
    const QString before = dumpOf(*book.ledger);
    auto lent = book.ledger->lend();
    ASSERT_OK(lent);
    std::thread writer([&] {
        EXPECT_OK(addUnit(**lent, QStringLiteral("县水利局")));
        EXPECT_OK(addUnit(**lent, QStringLiteral("县林业局")));
    });
    writer.join();
    EXPECT_EQ(told, 0);
    lent->reset();
    EXPECT_EQ(told, 1) << "once, when it is back";
    EXPECT_EQ(rows, 2);
    EXPECT_NE(dumpOf(*book.ledger), before);
    EXPECT_OK(addUnit(*book.ledger, QStringLiteral("县农业局")));
}

TEST_F(Loan, AnUnfinishedActionIsNotSeenAndNobodyElseWrites)
{
    auto lent = book.ledger->lend();
    ASSERT_OK(lent);
    const QString before = dumpOf(*book.ledger);
    const auto stopped = (*lent)->transact(
        QStringLiteral("unit.add"), QStringLiteral("一万个单位"), QDate(2026, 11, 22),
        [&](Tx &tx) -> Status {
            // More than fits into SQLite's cache: without holding back it would shut readers out.
            for (int i = 0; i < 10'000; ++i) {
                Unit unit;
                unit.name = QStringLiteral("第%1个单位").arg(i);
                unit.note = QString(200, u'长');
                TRY(tx.insert(unit));
            }
            EXPECT_EQ(dumpOf(*book.ledger), before);
            EXPECT_EQ(addUnit(*book.ledger, QStringLiteral("甲")).error().code, ErrorCode::Locked);
            EXPECT_EQ(book.ledger->lend().error().code, ErrorCode::Locked) << "there is one door";
            EXPECT_EQ(Ledger::open(book.ledger->path()).error().code, ErrorCode::Locked);
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    lent->reset();
    EXPECT_EQ(told, 0);
    EXPECT_EQ(dumpOf(*book.ledger), before);
    EXPECT_EQ(Ledger::open(book.ledger->path()).error().code, ErrorCode::Locked) << "still ours";
}

TEST_F(Loan, OutlivingTheBookItFreesTheFile)
{
    auto lent = book.ledger->lend();
    ASSERT_OK(lent);
    const QString path = book.ledger->path();
    book.ledger.reset();
    lent->reset();
    EXPECT_OK(Ledger::open(path));
}

} // namespace xhb::test
