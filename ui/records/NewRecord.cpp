// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/NewRecord.h"

#include "ui/kit/FormWidget.h"
#include "ui/kit/Theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xhb {

NewRecord::NewRecord(const QString &title, QWidget *body, FormWidget *form, FormDrafts &drafts,
                     std::function<void()> begin, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    column->addWidget(scroll);
    auto *close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close, 0, Qt::AlignRight);
    form->setDrafts(&drafts);
    // Written and closed, or with Ctrl+Enter written and ready for the next.
    connect(
        form, &FormWidget::applied, this,
        [this] {
            if (!std::exchange(m_goesOn, false))
                accept();
        },
        Qt::QueuedConnection);
    connect(form, &FormWidget::nextWanted, this, [this, begin] {
        m_goesOn = true;
        begin();
    });
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34);
    begin();
}

} // namespace xhb
