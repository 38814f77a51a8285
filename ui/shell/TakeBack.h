// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of the open book: what they would take back, in words, and taking it back; an
// action of many rows off the window's thread.
#pragma once

#include "core/actions/Desk.h"

#include <QObject>

namespace xhb {

class TakeBack : public QObject
{
    Q_OBJECT

public:
    /// Progress of a long one is shown over `window`.
    TakeBack(Desk &desk, QWidget *window);

    /// “导入 28 条问题”; empty = nothing to take back or no right to write.
    QString undoable() const;
    QString redoable() const;

    void undo() { take(false); }
    void redo() { take(true); }

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const xhb::Error &error);

private:
    std::optional<Operation> next(bool again) const;
    void take(bool again);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace xhb
