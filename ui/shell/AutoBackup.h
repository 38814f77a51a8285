// SPDX-License-Identifier: GPL-3.0-or-later
// Copies the open book by itself: when it is opened and every few hours while it is being changed,
// into the folder of its session. The copy is made and checked in a thread of its own, through a
// connection of its own.
#pragma once

#include "core/ledger/Backup.h"

#include <QElapsedTimer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace xhb {

class AutoBackup : public QObject
{
    Q_OBJECT

public:
    AutoBackup(const Ledger &ledger, int hours, QObject *parent = nullptr);
    ~AutoBackup() override;

    /// Copies now unless nothing changed since the last copy or one is under way.
    void backUpNow();
    void setHours(int hours);
    QDateTime lastAt() const { return m_lastAt; }

Q_SIGNALS:
    void backedUp(const QDateTime &at);
    void failed(const xhb::Error &error);

private:
    void finish(const Result<BackupFile> &backup);

    const Ledger &m_ledger;
    QString m_folder; ///< where the last copy went
    QTimer m_timer;
    bool m_changed = true; ///< since the last copy
    QDateTime m_lastAt;
    QThread *m_thread = nullptr;
};

} // namespace xhb
