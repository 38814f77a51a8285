// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionBasics.h"

#include "ui/kit/Theme.h"
#include "ui/records/Seals.h"

#include <QVBoxLayout>

namespace xhb {

PetitionBasics::PetitionBasics(const PetitionList &list, BookNames &names, FormDrafts &drafts,
                               QWidget *parent)
    : CaseTab(parent), m_desk(list.desk()), m_form(new PetitionForm(list, names, this)),
      m_person(new ComplainantBox(m_desk, *m_form, this))
{
    m_form->setDrafts(&drafts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addSpacing(grid(3));
    column->addWidget(m_person);
    column->addStretch();
    connect(m_form, &FormWidget::nextWanted, this, &CaseTab::nextWanted);
    m_form->setReadOnly(m_desk.ledger().readOnly(), {});
}

void PetitionBasics::show(const Case &shown)
{
    const Id<Petition> id = shown.subject.petition;
    const auto petition = m_desk.ledger().find(id);
    if (!petition)
        return;
    if (m_form->id() == id)
        m_form->refresh(*petition);
    else
        m_form->load(*petition, PetitionForm::draftKey(id),
                     tr("信访件 %1").arg(petition->acceptNo));
    showSeals(*m_form, m_desk.ledger());
    m_person->showPetition(id);
}

bool PetitionBasics::leave()
{
    const bool person = m_person->leave();
    return (m_form->readOnly() || !m_form->changed() || m_form->apply()) && person;
}

void PetitionBasics::focusOn(const QString &key)
{
    m_form->focusField(key.isEmpty() ? QStringLiteral("accept_no") : key);
}

} // namespace xhb
