// SPDX-License-Identifier: GPL-3.0-or-later
// An action of thousands of rows: written on another thread through the ledger's own door, while
// the window goes on reading the book as it was before.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/Busy.h"

namespace xhb {

/// From so many rows on, an action is worth a thread of its own.
constexpr qint64 manyRows = 500;

/// Runs `write` with a desk of its own, then `done` with its answer here, after changed(). Stopped,
/// or when `parent` goes before it is done, nothing is written.
inline void writeLong(QWidget *parent, Desk &desk, const QString &words,
                      std::function<Result<qint64>(Desk &, Progress &)> write,
                      std::function<void(Result<qint64>)> done)
{
    Result<std::unique_ptr<Ledger>> lent = desk.ledger().lend();
    if (!lent) {
        done(lent.error());
        return;
    }
    // The last holder of the loan gives it back: `done` when all went well, else whoever drops it.
    auto loan = std::make_shared<std::unique_ptr<Ledger>>(lent.take());
    Busy::run<Result<qint64>>(
        parent, words,
        [loan, today = desk.today(), write = std::move(write)](Progress &progress) {
            return [&]() -> Result<qint64> {
                TRY_LET(own, Desk::open(**loan, today));
                return write(*own, progress);
            }();
        },
        [loan, done = std::move(done)](Result<qint64> answer) {
            loan->reset();
            done(std::move(answer));
        });
}

} // namespace xhb
