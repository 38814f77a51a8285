// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/GridLines.h"

#include "core/paper/Sheet.h"

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

constexpr double innerPoints = 0.5;
constexpr double outerPoints = 1.5;

qint64 micro(double mm)
{
    return std::llround(mm * 1000);
}

} // namespace

void GridLines::add(const QRectF &cell)
{
    const qint64 left = micro(cell.left()), right = micro(cell.right());
    const qint64 top = micro(cell.top()), bottom = micro(cell.bottom());
    m_lines.push_back({true, left, top, bottom});
    m_lines.push_back({true, right, top, bottom});
    m_lines.push_back({false, top, left, right});
    m_lines.push_back({false, bottom, left, right});
}

/// Neighbouring cells share their edges: lines that touch are joined.
void GridLines::draw(const QRectF &frame, Sheet &sheet)
{
    std::sort(m_lines.begin(), m_lines.end());
    for (size_t i = 0; i < m_lines.size();) {
        Line joined = m_lines[i];
        for (++i; i < m_lines.size() && m_lines[i].vertical == joined.vertical &&
                  m_lines[i].at == joined.at && m_lines[i].from <= joined.to;
             ++i)
            joined.to = std::max(joined.to, m_lines[i].to);
        const qint64 low = micro(joined.vertical ? frame.left() : frame.top());
        const qint64 high = micro(joined.vertical ? frame.right() : frame.bottom());
        if (joined.at <= low || joined.at >= high)
            continue; // on the frame
        const double at = double(joined.at) / 1000;
        const double from = double(joined.from) / 1000, to = double(joined.to) / 1000;
        if (joined.vertical)
            sheet.stroke({at, from}, {at, to}, innerPoints);
        else
            sheet.stroke({from, at}, {to, at}, innerPoints);
    }
    m_lines.clear();
    if (frame.height() < 0.001)
        return;
    sheet.stroke(frame.topLeft(), frame.topRight(), outerPoints);
    sheet.stroke(frame.bottomLeft(), frame.bottomRight(), outerPoints);
    sheet.stroke(frame.topLeft(), frame.bottomLeft(), outerPoints);
    sheet.stroke(frame.topRight(), frame.bottomRight(), outerPoints);
}

} // namespace xhb
