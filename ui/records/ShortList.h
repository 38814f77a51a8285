// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a few rows that stands above other things: its rows are handed over whole.
#pragma once

#include "ui/kit/ListView.h"
#include "ui/kit/RowModel.h"

namespace xhb {

class ShortList : public ListView
{
    Q_OBJECT
public:
    struct Line {
        qint64 id;
        RowCells cells;
    };

    ShortList(std::vector<RowColumn> columns, QWidget *parent);

    /// Other rows, or the same after a change; the first is chosen where none is.
    void setLines(std::vector<Line> lines);
    /// As high as its rows, up to six, or as the words of an empty list need.
    void fitHeight();

private:
    std::vector<Line> m_lines;
    RowModel *m_rows;
};

} // namespace xhb
