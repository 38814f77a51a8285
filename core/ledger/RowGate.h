// SPDX-License-Identifier: GPL-3.0-or-later
// Every write of every row passes here: required fields, references, seals, the row itself and its
// journal image. Works on any entity by its field table.
#pragma once

#include "core/model/Entities.h"
#include "core/store/Blobs.h"
#include "core/store/JournalRows.h"
#include "core/store/Rows.h"

namespace xhb {

enum class Touch { Added, Changed, Removed };

struct Changed {
    const EntityInfo *entity;
    qint64 id;
    Touch touch;
};

/// What one action changed, for everybody who shows it.
using Changes = std::vector<Changed>;

/// Turns a stored row into its entity; Corrupt names the field that cannot be read.
template <typename E>
Result<E> entityOf(qint64 id, const Row &row);
template <typename E>
Result<std::vector<E>> entitiesOf(const std::vector<StoredRow> &rows);

Error unreadable(const EntityInfo &entity, qint64 id, int field);
Error notFound(const EntityInfo &entity);
/// “整改措施” of EntityInfo, “完成日期” of FieldInfo, in the user's language.
QString labelOf(const EntityInfo &entity);
QString labelOf(const EntityInfo &entity, const FieldInfo &field);

class RowGate
{
public:
    /// Asked before a row is added (`stored` null, id 0), changed (to `next`) or removed (`next`
    /// null); an error (Sealed) stops it.
    using Seal = std::function<Status(RowGate &, const EntityInfo &, qint64 id, const Row *stored,
                                      const Row *next)>;

    RowGate(Database &database, JournalWriter &journal, const Seal &seal, QDate today);

    Rows &rows() { return m_rows; }
    Blobs &blobs() { return m_blobs; }
    Database &database() { return m_database; }
    const Changes &changes() const { return m_changes; }

    Result<Row> find(const EntityInfo &entity, qint64 id);
    Result<qint64> insert(const EntityInfo &entity, qint64 id, const Row &row);
    Status update(const EntityInfo &entity, qint64 id, const Row &row);
    Status remove(const EntityInfo &entity, qint64 id);
    /// Conflict when the stored row differs from `base`; names the fields.
    Status expect(const EntityInfo &entity, qint64 id, const Row &base);

    /// Runs `body` with the seals lifted: for the one act that is the lawful way round them.
    Status unsealed(const std::function<Status()> &body);

    /// Applies the opposite of a change. Conflict when the row is not as the change left it.
    Status revert(const RowChange &change, JournalReader &journal);

    /// From here on an action is taken back that is not the last: what was sealed since stands.
    /// `gone` are the actions no longer in force.
    void takeBackOlder(qint64 op, QSet<qint64> gone) { m_older = Older{op, std::move(gone)}; }
    /// For a seal: its refusal where it was laid by the action that gave `column` of a row its
    /// value. Nothing while that action itself, or a later one, is taken back.
    Status sealedBy(const EntityInfo &entity, qint64 id, QStringView column, Error refusal);

    /// What the seals say to adding a row (`id` 0), changing it to `next` or removing it (`next`
    /// null); nothing is written.
    Status ask(const EntityInfo &entity, qint64 id, const Row *next);

private:
    Status checkSeal(const EntityInfo &entity, qint64 id, const Row *stored, const Row *next);
    Status checkValues(const EntityInfo &entity, const Row &row, const Row *stored) const;
    Status checkLists(const EntityInfo &entity, const Row &row, const Row *stored);
    Status checkUnused(const EntityInfo &entity, qint64 id);
    Status write(const EntityInfo &entity, qint64 id, const Row &row, const Row &stored);
    Status erase(const EntityInfo &entity, qint64 id, const Row &stored);
    Result<qint64> add(const EntityInfo &entity, qint64 id, const Row &row);

    Database &m_database;
    Rows m_rows;
    Blobs m_blobs;
    JournalWriter &m_journal;
    const Seal &m_seal;
    struct Older {
        qint64 op;
        QSet<qint64> gone;
    };
    std::optional<Older> m_older;
    bool m_lifted = false;
    QString m_today; ///< ISO, compares as text
    Changes m_changes;
};

template <typename E>
Result<E> entityOf(qint64 id, const Row &row)
{
    E entity;
    entity.id = {id};
    if (const int field = fromRow(entity, row); field >= 0)
        return unreadable(entityInfo<E>(), id, field);
    return entity;
}

template <typename E>
Result<std::vector<E>> entitiesOf(const std::vector<StoredRow> &rows)
{
    std::vector<E> entities;
    entities.reserve(rows.size());
    for (const StoredRow &row : rows) {
        TRY_LET(entity, entityOf<E>(row.id, row.values));
        entities.push_back(std::move(entity));
    }
    return entities;
}

} // namespace xhb
