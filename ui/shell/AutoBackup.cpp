// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AutoBackup.h"

#include <QThread>

#include <memory>

namespace xhb {

AutoBackup::AutoBackup(const Ledger &ledger, int hours, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_folder(ledger.session().backups)
{
    connect(&ledger, &Ledger::changed, this, [this] { m_changed = true; });
    connect(&m_timer, &QTimer::timeout, this, &AutoBackup::backUpNow);
    setHours(hours);
    m_timer.start();
}

AutoBackup::~AutoBackup()
{
    if (m_thread)
        m_thread->wait(); // a copy is whole or not there
}

void AutoBackup::setHours(int hours)
{
    m_timer.setInterval(hours * 3'600'000);
}

void AutoBackup::backUpNow()
{
    const QString folder = m_ledger.session().backups;
    if (m_thread || (!m_changed && folder == m_folder)) // in a new folder there is no copy yet
        return;
    m_changed = false;
    m_folder = folder;
    auto answer = std::make_shared<std::optional<Result<BackupFile>>>();
    const auto work = [answer, book = m_ledger.path(), folder] {
        const auto copied = [&]() -> Result<BackupFile> {
            TRY_LET(ledger, Ledger::openForReading(book));
            ledger->setBackups(folder);
            return backUpBySelf(*ledger, QDateTime::currentDateTime());
        };
        answer->emplace(copied());
    };
    m_thread = QThread::create(work);
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, answer] { finish(**answer); });
    m_thread->start(QThread::LowPriority);
}

void AutoBackup::finish(const Result<BackupFile> &backup)
{
    m_thread->deleteLater();
    m_thread = nullptr;
    if (!backup) {
        m_changed = true;
        Q_EMIT failed(backup.error());
        return;
    }
    m_lastAt = backup->at;
    Q_EMIT backedUp(m_lastAt);
}

} // namespace xhb
