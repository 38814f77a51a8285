// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of any entity, read and written by what its field table says. No entity is known here.
#pragma once

#include "core/base/Field.h"
#include "core/store/Database.h"

#include <functional>
#include <optional>

namespace xhb {

struct StoredRow {
    qint64 id = 0;
    Row values;
};

class Rows
{
public:
    explicit Rows(Database &database) : m_database(database) {}

    Result<std::optional<Row>> find(const EntityInfo &entity, qint64 id);
    /// Rows whose `column` equals `value`, in id order. An empty column means all rows.
    Result<std::vector<StoredRow>> where(const EntityInfo &entity, const QByteArray &column = {},
                                         const Value &value = {});
    /// Calls `visit` for every row in id order; an error it answers ends the walk.
    Status each(const EntityInfo &entity, const std::function<Status(StoredRow &&)> &visit);
    Result<qint64> count(const EntityInfo &entity);

    /// `id` 0 lets the table choose. Conflict names what is already there.
    Result<qint64> insert(const EntityInfo &entity, qint64 id, const Row &row);
    /// Writes the columns whose positions are listed.
    Status update(const EntityInfo &entity, qint64 id, const Row &row,
                  const std::vector<size_t> &columns);
    Status erase(const EntityInfo &entity, qint64 id);

    /// Whether a row of any entity lists `id` of `table` in a RefList (foreign keys cannot say so).
    Result<bool> listed(std::span<const EntityInfo *const> entities, const char *table, qint64 id);
    /// The first id of a RefList value that does not exist, or 0.
    Result<qint64> missing(const FieldInfo &field, const Value &list);

private:
    Database &m_database;
};

} // namespace xhb
