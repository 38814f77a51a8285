// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the pane of a plan.
#pragma once

#include "ui/plans/PlanShown.h"

#include <QWidget>

namespace xhb {

class PlanTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a plan, another one or the same after a change. Called only while the tab is in front
    /// or comes there.
    virtual void show(const PlanShown &shown) = 0;
    /// Writes what is half typed. False when it cannot be written; it is then kept as a draft.
    virtual bool leave() { return true; }
    /// Gives the keyboard to what `key` names: a step, a problem. Empty = the first.
    virtual void focusOn(const QString &key) { Q_UNUSED(key); }

Q_SIGNALS:
    void said(const QString &sentence);
    /// A paper is wanted: its form, and what it is about where that is not the whole plan.
    void printWanted(const QString &form, qint64 subject);
};

} // namespace xhb
