// SPDX-License-Identifier: GPL-3.0-or-later
// Records on their way out of the window: exactly those shown, in their order, into a file or on
// paper. What is long is made on another thread, over a reading connection of its own.
#pragma once

#include "core/actions/Desk.h"
#include "core/exchange/Table.h"
#include "ui/records/Paper.h"

#include <QHash>

namespace xhb {

struct TableExport {
    QString title; ///< of the question for a file: “导出 12 个问题”
    QString name;  ///< of the file, before the day and the ending: “问题台账”
    QString said;  ///< “已导出 %1 个到“%2””
    std::function<Result<Table>(const Desk &, Progress &)> make;
};

/// Asks for a file, then writes the table, a row a record.
void exportTable(QWidget *parent, const Desk &desk, const TableExport &wanted,
                 std::function<void(const QString &)> said);

/// The paper in a preview.
void printPaper(QWidget *parent, const Desk &desk, const QString &name,
                std::function<Result<Paper>(const Desk &, Progress &)> make);

/// Where the records with these ids stand among `rows`, in the order of the ids.
template <class Rows, class IdOf>
std::vector<size_t> placesOf(const std::vector<qint64> &ids, const Rows &rows, IdOf idOf)
{
    QHash<qint64, size_t> known;
    for (size_t i = 0; i < rows.size(); ++i)
        known.insert(idOf(rows[i]).value, i);
    std::vector<size_t> places;
    for (const qint64 id : ids)
        if (const auto place = known.constFind(id); place != known.constEnd())
            places.push_back(*place);
    return places;
}

} // namespace xhb
