// SPDX-License-Identifier: GPL-3.0-or-later
// Vertical merges of the mapped columns, for quick answers to "which cell does this row show?".
#pragma once

#include "core/exchange/Mapping.h"

#include <QHash>

#include <map>

namespace xhb {

class MergedColumns
{
public:
    MergedColumns(const Grid &grid, const Mapping &mapping);

    /// First row of the merge that covers the cell; the row itself when there is none.
    int topOf(int row, int column) const;

    /// Whether the row's first cell is merged over three or more columns.
    bool wide(const GridRow &row) const;

private:
    using RowSpan = std::pair<int, int>;

    QHash<int, std::vector<RowSpan>> m_spans;
    std::multimap<int, CellRange> m_wide;
};

} // namespace xhb
