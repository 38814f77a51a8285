// SPDX-License-Identifier: GPL-3.0-or-later
// The drafting table on the screen, with the keys of a spreadsheet: Tab and Enter go on, typing
// begins, F2 changes, Ctrl+C and Ctrl+V take and bring cells of other programs, Ctrl+D fills down,
// Ctrl+Enter adds a measure, Delete clears.
#pragma once

#include "ui/plans/DraftDelegate.h"

#include <QTableView>

namespace xhb {

class Label;

/// What the cells of one action came from, for its name.
enum class DraftDeed { Paste, Fill, Clear };

class DraftView : public QTableView
{
    Q_OBJECT

public:
    DraftView(DraftModel *model, BookNames &names, QDate today, QWidget *parent = nullptr);

    void goTo(const QModelIndex &index);
    void addMeasure();
    void copy();
    void paste();
    void fillDown();
    void clearCells();
    /// Heights and merged cells after the rows changed.
    void layOut();

    /// What the six items (QX-7) take side by side at their usual widths.
    int wantedWidth() const;
    QByteArray columnState() const;
    /// Widths of the user's own. Without, the six items share the width there is.
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    void changed(const std::vector<xhb::CellText> &cells, xhb::DraftDeed deed);
    /// Something was tried that cannot be done.
    void refused(const QString &why);
    void currentMoved(const QModelIndex &index);
    void columnsChanged(bool own);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool move(CellMove where);                      ///< false at the end of the table
    std::vector<QModelIndex> selectedCells() const; ///< in reading order
    void say(QWidget *editor, const QModelIndex &index, const QString &text);
    void fitColumns();
    int heightOf(int row) const;
    int linesOf(const QString &text, int width) const;

    DraftModel *m_model;
    DraftDelegate *m_delegate;
    Label *m_note;          ///< what is wrong with what is being typed
    bool m_own = false;     ///< the user has set the widths
    bool m_fitting = false; ///< they are being set by the view
    std::vector<int> m_heights;
};

} // namespace xhb
