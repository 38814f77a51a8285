// SPDX-License-Identifier: GPL-3.0-or-later
// What the body of one transaction may do: read rows, write rows (each write is journalled), keep
// papers. Nothing is in the file before the whole body succeeded.
#pragma once

#include "core/ledger/RowGate.h"

namespace xhb {

class Tx
{
public:
    /// NotFound names the entity.
    template <class E>
    Result<E> find(Id<E> id)
    {
        TRY_LET(row, m_gate.find(entityInfo<E>(), id.value));
        return entityOf<E>(id.value, row);
    }
    template <class E>
    Result<std::vector<E>> all()
    {
        return where<E>({}, {});
    }
    /// Rows whose column equals a value, in the order they were entered.
    template <class E>
    Result<std::vector<E>> where(const char *column, const Value &value)
    {
        TRY_LET(rows, m_gate.rows().where(entityInfo<E>(), column, value));
        return entitiesOf<E>(rows);
    }

    /// Writes a new row; fills and answers its id.
    template <class E>
    Result<Id<E>> insert(E &entity)
    {
        TRY_LET(id, m_gate.insert(entityInfo<E>(), entity.id.value, toRow(entity)));
        entity.id = {id};
        return entity.id;
    }
    template <class E>
    Result<Id<E>> insert(E &&entity)
    {
        return insert(entity);
    }
    /// Writes what differs from the stored row; nothing when nothing differs.
    template <class E>
    Status update(const E &entity)
    {
        return m_gate.update(entityInfo<E>(), entity.id.value, toRow(entity));
    }
    /// As above, but Conflict when the stored row is no longer `base`, the copy the edit began
    /// from.
    template <class E>
    Status update(const E &entity, const E &base)
    {
        TRY(m_gate.expect(entityInfo<E>(), base.id.value, toRow(base)));
        return update(entity);
    }
    template <class E>
    Status remove(Id<E> id)
    {
        return m_gate.remove(entityInfo<E>(), id.value);
    }

    /// Keeps the bytes of a paper and answers their SHA-256.
    Result<QString> keep(const QByteArray &bytes) { return m_gate.blobs().put(bytes); }

    /// Rows of any entity, for code driven by field tables.
    RowGate &gate() { return m_gate; }

    QDate today() const { return m_today; }
    /// What the journal and the undo button call this action.
    void describe(const QString &label) { m_label = label; }

private:
    friend class Ledger;
    Tx(RowGate &gate, QDate today, QString label)
        : m_gate(gate), m_today(today), m_label(std::move(label))
    {
    }

    RowGate &m_gate;
    QDate m_today;
    QString m_label;
};

} // namespace xhb
