// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/NewRecord.h"

#include "ui/kit/Ask.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/Theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xhb {

NewRecord::NewRecord(const QString &title, QWidget *body, FormWidget *form, FormDrafts &drafts,
                     std::function<void()> begin, QWidget *parent)
    : QDialog(parent), m_form(form)
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
    connect(close, &QPushButton::clicked, this, &NewRecord::reject);
    // Below the form, not at its end: a long form must not hide how it is written.
    auto *foot = new QHBoxLayout;
    foot->addWidget(form->bar(), 1);
    foot->addWidget(close, 0, Qt::AlignRight | Qt::AlignBottom);
    column->addLayout(foot);
    form->setCreates();
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
    sizeByText(*this, 62, 34);
    begin();
}

void NewRecord::reject()
{
    if (!m_form->changed()) {
        QDialog::reject();
        return;
    }
    Ask(this).choose(
        tr("还没有写入"),
        tr("填好的 %n 处还没有写入台账。", nullptr, int(m_form->changedColumns().size())),
        {{tr("写入"), [this] { m_form->apply(); }, Ask::Answer::Primary},
         {tr("先关闭，下次接着填"), [this] { QDialog::reject(); }, Ask::Answer::Plain}});
}

} // namespace xhb
