// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of records of every kind share: the cells both have, a page
// of rows read from the book.
#pragma once

#include "ui/kit/RowModel.h"
#include "ui/records/FieldWords.h"
#include "ui/records/RecordList.h"

namespace xhb {

RowCell textCell(const QString &text);

/// The day something is to be put right by. `open`: it is still to be kept, so the days left are
/// told, and red once it has passed.
RowCell deadlineCell(const RuleContext &rules, QDate day, bool open, Ground ground);

/// The rows of these records, a cell a column as `cellOf(record, key)` says; one that is gone is
/// empty.
template <class E, class CellOf>
std::vector<RowCells> recordRows(const RecordList &list, std::span<const qint64> ids,
                                 const std::vector<RowColumn> &columns, CellOf cellOf)
{
    std::vector<RowCells> rows(ids.size());
    const auto stored = list.desk().ledger().rowPage(entityInfo<E>(), ids);
    if (!stored)
        return rows;
    size_t place = 0;
    for (const StoredRow &row : *stored) {
        while (place < ids.size() && ids[place] != row.id)
            ++place; // the row is gone
        const auto record = entityOf<E>(row.id, row.values);
        if (!record || place == ids.size())
            continue;
        for (const RowColumn &column : columns)
            rows[place].push_back(cellOf(*record, column.key));
    }
    return rows;
}

} // namespace xhb
