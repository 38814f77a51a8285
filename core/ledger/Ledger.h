// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to a book: whoever writes, writes through transact(), which puts rows and journal
// into one SQLite transaction and then tells everybody once.
#pragma once

#include "core/base/Progress.h"
#include "core/ledger/Tx.h"
#include "core/store/Lists.h"
#include "core/store/SearchText.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

namespace xhb {

/// Who works on the book, and by which clock. `now` stamps the journal; it never decides a
/// deadline.
struct Session {
    QString who;  ///< operator; empty = the operator named in the book
    QString host; ///< empty = this machine's name
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    const char *vfs = nullptr; ///< SQLite VFS; tests use one that fails on purpose
    QString backups = {};      ///< folder for copies of the book; empty = its default
};

/// A row as an action left it; none = removed.
struct RowVersion {
    qint64 op = 0;
    std::optional<Row> row;
};

class Ledger : public QObject
{
    Q_OBJECT
public:
    /// Makes a new book; `path` must not exist. Nothing is left behind on error.
    static Result<std::unique_ptr<Ledger>> create(const QString &path, BookInfo info, QDate today,
                                                  Session session = {});
    /// Opens for writing and keeps others from writing until it is closed. Errors: NotFound,
    /// Locked, ReadOnly, Corrupt, NewerSchema. An older layout is backed up beside the book and
    /// migrated.
    static Result<std::unique_ptr<Ledger>> open(const QString &path, Session session = {});
    /// Opens for reading only, also while another process writes. NewerSchema unless `anySchema`.
    /// With the right of way of a ledger that writes to the same book, readings end with Cancelled
    /// as soon as that one waits for them.
    static Result<std::unique_ptr<Ledger>>
    openForReading(const QString &path, bool anySchema = false,
                   std::shared_ptr<RightOfWay> way = nullptr);
    ~Ledger() override;

    QString path() const;
    bool readOnly() const { return m_readOnly; }
    std::shared_ptr<RightOfWay> rightOfWay() const { return m_way; }
    const Session &session() const { return m_session; }
    void setBackups(const QString &folder) { m_session.backups = folder; }

    template <class E>
    Result<E> find(Id<E> id) const
    {
        TRY_LET(row, stored().find(entityInfo<E>(), id.value));
        if (!row)
            return notFound(entityInfo<E>());
        return entityOf<E>(id.value, *row);
    }
    template <class E>
    Result<std::vector<E>> all() const
    {
        return where<E>("", {});
    }
    template <class E>
    Result<std::vector<E>> where(const char *column, const Value &value) const
    {
        TRY_LET(rows, stored().where(entityInfo<E>(), column, value));
        return entitiesOf<E>(rows);
    }
    /// Rows of any entity, for code driven by field tables.
    Result<std::vector<StoredRow>> rows(const EntityInfo &entity) const
    {
        return stored().where(entity);
    }
    /// For lists: all ids, rows by the page, one row after another, and the text to search in.
    Result<std::vector<qint64>> rowIds(const EntityInfo &entity, const char *column = nullptr,
                                       bool ascending = true) const
    {
        return xhb::rowIds(*m_database, entity, column, ascending);
    }
    Result<std::vector<StoredRow>> rowPage(const EntityInfo &entity,
                                           std::span<const qint64> ids) const
    {
        return xhb::rowPage(*m_database, entity, ids);
    }
    Status eachRow(const EntityInfo &entity, const std::function<Status(StoredRow &&)> &visit) const
    {
        return stored().each(entity, visit);
    }
    Result<IssueSearch> searchIndex(Id<Issue> only = {}) const
    {
        return xhb::searchIndex(*m_database, only);
    }
    /// What the seals would say to adding a row (`id` 0), changing it to `next` or removing it
    /// (`next` null).
    Status askSeals(const EntityInfo &entity, qint64 id, const Row *next) const;
    Result<BookInfo> book() const { return find(Id<BookInfo>{1}); }
    Result<std::optional<QByteArray>> paper(const QString &sha256) const;
    Result<std::optional<QString>> memo(const QString &key) const;
    Status remember(const QString &key, const QString &value);

    using Body = std::function<Status(Tx &)>;
    /// Runs `body` in one transaction: one journal entry, one undo step, one changed(). Answers the
    /// action's number, 0 when nothing differs from before. On error nothing has changed.
    Result<qint64> transact(const QString &kind, const QString &label, QDate today,
                            const Body &body);
    /// Runs `body` and drops what it did: to see what would be refused.
    Status rehearse(QDate today, const Body &body);

    /// The door itself for an action too long for this thread: the loan writes on another one while
    /// this ledger reads the book as it was before and refuses to write (Locked). It ends, on this
    /// thread, when the loan is destroyed; then changed() tells what it did.
    Result<std::unique_ptr<Ledger>> lend();
    bool lent() const { return m_busy; }

    /// What undo and redo would take back; none = nothing.
    Result<std::optional<Operation>> undoable() const;
    Result<std::optional<Operation>> redoable() const;
    /// Takes back one action as a new action. Conflict when a later one stands in the way, Sealed
    /// when it would change what was sealed since.
    Result<qint64> undo(qint64 operation, QDate today, Progress *progress = nullptr);
    Result<std::vector<Operation>> journal() const;
    Result<std::vector<RowChange>> changesOf(qint64 operation) const;
    Result<qint64> countOf(qint64 operation) const; ///< how many rows it changed
    Result<std::vector<RowChange>> historyOf(const EntityInfo &entity, qint64 id) const;
    /// The same as whole rows, oldest first.
    Result<std::vector<RowVersion>> versionsOf(const EntityInfo &entity, qint64 id) const;
    /// Rows that named a parent in `column` once, then went or moved; they may be back since.
    Result<std::vector<qint64>> removedOf(const EntityInfo &entity, const char *column,
                                          qint64 parent) const;
    /// The actions that were taken back and not redone since.
    Result<QSet<qint64>> takenBack() const;

    /// Removes bytes of papers no row names and none of the last `kept` actions could bring back.
    Result<qint64> sweep(int kept = 1000);

    /// For the folder's own parts (verify, backup) and the lists in core/store.
    Database &database() const { return *m_database; }

    /// Asked before a row is added, changed or removed.
    void setSeal(RowGate::Seal seal) { m_seal = std::move(seal); }

Q_SIGNALS:
    void changed(const xhb::Changes &changes);

private:
    Ledger(std::unique_ptr<Database> database, Session session, bool readOnly);

    Result<qint64> run(Operation operation, QDate today, const Body &body, bool keep);
    void endLoan(Ledger &loan);
    Error notNow() const;
    Rows stored() const { return Rows(*m_database); }

    std::unique_ptr<Database> m_database;
    std::shared_ptr<RightOfWay> m_way = std::make_shared<RightOfWay>();
    Session m_session;
    bool m_readOnly;
    bool m_busy = false;
    RowGate::Seal m_seal;
    bool m_isLoan = false;
    QPointer<Ledger> m_lender;
    Changes m_told; ///< by a loan: what changed() says when it ends
};

} // namespace xhb
