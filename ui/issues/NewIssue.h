// SPDX-License-Identifier: GPL-3.0-or-later
// A window for writing down a new problem; Ctrl+Enter writes it and begins the next.
#pragma once

#include "ui/records/BookNames.h"

#include <QDialog>

namespace xhb {

class FormDrafts;
class IssueForm;

class NewIssue : public QDialog
{
    Q_OBJECT
public:
    NewIssue(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent);

    IssueForm *form() const { return m_form; }

Q_SIGNALS:
    void created(qint64 issue);

private:
    void begin();

    IssueForm *m_form;
};

} // namespace xhb
