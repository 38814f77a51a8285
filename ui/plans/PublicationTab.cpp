// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PublicationTab.h"

#include "core/actions/Disclosures.h"
#include "ui/kit/Ask.h"
#include "ui/kit/ListView.h"
#include "ui/plans/PlanWords.h"
#include "ui/plans/PublicationBox.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

PublicationTab::PublicationTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : PlanTab(parent), m_box(new PublicationBox(desk, drafts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addStretch();
    connect(m_box, &PublicationBox::said, this, &PlanTab::said);
}

void PublicationTab::show(const PlanShown &shown)
{
    m_box->show(shown.id(), shown.disclosures);
    m_box->list()->fitHeight();
}

void PublicationTab::focusOn(const QString &)
{
    if (m_box->list()->currentId() != 0)
        m_box->list()->setFocus();
    else
        m_box->recordButton()->setFocus();
}

PublicationDialog::PublicationDialog(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_box(new PublicationBox(desk, drafts, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("公开登记"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_box, 1);
    auto *close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(&desk.ledger(), &Ledger::changed, this, &PublicationDialog::refresh);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34);
    refresh();
}

void PublicationDialog::refresh()
{
    auto all = disclosuresOf(m_desk.ledger());
    if (!all)
        Ask(this).error(all.error());
    else
        m_box->show({}, all.take());
}

} // namespace xhb
