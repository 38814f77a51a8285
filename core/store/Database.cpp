// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <sqlite3.h>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

ErrorCode codeOf(int resultCode, int systemError)
{
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Locked;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::Corrupt;
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT)
            return ErrorCode::DiskFull;
        return resultCode == SQLITE_IOERR_SHORT_READ ? ErrorCode::Corrupt : ErrorCode::File;
    case SQLITE_CANTOPEN:
        if (systemError == ENOSPC || systemError == EDQUOT)
            return ErrorCode::DiskFull;
        return systemError == EROFS || systemError == EACCES ? ErrorCode::ReadOnly
                                                             : ErrorCode::File;
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    case SQLITE_TOOBIG: return ErrorCode::Invalid;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    default: return ErrorCode::File;
    }
}

constexpr int patience = 2000; // ms that a connection waits for others

QString words(ErrorCode code, int resultCode, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (resultCode == SQLITE_READONLY_DBMOVED)
        return Tr::tr("台账“%1”已被移走、改名或删除，或者U盘已拔出，没有写入。请放回原处再试一次，"
                      "窗口里填写的内容还在。")
            .arg(name);
    switch (code) {
    case ErrorCode::Locked:
        return Tr::tr("台账“%1”正被另一个程序使用，没有写入。请先关闭那个程序，再试一次。")
            .arg(name);
    case ErrorCode::DiskFull:
        return Tr::tr("磁盘已满，台账“%1”没有改动。请腾出空间后再试。").arg(name);
    case ErrorCode::ReadOnly:
        return Tr::tr("台账“%1”不能写入（文件或磁盘只读，或没有权限）。").arg(name);
    case ErrorCode::Corrupt:
        return Tr::tr("文件“%1”已损坏或不是销号簿台账。请用备份恢复；原文件请保留。").arg(name);
    case ErrorCode::Conflict: return Tr::tr("与台账里已有的记录冲突，没有写入。");
    case ErrorCode::Invalid: return Tr::tr("内容太大，没有写入。");
    case ErrorCode::Cancelled: return Tr::tr("已取消，没有写入。");
    default: return Tr::tr("读写台账“%1”失败，没有写入。请检查磁盘或U盘是否还在。").arg(name);
    }
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement &Statement::bind(int index, const Value &value)
{
    switch (value.index()) {
    case 1: return bind(index, std::get<qint64>(value));
    case 2: sqlite3_bind_double(m_handle, index, std::get<double>(value)); return *this;
    case 3: return bind(index, std::get<QString>(value));
    default: return bindNull(index);
    }
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &value)
{
    return bindUtf8(index, value.toUtf8());
}

Statement &Statement::bindUtf8(int index, const QByteArray &value)
{
    sqlite3_bind_text64(m_handle, index, value.constData(), sqlite3_uint64(value.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, const QByteArray &value)
{
    sqlite3_bind_blob64(m_handle, index, value.constData(), sqlite3_uint64(value.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
    return *this;
}

Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    const Error error = m_database.error(code);
    sqlite3_reset(m_handle);
    return error;
}

Status Statement::run()
{
    while (true) {
        TRY_LET(row, next());
        if (!row)
            return done();
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::utf8(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

std::string_view Statement::view(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_handle, column)))
                 : std::string_view();
}

bool Statement::null(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_TEXT: return text(column);
    default: return {};
    }
}

int Statement::columns() const
{
    return sqlite3_column_count(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 const char *vfs)
{
    const bool inMemory = path == QLatin1String(":memory:");
    if (!inMemory) {
        const QFileInfo file(path);
        if (access == Access::Create && file.exists())
            return Error{ErrorCode::Conflict,
                         Tr::tr("文件“%1”已经存在，没有覆盖。").arg(QDir::toNativeSeparators(path)),
                         {},
                         {}};
        if (access != Access::Create && !file.isFile())
            return Error{ErrorCode::NotFound,
                         Tr::tr("找不到台账“%1”。").arg(QDir::toNativeSeparators(path)),
                         {},
                         {}};
    }
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, vfs);
    std::unique_ptr<Database> database(new Database(path, handle));
    if (code != SQLITE_OK) {
        // SQLite tries once more for reading only, which hides that the folder takes no new file.
        const QFileInfo folder(QFileInfo(path).path());
        const bool closed = access == Access::Create && folder.isDir() && !folder.isWritable();
        return database->error(closed ? SQLITE_READONLY : code);
    }

    // Files come from outside on sticks: nothing in their schema may run functions of ours or
    // reach into SQLite's own tables.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(handle, patience);
    TRY(database->execute("PRAGMA cell_size_check=ON"));
    // The first reading of the file: not a database, encrypted, locked or damaged shows here.
    TRY(database->scalar("SELECT count(*) FROM sqlite_schema"));
    if (access == Access::Read) {
        TRY(database->execute("PRAGMA query_only=ON"));
        return database;
    }
    if (sqlite3_db_readonly(handle, "main") == 1)
        return database->error(SQLITE_READONLY);
    TRY(database->execute("PRAGMA journal_mode=DELETE"));
    TRY(database->execute("PRAGMA synchronous=FULL"));
    return database;
}

Database::~Database()
{
    qDeleteAll(m_cache);
    sqlite3_close_v2(m_handle);
}

Status Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? done() : Status(error(code));
}

Result<KeptStatement> Database::cached(const QByteArray &sql)
{
    Statement *&kept = m_cache[sql];
    if (!kept) {
        TRY_LET(made, prepare(sql));
        kept = made.release();
    }
    kept->reset();
    return KeptStatement(kept);
}

Result<std::unique_ptr<Statement>> Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return std::unique_ptr<Statement>(new Statement(*this, statement));
}

Result<qint64> Database::scalar(const QByteArray &sql)
{
    TRY_LET(statement, prepare(sql));
    TRY_LET(row, statement->next());
    return row ? statement->integer(0) : 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Status Database::holdWriteLock()
{
    return sqlite3_get_autocommit(m_handle) ? execute("BEGIN IMMEDIATE") : done();
}

Status Database::commit()
{
    TRY(execute("COMMIT"));
    // Durable from here on. Should another program be quicker to the lock, the next action says so.
    (void)holdWriteLock();
    return done();
}

void Database::rollback()
{
    // A full disk may have ended the transaction already.
    if (!sqlite3_get_autocommit(m_handle))
        (void)execute("ROLLBACK");
    (void)holdWriteLock();
}

Status Database::setSpilling(bool on)
{
    // As a number of pages: ON and OFF would wait for the end of the transaction that is always
    // open.
    return execute(on ? "PRAGMA cache_spill=1" : "PRAGMA cache_spill=1000000000");
}

void Database::askFor(std::shared_ptr<RightOfWay> way)
{
    m_way = std::move(way);
    sqlite3_busy_handler(
        m_handle,
        [](void *asker, int turn) -> int {
            static_cast<RightOfWay *>(asker)->ask();
            QThread::msleep(1);
            return turn < patience;
        },
        m_way.get());
}

void Database::giveWay(std::shared_ptr<RightOfWay> way)
{
    m_way = std::move(way);
    m_asked = m_way->asked();
    sqlite3_progress_handler(
        // Steps of SQLite's machine, well below a millisecond. Steps go on counting from row to row
        // but are compared only where a loop turns: a prime number meets loops of any length.
        m_handle, 211,
        [](void *self) -> int {
            const auto *database = static_cast<Database *>(self);
            return database->m_way->asked() != database->m_asked;
        },
        this);
}

Error Database::error(int resultCode) const
{
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    const ErrorCode code = codeOf(resultCode, systemError);
    const QString detail = QStringLiteral("sqlite %1, errno %2: %3")
                               .arg(resultCode)
                               .arg(systemError)
                               .arg(QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle)
                                                               : sqlite3_errstr(resultCode)));
    return Error{code, words(code, resultCode, m_path), detail, {}};
}

Status Database::copyTo(const QString &target) const
{
    // Through a second, reading connection: this one may hold the write lock, and SQLite does not
    // copy out of an open write transaction.
    TRY_LET(source, open(m_path, Access::Read));
    TRY_LET(copy, open(target, Access::Create));
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", source->handle(), "main");
    if (!backup)
        return copy->error(sqlite3_errcode(copy->handle()));
    // A few pages at a time: between them a writer comes through (the copy then begins anew by
    // itself).
    constexpr int pages = 2048;
    int code = SQLITE_OK;
    for (int waits = 0; code == SQLITE_OK || (code == SQLITE_BUSY && waits < patience);) {
        code = sqlite3_backup_step(backup, pages);
        if (code == SQLITE_BUSY) {
            QThread::msleep(1);
            ++waits;
        }
    }
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return copy->error(code);
    if (finished != SQLITE_OK)
        return copy->error(finished);
    return done();
}

} // namespace xhb
