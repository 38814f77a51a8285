// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Backup.h"

#include "core/base/Files.h"
#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

Status checkCopy(const QString &path)
{
    TRY_LET(copy, Database::open(path, Access::Read));
    TRY_LET(version, schemaOf(*copy));
    if (version <= latestSchema())
        TRY(checkLayout(*copy));
    TRY_LET(findings, checkFile(*copy));
    if (!findings.isEmpty())
        return Error{
            ErrorCode::Corrupt,
            Tr::tr("“%1”检查不通过：%2。").arg(QDir::toNativeSeparators(path), findings.first()),
            findings.join(QLatin1Char('\n')),
            {}};
    return done();
}

Status copyChecked(const Database &database, const QString &target)
{
    return writeWhole(target, [&](const QString &temporary) -> Status {
        TRY(database.copyTo(temporary));
        return checkCopy(temporary);
    });
}

void removeStaleJournals(const QString &book)
{
    // Left beside a replaced book, they would be played back into the new file and destroy it.
    for (const char *suffix : {"-journal", "-wal", "-shm"})
        QFile::remove(book + QLatin1String(suffix));
}

} // namespace

Result<BackupFile> backUp(const Ledger &ledger, const QString &folder, const QDateTime &now)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("备份文件夹“%1”建不了，没有备份。请换一个文件夹。")
                         .arg(QDir::toNativeSeparators(folder)),
                     {},
                     {}};
    const QString target =
        QDir(folder).filePath(QFileInfo(ledger.path()).completeBaseName() + QLatin1Char('-') +
                              now.toString(stampFormat) + QStringLiteral(".xhb"));
    TRY(copyChecked(ledger.database(), target));
    return BackupFile{target, now};
}

Status backUpBeforeMigration(const Database &database, int version)
{
    const QFileInfo book(database.path());
    const QString target = book.absolutePath() + QLatin1Char('/') + book.completeBaseName() +
                           Tr::tr("-升级前-第%1版.xhb").arg(version);
    return QFile::exists(target) ? done() : copyChecked(database, target);
}

std::vector<BackupFile> backupsIn(const QString &folder, const QString &bookPath)
{
    const QString stem = QFileInfo(bookPath).completeBaseName();
    const QRegularExpression pattern(QLatin1Char('^') + QRegularExpression::escape(stem) +
                                     QStringLiteral("-(\\d{8}-\\d{6})\\.xhb$"));
    std::vector<BackupFile> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        if (!match.hasMatch())
            continue;
        const QDateTime at = QDateTime::fromString(match.captured(1), stampFormat);
        if (at.isValid())
            backups.push_back({file.absoluteFilePath(), at});
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    return backups;
}

std::vector<size_t> expendable(std::span<const QDateTime> newestFirst, const QDateTime &now)
{
    constexpr size_t newest = 10;
    constexpr int days = 7;
    constexpr int weeks = 4;
    constexpr int months = 12;
    QSet<QString> kept;
    std::vector<size_t> answer;
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        const QDate date = newestFirst[i].date();
        const qint64 age = date.daysTo(now.date());
        const int monthAge =
            (now.date().year() - date.year()) * 12 + now.date().month() - date.month();
        int weekYear = 0;
        const int week = date.weekNumber(&weekYear);
        // The newest of each period is kept; a period is named so that it is met only once.
        bool keep = i < newest;
        const auto newPeriod = [&](bool young, const QString &period) {
            if (young && !kept.contains(period)) {
                kept.insert(period);
                keep = true;
            }
        };
        newPeriod(age < days, QStringLiteral("d%1").arg(date.toJulianDay()));
        newPeriod(age < weeks * 7, QStringLiteral("w%1-%2").arg(weekYear).arg(week));
        newPeriod(monthAge < months, QStringLiteral("m%1-%2").arg(date.year()).arg(date.month()));
        if (!keep)
            answer.push_back(i);
    }
    return answer;
}

int thinBackups(const QString &folder, const QString &bookPath, const QDateTime &now)
{
    const std::vector<BackupFile> backups = backupsIn(folder, bookPath);
    std::vector<QDateTime> times;
    times.reserve(backups.size());
    for (const BackupFile &backup : backups)
        times.push_back(backup.at);
    int removed = 0;
    for (size_t i : expendable(times, now))
        removed += QFile::remove(backups[i].path);
    return removed;
}

Result<BackupFile> backUpBySelf(const Ledger &ledger, const QDateTime &now)
{
    const QString &chosen = ledger.session().backups;
    const QString folder = chosen.isEmpty() ? defaultBackupFolder(ledger.path()) : chosen;
    TRY_LET(backup, backUp(ledger, folder, now));
    thinBackups(folder, ledger.path(), now);
    return backup;
}

QString defaultBackupFolder(const QString &bookPath)
{
    const QFileInfo book(bookPath);
    const QByteArray place =
        QCryptographicHash::hash(book.absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/xiaohaobu/backups/%1-%2")
               .arg(book.completeBaseName(), QString::fromLatin1(place.toHex().left(8)));
}

Result<QString> restore(const QString &backup, const QString &book, const QDateTime &now)
{
    TRY(checkCopy(backup));
    TRY_LET(source, Database::open(backup, Access::Read));
    if (QFile::exists(book)) {
        // A sound book that somebody works on must not be swapped under his hands; a damaged one
        // cannot be asked.
        const Result<std::unique_ptr<Ledger>> inUse = Ledger::open(book);
        if (!inUse && inUse.error().code == ErrorCode::Locked)
            return inUse.error();
    }
    QString kept;
    const Status replaced = writeWhole(book, [&](const QString &temporary) -> Status {
        TRY(source->copyTo(temporary));
        TRY(checkCopy(temporary));
        if (QFile::exists(book)) {
            const QFileInfo old(book);
            kept = old.absolutePath() + QLatin1Char('/') + old.completeBaseName() +
                   Tr::tr("-恢复前-") + now.toString(stampFormat) + QStringLiteral(".xhb");
            if (!QFile::rename(book, kept))
                return Error{ErrorCode::ReadOnly,
                             Tr::tr("原文件“%1”不能改名保留，没有恢复。")
                                 .arg(QDir::toNativeSeparators(book)),
                             {},
                             {}};
        }
        removeStaleJournals(book);
        return done();
    });
    if (!replaced) {
        if (!kept.isEmpty())
            QFile::rename(kept, book);
        return replaced.error();
    }
    return kept;
}

} // namespace xhb
