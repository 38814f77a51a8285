// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between
// rows, quotes round a cell that holds either.
#pragma once

#include <QStringList>

#include <vector>

namespace xhb {

using CellBlock = std::vector<QStringList>;

/// Rows of cells, all of the same length. A line end behind the last row opens no further row.
CellBlock readCells(const QString &text);
QString writeCells(const CellBlock &block);

} // namespace xhb
