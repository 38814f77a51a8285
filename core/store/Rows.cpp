// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Rows.h"

#include "core/model/Entities.h"

#include <QHash>

namespace xhb {

namespace {

QByteArray quoted(const char *name)
{
    return QByteArray("\"").append(name).append('"');
}

QByteArray columnList(const EntityInfo &entity)
{
    QByteArray list;
    for (const FieldInfo &field : entity.fields)
        list += (list.isEmpty() ? QByteArray() : QByteArray(", ")) + quoted(field.column);
    return list;
}

struct EntitySql {
    QByteArray find;
    QByteArray all; ///< without its order
    QByteArray insert;
};

EntitySql sqlFor(const EntityInfo &entity)
{
    const QByteArray columns = columnList(entity);
    const QByteArray table = quoted(entity.table);
    QByteArray marks;
    for (size_t i = 0; i < entity.fields.size(); ++i)
        marks += ",?" + QByteArray::number(int(i) + 2);
    return {"SELECT " + columns + " FROM " + table + " WHERE id=?1",
            "SELECT id, " + columns + " FROM " + table,
            "INSERT INTO " + table + " (id, " + columns + ") VALUES (?1" + marks + ")"};
}

/// Put together once: rows come by the ten thousand.
const EntitySql &sqlOf(const EntityInfo &entity)
{
    static const QHash<const EntityInfo *, EntitySql> made = [] {
        QHash<const EntityInfo *, EntitySql> all;
        for (const EntityInfo *one : allEntities())
            all.insert(one, sqlFor(*one));
        return all;
    }();
    return made.constFind(&entity).value();
}

Row rowOf(const Statement &statement, int first, size_t count)
{
    Row row;
    row.reserve(count);
    for (size_t i = 0; i < count; ++i)
        row.push_back(statement.value(first + int(i)));
    return row;
}

} // namespace

Result<std::optional<Row>> Rows::find(const EntityInfo &entity, qint64 id)
{
    TRY_LET(query, m_database.cached(sqlOf(entity).find));
    query->bind(1, id);
    TRY_LET(there, query->next());
    if (!there)
        return std::optional<Row>();
    std::optional<Row> row = rowOf(*query, 0, entity.fields.size());
    return row;
}

Result<std::vector<StoredRow>> Rows::where(const EntityInfo &entity, const QByteArray &column,
                                           const Value &value)
{
    QByteArray sql = sqlOf(entity).all;
    if (!column.isEmpty())
        sql += " WHERE " + quoted(column.constData()) + "=?1";
    TRY_LET(query, m_database.cached(sql + " ORDER BY id"));
    if (!column.isEmpty())
        query->bind(1, value);
    std::vector<StoredRow> rows;
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return rows;
        rows.push_back({query->integer(0), rowOf(*query, 1, entity.fields.size())});
    }
}

Status Rows::each(const EntityInfo &entity, const std::function<Status(StoredRow &&)> &visit)
{
    TRY_LET(query, m_database.prepare(sqlOf(entity).all + " ORDER BY id"));
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return done();
        TRY(visit({query->integer(0), rowOf(*query, 1, entity.fields.size())}));
    }
}

Result<qint64> Rows::count(const EntityInfo &entity)
{
    return m_database.scalar("SELECT count(*) FROM " + quoted(entity.table));
}

Result<qint64> Rows::insert(const EntityInfo &entity, qint64 id, const Row &row)
{
    TRY_LET(query, m_database.cached(sqlOf(entity).insert));
    if (id)
        query->bind(1, id);
    else
        query->bindNull(1);
    for (size_t i = 0; i < row.size(); ++i)
        query->bind(int(i) + 2, row[i]);
    TRY(query->run());
    return id ? id : m_database.lastInsertId();
}

Status Rows::update(const EntityInfo &entity, qint64 id, const Row &row,
                    const std::vector<size_t> &columns)
{
    QByteArray assignments;
    for (size_t i = 0; i < columns.size(); ++i)
        assignments += (i ? ", " : "") + quoted(entity.fields[columns[i]].column) + "=?" +
                       QByteArray::number(int(i) + 2);
    TRY_LET(query, m_database.cached("UPDATE " + quoted(entity.table) + " SET " + assignments +
                                     " WHERE id=?1"));
    query->bind(1, id);
    for (size_t i = 0; i < columns.size(); ++i)
        query->bind(int(i) + 2, row[columns[i]]);
    return query->run();
}

Status Rows::erase(const EntityInfo &entity, qint64 id)
{
    TRY_LET(query, m_database.cached("DELETE FROM " + quoted(entity.table) + " WHERE id=?1"));
    query->bind(1, id);
    return query->run();
}

Result<bool> Rows::listed(std::span<const EntityInfo *const> entities, const char *table, qint64 id)
{
    for (const EntityInfo *entity : entities)
        for (const FieldInfo &field : entity->fields) {
            if (field.kind != Kind::RefList || qstrcmp(field.refTable, table) != 0)
                continue;
            TRY_LET(query,
                    m_database.cached("SELECT 1 FROM " + quoted(entity->table) + ", json_each(" +
                                      quoted(field.column) + ") j WHERE j.value=?1 LIMIT 1"));
            query->bind(1, id);
            TRY_LET(there, query->next());
            if (there)
                return true;
        }
    return false;
}

Result<qint64> Rows::missing(const FieldInfo &field, const Value &list)
{
    std::vector<qint64> ids;
    if (!detail::assignIds(ids, list))
        return -1;
    for (qint64 id : ids) {
        TRY_LET(query,
                m_database.cached("SELECT 1 FROM " + quoted(field.refTable) + " WHERE id=?1"));
        query->bind(1, id);
        TRY_LET(there, query->next());
        if (!there)
            return id;
    }
    return 0;
}

} // namespace xhb
