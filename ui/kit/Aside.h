// SPDX-License-Identifier: GPL-3.0-or-later
// Work nobody waits for: computed on values in a thread of the pool, its answer told in the
// window's.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace xhb {

/// Calls `done` with the answer of `work`, unless `owner` is gone by then.
template <class T>
void aside(QObject *owner, std::function<T()> work, std::function<void(T)> done)
{
    QThreadPool::globalInstance()->start(
        [owner = QPointer(owner), work = std::move(work), done = std::move(done)] {
            auto answer = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                qApp,
                [owner, answer, done] {
                    if (owner)
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
}

} // namespace xhb
