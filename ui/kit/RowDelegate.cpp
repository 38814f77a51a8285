// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/RowDelegate.h"

#include <QPainter>

#include <algorithm>

namespace xhb {

QString cutText(const QString &text, int width, const QFontMetrics &metrics)
{
    // No letter is wider than a Chinese one, few are narrower than a sixth of it.
    const int em = std::max(1, metrics.height());
    if (text.size() * em <= width && !text.contains(u'\n'))
        return text;
    QString line = text.left(std::max(1, width / std::max(1, em / 6) + 1));
    line.replace(u'\n', u' ');
    if (line.size() < text.size())
        line += u'…';
    return metrics.elidedText(line, Qt::ElideRight, width);
}

void RowDelegate::setFocusCell(int row, int column)
{
    m_focusRow = row;
    m_focusColumn = column;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (!m_model)
        return;
    const ThemeColors &colors = themeColors(option.palette);
    const QRect &area = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(area, selected                 ? colors.selected
                            : index.row() == m_hover ? colors.hover
                                                     : colors.page);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.hairline);

    const RowColumn &column = m_model->columns()[size_t(index.column())];
    const RowCell &cell = m_model->cell(index.row(), index.column());
    const QRect inner = area.adjusted(padding, 0, -padding, -1);
    painter->setFont(option.font);
    if (inner.width() > 0 && column.kind == CellKind::Chip) {
        if (!cell.text.isEmpty())
            paintChip(*painter, inner, {cell.shape, cell.text, cell.tone.value_or(Tone::Grey)},
                      colors);
    } else if (inner.width() > 0) {
        paintWords(*painter, inner, cell, column.kind, colors);
    }

    if (index.row() != m_focusRow)
        return;
    // The keyboard's row: lines above and below; thicker under a cell that can explain itself.
    painter->fillRect(QRect(area.left(), area.top(), area.width(), 1), colors.focus);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.focus);
    if (index.column() == m_focusColumn && !cell.why.isEmpty())
        painter->fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colors.focus);
}

void RowDelegate::paintWords(QPainter &painter, QRect area, const RowCell &cell, CellKind kind,
                             const ThemeColors &colors) const
{
    if (cell.text.isEmpty() && cell.note.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    if (cell.shape != Shape::None) {
        const int side = metrics.ascent() * 4 / 5;
        const QRectF sign(area.left(), area.center().y() - side / 2.0 + 0.5, side, side);
        paintShape(painter, sign, cell.shape,
                   cell.tone ? colors.tone(*cell.tone).text : colors.dimmed);
        area.setLeft(area.left() + side + 4);
    }
    painter.setPen(cell.tone     ? colors.tone(*cell.tone).text
                   : cell.dimmed ? colors.dimmed
                                 : colors.text);
    const int side = kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | side;
    const QString text = cutText(cell.text, area.width(), metrics);
    painter.drawText(area, flags, text);
    if (cell.note.isEmpty())
        return;
    area.setLeft(area.left() + metrics.horizontalAdvance(text) + metrics.height() * 2 / 3);
    if (area.width() < metrics.height())
        return;
    if (!cell.tone)
        painter.setPen(colors.dimmed);
    painter.drawText(area, flags, cutText(cell.note, area.width(), metrics));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Asked when the user double-clicks a column border: the width the words need.
    if (!m_model)
        return {};
    const RowCell &cell = m_model->cell(index.row(), index.column());
    const QFontMetrics metrics(option.font);
    int width = metrics.horizontalAdvance(cell.text.left(200));
    if (!cell.note.isEmpty())
        width += metrics.height() * 2 / 3 + metrics.horizontalAdvance(cell.note.left(200));
    if (m_model->columns()[size_t(index.column())].kind == CellKind::Chip)
        width = chipSize({cell.shape, cell.text, Tone::Grey}, metrics).width();
    else if (cell.shape != Shape::None)
        width += metrics.ascent();
    return {width + 2 * padding + 2, metrics.height()};
}

} // namespace xhb
