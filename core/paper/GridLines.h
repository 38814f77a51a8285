// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a table on one page: 0.5 pt inside, 1.5 pt around it, each drawn once.
#pragma once

#include <QRectF>

#include <vector>

namespace xhb {

class Sheet;

class GridLines
{
public:
    /// Adds the four edges of a cell, in mm.
    void add(const QRectF &cell);
    /// Draws what was added and the frame, and forgets it.
    void draw(const QRectF &frame, Sheet &sheet);

private:
    /// In thousandths of a millimetre, so that equal edges are equal.
    struct Line {
        bool vertical;
        qint64 at, from, to;
        auto operator<=>(const Line &) const = default;
    };
    std::vector<Line> m_lines;
};

} // namespace xhb
