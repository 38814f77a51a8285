// SPDX-License-Identifier: GPL-3.0-or-later
// The current and the selected rows of a list, by id: they stay while rows are sorted and filtered.
#include "ui/kit/ListView.h"
#include "ui/kit/RowDelegate.h"

#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

namespace xhb {

namespace {

constexpr qsizetype mostPieces = 300; ///< of a selection carried over to other rows

} // namespace

qint64 ListView::currentId() const
{
    return m_rows ? m_rows->idAt(currentIndex().row()) : 0;
}

std::vector<qint64> ListView::selectedIds() const
{
    std::vector<int> rows;
    if (selectionModel())
        for (const QItemSelectionRange &range : selectionModel()->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_rows->idAt(row));
    return ids;
}

bool ListView::selectId(qint64 id)
{
    const int row = m_rows ? m_rows->rowOf(id) : -1;
    if (row < 0)
        return false;
    const QModelIndex index = m_rows->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void ListView::keepSelection()
{
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
    m_keptRow = currentIndex().row();
    if (m_holdsPlace)
        m_keptOrder = m_rows->ids();
    m_keptInSight = viewport()->rect().intersects(visualRect(currentIndex()));
    m_quiet = true;
}

/// Of the rows there are now, the first that stood after the current one, else the last before it;
/// -1 where no place is held.
int ListView::rowInPlace() const
{
    if (m_keptRow < 0 || m_keptOrder.empty())
        return -1;
    const std::vector<qint64> &now = m_rows->ids();
    const std::unordered_set<qint64> there(now.begin(), now.end());
    const auto stays = [&](qint64 id) { return there.contains(id); };
    const auto at = m_keptOrder.begin() + m_keptRow;
    const auto after = std::find_if(at, m_keptOrder.end(), stays);
    if (after != m_keptOrder.end())
        return m_rows->rowOf(*after);
    const auto before = std::find_if(std::make_reverse_iterator(at), m_keptOrder.rend(), stays);
    return before == m_keptOrder.rend() ? -1 : m_rows->rowOf(*before);
}

void ListView::restoreSelection()
{
    QItemSelection selection;
    const auto select = [&](int first, int last) {
        selection.append(QItemSelectionRange(m_rows->index(first, 0),
                                             m_rows->index(last, m_rows->columnCount() - 1)));
    };
    const std::vector<qint64> &ids = m_rows->ids();
    if (m_keptIds.size() == 1) {
        const int row = m_rows->rowOf(m_keptIds.front());
        if (row >= 0)
            select(row, row);
    } else if (!m_keptIds.empty()) {
        const std::unordered_set<qint64> kept(m_keptIds.begin(), m_keptIds.end());
        int first = -1;
        for (int row = 0; row <= int(ids.size()); ++row) {
            const bool in = row < int(ids.size()) && kept.contains(ids[size_t(row)]);
            if (in && first < 0)
                first = row;
            if (!in && first >= 0) {
                select(first, row - 1);
                first = -1;
            }
        }
    }
    // Qt's selections grow with the square of their pieces. A selection that falls into very many
    // is given up for the current row; selectedCountChanged() tells.
    const bool tooMany = selection.size() > mostPieces;
    if (tooMany)
        selection.clear();
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int current = m_keptCurrent ? m_rows->rowOf(m_keptCurrent) : -1;
    if (current >= 0) {
        using Select = QItemSelectionModel;
        selectionModel()->setCurrentIndex(m_rows->index(current, 0),
                                          tooMany ? Select::Select | Select::Rows
                                                  : Select::SelectionFlags(Select::NoUpdate));
        if (m_keptInSight)
            scrollTo(currentIndex());
    } else if (const int row = rowInPlace(); row >= 0) {
        selectionModel()->setCurrentIndex(
            m_rows->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(currentIndex());
    } else {
        verticalScrollBar()->setValue(0);
    }
    m_keptIds.clear();
    m_keptOrder.clear();
    m_quiet = false;
    m_delegate->setHoverRow(-1);
    placeEmptyState();
    sayCurrent();
}

void ListView::sayCurrent()
{
    if (m_quiet)
        return;
    showFocus();
    const qint64 current = currentId();
    if (current != m_saidCurrent) {
        m_saidCurrent = current;
        emit currentRowChanged(current);
    }
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    if (count != m_saidCount) {
        m_saidCount = count;
        emit selectedCountChanged(count);
    }
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    sayCurrent();
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &gone)
{
    QTableView::selectionChanged(selected, gone);
    sayCurrent();
}

} // namespace xhb
