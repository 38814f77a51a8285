// SPDX-License-Identifier: GPL-3.0-or-later
// Table rows to pages. One rule carries it all: every cell remembers how many of its lines are
// printed; a row is as high as what is left of the cells that end in it. So a cell over many
// rows, a cell longer than three pages and a plain cell are the same thing, and no line is lost.
#include "core/paper/GridLines.h"
#include "core/paper/Sheet.h"

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

constexpr double padX = 1.5;      ///< mm beside text
constexpr double padY = 1.2;      ///< mm above and below text
constexpr double epsilon = 0.001; ///< mm
constexpr double flowWhole = 60;  ///< mm: a shorter row of long text is moved, not cut
constexpr double flowRoom = 25;   ///< mm that must be left for the first part of a cut row
constexpr double leastRoom = 15;  ///< mm; a page with less is not worth breaking for

/// A cell on its way over one or more rows and pages.
struct OpenCell {
    const PrintCell *cell = nullptr;
    int firstRow = 0, lastRow = 0;
    SharedText text;
    SharedText foot;    ///< any one foot text, for its height
    int next = 0;       ///< first line not yet printed
    bool begun = false; ///< a part of it is already on an earlier page
    double top = 0;     ///< where it begins on this page

    int linesLeft() const { return text ? text->lineCount() - next : 0; }
    double footHeight() const { return foot ? foot->pitch() + padY : 0; }
    /// Room it still needs, from its top on this page.
    double need() const
    {
        const int lines = linesLeft();
        return lines > 0 || foot ? 2 * padY + (lines > 0 ? lines * text->pitch() : 0) + footHeight()
                                 : 0;
    }
};

class TableLayout
{
public:
    TableLayout(const PrintTable &table, Sheet &sheet) : m_table(table), m_sheet(sheet) {}
    void lay();

private:
    int readGroup(int index);
    void prepare(std::vector<TableRow> &rows, int count, std::vector<OpenCell> &cells);
    void layGroup(int count, bool last);
    void layFixed(const std::vector<TableRow> &rows);
    double heightOf(std::vector<OpenCell> cells, const std::vector<TableRow> &rows, int count,
                    int from) const;
    double rowNeed(const std::vector<OpenCell> &cells, int row, double rowTop, int from) const;
    bool captionTooHigh(int count) const;
    void layRow(int r, int count, double page, double below);
    /// How a part of a cell ends: with the cell, with a row it goes beyond, or within a row.
    enum class End { Last, BetweenRows, InRow };
    void draw(OpenCell &open, double y, End end);
    void drawFoot(const OpenCell &open, double bottom);
    void nextPage(int row);
    void beginPart();
    void endPart();

    const PrintTable &m_table;
    Sheet &m_sheet;
    double m_partTop = 0;    ///< where the table begins on this page
    double m_contentTop = 0; ///< below its repeated header
    std::vector<TableRow> m_rows;
    std::vector<OpenCell> m_cells;
    GridLines m_lines;
};

void TableLayout::lay()
{
    if (m_table.rowCount == 0 && m_table.header.empty())
        return;
    // A header never stands alone at the foot of a page.
    std::vector<OpenCell> cells;
    std::vector<TableRow> header = m_table.header;
    prepare(header, int(header.size()), cells);
    const double headerHeight = heightOf(cells, header, int(header.size()), 0);
    const int first = m_table.rowCount > 0 ? readGroup(0) : 0;
    double least = 0;
    if (first > 0) {
        std::vector<OpenCell> group;
        prepare(m_rows, first, group);
        const double whole = heightOf(group, m_rows, 1, 0);
        least = m_rows.front().flow ? std::min(whole, flowRoom) : whole;
    }
    if (!m_sheet.fresh() && headerHeight + least > m_sheet.room())
        m_sheet.breakPage();
    beginPart();
    for (int index = 0; index < m_table.rowCount && !m_sheet.stopped();) {
        const int count = readGroup(index);
        layGroup(count, index + count == m_table.rowCount);
        index += count;
    }
    endPart();
}

/// Reads rows until no cell reaches further; m_rows keeps its capacity from group to group.
int TableLayout::readGroup(int index)
{
    int count = 0;
    for (int end = index + 1; index + count < std::min(end, m_table.rowCount); ++count) {
        if (int(m_rows.size()) <= count)
            m_rows.emplace_back();
        TableRow &row = m_rows[size_t(count)];
        m_table.row(index + count, row);
        for (const PrintCell &cell : row.cells)
            end = std::max(end, index + count + cell.rows);
    }
    return count;
}

void TableLayout::prepare(std::vector<TableRow> &rows, int count, std::vector<OpenCell> &cells)
{
    cells.clear();
    for (int r = 0; r < count; ++r) {
        for (PrintCell &cell : rows[size_t(r)].cells) {
            OpenCell open;
            open.cell = &cell;
            open.firstRow = r;
            open.lastRow = std::min(r + std::max(cell.rows, 1), count) - 1;
            if (!cell.text.isEmpty()) {
                const double width = std::max(1.0, cell.width - 2 * padX);
                if (cell.vertical) {
                    QString column;
                    for (QChar c : cell.text)
                        if (!c.isSpace())
                            column += column.isEmpty() ? QString(c) : QLatin1Char('\n') + c;
                    open.text = m_sheet.set(column, cell.style, width);
                } else {
                    open.text = m_sheet.set(cell.text, cell.style, width);
                }
            }
            if (!cell.foot.isEmpty())
                open.foot = m_sheet.set(cell.foot.first(), cell.style, cell.width);
            cells.push_back(std::move(open));
        }
    }
}

/// What is left of the cells that end in `row` and begin in `from` or later.
double TableLayout::rowNeed(const std::vector<OpenCell> &cells, int row, double rowTop,
                            int from) const
{
    double need = 0;
    for (const OpenCell &open : cells)
        if (open.lastRow == row && open.firstRow >= from)
            need = std::max(need, open.need() - (rowTop - open.top));
    return need;
}

/// Height of the rows from `from` to `count`, as if the page had no end.
double TableLayout::heightOf(std::vector<OpenCell> cells, const std::vector<TableRow> &rows,
                             int count, int from) const
{
    double y = 0;
    for (int r = from; r < count; ++r) {
        for (OpenCell &open : cells)
            if (open.firstRow == r)
                open.top = y;
        y += std::max(rows[size_t(r)].height, rowNeed(cells, r, y, from));
    }
    return y;
}

void TableLayout::layGroup(int count, bool last)
{
    prepare(m_rows, count, m_cells);
    const double page = m_sheet.bottom() - m_sheet.top() - (m_contentTop - m_partTop);
    if (count > 1 && m_rows.front().keepTogether && m_sheet.y() > m_contentTop + epsilon) {
        const double whole = heightOf(m_cells, m_rows, count, 0);
        if (whole > m_sheet.room() && whole <= page)
            nextPage(0);
    }
    if (m_sheet.y() > m_contentTop + epsilon && captionTooHigh(count))
        nextPage(0);
    for (int r = 0; r < count && !m_sheet.stopped(); ++r)
        layRow(r, count, page, last && r + 1 == count ? m_table.roomBelow : 0);
}

/// Whether so few of the group's rows would fit here that a caption beside them has no room.
bool TableLayout::captionTooHigh(int count) const
{
    double caption = 0;
    for (const OpenCell &open : m_cells)
        if (open.cell->repeat && open.firstRow == 0 && open.lastRow > 0)
            caption = std::max(caption, open.need());
    for (int rows = 1; caption > 0 && rows <= count; ++rows) {
        const double height = heightOf(m_cells, m_rows, rows, 0);
        if (height > m_sheet.room())
            return !m_rows[size_t(rows) - 1].flow || m_sheet.room() < caption;
        if (height >= caption)
            break;
    }
    return false;
}

/// `below`: mm wanted under the row on the same page.
void TableLayout::layRow(int r, int count, double page, double below)
{
    const TableRow &row = m_rows[size_t(r)];
    bool begun = false;
    while (!m_sheet.stopped()) {
        const double rowTop = m_sheet.y();
        const double room = m_sheet.room() + epsilon;
        for (OpenCell &open : m_cells)
            if (open.firstRow == r && !begun)
                open.top = rowTop;
        const double text = rowNeed(m_cells, r, rowTop, 0);
        const double need = begun ? text : std::max(text, row.height);
        double with = need + below;
        if (row.keepWithNext && r + 1 < count)
            with += std::min(heightOf(m_cells, m_rows, r + 2, r + 1), flowRoom);
        const bool fresh = rowTop <= m_contentTop + epsilon;
        // A page without room for a few lines is a fault of the template: print over its edge
        // rather than go on for ever.
        const bool fits = need <= room && (with <= room || fresh);
        if (fits || (fresh && room < leastRoom)) {
            m_sheet.moveTo(rowTop + need);
            for (OpenCell &open : m_cells)
                if (open.lastRow == r)
                    draw(open, rowTop + need, End::Last);
            return;
        }
        // Ordinary rows are cut only when no page could hold them; long text also when enough of
        // it fits here.
        const bool cuttable = text > page || (row.flow && text > flowWhole);
        if (fresh || (cuttable && text > room && room >= flowRoom)) {
            for (OpenCell &open : m_cells)
                if (open.firstRow <= r && open.lastRow >= r)
                    draw(open, m_sheet.bottom(), End::InRow);
            m_sheet.moveTo(m_sheet.bottom());
            begun = true;
        } else {
            for (OpenCell &open : m_cells)
                if (open.firstRow < r && open.lastRow >= r)
                    draw(open, rowTop, End::BetweenRows);
        }
        nextPage(r);
    }
}

/// Draws the part of a cell that stands above `y`.
void TableLayout::draw(OpenCell &open, double y, End end)
{
    const PrintCell &cell = *open.cell;
    const bool last = end == End::Last;
    const QRectF box(m_sheet.left() + cell.x, open.top, cell.width, y - open.top);
    m_lines.add(box);
    m_sheet.name(cell.name, box, !open.begun, last);
    if (open.text) {
        const double inside = box.height() - 2 * padY - (last ? open.footHeight() : 0);
        const int lines = open.text->lineCount();
        const int fits = int(std::floor(inside / open.text->pitch() + 1e-6));
        int first = open.next;
        int count = open.linesLeft();
        if (count == 0 && (cell.repeat || cell.rows > 1)) {
            // Printed whole on an earlier page: again here, if it fits. So are captions and the
            // merged cells of a ledger.
            first = 0;
            count = fits >= lines ? lines : 0;
        } else if (!last && cell.repeat) {
            count = fits >= lines ? lines : 0; // a caption is not cut
        } else if (!last) {
            count = std::min(count, std::max(fits, end == End::InRow ? 1 : 0));
        }
        double top = box.top() + padY;
        if (first == 0 && count == lines && !cell.top)
            top += std::max(0.0, (inside - count * open.text->pitch()) / 2);
        m_sheet.text({box.left() + padX, top}, open.text, first, count);
        open.next = std::max(open.next, first + count);
    }
    open.begun = true;
    if (last && open.foot)
        drawFoot(open, box.bottom());
}

/// “负责人（签字）： （盖章） 年 月 日”: the last part at the right edge, the others spread before
/// it.
void TableLayout::drawFoot(const OpenCell &open, double bottom)
{
    const PrintCell &cell = *open.cell;
    TextStyle style = cell.style;
    style.align = Align::Left;
    style.indent = 0;
    const double inside = cell.width - 2 * padX;
    std::vector<SharedText> parts;
    double free = inside;
    for (const QString &part : cell.foot) {
        parts.push_back(m_sheet.set(part, style, inside));
        free -= parts.back()->naturalWidth();
    }
    const double gap = std::max(0.0, free) / double(parts.size());
    double x = m_sheet.left() + cell.x + padX + (parts.size() > 1 ? gap * 0.5 : gap);
    const double between = parts.size() > 1 ? (free - gap * 0.5) / double(parts.size() - 1) : 0;
    for (const SharedText &part : parts) {
        m_sheet.text({x, bottom - padY - part->pitch()}, part, 0, 1);
        x += part->naturalWidth() + std::max(0.0, between);
    }
}

/// Rows that always fit: the table's header and repeated headings.
void TableLayout::layFixed(const std::vector<TableRow> &source)
{
    std::vector<TableRow> rows = source;
    std::vector<OpenCell> cells;
    prepare(rows, int(rows.size()), cells);
    for (int r = 0; r < int(rows.size()); ++r) {
        const double rowTop = m_sheet.y();
        for (OpenCell &open : cells)
            if (open.firstRow == r)
                open.top = rowTop;
        const double y = rowTop + std::max(rows[size_t(r)].height, rowNeed(cells, r, rowTop, 0));
        m_sheet.moveTo(y);
        for (OpenCell &open : cells)
            if (open.lastRow == r)
                draw(open, y, End::Last);
    }
}

void TableLayout::nextPage(int row)
{
    endPart();
    m_sheet.breakPage();
    beginPart();
    const auto &heading = m_rows[size_t(row)].heading;
    double headingLeft = m_table.width;
    if (heading && !heading->empty()) {
        for (const PrintCell &cell : heading->front().cells)
            headingLeft = std::min(headingLeft, cell.x);
        layFixed(*heading);
    }
    for (OpenCell &open : m_cells)
        if (open.firstRow <= row && open.lastRow >= row)
            // A caption at the side also stands beside the repeated heading.
            open.top = open.cell->x + open.cell->width <= headingLeft + epsilon ? m_contentTop
                                                                                : m_sheet.y();
    m_contentTop = m_sheet.y();
}

void TableLayout::beginPart()
{
    m_partTop = m_sheet.y();
    layFixed(m_table.header);
    m_contentTop = m_sheet.y();
}

void TableLayout::endPart()
{
    m_lines.draw(QRectF(m_sheet.left(), m_partTop, m_table.width, m_sheet.y() - m_partTop),
                 m_sheet);
}

} // namespace

void layTable(const PrintTable &table, Sheet &sheet)
{
    TableLayout(table, sheet).lay();
}

} // namespace xhb
