// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RegisterQueries.h"

namespace xhb {

namespace {

QByteArray quoted(const char *name)
{
    return QByteArray("\"").append(name).append('"');
}

/// Pairs of a row and what it refers to; empty where the entity has no such field.
QByteArray referencesOf(const EntityInfo &entity, const char *table)
{
    QByteArray pairs;
    for (const FieldInfo &field : entity.fields) {
        if (!field.refTable || qstrcmp(field.refTable, table) != 0)
            continue;
        const QByteArray column = quoted(field.column);
        if (!pairs.isEmpty())
            pairs += " UNION ALL ";
        if (field.kind == Kind::RefList)
            pairs += "SELECT j.value AS ref, t.id AS owner FROM " + quoted(entity.table) +
                     " t, json_each(t." + column + ") j";
        else
            pairs += "SELECT " + column + " AS ref, id AS owner FROM " + quoted(entity.table) +
                     " WHERE " + column + " IS NOT NULL";
    }
    return pairs;
}

Result<std::vector<qint64>> idsOf(Statement &query)
{
    std::vector<qint64> ids;
    for (;;) {
        TRY_LET(there, query.next());
        if (!there)
            return ids;
        ids.push_back(query.integer(0));
    }
}

} // namespace

Result<QHash<qint64, int>> countReferring(Database &database, const EntityInfo &entity,
                                          const char *table)
{
    QHash<qint64, int> counts;
    const QByteArray pairs = referencesOf(entity, table);
    if (pairs.isEmpty())
        return counts;
    TRY_LET(query,
            database.cached("SELECT ref, count(DISTINCT owner) FROM (" + pairs + ") GROUP BY ref"));
    for (;;) {
        TRY_LET(there, query->next());
        if (!there)
            return counts;
        counts.insert(query->integer(0), int(query->integer(1)));
    }
}

Result<std::vector<qint64>> referringRows(Database &database, const EntityInfo &entity,
                                          const char *table, qint64 id)
{
    const QByteArray pairs = referencesOf(entity, table);
    if (pairs.isEmpty())
        return std::vector<qint64>();
    TRY_LET(query, database.cached("SELECT DISTINCT owner FROM (" + pairs +
                                   ") WHERE ref = ?1 ORDER BY owner"));
    query->bind(1, id);
    return idsOf(*query);
}

Result<std::vector<qint64>> issuesOfCode(Database &database, const QString &code)
{
    // Source by source, so that the index of codes is used: this is asked while people type.
    TRY_LET(query, database.cached("SELECT i.id FROM (SELECT 0 AS id UNION ALL SELECT id FROM "
                                   "source) s CROSS JOIN issue i ON ifnull(i.source, 0) = s.id AND "
                                   "i.code = ?1 AND i.code <> ''"));
    query->bind(1, code);
    return idsOf(*query);
}

} // namespace xhb
