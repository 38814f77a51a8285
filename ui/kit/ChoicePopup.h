// SPDX-License-Identifier: GPL-3.0-or-later
// The drop-down of a filter: choices to tick, found by typing when there are many; stays open while
// several are ticked.
#pragma once

#include "ui/kit/FilterBar.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace xhb {

class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(const Filter &filter, const QStringList &chosen, QWidget *owner);

    void openUnder(const QWidget &widget);

signals:
    void chosen(const QStringList &keys); ///< at every tick, in the order of the choices

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);
    void take(QListWidgetItem *item);
    void say();

    bool m_single;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list;
};

} // namespace xhb
