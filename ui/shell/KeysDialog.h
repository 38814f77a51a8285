// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of the window on one page, made from the commands themselves.
#pragma once

#include <QAction>
#include <QDialog>

namespace xhb {

/// The actions of one place; those without a key are left out.
struct KeyGroup {
    QString title;
    QList<QAction *> actions;
};

class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const std::vector<KeyGroup> &groups, QWidget *parent);
};

} // namespace xhb
