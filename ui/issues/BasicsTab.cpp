// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/BasicsTab.h"

#include "ui/records/Seals.h"

#include <QVBoxLayout>

namespace xhb {

BasicsTab::BasicsTab(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent)
    : CaseTab(parent), m_desk(desk), m_form(new IssueForm(desk, names, this))
{
    m_form->setDrafts(&drafts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &FormWidget::nextWanted, this, &CaseTab::nextWanted);
    m_form->setReadOnly(desk.ledger().readOnly(), {});
}

void BasicsTab::show(const Case &shown)
{
    m_form->setAdjusted(adjustedWords(shown.dossier.moved));
    if (m_form->id() == shown.id()) {
        m_form->refresh(shown.issue());
    } else {
        m_form->load(shown.issue(), IssueForm::draftKey(shown.id()),
                     tr("问题 %1").arg(nameOf(shown.issue())));
    }
    showSeals(*m_form, m_desk.ledger());
}

bool BasicsTab::leave()
{
    return m_form->readOnly() || !m_form->changed() || m_form->apply();
}

void BasicsTab::focusOn(const QString &key)
{
    m_form->focusField(key.isEmpty() ? QStringLiteral("title") : key);
}

} // namespace xhb
