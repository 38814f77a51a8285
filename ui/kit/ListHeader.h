// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a list: flat captions, and an arrow beside the one the rows are sorted by.
#pragma once

#include <QHeaderView>
#include <QSet>

namespace xhb {

class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent);

    void setSort(int column, Qt::SortOrder order);
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }

    /// Columns of numbers: their captions stand at the right like the numbers.
    void setRightAligned(const QSet<int> &columns) { m_rightAligned = columns; }

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QSet<int> m_rightAligned;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace xhb
