// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only journal in the file: actions, the row images they changed, and the hash chain.
#pragma once

#include "core/base/Field.h"
#include "core/store/Database.h"

#include <QCryptographicHash>
#include <QSet>

#include <functional>
#include <optional>

namespace xhb {

/// One action: what one click or one line of `do` did.
struct Operation {
    qint64 id = 0;
    QString at;    ///< UTC, ISO with milliseconds
    QString today; ///< the day the action was reckoned on
    QString who;
    QString host;
    QString kind;  ///< machine word: "issue.add", "import", "undo" …
    QString label; ///< what the user sees: “登记验收合格 2026-012”
    qint64 undoes = 0;
    QString hash;
};

/// One row changed by an action. Images are JSON objects; an update names only what differs.
struct RowChange {
    qint64 id = 0;
    qint64 op = 0;
    QString table;
    qint64 row = 0;
    QByteArray before; ///< empty = the row was added
    QByteArray after;  ///< empty = the row was removed
};

/// The JSON image of some columns of a row.
QByteArray imageOf(const EntityInfo &entity, const Row &row, const std::vector<size_t> &columns);

/// Reads an image. Columns not named keep what `row` has; answers the positions named.
/// Corrupt when it is no image of this entity.
Result<std::vector<size_t>> readImage(const EntityInfo &entity, const QByteArray &image, Row &row);

/// Writes one action: changes as they happen, the action with its hash at the end.
class JournalWriter
{
public:
    explicit JournalWriter(Database &database);

    Status begin(Operation operation);
    Status add(const EntityInfo &entity, qint64 row, const QByteArray &before,
               const QByteArray &after);
    int changes() const { return m_changes; }
    /// Writes the action under its final label and answers its id.
    Result<qint64> finish(const QString &label);

private:
    Database &m_database;
    Operation m_operation;
    QCryptographicHash m_hash;
    int m_changes = 0;
};

class JournalReader
{
public:
    explicit JournalReader(Database &database) : m_database(database) {}

    Result<std::vector<Operation>> operations();
    Result<std::optional<Operation>> operation(qint64 id);
    Result<std::vector<RowChange>> changesOf(qint64 op);
    Result<qint64> countOf(qint64 op);
    /// Every change of one row, oldest first: its history.
    Result<std::vector<RowChange>> changesOf(const char *table, qint64 row);
    /// Rows that once had `value` in a column and were removed, each once.
    Result<std::vector<qint64>> removedRows(const char *table, const char *column, qint64 value);
    Status eachChange(const std::function<Status(const RowChange &)> &visit);
    /// The newest action after `op` that touched a row, if any.
    Result<std::optional<Operation>> laterTouch(const char *table, qint64 row, qint64 op);
    /// The newest action that is in force and is no undo; and the undo that redo would take back.
    Result<std::optional<Operation>> undoable();
    Result<std::optional<Operation>> redoable();
    /// The actions that were taken back and not redone since.
    Result<QSet<qint64>> takenBack();
    /// The first action whose hash does not follow from the one before and its changes; 0 = none.
    Result<qint64> brokenLink();

private:
    /// The first action a query of ids names that is in force.
    Result<std::optional<Operation>> firstInForce(Statement &ids);

    Database &m_database;
};

} // namespace xhb
