// SPDX-License-Identifier: GPL-3.0-or-later
// One window per book on this machine: whoever opens a book a second time is told to go away and
// the first window comes to the front.
#pragma once

#include <QLocalServer>

namespace xhb {

class Instance : public QObject
{
    Q_OBJECT

public:
    /// Answers for `book` until destroyed. A book that is not a file yet has no name to answer for.
    explicit Instance(const QString &book, QObject *parent = nullptr);

    /// Asks the window that has this book to come to the front; false = there is none.
    static bool raiseOther(const QString &book);

Q_SIGNALS:
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace xhb
