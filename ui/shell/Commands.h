// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window with their words, signs and keys, and the menus and the tool bar made
// of them. What they do is connected by MainWindow.
#pragma once

#include "ui/shell/SearchBox.h"

#include <QAction>

class QMainWindow;
class QMenu;
class QToolBar;

namespace xhb {

class Commands
{
public:
    explicit Commands(QMainWindow &window);

    // file
    QAction *newBook, *openBook, *sample, *restore, *backUp, *closeBook, *quit;
    // work
    QAction *create, *import, *exportTable, *print, *undo, *redo, *find;
    // view and help
    QAction *sources, *units, *settings, *verify, *keys, *about;

    QMenu *recentMenu;
    QMenu *pageMenu;  ///< what the page on screen can do besides
    QMenu *placeMenu; ///< the places, Alt+1 …
    QMenu *themeMenu;
    SearchBox *search;

    /// “撤销“登记验收意见””; without a label nothing can be taken back.
    void setUndo(const QString &label);
    void setRedo(const QString &label);
    /// The menu of the page on screen, with a letter that the other menus leave.
    void setPage(const QString &title, const QList<QAction *> &actions);
    /// Nothing of a book can be done while none is open.
    void setBookOpen(bool open);

    /// Every command that has keys, for the help page.
    QList<QAction *> withKeys() const;

private:
    QAction *make(const QString &text, const QKeySequence &keys = {});
    void makeMenus();
    void openMenus();
    void makeToolBar();
    QString cut(const QString &label) const;

    QMainWindow &m_window;
    QToolBar *m_bar;
    QList<QAction *> m_all;
};

} // namespace xhb
