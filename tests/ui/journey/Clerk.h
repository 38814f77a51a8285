// SPDX-License-Identifier: GPL-3.0-or-later
// The clerk at the window: keys to whatever has the keyboard, clicks where a button stands, Chinese
// through the input method, files by drag and by their name in a file dialog.
#pragma once

#include "core/ledger/Backup.h"
#include "tests/ui/TestWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Places.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace xhb::test {

struct Clerk : testing::Test {
    std::optional<BookFile> book; ///< for journeys that begin with a book
    QTemporaryDir home;
    QDate today{2026, 3, 20};
    Preferences preferences{home.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;

    ~Clerk() override;

    void start();
    QString file(const QString &name) const { return home.filePath(name); }
    std::vector<BackupFile> backups() const;

    /// The window that takes keys: the newest dialog, else the main one.
    QWidget *front() const;
    /// Waits for a dialog of this kind to take keys.
    template <class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        EXPECT_TRUE(waitFor([&] { return (found = qobject_cast<Dialog *>(front())); }))
            << Dialog::staticMetaObject.className();
        return found;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void press(QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text); ///< into what has the keyboard, as an input method does
    void fill(const QString &text); ///< the same in place of what stands there
    void click(QWidget *widget);
    void click(const QString &word); ///< the button in front that says so
    void choose(const QString &menu, const QString &command);
    QAbstractButton *button(const QString &word) const;
    /// An editor in front by the name a screen reader says.
    QWidget *named(const QString &name) const;
    void fillField(const QString &name, const QString &text);
    void chooseIn(const QString &box, const QString &entry); ///< a box by its name
    void openTab(const QString &word);
    void drop(QWidget *onto, const QStringList &paths);
    void giveFile(const QString &path);

    bool waitFor(const std::function<bool()> &what, int milliseconds = 30'000);
    bool quiet() const; ///< no work is under way
    void settle();
    QString words() const; ///< all that is on the screen in front
    /// With XHB_SHOTS=<folder>: a picture to be looked at.
    void look(const char *name) const;
};

} // namespace xhb::test
