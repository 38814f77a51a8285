// SPDX-License-Identifier: GPL-3.0-or-later
// A window for writing down a new record; Ctrl+Enter writes it and begins the next.
#pragma once

#include <QDialog>

#include <functional>

namespace xhb {

class FormDrafts;
class FormWidget;

class NewRecord : public QDialog
{
    Q_OBJECT
public:
    /// `body` holds the form and becomes the window's; `begin` empties it for the next record.
    NewRecord(const QString &title, QWidget *body, FormWidget *form, FormDrafts &drafts,
              std::function<void()> begin, QWidget *parent);

    /// What was typed is never lost without a word.
    void reject() override;

private:
    FormWidget *m_form;
    bool m_goesOn = false; ///< written to begin the next
};

} // namespace xhb
