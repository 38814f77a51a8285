// SPDX-License-Identifier: GPL-3.0-or-later
// 基本: the fields of a problem.
#pragma once

#include "ui/issues/IssueForm.h"
#include "ui/signoff/CaseTab.h"

namespace xhb {

class BasicsTab : public CaseTab
{
    Q_OBJECT
public:
    BasicsTab(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const Case &shown) override;
    bool leave() override;
    void focusOn(const QString &key) override;
    IssueForm *form() const { return m_form; }

private:
    Desk &m_desk;
    IssueForm *m_form;
};

} // namespace xhb
