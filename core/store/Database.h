// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one SQLite file, through the C API: exact error codes (a full disk is not a
// locked file), the backup API and defensive mode, without a driver plugin in between.
#pragma once

#include "core/base/Result.h"
#include "core/base/Value.h"
#include "core/store/RightOfWay.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace xhb {

class Database;

/// A prepared statement. Columns are counted from 0, parameters from 1. Texts are copied.
class Statement
{
public:
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int index, const Value &value);
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &value);
    Statement &bindUtf8(int index, const QByteArray &value);
    Statement &bindBlob(int index, const QByteArray &value);
    Statement &bindNull(int index);

    /// Steps once: true = a row is there, false = finished (and reset).
    Result<bool> next();
    /// Steps to the end and resets.
    Status run();
    void reset();

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray utf8(int column) const;       ///< also the bytes of a BLOB
    std::string_view view(int column) const; ///< the text where it lies, until the next step
    bool null(int column) const;
    Value value(int column) const;
    int columns() const;

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *handle) : m_database(database), m_handle(handle) {}

    Database &m_database;
    sqlite3_stmt *m_handle;
};

/// Ends the loan of a kept statement: one left in the middle of its rows would hold writers off.
struct ResetStatement {
    void operator()(Statement *statement) const { statement->reset(); }
};
using KeptStatement = std::unique_ptr<Statement, ResetStatement>;

enum class Access {
    Create,    ///< the file must not exist
    ReadWrite, ///< for one writer at a time
    Read,      ///< never changes the book; still rolls back what a crash left half-written
};

class Database
{
public:
    /// `vfs` names a SQLite VFS; tests use one that fails on purpose.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  const char *vfs = nullptr);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    /// Runs statements that give no rows.
    Status execute(const QByteArray &sql);
    /// A statement kept prepared for the life of the connection, reset and unbound.
    Result<KeptStatement> cached(const QByteArray &sql);
    Result<std::unique_ptr<Statement>> prepare(const QByteArray &sql);
    /// The first column of the first row; 0 when there is none.
    Result<qint64> scalar(const QByteArray &sql);

    qint64 lastInsertId() const;

    /// Takes SQLite's RESERVED lock and keeps it from here to the end of the session: others may
    /// read, nobody else may write, and no file but the book itself exists between two commits.
    /// (SQLite's own exclusive locking mode would leave a -journal beside the book.)
    Status holdWriteLock();
    /// Makes everything since the last commit durable and goes on holding the lock.
    Status commit();
    /// Drops everything since the last commit and goes on holding the lock.
    void rollback();

    /// Off: rows of an open action stay in memory until the commit, so that others can read the
    /// file meanwhile. On (as opened): a large action writes early and shuts readers out.
    Status setSpilling(bool on);

    /// For a writer: while it waits for readers (at most 2 s, then Locked) it asks them to let go.
    void askFor(std::shared_ptr<RightOfWay> way);
    /// For a reader: once it is asked for, every statement ends with Cancelled.
    void giveWay(std::shared_ptr<RightOfWay> way);

    /// The last failure in words, with the code that belongs to it.
    Error error(int resultCode) const;

    /// Copies the whole file page by page to `target`, which must not exist.
    Status copyTo(const QString &target) const;

private:
    Database(QString path, sqlite3 *handle) : m_path(std::move(path)), m_handle(handle) {}

    QString m_path;
    sqlite3 *m_handle;
    QHash<QByteArray, Statement *> m_cache;
    std::shared_ptr<RightOfWay> m_way;
    unsigned m_asked = 0; ///< by when this connection began to read
};

} // namespace xhb
