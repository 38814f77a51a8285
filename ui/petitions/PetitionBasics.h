// SPDX-License-Identifier: GPL-3.0-or-later
// 基本: the fields of a petition, and in a box of its own who complained.
#pragma once

#include "ui/petitions/ComplainantBox.h"
#include "ui/petitions/PetitionForm.h"
#include "ui/signoff/CaseTab.h"

namespace xhb {

class PetitionBasics : public CaseTab
{
    Q_OBJECT
public:
    PetitionBasics(const PetitionList &list, BookNames &names, FormDrafts &drafts,
                   QWidget *parent = nullptr);

    void show(const Case &shown) override;
    bool leave() override;
    void focusOn(const QString &key) override;
    PetitionForm *form() const { return m_form; }
    ComplainantBox *person() const { return m_person; }

private:
    Desk &m_desk;
    PetitionForm *m_form;
    ComplainantBox *m_person;
};

} // namespace xhb
