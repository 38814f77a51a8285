// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a whole book off the window's thread: by a reader with a connection and a desk of its
// own; only values come back. It gives way to whoever writes, and begins anew.
#pragma once

#include "core/actions/Desk.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace xhb {

/// Runs `read` on another thread, then `arrive` in the main thread unless `receiver` is gone.
template <class T>
void readApart(const Desk &desk, QObject *receiver, std::function<Result<T>(const Desk &)> read,
               std::function<void(Result<T>)> arrive)
{
    QThreadPool::globalInstance()->start(
        [receiver = QPointer<QObject>(receiver), path = desk.ledger().path(), today = desk.today(),
         way = desk.ledger().rightOfWay(), read = std::move(read), arrive = std::move(arrive)] {
            const auto answer = [&]() -> Result<T> {
                TRY_LET(ledger, Ledger::openForReading(path, true, way));
                TRY_LET(apart, Desk::open(*ledger, today));
                return read(*apart);
            };
            std::shared_ptr<Result<T>> made;
            unsigned asked = 0;
            do {
                asked = way->asked();
                made = std::make_shared<Result<T>>(answer());
            } while (way->asked() != asked);
            // A pointer that guards must be asked in the thread of what it guards.
            QMetaObject::invokeMethod(
                qApp,
                [receiver, arrive, made] {
                    if (receiver)
                        arrive(std::move(*made));
                },
                Qt::QueuedConnection);
        });
}

} // namespace xhb
