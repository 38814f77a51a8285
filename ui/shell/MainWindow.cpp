// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/kit/Ask.h"
#include "ui/records/RegisterDialog.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/BookCheck.h"
#include "ui/shell/Incoming.h"
#include "ui/shell/KeysDialog.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Places.h"
#include "ui/shell/StartScreen.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TakeBack.h"
#include "ui/shell/WaitingDrafts.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStackedWidget>

namespace xhb {

namespace {

constexpr int dayCheck = 30'000; ///< ms; the day may change while the window stays open

QString settingsGeometry()
{
    return QStringLiteral("window/geometry");
}

} // namespace

MainWindow::MainWindow(Preferences &preferences, WindowHooks hooks)
    : m_preferences(preferences), m_hooks(std::move(hooks)), m_commands(*this)
{
    setWindowTitle(tr("销号簿"));
    m_opener = new BookOpener(this, m_preferences,
                              {m_hooks.today, m_hooks.sample, [this] { leaveBook(); },
                               [this](std::unique_ptr<OpenBook> book) { show(std::move(book)); }});
    m_stack = new QStackedWidget;
    m_start = new StartScreen;
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    m_status = new StatusLine;
    setStatusBar(m_status);

    connectCommands();
    connectSearch();
    m_incoming = new Incoming(this);
    connect(m_incoming, &Incoming::bookRequested, this,
            [this](const QString &path) { openBook(path); });
    connect(m_incoming, &Incoming::said, m_status, &StatusLine::say);
    connect(&m_dayTimer, &QTimer::timeout, this, &MainWindow::checkDay);
    m_dayTimer.start(dayCheck);

    if (!restoreGeometry(m_preferences.settings().value(settingsGeometry()).toByteArray()))
        firstSize();
    showRecent();
    closeBook();
}

/// A whole window with its frame, where the screen has room for one.
void MainWindow::firstSize()
{
    const QSize room = screen()->availableSize();
    const QSize usual(1366, 768);
    const int frame = fontMetrics().height() * 2;
    resize(usual.boundedTo(room - QSize(0, frame)));
    if (room.width() <= usual.width() || room.height() <= usual.height() + frame)
        setWindowState(windowState() | Qt::WindowMaximized);
}

MainWindow::~MainWindow()
{
    leaveBook();
}

void MainWindow::connectCommands()
{
    const auto on = [this](QAction *action, auto &&slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_commands.newBook, [this] { m_opener->askNew(); });
    on(m_commands.openBook, [this] { m_opener->askOpen(); });
    on(m_commands.sample, [this] { m_opener->askSample(); });
    const auto restore = [this] {
        m_opener->askRestore(m_book ? QStringList{m_book->path()} : m_preferences.recentBooks());
    };
    on(m_commands.restore, restore);
    on(m_commands.backUp, [this] {
        if (m_backup)
            m_backup->backUpNow();
    });
    on(m_commands.closeBook, [this] { closeBook(); });
    on(m_commands.quit, [this] { close(); });
    on(m_commands.create, [this] {
        if (!m_places->current()->abilities().testFlag(Page::Creates))
            showPlace(QStringLiteral("issues"));
        m_places->current()->createNew();
    });
    on(m_commands.import, [this] { m_incoming->import({}); });
    on(m_commands.exportTable, [this] { m_places->current()->exportTable(); });
    on(m_commands.print, [this] { m_places->current()->print(); });
    on(m_commands.undo, [this] { m_takeBack->undo(); });
    on(m_commands.redo, [this] { m_takeBack->redo(); });
    on(m_commands.find, [this] {
        m_commands.search->setFocus(Qt::ShortcutFocusReason);
        m_commands.search->selectAll();
    });
    on(m_commands.sources, [this] { showRegister(QLatin1String(Entity<Source>::table), 0); });
    on(m_commands.units, [this] { showRegister(QLatin1String(Entity<Unit>::table), 0); });
    on(m_commands.settings, [this] { showSettings(); });
    on(m_commands.verify, [this] { checkBook(this, m_book->path()); });
    on(m_commands.keys, [this] { showKeys(); });
    on(m_commands.about, [this] {
        Ask(this).notice(tr("销号簿 %1").arg(QCoreApplication::applicationVersion()),
                         tr("生态环境问题整改的台账、时限和验收销号，离线使用。\n自由软件，许可证 "
                            "GPL-3.0-or-later。"));
    });

    connect(m_start, &StartScreen::openRequested, m_opener, &BookOpener::askOpen);
    connect(m_start, &StartScreen::newRequested, m_opener, &BookOpener::askNew);
    connect(m_start, &StartScreen::sampleRequested, m_opener, &BookOpener::askSample);
    connect(m_start, &StartScreen::restoreRequested, this, restore);
    connect(m_start, &StartScreen::bookRequested, this,
            [this](const QString &path) { openBook(path); });
    connect(m_start, &StartScreen::forgetRequested, this, [this](const QString &path) {
        m_preferences.forgetBook(path);
        // Not at once: the button that asked is part of what is rebuilt.
        QTimer::singleShot(0, this, &MainWindow::showRecent);
    });
    connect(m_opener, &BookOpener::recentChanged, this, &MainWindow::showRecent);
}

void MainWindow::connectSearch()
{
    connect(m_commands.search, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (!m_places)
            return;
        const QScopedValueRollback<bool> typing(m_typing, true);
        if (!m_places->current()->abilities().testFlag(Page::Searches)) {
            if (words.isEmpty())
                return;
            m_places->show(QStringLiteral("issues"), false);
        }
        m_places->current()->search(words);
    });
    connect(m_commands.search, &SearchBox::left, this, [this] {
        if (m_places)
            m_places->current()->focusContent();
    });
}

void MainWindow::show(std::unique_ptr<OpenBook> book)
{
    m_book = std::move(book);
    Desk &desk = m_book->desk();
    m_status->setBook(m_book->fileName(), m_book->path(), m_book->readOnly());
    m_status->setDay(desk.today(), desk.calendar());
    setWindowTitle(m_book->readOnly() ? tr("%1（只读） — 销号簿").arg(m_book->fileName())
                                      : tr("%1 — 销号簿").arg(m_book->fileName()));

    m_places = new Places;
    m_stack->addWidget(m_places);
    connect(m_places, &Places::currentChanged, this, &MainWindow::showPage);
    connect(m_places, &Places::pageStateChanged, this, &MainWindow::showPageState);
    connect(m_places, &Places::said, m_status, &StatusLine::say);
    connect(m_places, &Places::failed, this, &MainWindow::readFailed);
    connect(m_places, &Places::registerRequested, this, &MainWindow::showRegister);
    m_incoming->setPlaces(m_places, m_book->readOnly());
    m_takeBack = new TakeBack(desk, m_places);
    connect(m_takeBack, &TakeBack::said, m_status, &StatusLine::say);
    connect(m_takeBack, &TakeBack::failed, this,
            [this](const Error &error) { Ask(this).error(error); });
    connect(&m_book->ledger(), &Ledger::changed, m_places,
            [this](const Changes &changes) { refresh(changes); });
    connect(&m_book->instance(), &Instance::raiseRequested, this, &MainWindow::raiseWindow);
    m_commands.setBookOpen(true);
    addPages(*m_places, *m_book, m_preferences.settings());
    m_stack->setCurrentWidget(m_places);
    m_places->current()->focusContent();
    int place = 0;
    m_commands.placeMenu->clear();
    for (Page *page : m_places->pages()) {
        auto *action = new QAction(page->title(), m_places);
        if (++place <= 9)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + place)));
        connect(action, &QAction::triggered, this, [this, page] { m_places->show(page->key()); });
        m_commands.placeMenu->addAction(action);
    }
    if (!m_book->readOnly()) {
        m_places->setNotice(new WaitingDrafts(m_book->drafts(), m_book->ledger(), m_places));
        m_book->ledger().setBackups(m_preferences.backupFolder(m_book->path()));
        m_backup = new AutoBackup(m_book->ledger(), m_preferences.backupHours(), this);
        connect(m_backup, &AutoBackup::backedUp, m_status, &StatusLine::setBackup);
        connect(m_backup, &AutoBackup::failed, this, [this](const Error &error) {
            m_status->setBackupFailed(error.text);
            if (error.code == ErrorCode::Corrupt) // each copy is checked: so is the book
                readFailed(error);
        });
        m_backup->backUpNow();
    }
    showUndo();
    showRecent();
}

void MainWindow::leaveBook()
{
    if (!m_book)
        return;
    for (Page *page : m_places->pages())
        page->keepDrafts();
    // What looks at the book goes before the book.
    delete std::exchange(m_backup, nullptr);
    m_takeBack = nullptr;
    m_incoming->setPlaces(nullptr);
    delete std::exchange(m_places, nullptr);
    m_book.reset();
}

/// Every page meets the damage of a book; it is said once, with the way out.
void MainWindow::readFailed(const Error &error)
{
    if (error.code != ErrorCode::Corrupt) {
        Ask(this).error(error);
        return;
    }
    const auto giveUp = [this, path = m_book->path(), error] {
        if (!m_book || m_book->path() != path)
            return;
        closeBook();
        m_opener->failed(path, error);
    };
    // Not in the middle of what a page is doing.
    QMetaObject::invokeMethod(this, giveUp, Qt::QueuedConnection);
}

void MainWindow::closeBook()
{
    leaveBook();
    m_opener->setCurrent({});
    m_commands.setBookOpen(false);
    m_commands.placeMenu->clear();
    m_commands.placeMenu->menuAction()->setVisible(false);
    m_status->hide();
    setWindowTitle(tr("销号簿"));
    showRecent();
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showPlace(const QString &key)
{
    if (m_places)
        m_places->show(key);
}

void MainWindow::showPage(Page *page)
{
    m_commands.setPage(page->title(), page->menuActions());
    m_commands.placeMenu->menuAction()->setVisible(true);
    m_status->show();
    showPageState();
}

void MainWindow::showPageState()
{
    const Page *page = m_places->current();
    const bool writable = !m_book->readOnly();
    const Page *issues = m_places->page(QStringLiteral("issues"));
    const Page::Abilities can = page->abilities();
    m_commands.create->setEnabled(writable && issues);
    m_commands.import->setEnabled(writable && issues);
    if (can.testFlag(Page::Creates))
        m_commands.create->setText(page->newWord());
    else if (issues)
        m_commands.create->setText(issues->newWord());
    m_commands.exportTable->setEnabled(can.testFlag(Page::Exports));
    m_commands.print->setEnabled(can.testFlag(Page::Prints));
    m_commands.backUp->setEnabled(writable);
    m_status->setSelected(page->selected());
    // A page may search for something else by itself: what comes after a new record is seen.
    QLineEdit *box = m_commands.search;
    if (!m_typing && box->text().trimmed() != page->searched().trimmed()) {
        const QSignalBlocker quiet(box);
        box->setText(page->searched());
    }
}

void MainWindow::refresh(const Changes &changes)
{
    if (!m_places)
        return; // the book is being closed
    if (movesRules(changes)) {
        if (const Status read = m_book->desk().reread(); !read)
            Ask(this).error(read.error());
        m_status->setDay(m_book->desk().today(), m_book->desk().calendar());
        m_places->reload();
    }
    m_places->refresh(changes);
    showUndo();
}

void MainWindow::showUndo()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    m_commands.setUndo(m_takeBack->undoable());
    m_commands.setRedo(m_takeBack->redoable());
    if (focus && !focus->isEnabled()) // their button had the keyboard
        m_places->current()->focusContent();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_preferences, m_book ? &m_book->desk() : nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChanged, this, [this](ThemeChoice choice) {
        if (m_hooks.applyTheme)
            m_hooks.applyTheme(choice);
    });
    connect(dialog, &QDialog::finished, this, [this] {
        if (!m_backup)
            return;
        m_book->ledger().setBackups(m_preferences.backupFolder(m_book->path()));
        m_backup->setHours(m_preferences.backupHours());
    });
    dialog->open();
}

void MainWindow::showKeys()
{
    std::vector<KeyGroup> groups{
        {tr("窗口"), m_commands.withKeys() + m_commands.placeMenu->actions()}};
    if (m_places)
        for (Page *page : m_places->pages())
            groups.push_back({page->title(), page->menuActions()});
    auto *dialog = new KeysDialog(groups, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showRegister(const QString &table, qint64 id)
{
    Desk &desk = m_book->desk();
    QWidget *above = QApplication::activeModalWidget(); // the form of a new record may ask
    auto *dialog = new RegisterDialog(
        desk, m_book->drafts(),
        table == QLatin1String(Entity<Unit>::table) ? unitRegister() : sourceRegister(desk),
        above ? above : m_places);
    dialog->choose(id);
    connect(dialog, &RegisterDialog::undoRequested, m_takeBack, &TakeBack::undo);
    connect(dialog, &RegisterDialog::sourceRowsRequested, this, [this, dialog](qint64 source) {
        dialog->accept();
        m_places->showRows(QStringLiteral("issues"),
                           {{QStringLiteral("source"), {QString::number(source)}}});
    });
    dialog->open();
}

void MainWindow::showRecent()
{
    const QStringList books = m_preferences.recentBooks();
    m_start->setRecent(books);
    m_commands.recentMenu->clear();
    m_commands.recentMenu->setEnabled(!books.isEmpty());
    for (const QString &book : books)
        connect(m_commands.recentMenu->addAction(QFileInfo(book).fileName()), &QAction::triggered,
                this, [this, book] { openBook(book); });
}

void MainWindow::checkDay()
{
    if (!m_book || m_book->desk().today() == m_hooks.today())
        return;
    m_book->desk().setToday(m_hooks.today());
    m_status->setDay(m_book->desk().today(), m_book->desk().calendar());
    m_places->reload();
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget::show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.settings().setValue(settingsGeometry(), saveGeometry());
    leaveBook();
    m_opener->setCurrent({});
    QMainWindow::closeEvent(event);
}

} // namespace xhb
