// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BookOpener.h"

#include "core/ledger/Backup.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/shell/RestoreDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace xhb {

namespace {

QStringList bookFilter()
{
    return {BookOpener::tr("销号簿台账 (*.xhb)")};
}

} // namespace

BookOpener::BookOpener(QWidget *window, Preferences &preferences, Hooks hooks)
    : QObject(window), m_window(window), m_preferences(preferences), m_hooks(std::move(hooks))
{
    if (const QStringList recent = m_preferences.recentBooks(); !recent.isEmpty())
        Ask::noteFolder(QFileInfo(recent.front()).path());
}

void BookOpener::open(const QString &path, bool readOnly)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(absolute) == QFileInfo(m_current) && !m_current.isEmpty())
        return;
    if (!readOnly && QFileInfo::exists(absolute) && Instance::raiseOther(absolute)) {
        // A window that shows nothing has nothing more to do.
        if (m_current.isEmpty())
            m_window->close();
        return;
    }
    Result<std::unique_ptr<OpenBook>> book = OpenBook::open(absolute, readOnly, m_hooks.today());
    // A medium that cannot be written can still be read.
    if (!book && !readOnly && book.error().code == ErrorCode::ReadOnly)
        book = OpenBook::open(absolute, true, m_hooks.today());
    if (!book) {
        failed(absolute, book.error());
        return;
    }
    m_hooks.leave();
    m_current = absolute;
    m_preferences.noteBook(absolute);
    Ask::noteFolder(QFileInfo(absolute).path());
    m_hooks.opened(book.take());
}

void BookOpener::failed(const QString &path, const Error &error)
{
    const Ask ask(m_window);
    const Ask::Answer reading{tr("只读打开"), [this, path] { open(path, true); },
                              Ask::Answer::Primary};
    const Ask::Answer restoring{tr("从备份恢复…"), [this, path] { askRestore({path}); },
                                Ask::Answer::Primary};
    switch (error.code) {
    case ErrorCode::Locked: ask.choose(tr("台账正被使用"), error.text, {reading}); return;
    case ErrorCode::NewerSchema:
        ask.choose(tr("台账由更新的版本写成"), error.text, {reading});
        return;
    case ErrorCode::Corrupt:
        ask.choose(
            tr("台账打不开"),
            tr("%1\n文件没有被改动。可以用最近的备份恢复，现在的文件会改名保留。").arg(error.text),
            {restoring});
        return;
    case ErrorCode::NotFound:
        ask.choose(tr("找不到台账"), error.text,
                   {{tr("再试一次"), [this, path] { open(path); }, Ask::Answer::Primary},
                    {tr("从备份恢复…"), [this, path] { askRestore({path}); }},
                    {tr("从列表移除"), [this, path] {
                         m_preferences.forgetBook(path);
                         Q_EMIT recentChanged();
                     }}});
        return;
    default: ask.error(error);
    }
}

void BookOpener::askOpen()
{
    Ask(m_window).openFile(tr("打开台账"), {}, bookFilter(),
                           [this](const QString &path) { open(path); });
}

void BookOpener::askNew()
{
    Ask(m_window).text(
        tr("新建台账"), tr("县（区）名"), {},
        [this](const QString &county) {
            askPlace(tr("%1整改销号台账").arg(county.trimmed()), emptyBook(county.trimmed()));
        },
        [](const QString &text) {
            return text.trimmed().isEmpty() ? tr("请写县（区）名，它会印在台账和登记表上。")
                                            : QString();
        });
}

void BookOpener::askSample()
{
    if (!m_hooks.sample)
        return;
    const NewBook book = m_hooks.sample();
    askPlace(tr("%1（样例）").arg(book.info.name), book);
}

void BookOpener::askPlace(const QString &fileName, const NewBook &book)
{
    Ask(m_window).saveFile(tr("台账放在哪里"), fileName + QStringLiteral(".xhb"), bookFilter(),
                           QStringLiteral("xhb"),
                           [this, book](const QString &path) { make(path, book); });
}

void BookOpener::make(const QString &path, const NewBook &book)
{
    const QDate today = m_hooks.today();
    Busy::run<Status>(
        m_window, tr("正在建台账…"),
        [path, book, today](Progress &) { return createBook(path, book, today); },
        [this, path](const Status &made) {
            if (made)
                open(path);
            else
                Ask(m_window).error(made.error());
        });
}

void BookOpener::askRestore(const QStringList &books)
{
    auto *dialog = new RestoreDialog(m_preferences, books, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &BookOpener::restoreBook);
    connect(dialog, &RestoreDialog::otherFileRequested, this,
            [this, dialog] { askBackupFile(dialog); });
    dialog->open();
}

void BookOpener::askBackupFile(QDialog *asking)
{
    Ask(asking).openFile(
        tr("选择备份文件"), {}, bookFilter(), [this, asking](const QString &backup) {
            // NAME-20261122-095800.xhb came from NAME.xhb.
            static const QRegularExpression stamp(QStringLiteral("-\\d{8}-\\d{6}$"));
            const QString name = QFileInfo(backup).completeBaseName().remove(stamp);
            Ask(asking).folder(
                tr("恢复到哪个文件夹"), {}, [this, asking, backup, name](const QString &folder) {
                    asking->accept();
                    restoreBook(backup, QDir(folder).filePath(name + QStringLiteral(".xhb")));
                });
        });
}

void BookOpener::restoreBook(const QString &backup, const QString &book)
{
    if (!m_current.isEmpty() && QFileInfo(book) == QFileInfo(m_current)) {
        m_hooks.leave();
        m_current.clear();
    }
    const Result<QString> kept = restore(backup, book, QDateTime::currentDateTime());
    if (!kept) {
        Ask(m_window).error(kept.error());
        return;
    }
    open(book);
    if (!kept->isEmpty())
        Ask(m_window).notice(tr("已从备份恢复"),
                             tr("原来的文件保留为“%1”。").arg(QDir::toNativeSeparators(*kept)));
}

} // namespace xhb
