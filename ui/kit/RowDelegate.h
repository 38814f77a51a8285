// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a cell of a list straight from the row model: text cut to width, chips, hairline, and no
// detour through item roles, so that a page of any list is painted in a few milliseconds.
#pragma once

#include "ui/kit/RowModel.h"

#include <QStyledItemDelegate>

namespace xhb {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

    void setModel(const RowModel *model) { m_model = model; }
    void setHoverRow(int row) { m_hover = row; }
    int hoverRow() const { return m_hover; }
    /// Whether the row the keyboard is on is marked: while the list has the focus.
    void setFocusCell(int row, int column);
    int focusRow() const { return m_focusRow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int padding = 8; ///< left and right of the words in a cell

private:
    void paintWords(QPainter &painter, QRect area, const RowCell &cell, CellKind kind,
                    const ThemeColors &colors) const;

    const RowModel *m_model = nullptr;
    int m_hover = -1;
    int m_focusRow = -1;
    int m_focusColumn = -1;
};

/// `text` cut to `width`, without measuring text that is sure to fit or hopelessly long.
QString cutText(const QString &text, int width, const QFontMetrics &metrics);

} // namespace xhb
