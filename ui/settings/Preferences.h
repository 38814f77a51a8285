// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has chosen for this machine, apart from any book: theme, language, where backups
// go, what was open last. A thin reading of one settings file.
#pragma once

#include "ui/kit/Theme.h"

#include <QSettings>
#include <QStringList>

namespace xhb {

class Preferences
{
public:
    /// `file` empty = portable.ini beside the program if it is there, else the user's own file.
    explicit Preferences(const QString &file = {});

    QSettings &settings() { return m_settings; }

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// "zh_CN" or "en".
    QString language() const;
    void setLanguage(const QString &language);

    /// Where copies of the book go.
    QString backupFolder(const QString &book) const;
    /// The folder chosen for all books; empty = each book's own default.
    QString chosenBackupFolder() const;
    void setBackupFolder(const QString &folder);
    /// Hours between two copies of a book that is being changed.
    int backupHours() const;
    void setBackupHours(int hours);

    /// Books opened before, the last one first. Never asks the disk: a stick may be gone.
    QStringList recentBooks() const;
    void noteBook(const QString &path);
    void forgetBook(const QString &path);

private:
    QSettings m_settings;
};

} // namespace xhb
