// SPDX-License-Identifier: GPL-3.0-or-later
// Long work off the window's thread: it computes on values only, shows how far it is and can be
// stopped. The window never waits for it.
#pragma once

#include "core/base/Progress.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QThread;
QT_END_NAMESPACE

namespace xhb {

/// Appears after a third of a second, blocks its window only, is gone when the work is done.
/// Deletes itself. Goes with `parent`: deleted before, it stops the work, waits for it and never
/// calls `done`.
class Busy : public QDialog
{
    Q_OBJECT

public:
    /// Runs `work` in a thread of its own, then `done` with its answer in the window's thread. The
    /// answer to a cancelled work is the work's own, usually an Error Cancelled.
    template <class T>
    static Busy *run(QWidget *parent, const QString &words, std::function<T(Progress &)> work,
                     std::function<void(T)> done)
    {
        auto answer = std::make_shared<std::optional<T>>();
        return new Busy(
            parent, words, [work, answer](Progress &progress) { answer->emplace(work(progress)); },
            [done, answer] { done(std::move(**answer)); });
    }

    ~Busy() override;

    void cancel();

protected:
    void reject() override; ///< Esc and the close button cancel

private:
    Busy(QWidget *parent, const QString &words, std::function<void(Progress &)> work,
         std::function<void()> done);
    void showProgress();
    void finish();

    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    Progress m_progress;
    std::function<void()> m_finished;
    QThread *m_thread;
    QTimer m_tick;
    QElapsedTimer m_since;
    QLabel *m_words;
    QLabel *m_count;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace xhb
