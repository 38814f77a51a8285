// SPDX-License-Identifier: GPL-3.0-or-later
// The copies there are of the books known here, the newest first, and the choice of another file.
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace xhb {

class Preferences;

class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// Copies of `books`.
    RestoreDialog(const Preferences &preferences, const QStringList &books,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &backup, const QString &book);
    /// The dialog stays: who thinks better of it chooses from the list after all.
    void otherFileRequested();

private:
    void choose();

    QListWidget *m_list;
    QPushButton *m_restore;
};

} // namespace xhb
