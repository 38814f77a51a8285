// SPDX-License-Identifier: GPL-3.0-or-later
// Draws and edits the cells of the drafting table.
#pragma once

#include "ui/kit/Reference.h"
#include "ui/plans/DraftModel.h"

#include <QStyledItemDelegate>

namespace xhb {

class BookNames;

/// Where the keyboard goes after a cell was typed.
enum class CellMove { Stay, Right, Left, Down, Up, Further };

class DraftDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DraftDelegate(BookNames &names, QDate today, QObject *parent);

    static constexpr int padding = 6; ///< round the words of a cell
    static constexpr int mostLines = 9;

    /// Typing replaces what was there; F2 goes on behind it.
    void setReplaces(bool replaces) { m_replaces = replaces; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void moved(xhb::CellMove where);
    /// What stands in the editor now; to say what is wrong with it while it is typed.
    void typing(QWidget *editor, const QModelIndex &index, const QString &text) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    References offered(DraftColumn column) const;

    BookNames &m_names;
    QDate m_today;
    bool m_replaces = false;
};

} // namespace xhb
