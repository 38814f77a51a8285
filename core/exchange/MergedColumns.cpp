// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MergedColumns.h"

#include <algorithm>

namespace xhb {

MergedColumns::MergedColumns(const Grid &grid, const Mapping &mapping)
{
    QHash<int, std::vector<RowSpan>> spans;
    for (const MappedColumn &column : mapping.columns)
        spans[column.column];
    for (const CellRange &range : grid.merges) {
        if (range.lastColumn > range.firstColumn)
            m_wide.emplace(range.firstRow, range);
        if (range.lastRow > range.firstRow) {
            const auto known = spans.find(range.firstColumn);
            if (known != spans.end())
                known->emplace_back(range.firstRow, range.lastRow);
        }
    }
    for (auto &list : spans)
        std::sort(list.begin(), list.end());
    m_spans = std::move(spans);
}

int MergedColumns::topOf(int row, int column) const
{
    const auto list = m_spans.constFind(column);
    if (list == m_spans.constEnd())
        return row;
    auto after = std::upper_bound(list->begin(), list->end(), RowSpan(row, INT_MAX));
    if (after == list->begin())
        return row;
    --after;
    return after->second >= row ? after->first : row;
}

bool MergedColumns::wide(const GridRow &row) const
{
    const auto [from, to] = m_wide.equal_range(row.number);
    return std::any_of(from, to, [&](const auto &entry) {
        return !row.cells.empty() && entry.second.firstColumn == row.cells.front().column &&
               entry.second.lastColumn - entry.second.firstColumn >= 2;
    });
}

} // namespace xhb
