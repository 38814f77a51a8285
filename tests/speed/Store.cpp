// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, editing, verifying: against the SQLite C API with the same pragmas.
#include "core/ledger/Backup.h"
#include "core/ledger/Verify.h"
#include "core/store/Lists.h"
#include "tests/speed/Must.h"
#include "tests/speed/Parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace xhb::test {

namespace {

/// A connection as any C program would open it.
class Plain
{
public:
    explicit Plain(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_handle));
    }
    Plain(const Plain &) = delete;
    Plain &operator=(const Plain &) = delete;
    ~Plain()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    void run(const char *sql) { check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(
            sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        m_statements.push_back(statement);
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            check(SQLITE_ERROR);
        sqlite3_reset(statement);
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

size_t readEveryRow(const QString &path)
{
    Plain plain(path);
    sqlite3_stmt *all = plain.prepare("SELECT * FROM issue");
    const int columns = sqlite3_column_count(all);
    size_t bytes = 0;
    while (sqlite3_step(all) == SQLITE_ROW)
        for (int i = 0; i < columns; ++i)
            if (sqlite3_column_text(all, i))
                bytes += size_t(sqlite3_column_bytes(all, i));
    return bytes;
}

size_t openFirstPage(const QString &path)
{
    const auto ledger = must(Ledger::open(path));
    const auto ids = must(rowIds(ledger->database(), entityInfo<Issue>()));
    const auto rows = must(rowPage(ledger->database(), entityInfo<Issue>(),
                                   std::span(ids).first(std::min<size_t>(200, ids.size()))));
    return rows.size();
}

} // namespace

void raceOpening(const QString &book, Report &report)
{
    report.ratio("open a big book, first 200 rows / read all rows (C API)",
                 race(
                     9, [&] { openFirstPage(book); }, [&] { readEveryRow(book); }),
                 0.2);
}

void raceEditing(const QString &book, Report &report)
{
    const QString copy = book + QStringLiteral(".copy");
    QFile::copy(book, copy);
    const auto ledger = must(Ledger::open(book));
    Plain plain(copy);
    plain.run("PRAGMA journal_mode=DELETE");
    plain.run("PRAGMA synchronous=FULL");
    plain.run("PRAGMA foreign_keys=ON");
    sqlite3_stmt *update = plain.prepare("UPDATE issue SET goal=?2 WHERE id=?1");
    sqlite3_stmt *change = plain.prepare("INSERT INTO change (op, tbl, row, before, after) "
                                         "VALUES (?1, 'issue', ?2, ?3, ?4)");
    sqlite3_stmt *operation =
        plain.prepare("INSERT INTO op (id, at, today, who, host, kind, label, hash) VALUES (?1, "
                      "'2026-11-22T01:02:03.004Z', '2026-11-22', '王丽', 'office', 'issue.update', "
                      "'修改问题 2026-000001', lower(hex(zeroblob(32))))");
    qint64 last = must(ledger->database().scalar("SELECT max(id) FROM op"));
    qint64 id = 0;
    int turn = 0;
    QString before = QStringLiteral("原来的目标，原来的目标");
    report.ratio(
        "one edit with its journal, commit included / the same writes (C API)",
        race(
            400,
            [&] {
                id = 1 + (turn++ * 7919LL) % 10000;
                must(ledger->transact(
                    QStringLiteral("issue.update"), QStringLiteral("修改问题 2026-000001"),
                    speedDay, [&](Tx &tx) -> Status {
                        TRY_LET(issue, tx.find(Id<Issue>{id}));
                        before = issue.goal;
                        issue.goal = QStringLiteral("消除污染隐患第%1次，达到标准").arg(turn);
                        return tx.update(issue);
                    }));
            },
            [&] {
                const QByteArray goal =
                    QStringLiteral("消除污染隐患第%1次，达到标准").arg(turn).toUtf8();
                const QByteArray was = "{\"goal\":\"" + before.toUtf8() + "\"}";
                const QByteArray now = "{\"goal\":\"" + goal + "\"}";
                plain.run("BEGIN IMMEDIATE");
                sqlite3_bind_int64(update, 1, id);
                sqlite3_bind_text(update, 2, goal.constData(), int(goal.size()), SQLITE_STATIC);
                plain.step(update);
                sqlite3_bind_int64(change, 1, ++last);
                sqlite3_bind_int64(change, 2, id);
                sqlite3_bind_text(change, 3, was.constData(), int(was.size()), SQLITE_STATIC);
                sqlite3_bind_text(change, 4, now.constData(), int(now.size()), SQLITE_STATIC);
                plain.step(change);
                sqlite3_bind_int64(operation, 1, last);
                plain.step(operation);
                plain.run("COMMIT");
            }),
        1.3);
}

void timeVerifying(const QString &book, Report &report)
{
    const auto ledger = must(Ledger::openForReading(book));
    VerifyReport verified;
    report.note("verify the big book", timeOf([&] { verified = must(verify(*ledger)); }) / 1000,
                "s");
    if (!verified.findings.isEmpty())
        stop(verified.findings.join(QLatin1Char('\n')));
    const QString folder = QFileInfo(book).absolutePath() + QStringLiteral("/backups");
    report.note("back it up, the copy checked",
                timeOf([&] { must(backUp(*ledger, folder, QDateTime::currentDateTime())); }) / 1000,
                "s");
    QDir(folder).removeRecursively();
}

} // namespace xhb::test
