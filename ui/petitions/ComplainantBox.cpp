// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/ComplainantBox.h"

#include "core/actions/Petitions.h"
#include "core/base/Stored.h"
#include "ui/kit/Label.h"
#include "ui/petitions/PetitionForm.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xhb {

ComplainantBox::ComplainantBox(Desk &desk, PetitionForm &petition, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_petitionForm(petition), m_column(new QVBoxLayout(this)),
      m_button(new QPushButton(this))
{
    setRole(this, WidgetRole::Panel);
    auto *note = new Label(tr("举报人信息单独保存，列表、搜索、导出和打印都不带出，除非特别要求。"),
                           TextSize::Caption, this);
    note->setDimmed(true);
    note->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("complainant"));
    m_button->setAutoDefault(false);
    m_column->addWidget(m_button, 0, Qt::AlignLeft);
    m_column->addWidget(note);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_form); });
    setOpen(false);
}

void ComplainantBox::setOpen(bool open)
{
    m_button->setText(open ? tr("收起举报人信息") : tr("显示举报人信息"));
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    if (!open)
        return;
    FormLayout layout;
    layout.titles = {{QStringLiteral("name"), tr("举报人")}};
    layout.columns = {QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("address"),
                      QStringLiteral("note")};
    FormViewHooks<Complainant> hooks;
    hooks.apply = [this](const Complainant &current, const Complainant &base) {
        return write(current, base);
    };
    m_form = new FormView<Complainant>(layout, std::move(hooks), m_desk.today(), this);
    m_form->setReadOnly(m_desk.ledger().readOnly());
    m_form->load(stored()); // never kept as a draft: that would be a second place
    m_column->addWidget(m_form);
    m_form->show(); // at once: the keyboard goes there
    m_form->focusField(layout.columns.front());
}

Complainant ComplainantBox::stored() const
{
    if (m_petition)
        if (const auto rows = m_desk.ledger().where<Complainant>("petition", m_petition.value))
            if (!rows->empty())
                return rows->front();
    return {};
}

void ComplainantBox::showPetition(Id<Petition> petition)
{
    if (m_form && petition && petition == m_petition) {
        m_form->refresh(stored());
        return;
    }
    m_petition = petition;
    setOpen(false);
}

std::optional<Complainant> ComplainantBox::typed() const
{
    return m_form ? std::optional(m_form->current()) : std::nullopt;
}

bool ComplainantBox::leave()
{
    return !m_form || !m_petition || m_form->readOnly() || !m_form->changed() || m_form->apply();
}

Status ComplainantBox::write(const Complainant &current, const Complainant &base)
{
    Q_UNUSED(base);
    if (!m_petition) // written together with the new petition
        return m_petitionForm.apply()
                   ? done()
                   : Status(
                         Error{ErrorCode::Invalid, tr("信访件还有要改的地方，没有写入。"), {}, {}});
    TRY_LET(petition, m_desk.ledger().find(m_petition));
    TRY_LET(operation,
            m_desk.ledger().transact(
                QStringLiteral("petition.update"), {}, m_desk.today(), [&](Tx &tx) -> Status {
                    TRY(updatePetition(tx, petition, current));
                    tx.describe(xhb::stored("修改信访件 %1 的举报人信息").arg(petition.acceptNo));
                    return xhb::done();
                }));
    Q_UNUSED(operation);
    return done();
}

} // namespace xhb
