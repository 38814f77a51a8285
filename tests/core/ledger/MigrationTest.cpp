// SPDX-License-Identifier: GPL-3.0-or-later
// A book of every earlier layout opens, loses nothing, and everything ever done in it can still be
// undone and done again. tests/data/books holds one book a layout, each made by the program of its
// time.
#include "tests/core/ledger/TestBook.h"

#include <QDir>
#include <QFile>

using namespace xhb;
using namespace xhb::test;

namespace {

const QDate migrationDay(2026, 11, 25);

class Migration : public testing::TestWithParam<int>
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("旧台账.xhb"));

    void SetUp() override
    {
        const QString stored = QStringLiteral(XHB_SOURCE_DIR "/tests/data/books/schema-%1.xhb")
                                   .arg(GetParam(), 3, 10, QLatin1Char('0'));
        ASSERT_TRUE(QFile::copy(stored, path)) << stored.toStdString();
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    static QStringList findingsOf(const Ledger &ledger)
    {
        const auto report = verify(ledger);
        EXPECT_OK(report);
        return report.ok() ? report->findings : QStringList{QStringLiteral("error")};
    }
};

TEST_P(Migration, KeepsEveryRowAndItsHistory)
{
    auto opened = Ledger::open(path);
    ASSERT_OK(opened);
    const auto ledger = opened.take();
    EXPECT_EQ(findingsOf(*ledger), QStringList());
    EXPECT_EQ(ledger->all<Issue>()->size(), 2u);
    ASSERT_EQ(ledger->all<Round>()->size(), 1u);
    EXPECT_TRUE(ledger->all<Round>()->front().issue);
    ASSERT_EQ(ledger->all<Lookback>()->size(), 1u);
    EXPECT_EQ(ledger->all<Lookback>()->front().on, QDate(2025, 11, 10));
    // The book as it was is kept beside it.
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.xhb*")}, QDir::Files).size(), 2);
}

TEST_P(Migration, UndoesAndRedoesWhatTheOldProgramDid)
{
    const auto ledger = Ledger::open(path).take();
    const QString before = dumpOf(*ledger);
    int steps = 0;
    while (true) {
        const auto next = ledger->undoable();
        ASSERT_OK(next);
        if (!*next)
            break;
        ASSERT_OK(ledger->undo((*next)->id, migrationDay));
        ++steps;
    }
    EXPECT_GT(steps, 15);
    EXPECT_TRUE(ledger->all<Issue>()->empty());
    EXPECT_EQ(findingsOf(*ledger), QStringList());
    for (; steps > 0; --steps) {
        const auto next = ledger->redoable();
        ASSERT_OK(next);
        ASSERT_TRUE(next->has_value());
        ASSERT_OK(ledger->undo((*next)->id, migrationDay));
    }
    EXPECT_EQ(dumpOf(*ledger), before);
    EXPECT_EQ(findingsOf(*ledger), QStringList());
}

TEST_P(Migration, NeverGivesAnIdAgain)
{
    const auto ledger = Ledger::open(path).take();
    const auto rounds = ledger->all<Round>();
    ASSERT_OK(rounds);
    Round round;
    round.issue = rounds->front().issue;
    round.no = 2;
    round.procedure = QStringLiteral("six-step");
    round.startedOn = migrationDay;
    ASSERT_OK(ledger->transact(QStringLiteral("test"), QStringLiteral("测试"), migrationDay,
                               [&](Tx &tx) -> Status {
                                   TRY(tx.insert(round));
                                   return done();
                               }));
    EXPECT_GT(round.id.value, rounds->front().id.value);
}

INSTANTIATE_TEST_SUITE_P(Layouts, Migration, testing::Values(1, 2, 3));

} // namespace
