// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Lists.h"

#include "core/model/Measure.h"
#include "core/model/Unit.h"

#include <QHash>

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

Result<IssueSearch> searchIndex(Database &database)
{
    QHash<qint64, QString> units;
    TRY_LET(names, database.cached("SELECT id, name, short_name FROM unit"));
    while (true) {
        TRY_LET(there, names->next());
        if (!there)
            break;
        units.insert(names->integer(0), names->text(1) + QLatin1Char(' ') + names->text(2));
    }
    // Issues and measures are read side by side, both in issue order.
    TRY_LET(measures,
            database.cached("SELECT issue, text, result FROM measure ORDER BY issue, seq"));
    TRY_LET(issues,
            database.cached("SELECT id, code, title, description, goal, topic, location, "
                            "deadline_text, leader, person, note, responsible, supervising, "
                            "assisting FROM issue ORDER BY id"));
    IssueSearch search;
    TRY_LET(first, measures->next());
    bool more = first;
    while (true) {
        TRY_LET(there, issues->next());
        if (!there)
            break;
        const qint64 id = issues->integer(0);
        search.ids.push_back(id);
        search.text.begin();
        for (int column = 1; column <= 10; ++column)
            if (!issues->view(column).empty())
                search.text.add(issues->text(column));
        for (int column = 11; column <= 13; ++column) {
            std::vector<qint64> list;
            if (detail::assignIds(list, issues->text(column)))
                for (const qint64 unit : list)
                    search.text.add(units.value(unit));
        }
        while (more && measures->integer(0) <= id) {
            if (measures->integer(0) == id) {
                search.text.add(measures->text(1));
                if (!measures->view(2).empty())
                    search.text.add(measures->text(2));
            }
            TRY_LET(next, measures->next());
            more = next;
        }
    }
    measures->reset();
    return search;
}

} // namespace xhb
