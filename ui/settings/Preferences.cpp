// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Preferences.h"

#include "core/ledger/Backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace xhb {

namespace {

constexpr int keptBooks = 9;
constexpr const char *themeKeys[] = {"system", "light", "dark", "high-contrast"};

QString settingsFile()
{
    const QString portable =
        QCoreApplication::applicationDirPath() + QStringLiteral("/portable.ini");
    return QFile::exists(portable)
               ? portable
               : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                     QStringLiteral("/settings.ini");
}

} // namespace

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? settingsFile() : file, QSettings::IniFormat)
{
}

ThemeChoice Preferences::theme() const
{
    const QString key = m_settings.value(QStringLiteral("theme")).toString();
    for (int i = 0; i < int(std::size(themeKeys)); ++i)
        if (key == QLatin1String(themeKeys[i]))
            return ThemeChoice(i);
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue(QStringLiteral("theme"), QLatin1String(themeKeys[int(choice)]));
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("language"), QStringLiteral("zh_CN")).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("language"), language);
}

QString Preferences::backupFolder(const QString &book) const
{
    const QString chosen = chosenBackupFolder();
    return chosen.isEmpty() ? defaultBackupFolder(book) : chosen;
}

QString Preferences::chosenBackupFolder() const
{
    return m_settings.value(QStringLiteral("backup/folder")).toString();
}

void Preferences::setBackupFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("backup/folder"), folder);
}

int Preferences::backupHours() const
{
    return std::clamp(m_settings.value(QStringLiteral("backup/hours"), 2).toInt(), 1, 24);
}

void Preferences::setBackupHours(int hours)
{
    m_settings.setValue(QStringLiteral("backup/hours"), hours);
}

QStringList Preferences::recentBooks() const
{
    return m_settings.value(QStringLiteral("recent")).toStringList();
}

void Preferences::noteBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    m_settings.setValue(QStringLiteral("recent"), QStringList(books.mid(0, keptBooks)));
}

void Preferences::forgetBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    m_settings.setValue(QStringLiteral("recent"), books);
}

} // namespace xhb
