// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of the window on one page, made from the commands themselves.
#pragma once

#include <QAction>
#include <QDialog>

namespace xhb {

class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace xhb
