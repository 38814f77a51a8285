// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the pane of a case.
#pragma once

#include "ui/signoff/Case.h"

#include <QWidget>

namespace xhb {

class CaseTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a problem, another one or the same after a change. Called only while the tab is in
    /// front or comes there.
    virtual void show(const Case &shown) = 0;
    /// Writes what is half typed. False when it cannot be written; it is then kept as a draft.
    virtual bool leave() { return true; }
    /// Gives the keyboard to what `key` names: a field, a role, an act. Empty = the first.
    virtual void focusOn(const QString &key) { Q_UNUSED(key); }

Q_SIGNALS:
    void nextWanted();
    void said(const QString &sentence);
};

} // namespace xhb
