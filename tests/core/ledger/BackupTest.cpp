// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Backup.h"
#include "tests/core/ledger/TestBook.h"

#include <QDir>
#include <QFile>

using namespace xhb;
using namespace xhb::test;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 58));

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

TEST(Backup, IsAWholeBookAndIsFoundAgain)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    const QString folder = book.folder.filePath(QStringLiteral("备份"));
    const auto made = backUp(*book.ledger, folder, now);
    ASSERT_OK(made);
    const auto copy = Ledger::openForReading(made->path);
    ASSERT_OK(copy);
    EXPECT_TRUE(verify(**copy)->findings.isEmpty());
    EXPECT_EQ((*copy)->all<Issue>()->size(), 1u);
    const auto found = backupsIn(folder, book.path);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].at, now);
}

TEST(Backup, RestoreWorksWhenTheTargetIsDamagedAndKeepsIt)
{
    TestBook book;
    book.addIssue(QStringLiteral("1"));
    const QString folder = book.folder.filePath(QStringLiteral("备份"));
    const QString backup = backUp(*book.ledger, folder, now)->path;
    book.ledger.reset();
    overwrite(book.path, "broken");
    overwrite(book.path + QStringLiteral("-journal"), "stale");
    const auto kept = restore(backup, book.path, now);
    ASSERT_OK(kept);
    EXPECT_TRUE(QFile::exists(*kept));
    EXPECT_FALSE(QFile::exists(book.path + QStringLiteral("-journal")));
    book.ledger = Ledger::open(book.path).take();
    EXPECT_TRUE(book.findings().isEmpty());
    EXPECT_EQ(book.ledger->all<Issue>()->size(), 1u);
}

TEST(Backup, RestoreRefusesABadBackupAndABookInUse)
{
    TestBook book;
    const QString folder = book.folder.filePath(QStringLiteral("备份"));
    const QString backup = backUp(*book.ledger, folder, now)->path;
    EXPECT_EQ(restore(backup, book.path, now).error().code, ErrorCode::Locked);
    const QString bad = book.folder.filePath(QStringLiteral("bad.xhb"));
    overwrite(bad, QByteArray(4096, 'x'));
    book.ledger.reset();
    const auto refused = restore(bad, book.path, now);
    EXPECT_EQ(refused.error().code, ErrorCode::Corrupt);
    EXPECT_OK(Ledger::open(book.path));
}

TEST(Backup, ThinningKeepsTenSevenDaysFourWeeksTwelveMonths)
{
    // Three backups a day for 400 days.
    std::vector<QDateTime> times;
    for (int day = 0; day < 400; ++day)
        for (int hour : {17, 12, 9})
            times.emplace_back(QDate(2026, 11, 22).addDays(-day), QTime(hour, 0));
    const auto gone = expendable(times, QDateTime(QDate(2026, 11, 22), QTime(18, 0)));
    const size_t kept = times.size() - gone.size();
    EXPECT_GE(kept, 10u + 4 + 2 + 11);
    EXPECT_LE(kept, 10u + 7 + 5 + 12);
    EXPECT_TRUE(std::find(gone.begin(), gone.end(), 0u) == gone.end());
    // The last of each of the past twelve months is still there.
    for (int month = 0; month < 12; ++month) {
        const QDate first = QDate(2026, 11, 1).addMonths(-month);
        bool there = false;
        for (size_t i = 0; i < times.size(); ++i)
            there = there || (times[i].date().year() == first.year() &&
                              times[i].date().month() == first.month() &&
                              std::find(gone.begin(), gone.end(), i) == gone.end());
        EXPECT_TRUE(there) << first.toString().toStdString();
    }
}

} // namespace
