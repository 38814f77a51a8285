// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a book that are known to open: made page by page, checked, forced to the disk, thinned
// by age; and the way back from one.
#pragma once

#include "core/ledger/Ledger.h"

#include <span>

namespace xhb {

struct BackupFile {
    QString path;
    QDateTime at; ///< local time, from the file name
};

/// Copies the book into `folder` as NAME-yyyyMMdd-HHmmss.xhb and checks the copy. DiskFull and
/// other errors leave no half file.
Result<BackupFile> backUp(const Ledger &ledger, const QString &folder, const QDateTime &now);

/// The copy made before an older layout is migrated, beside the book.
Status backUpBeforeMigration(const Database &database, int version);

/// The backups of the book at `bookPath` found in `folder`, newest first.
std::vector<BackupFile> backupsIn(const QString &folder, const QString &bookPath);

/// Which of these times (newest first) need not be kept: all but the last 10, one a day for 7 days,
/// one a week for 4 weeks, one a month for 12 months. Answers positions.
std::vector<size_t> expendable(std::span<const QDateTime> newestFirst, const QDateTime &now);

/// Removes the expendable backups of this book in `folder`; answers how many.
int thinBackups(const QString &folder, const QString &bookPath, const QDateTime &now);

/// What the program does by itself: backs up into the session's folder and thins what is there.
Result<BackupFile> backUpBySelf(const Ledger &ledger, const QDateTime &now);

/// Where automatic backups of this book go when no folder was chosen.
QString defaultBackupFolder(const QString &bookPath);

/// Puts a checked copy of `backup` in the place of `book`. A file that is there, damaged or not, is
/// kept under another name, which is answered (empty = there was none). Locked when it is in use.
Result<QString> restore(const QString &backup, const QString &book, const QDateTime &now);

} // namespace xhb
