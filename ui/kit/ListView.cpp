// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ListView.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListHeader.h"
#include "ui/kit/RowDelegate.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace xhb {

ListView::ListView(QWidget *parent)
    : QTableView(parent), m_delegate(new RowDelegate(this)), m_header(new ListHeader(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    measure();

    connect(m_header, &QHeaderView::sectionClicked, this, &ListView::requestSort);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openColumnMenu(m_header->mapToGlobal(at)); });
    const auto touched = [this] {
        if (!m_quiet)
            emit columnsChanged();
    };
    connect(m_header, &QHeaderView::sectionMoved, this, touched);
    connect(m_header, &QHeaderView::sectionResized, this, [this, touched](int section) {
        if (section == stretchColumn())
            return;
        touched();
        fitStretch();
    });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowActivated(m_rows->idAt(index.row())); });
}

void ListView::setRowModel(RowModel *model)
{
    Q_ASSERT(!m_rows);
    m_rows = model;
    m_delegate->setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::keepSelection);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::restoreSelection);
    QSet<int> numbers;
    for (int column = 0; column < model->columnCount(); ++column)
        if (model->columns()[size_t(column)].kind == CellKind::Number)
            numbers.insert(column);
    m_header->setRightAligned(numbers);
    resetColumns();
    placeEmptyState();
}

void ListView::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_empty->setParent(viewport());
    placeEmptyState();
}

// ---- measures ---------------------------------------------------------------------------------

int ListView::characterWidth() const
{
    return fontMetrics().horizontalAdvance(QChar(0x56fd)); // 国: every Chinese letter is as wide
}

void ListView::measure()
{
    // 2.6 × the size of the text, but never less than a line with a chip needs.
    const int row =
        std::max(qRound(QFontInfo(font()).pixelSize() * 2.6), fontMetrics().height() + grid(2));
    verticalHeader()->setDefaultSectionSize(row);
    verticalScrollBar()->setSingleStep(row);
    horizontalScrollBar()->setSingleStep(characterWidth() * 2);
    m_header->setMinimumSectionSize(characterWidth() * 2 + 2 * RowDelegate::padding);
}

int ListView::stretchColumn() const
{
    if (m_rows)
        for (int column = 0; column < m_rows->columnCount(); ++column)
            if (m_rows->columns()[size_t(column)].stretch)
                return column;
    return -1;
}

void ListView::fitStretch()
{
    const int column = stretchColumn();
    if (column < 0 || m_header->isSectionHidden(column))
        return;
    const int others = m_header->length() - m_header->sectionSize(column);
    const int least = characterWidth() * 12 + 2 * RowDelegate::padding;
    m_header->resizeSection(column, std::max(least, viewport()->width() - others));
}

void ListView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_rows)
        verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretch();
    placeEmptyState();
}

void ListView::placeEmptyState()
{
    if (!m_empty)
        return;
    const bool empty = !m_rows || m_rows->ids().empty();
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(empty);
}

bool ListView::event(QEvent *event)
{
    const bool taken = QTableView::event(event);
    if (event->type() == QEvent::FontChange && m_rows) {
        const QByteArray state = columnState();
        measure();
        restoreColumnState(state);
    }
    return taken;
}

// ---- pointer and keys -------------------------------------------------------------------------

void ListView::setHoverRow(int row)
{
    const int old = m_delegate->hoverRow();
    if (row == old || !m_rows)
        return;
    m_delegate->setHoverRow(row);
    updateRow(old);
    updateRow(row);
}

void ListView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void ListView::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(event->buttons() ? -1 : rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

bool ListView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave: setHoverRow(-1); break;
    case QEvent::ContextMenu: openMenu(static_cast<QContextMenuEvent *>(event)->pos()); return true;
    case QEvent::ToolTip: {
        // What explains the cell; else the whole text of a cell that is cut.
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const RowCell cell =
            m_rows && index.isValid() ? m_rows->cell(index.row(), index.column()) : RowCell();
        QString words = cell.why;
        if (words.isEmpty() && index.isValid() &&
            m_delegate->sizeHint({}, index).width() > columnWidth(index.column()))
            words = cell.note.isEmpty() ? cell.text : cell.text + u' ' + cell.note;
        QToolTip::showText(help->globalPos(), toolTipText(words), viewport(), visualRect(index));
        return true;
    }
    default: break;
    }
    return QTableView::viewportEvent(event);
}

void ListView::openMenu(const QPoint &viewportPosition)
{
    const QModelIndex index = indexAt(viewportPosition);
    if (index.isValid() && !selectionModel()->isRowSelected(index.row(), {}))
        selectId(m_rows->idAt(index.row()));
    emit menuRequested(viewport()->mapToGlobal(viewportPosition));
}

/// The cell the keyboard is on, else the first in its row that has something to explain.
void ListView::askWhy(const QModelIndex &index)
{
    const auto explains = [&](int column) {
        return !isColumnHidden(column) && !m_rows->cell(index.row(), column).why.isEmpty();
    };
    int column = index.column();
    for (int i = 0; !explains(column) && i < m_rows->columnCount(); ++i)
        if (explains(i))
            column = i;
    if (!explains(column))
        return;
    const QRect cell = visualRect(index.siblingAtColumn(column));
    emit whyRequested(currentId(), column,
                      QRect(viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid() && event->modifiers() == Qt::NoModifier)
            emit rowActivated(currentId());
        else
            event->ignore();
        return;
    case Qt::Key_Menu:
        emit menuRequested(viewport()->mapToGlobal(index.isValid() ? visualRect(index).bottomLeft()
                                                                   : QPoint(0, 0)));
        return;
    case Qt::Key_F10:
        if (event->modifiers() == Qt::ShiftModifier && index.isValid()) {
            emit menuRequested(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
            return;
        }
        break;
    case Qt::Key_F1:
        if (event->modifiers() == Qt::ShiftModifier && index.isValid())
            return askWhy(index);
        break;
    default: break;
    }
    // Letters and Esc belong to the window (search, close), not to Qt's search in a column.
    if (!event->text().isEmpty() && event->key() != Qt::Key_Space &&
        !event->matches(QKeySequence::SelectAll) && !event->matches(QKeySequence::Copy))
        return event->ignore();
    QTableView::keyPressEvent(event);
}

QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_rows && !m_rows->ids().empty()) {
        const int column = std::max(0, currentIndex().column());
        if (action == MoveHome)
            return m_rows->index(0, column);
        if (action == MoveEnd)
            return m_rows->index(m_rows->rowCount() - 1, column);
        if (!currentIndex().isValid())
            return m_rows->index(0, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

void ListView::showFocus()
{
    const QModelIndex index = hasFocus() ? currentIndex() : QModelIndex();
    updateRow(m_delegate->focusRow());
    m_delegate->setFocusCell(index.row(), index.column());
    updateRow(index.row());
}

void ListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    showFocus();
}

void ListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    showFocus();
}

} // namespace xhb
