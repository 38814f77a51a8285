// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to a book: open, make, make the sample county, restore; and what is offered when one
// does not open (locked, damaged, newer, gone).
#pragma once

#include "ui/settings/Preferences.h"
#include "ui/shell/OpenBook.h"

namespace xhb {

class BookOpener : public QObject
{
    Q_OBJECT

public:
    struct Hooks {
        std::function<QDate()> today;
        /// Settings and content of the sample county.
        std::function<NewBook()> sample;
        /// Called before a book takes the place of the open one, and before it is restored.
        std::function<void()> leave;
        std::function<void(std::unique_ptr<OpenBook>)> opened;
    };

    BookOpener(QWidget *window, Preferences &preferences, Hooks hooks);

    void open(const QString &path, bool readOnly = false);
    void askOpen();
    void askNew();
    void askSample();
    void askRestore(const QStringList &books);
    /// Says why a book cannot be opened, or not be read on, and offers the ways out.
    void failed(const QString &path, const Error &error);
    /// The book that is open now; empty = none.
    void setCurrent(const QString &path) { m_current = path; }

Q_SIGNALS:
    void recentChanged();

private:
    void make(const QString &path, const NewBook &book);
    void askPlace(const QString &fileName, const NewBook &book);
    void askBackupFile(QDialog *asking);
    void restoreBook(const QString &backup, const QString &book);

    QWidget *m_window;
    Preferences &m_preferences;
    Hooks m_hooks;
    QString m_current;
};

} // namespace xhb
