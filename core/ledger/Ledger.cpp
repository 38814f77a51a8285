// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Ledger.h"

#include "core/base/Stored.h"
#include "core/ledger/Backup.h"
#include "core/ledger/HolderNote.h"
#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Error newerSchema(const QString &path, int version)
{
    return Error{ErrorCode::NewerSchema,
                 Tr::tr("台账“%1”由更新版本的销号簿写成（第 %2 版结构，本程序到第 %3 "
                        "版），只能用只读方式打开。请升级程序。")
                     .arg(QDir::toNativeSeparators(path))
                     .arg(version)
                     .arg(latestSchema()),
                 {},
                 {}};
}

Error withHolder(Error error, const QString &path)
{
    if (error.code != ErrorCode::Locked)
        return error;
    const QString holder = holderOf(path);
    error.text = holder.isEmpty()
                     ? Tr::tr("台账“%"
                              "1”正由另一个程序或另一台电脑打开，现在不能写入。可以只读打开，或关闭"
                              "那边后再试。")
                           .arg(QDir::toNativeSeparators(path))
                     : Tr::tr("台账“%1”正由%2打开，现在不能写入。可以只读打开，或关闭那边后再试。")
                           .arg(QDir::toNativeSeparators(path), holder);
    return error;
}

} // namespace

Ledger::Ledger(std::unique_ptr<Database> database, Session session, bool readOnly)
    : m_database(std::move(database)), m_session(std::move(session)), m_readOnly(readOnly)
{
    if (m_session.host.isEmpty())
        m_session.host = QSysInfo::machineHostName();
    if (!m_readOnly)
        m_database->askFor(m_way);
}

Ledger::~Ledger()
{
    if (m_lender)
        m_lender->endLoan(*this);
    else if (!m_readOnly && !m_isLoan)
        forgetHolder(path());
}

Result<std::unique_ptr<Ledger>> Ledger::lend()
{
    if (m_busy || m_readOnly)
        return notNow();
    TRY_LET(reading, Database::open(path(), Access::Read));
    TRY(m_database->setSpilling(false));
    std::unique_ptr<Ledger> loan(new Ledger(std::move(m_database), m_session, false));
    loan->m_isLoan = true;
    loan->m_lender = this;
    loan->m_way = m_way;
    loan->m_database->askFor(m_way);
    m_database = std::move(reading);
    m_busy = true;
    return loan;
}

void Ledger::endLoan(Ledger &loan)
{
    m_database = std::move(loan.m_database);
    m_busy = false;
    (void)m_database->setSpilling(true); // a matter of memory only
    if (!loan.m_told.empty())
        Q_EMIT changed(loan.m_told);
}

/// Why an action cannot begin.
Error Ledger::notNow() const
{
    if (m_readOnly)
        return Error{ErrorCode::ReadOnly, Tr::tr("台账是只读打开的，没有写入。"), {}, {}};
    return Error{ErrorCode::Locked, Tr::tr("上一步还没有写完，请稍候再试。"), {}, {}};
}

Result<std::unique_ptr<Ledger>> Ledger::create(const QString &path, BookInfo info, QDate today,
                                               Session session)
{
    TRY_LET(database, Database::open(path, Access::Create, session.vfs));
    const auto made = [&]() -> Result<std::unique_ptr<Ledger>> {
        TRY(migrate(*database));
        TRY(database->holdWriteLock());
        if (session.who.isEmpty())
            session.who = info.operatorName;
        std::unique_ptr<Ledger> ledger(new Ledger(std::move(database), session, false));
        info.id = {1};
        TRY_LET(operation, ledger->transact(QStringLiteral("book.new"),
                                            xhb::stored("新建台账“%1”").arg(info.name), today,
                                            [&](Tx &tx) -> Status {
                                                TRY(tx.insert(info));
                                                return done();
                                            }));
        Q_UNUSED(operation);
        noteHolder(ledger->path(), ledger->m_session);
        return ledger;
    };
    Result<std::unique_ptr<Ledger>> ledger = made();
    if (!ledger) {
        database.reset();
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
    }
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, Session session)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Access::ReadWrite, session.vfs);
    if (!opened)
        return withHolder(opened.error(), path);
    std::unique_ptr<Database> database = opened.take();
    TRY_LET(version, schemaOf(*database));
    if (version > latestSchema())
        return newerSchema(path, version);
    TRY(checkLayout(*database));
    if (version < latestSchema()) {
        TRY(backUpBeforeMigration(*database, version));
        TRY(migrate(*database));
    }
    if (const Status held = database->holdWriteLock(); !held)
        return withHolder(held.error(), path);
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(database), std::move(session), false));
    TRY_LET(info, ledger->book());
    if (ledger->m_session.who.isEmpty())
        ledger->m_session.who = info.operatorName;
    noteHolder(ledger->path(), ledger->m_session);
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openForReading(const QString &path, bool anySchema,
                                                       std::shared_ptr<RightOfWay> way)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path, Access::Read);
    if (!opened)
        return withHolder(opened.error(), path);
    std::unique_ptr<Database> database = opened.take();
    if (way)
        database->giveWay(std::move(way));
    TRY_LET(version, schemaOf(*database));
    if (version > latestSchema()) {
        if (!anySchema)
            return newerSchema(path, version);
    } else if (version < latestSchema()) {
        return Error{ErrorCode::ReadOnly,
                     Tr::tr("台账“%1”由较早版本写成，请先正常打开一次完成升级。")
                         .arg(QDir::toNativeSeparators(path)),
                     {},
                     {}};
    } else {
        TRY(checkLayout(*database));
    }
    return std::unique_ptr<Ledger>(new Ledger(std::move(database), {}, true));
}

QString Ledger::path() const
{
    return m_database->path();
}

Result<std::optional<QByteArray>> Ledger::paper(const QString &sha256) const
{
    return Blobs(*m_database).find(sha256);
}

Result<std::optional<QString>> Ledger::memo(const QString &key) const
{
    return Memos(*m_database).find(key);
}

Status Ledger::remember(const QString &key, const QString &value)
{
    if (m_readOnly || m_busy)
        return done(); // a remembered convenience, not a record
    if (const Status kept = Memos(*m_database).put(key, value); !kept) {
        m_database->rollback();
        return kept;
    }
    return m_database->commit();
}

Status Ledger::askSeals(const EntityInfo &entity, qint64 id, const Row *next) const
{
    JournalWriter journal(*m_database); // a gate has one; nothing is written here
    return RowGate(*m_database, journal, m_seal, QDate()).ask(entity, id, next);
}

Result<qint64> Ledger::transact(const QString &kind, const QString &label, QDate today,
                                const Body &body)
{
    Operation operation;
    operation.kind = kind;
    operation.label = label;
    return run(std::move(operation), today, body, true);
}

Status Ledger::rehearse(QDate today, const Body &body)
{
    TRY_LET(operation, run({}, today, body, false));
    Q_UNUSED(operation);
    return done();
}

Result<qint64> Ledger::run(Operation operation, QDate today, const Body &body, bool keep)
{
    if (m_readOnly || m_busy)
        return notNow();
    m_busy = true;
    const auto write = [&]() -> Result<qint64> {
        TRY(m_database->holdWriteLock());
        operation.at = m_session.now().toUTC().toString(Qt::ISODateWithMs);
        operation.today = today.toString(Qt::ISODate);
        operation.who = m_session.who;
        operation.host = m_session.host;
        const Result<BookInfo> before = book();
        JournalWriter journal(*m_database);
        TRY(journal.begin(operation));
        RowGate gate(*m_database, journal, m_seal, today);
        Tx tx(gate, today, operation.label);
        TRY(body(tx));
        if (journal.changes() == 0 || !keep) {
            m_database->rollback();
            return qint64(0);
        }
        TRY_LET(id, journal.finish(tx.m_label));
        TRY(m_database->commit());
        // Who is named in the book signs; from the next action on it may be another.
        if (const Result<BookInfo> now = book();
            before && now && m_session.who == before->operatorName)
            m_session.who = now->operatorName;
        m_busy = false;
        if (m_isLoan)
            m_told.insert(m_told.end(), gate.changes().begin(), gate.changes().end());
        else
            Q_EMIT changed(gate.changes());
        return id;
    };
    Result<qint64> written = write();
    m_busy = false;
    if (!written) {
        m_database->rollback();
        return withHolder(written.error(), path());
    }
    return written;
}

Result<std::optional<Operation>> Ledger::undoable() const
{
    return JournalReader(*m_database).undoable();
}

Result<std::optional<Operation>> Ledger::redoable() const
{
    return JournalReader(*m_database).redoable();
}

Result<qint64> Ledger::undo(qint64 id, QDate today, Progress *progress)
{
    JournalReader reader(*m_database);
    TRY_LET(target, reader.operation(id));
    if (!target)
        return Error{ErrorCode::NotFound, Tr::tr("留痕里没有第 %1 步。").arg(id), {}, {}};
    if (id == 1)
        return Error{
            ErrorCode::Refused, Tr::tr("“%1”是第一步，不能撤销。").arg(target->label), {}, {}};
    TRY_LET(gone, reader.takenBack());
    if (gone.contains(id))
        return Error{ErrorCode::Conflict, Tr::tr("“%1”已经撤销过了。").arg(target->label), {}, {}};
    TRY_LET(changes, reader.changesOf(id));
    TRY_LET(last, target->undoes ? reader.redoable() : reader.undoable());
    const bool older = !last || last->id != id;
    Operation operation;
    operation.undoes = id;
    operation.kind = target->undoes ? QStringLiteral("redo") : QStringLiteral("undo");
    operation.label = target->undoes
                          ? xhb::stored("重做：%1")
                                .arg(target->label.mid(target->label.indexOf(QChar(0xFF1A)) + 1))
                          : xhb::stored("撤销：%1").arg(target->label);
    return run(
        std::move(operation), today,
        [&](Tx &tx) -> Status {
            if (older)
                tx.gate().takeBackOlder(id, gone);
            int taken = 0;
            for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
                if (progress && !progress->step(++taken, int(changes.size())))
                    return Error{ErrorCode::Cancelled, Tr::tr("已停止，台账没有改动。"), {}, {}};
                TRY(tx.gate().revert(*change, reader));
            }
            return done();
        },
        true);
}

Result<std::vector<Operation>> Ledger::journal() const
{
    return JournalReader(*m_database).operations();
}

Result<std::vector<RowChange>> Ledger::changesOf(qint64 operation) const
{
    return JournalReader(*m_database).changesOf(operation);
}

Result<qint64> Ledger::countOf(qint64 operation) const
{
    return JournalReader(*m_database).countOf(operation);
}

Result<std::vector<RowChange>> Ledger::historyOf(const EntityInfo &entity, qint64 id) const
{
    return JournalReader(*m_database).changesOf(entity.table, id);
}

Result<std::vector<RowVersion>> Ledger::versionsOf(const EntityInfo &entity, qint64 id) const
{
    TRY_LET(history, historyOf(entity, id));
    std::vector<RowVersion> versions;
    Row row = entity.defaults;
    for (const RowChange &change : history) {
        if (change.after.isEmpty()) {
            versions.push_back({change.op, {}});
            row = entity.defaults;
            continue;
        }
        TRY_LET(named, readImage(entity, change.after, row));
        Q_UNUSED(named);
        versions.push_back({change.op, row});
    }
    return versions;
}

Result<std::vector<qint64>> Ledger::removedOf(const EntityInfo &entity, const char *column,
                                              qint64 parent) const
{
    return JournalReader(*m_database).removedRows(entity.table, column, parent);
}

Result<QSet<qint64>> Ledger::takenBack() const
{
    return JournalReader(*m_database).takenBack();
}

Result<qint64> Ledger::sweep(int kept)
{
    if (m_readOnly || m_busy)
        return qint64(0);
    TRY_LET(operations, journal());
    const qint64 last = operations.empty() ? 0 : operations.back().id;
    Result<qint64> freed = Blobs(*m_database).sweep(qMax<qint64>(0, last - kept));
    if (!freed) {
        m_database->rollback();
        return freed;
    }
    TRY(m_database->commit());
    return freed;
}

} // namespace xhb
