// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/NewIssue.h"

#include "ui/issues/IssueForm.h"
#include "ui/kit/Theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xhb {

NewIssue::NewIssue(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent)
    : QDialog(parent), m_form(new IssueForm(desk, names))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("新建问题"));
    auto *column = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    column->addWidget(scroll);
    auto *close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close, 0, Qt::AlignRight);
    m_form->setDrafts(&drafts);
    // Written and closed, or with Ctrl+Enter written and ready for the next.
    connect(m_form, &IssueForm::created, this, &NewIssue::created);
    connect(m_form, &FormWidget::applied, this, &QDialog::accept, Qt::QueuedConnection);
    connect(m_form, &FormWidget::nextWanted, this, &NewIssue::begin);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34);
    begin();
}

void NewIssue::begin()
{
    m_form->load({}, IssueForm::draftKey({}), tr("新问题"));
    m_form->focusField(QStringLiteral("code"));
}

} // namespace xhb
