// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what belongs to the book (county, office, operator: kept in it, can be undone), what
// belongs to this machine, and which fonts papers are printed in.
#pragma once

#include "core/actions/Desk.h"
#include "ui/settings/Preferences.h"

#include <QDialog>

namespace xhb {

class FormDrafts;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `desk` may be null: no book is open.
    SettingsDialog(Preferences &preferences, Desk *desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChanged(xhb::ThemeChoice choice);

private:
    QWidget *bookPage(Desk &desk);
    QWidget *machinePage();
    QWidget *fontPage();

    Preferences &m_preferences;
};

} // namespace xhb
