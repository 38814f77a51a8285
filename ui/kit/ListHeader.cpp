// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ListHeader.h"

#include "ui/kit/RowDelegate.h"

#include <QPainter>

namespace xhb {

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setFirstSectionMovable(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("表头"));
}

void ListHeader::setSort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    viewport()->update();
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() * 3 / 2};
}

void ListHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const ThemeColors &colors = themeColors(palette());
    painter->fillRect(area, colors.page);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1),
                      colors.highContrast ? colors.border : colors.hairline);
    const QFontMetrics metrics = painter->fontMetrics();
    const int arrow = section == m_column ? metrics.ascent() * 2 / 3 : 0;
    QRect words = area.adjusted(RowDelegate::padding, 0, -RowDelegate::padding - arrow, 0);
    const QString label = metrics.elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, words.width());
    painter->setPen(section == m_column ? colors.text : colors.dimmed);
    const int side = m_rightAligned.contains(section) ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(words, Qt::AlignVCenter | side | Qt::TextSingleLine, label);
    if (arrow == 0)
        return;
    const double left = side == Qt::AlignRight
                            ? words.right() + 3
                            : words.left() + metrics.horizontalAdvance(label) + 3;
    paintShape(*painter, QRectF(left, area.center().y() - arrow / 2.0 + 1, arrow, arrow),
               m_order == Qt::AscendingOrder ? xhb::Shape::Up : xhb::Shape::Down, colors.dimmed);
}

QSize ListHeader::sectionSizeFromContents(int section) const
{
    const QString label =
        model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    return {fontMetrics().horizontalAdvance(label) + 2 * RowDelegate::padding +
                fontMetrics().ascent(),
            sizeHint().height()};
}

} // namespace xhb
