// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the pane of a record.
#pragma once

#include <QWidget>

namespace xhb {

class PaneTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Writes what is half typed. False when it cannot be written; it is then kept as a draft.
    virtual bool leave() { return true; }
    /// Gives the keyboard to what `key` names: a field, a role, a step. Empty = the first.
    virtual void focusOn(const QString &key) { Q_UNUSED(key); }

Q_SIGNALS:
    void nextWanted();
    void said(const QString &sentence);
    /// A paper is wanted: its form, and what it is about where that is not the whole record.
    void printWanted(const QString &form, qint64 subject);
};

/// A tab that shows all that was read of a record.
template <class Shown>
class TabOf : public PaneTab
{
public:
    using PaneTab::PaneTab;

    /// Another record, or the same after a change. Called only while the tab is in front or comes
    /// there.
    virtual void show(const Shown &shown) = 0;
};

} // namespace xhb
