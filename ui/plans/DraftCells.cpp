// SPDX-License-Identifier: GPL-3.0-or-later
// What the drafting table does with several cells at once: taken out, brought in from other
// programs, filled down, cleared.
#include "ui/plans/CellBlock.h"
#include "ui/plans/DraftView.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace xhb {

namespace {

bool blank(const QStringList &line, int left, DraftColumn column)
{
    const int place = int(column) - left;
    return place < 0 || place >= line.size() || line[place].trimmed().isEmpty();
}

/// Lists with a line for each measure leave the problem's cells empty below its first line, and so
/// does a merged cell.
bool continues(const QStringList &line, int left)
{
    return blank(line, left, DraftColumn::Title) && blank(line, left, DraftColumn::Code) &&
           !blank(line, left, DraftColumn::Measure);
}

/// Where the cells of a block belong whose first is put at `top` and `left`. A block with titles
/// goes problem by problem; one without goes row by row.
std::vector<CellText> placed(const DraftSheet &sheet, const CellBlock &block, int top, int left)
{
    const int title = int(DraftColumn::Title) - left;
    const bool titled = title >= 0 && title < block.front().size();
    std::vector<CellText> cells;
    int row = top;
    int more = 0;
    for (size_t i = 0; i < block.size(); ++i) {
        const bool stored = row < sheet.rowCount();
        const bool last = stored && sheet.row(row).measure + 1 == sheet.row(row).count;
        if (i > 0 && titled && stored && continues(block[i], left)) {
            if (last)
                ++more;
            else
                ++row;
        } else if (i > 0) {
            more = 0;
            row = titled && stored ? sheet.firstRow(row) + sheet.row(row).count : row + 1;
        }
        for (int column = 0; column < block[i].size(); ++column)
            if (left + column < draftColumnCount)
                cells.push_back({row, DraftColumn(left + column), block[i][column], more});
    }
    return cells;
}

} // namespace

std::vector<QModelIndex> DraftView::selectedCells() const
{
    std::vector<QModelIndex> cells;
    for (const QModelIndex &index : selectedIndexes())
        if (m_model->anchor(index) == index)
            cells.push_back(index);
    if (cells.empty() && currentIndex().isValid())
        cells.push_back(m_model->anchor(currentIndex()));
    std::sort(cells.begin(), cells.end());
    return cells;
}

void DraftView::copy()
{
    const std::vector<QModelIndex> cells = selectedCells();
    if (cells.empty())
        return;
    int top = cells.front().row(), bottom = top, left = cells.front().column(), right = left;
    for (const QModelIndex &cell : cells) {
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    CellBlock block(size_t(bottom - top + 1), QStringList(right - left + 1, QString()));
    for (const QModelIndex &cell : cells)
        block[size_t(cell.row() - top)][cell.column() - left] =
            m_model->words(cell.row(), DraftColumn(cell.column()));
    QApplication::clipboard()->setText(writeCells(block));
}

void DraftView::paste()
{
    if (!m_model->locked().isEmpty()) {
        Q_EMIT refused(m_model->locked());
        return;
    }
    const CellBlock block = readCells(QApplication::clipboard()->text());
    const std::vector<QModelIndex> cells = selectedCells();
    if (block.empty() || cells.empty())
        return;
    std::vector<CellText> wanted;
    if (block.size() == 1 && block.front().size() == 1) {
        for (const QModelIndex &cell : cells) // one value for all that is selected
            wanted.push_back({cell.row(), DraftColumn(cell.column()), block.front().front()});
    } else {
        const int top = cells.front().row();
        const int left = std::min_element(cells.begin(), cells.end(), [](auto &a, auto &b) {
                             return a.column() < b.column();
                         })->column();
        wanted = placed(m_model->sheet(), block, top, left);
    }
    Q_EMIT changed(wanted, DraftDeed::Paste);
}

void DraftView::fillDown()
{
    if (!m_model->locked().isEmpty()) {
        Q_EMIT refused(m_model->locked());
        return;
    }
    const std::vector<QModelIndex> cells = selectedCells();
    std::vector<CellText> wanted;
    for (int column = 0; column < draftColumnCount; ++column) {
        std::vector<QModelIndex> own;
        for (const QModelIndex &cell : cells)
            if (cell.column() == column && !m_model->ghost(cell.row()))
                own.push_back(cell);
        if (own.empty())
            continue;
        QModelIndex from = own.front();
        if (own.size() == 1) { // from the cell above
            if (from.row() == 0)
                continue;
            from = m_model->anchor(m_model->index(from.row() - 1, column));
            own.insert(own.begin(), from);
        }
        const QString text = m_model->words(from.row(), DraftColumn(column));
        for (size_t i = 1; i < own.size(); ++i)
            wanted.push_back({own[i].row(), DraftColumn(column), text});
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const CellText &a, const CellText &b) { return a.row < b.row; });
    if (!wanted.empty())
        Q_EMIT changed(wanted, DraftDeed::Fill);
}

void DraftView::clearCells()
{
    if (!m_model->locked().isEmpty()) {
        Q_EMIT refused(m_model->locked());
        return;
    }
    std::vector<CellText> wanted;
    for (const QModelIndex &cell : selectedCells())
        if (!m_model->ghost(cell.row()) &&
            !m_model->words(cell.row(), DraftColumn(cell.column())).isEmpty() &&
            DraftColumn(cell.column()) != DraftColumn::Task)
            wanted.push_back({cell.row(), DraftColumn(cell.column()), {}});
    if (!wanted.empty())
        Q_EMIT changed(wanted, DraftDeed::Clear);
}

} // namespace xhb
