// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Lists.h"

#include <algorithm>

namespace xhb {

Result<std::vector<qint64>> rowIds(Database &database, const EntityInfo &entity, const char *column,
                                   bool ascending)
{
    // Ids alone are sorted here: without an order SQLite reads them off a small index, and only a
    // page of the rows themselves is ever touched.
    QByteArray sql = QByteArray("SELECT id FROM \"") + entity.table + "\"";
    if (column)
        sql += QByteArray(" ORDER BY \"") + column + "\"" + (ascending ? "" : " DESC") + ", id";
    TRY_LET(query, database.cached(sql));
    std::vector<qint64> ids;
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            break;
        ids.push_back(query->integer(0));
    }
    if (!column)
        std::sort(ids.begin(), ids.end());
    return ids;
}

Result<std::vector<StoredRow>> rowPage(Database &database, const EntityInfo &entity,
                                       std::span<const qint64> ids)
{
    Rows rows(database);
    std::vector<StoredRow> page;
    page.reserve(ids.size());
    for (const qint64 id : ids) {
        TRY_LET(row, rows.find(entity, id));
        if (row)
            page.push_back({id, std::move(*row)});
    }
    return page;
}

} // namespace xhb
