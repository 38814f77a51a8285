// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the window: fixed rows, hairlines, chips, keyboard; columns that remember themselves.
#pragma once

#include "ui/kit/RowModel.h"

#include <QTableView>

class QMenu;

namespace xhb {

class EmptyState;
class ListHeader;
class RowDelegate;

class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget *parent = nullptr);

    /// The model is not owned. Call once.
    void setRowModel(RowModel *model);
    RowModel *rowModel() const { return m_rows; }

    /// Shown in place of rows when there are none; the view becomes its parent.
    void setEmptyState(EmptyState *state);

    qint64 currentId() const;                ///< 0 if none
    std::vector<qint64> selectedIds() const; ///< in the order shown
    /// Makes a row the current and only selected one and scrolls to it. False if it is not shown.
    bool selectId(qint64 id);

    /// While set, the row after a current one that goes takes its place, as where it was deleted;
    /// else, as where other rows were asked for, none does.
    void holdPlace(bool hold) { m_holdsPlace = hold; }

    /// The arrow in the header. It only shows: the owner sorts the ids.
    void setSort(int column, Qt::SortOrder order);
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;

    /// Widths, order, visibility and the sort, by column key: for settings and saved views.
    /// Restoring ignores columns that no longer exist and what is not such a state.
    QByteArray columnState() const;
    bool restoreColumnState(const QByteArray &state);
    void resetColumns();
    /// Keys of the shown columns from left to right (to export and print exactly what is shown).
    QStringList shownColumns() const;
    /// The menu of the header: sort, show and hide columns. Opens by right click there.
    void openColumnMenu(const QPoint &globalPosition);

signals:
    void sortRequested(int column, Qt::SortOrder order);
    void columnsChanged();             ///< by the user; save columnState()
    void currentRowChanged(qint64 id); ///< 0 if none
    void selectedCountChanged(int count);
    void rowActivated(qint64 id); ///< Enter or double click
    void menuRequested(const QPoint &globalPosition);
    /// Shift+F1 on a cell that has something to explain.
    void whyRequested(qint64 id, int column, const QRect &globalCell);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &gone) override;

private:
    void measure();
    void fitStretch();
    void placeEmptyState();
    void keepSelection();
    void restoreSelection();
    int rowInPlace() const;
    void sayCurrent();
    void showFocus();
    void setHoverRow(int row);
    void updateRow(int row);
    void openMenu(const QPoint &viewportPosition);
    void fillColumnMenu(QMenu &menu);
    void requestSort(int column);
    void askWhy(const QModelIndex &index);
    int stretchColumn() const;
    int characterWidth() const;

    RowModel *m_rows = nullptr;
    RowDelegate *m_delegate;
    ListHeader *m_header;
    EmptyState *m_empty = nullptr;
    std::vector<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    bool m_keptInSight = false;
    bool m_holdsPlace = false;
    int m_keptRow = -1;
    std::vector<qint64> m_keptOrder; ///< all rows, where the place is held
    qint64 m_saidCurrent = 0;
    int m_saidCount = 0;
    bool m_quiet = false; ///< while columns or selection are set by the program
};

} // namespace xhb
