// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menus and tool bar above, the places of the open book or the start screen between,
// the status line below. It composes the screens; what they do is theirs.
#pragma once

#include "ui/shell/AutoBackup.h"
#include "ui/shell/BookOpener.h"
#include "ui/shell/Commands.h"

#include <QMainWindow>

class QStackedWidget;

namespace xhb {

class Incoming;
class Page;
class Places;
class StartScreen;
class StatusLine;
class TakeBack;

struct WindowHooks {
    std::function<QDate()> today;
    std::function<NewBook()> sample;             ///< the sample county; may be empty
    std::function<void(ThemeChoice)> applyTheme; ///< may be empty
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Preferences &preferences, WindowHooks hooks);
    ~MainWindow() override;

    void openBook(const QString &path, bool readOnly = false) { m_opener->open(path, readOnly); }
    /// A place by its key ("issues").
    void showPlace(const QString &key);
    OpenBook *book() const { return m_book.get(); }
    Places *places() const { return m_places; }
    Commands &commands() { return m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void firstSize();
    void connectCommands();
    void connectSearch();

    void show(std::unique_ptr<OpenBook> book);
    void leaveBook();
    void closeBook();
    void readFailed(const Error &error);
    void refresh(const Changes &changes);
    void showPage(Page *page);
    void showPageState();
    void showUndo();
    void showRecent();
    Q_INVOKABLE void checkDay();

    void showSettings();
    void showKeys();
    void showRegister(const QString &table, qint64 id);
    void raiseWindow();

    Preferences &m_preferences;
    WindowHooks m_hooks;
    Commands m_commands;
    BookOpener *m_opener;
    QStackedWidget *m_stack;
    StartScreen *m_start;
    StatusLine *m_status;
    Incoming *m_incoming;
    std::unique_ptr<OpenBook> m_book; ///< outlives m_places and m_backup
    Places *m_places = nullptr;
    TakeBack *m_takeBack = nullptr; ///< goes with m_places
    AutoBackup *m_backup = nullptr;
    QTimer m_dayTimer;
    bool m_typing = false; ///< in the search box
};

} // namespace xhb
