// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ShortList.h"

#include <algorithm>

namespace xhb {

namespace {

std::vector<RowColumn> unsorted(std::vector<RowColumn> columns)
{
    for (RowColumn &column : columns)
        column.sortable = false;
    return columns;
}

} // namespace

ShortList::ShortList(std::vector<RowColumn> columns, QWidget *parent)
    : ListView(parent), m_rows(new RowModel(
                            unsorted(std::move(columns)),
                            [this](std::span<const qint64> ids) {
                                std::vector<RowCells> rows(ids.size());
                                for (size_t i = 0; i < ids.size(); ++i)
                                    for (const Line &line : m_lines)
                                        if (line.id == ids[i])
                                            rows[i] = line.cells;
                                return rows;
                            },
                            this))
{
    setRowModel(m_rows);
}

void ShortList::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    std::vector<qint64> ids;
    for (const Line &line : m_lines)
        ids.push_back(line.id);
    m_rows->setIds(ids);
    m_rows->allChanged();
    if (currentId() == 0 && !ids.empty())
        selectId(ids.front());
}

void ShortList::fitHeight()
{
    constexpr size_t most = 6;
    const int line = fontMetrics().height();
    // The header, the rows and the scroll bar.
    const int rows = int(std::min(m_lines.size(), most)) * line * 7 / 4;
    setFixedHeight(m_lines.empty() ? line * 11 : line * 5 / 2 + rows);
}

} // namespace xhb
