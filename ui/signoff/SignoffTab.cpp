// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/SignoffTab.h"

#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/Label.h"
#include "ui/records/FieldWords.h"
#include "ui/signoff/ActForm.h"
#include "ui/signoff/CasePrint.h"
#include "ui/signoff/RecordForm.h"
#include "ui/signoff/RecordLines.h"

#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QVBoxLayout>

namespace xhb {

SignoffTab::SignoffTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : CaseTab(parent), m_desk(desk), m_drafts(drafts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

SignoffTab::~SignoffTab() = default;

bool SignoffTab::isAct(const QString &key) const
{
    return !key.contains(u'/');
}

/// One thing is the one to do here: what the open form writes, else the first act.
void SignoffTab::showPrimary()
{
    if (m_first)
        setRole(m_first, m_form ? WidgetRole::Page : WidgetRole::Primary);
}

/// A form that is being typed in stays while its act is still the next one, its record still there.
bool SignoffTab::stillOpen(const Case &next) const
{
    if (!m_form || !m_form->changed() || !m_shown || m_shown->subject.id() != next.subject.id())
        return false;
    if (isAct(m_key))
        return m_shown->status.can.contains(m_key) && next.status.can.contains(m_key) &&
               actWord(m_key, m_shown->status) == actWord(m_key, next.status);
    return m_records->place(m_key) != nullptr;
}

void SignoffTab::show(const Case &shown)
{
    FormWidget *kept = stillOpen(shown) ? m_form : nullptr;
    if (kept)
        kept->setParent(this);
    m_shown = std::make_unique<Case>(shown);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // the press of one of its buttons may have led here
    }
    m_content = new QWidget(this);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid(2));
    m_records = new RecordLines(m_desk, *m_shown, m_content);
    connect(m_records, &RecordLines::editWanted, this, &SignoffTab::openForm);
    lines->addWidget(m_records);
    m_actPlace = new QVBoxLayout;
    addActs();
    lines->addStretch();
    m_form = kept;
    if (!kept)
        m_key.clear();
    placeForm();
    // Whole when it comes into the layout, or its height is taken from before its lines were there.
    m_column->insertWidget(0, m_content);
    m_content->show();
}

void SignoffTab::addActs()
{
    const StatusView &status = m_shown->status;
    auto *buttons = new QWidget(m_content);
    auto *row = new FlowLayout(buttons, grid(2));
    m_first = nullptr;
    for (const QString &verb : status.can) {
        auto *button = new QPushButton(actWord(verb, status), buttons);
        button->setObjectName(verb);
        if (!m_first)
            m_first = button;
        button->setEnabled(!m_desk.ledger().readOnly());
        connect(button, &QPushButton::clicked, this, [this, verb] { openForm(verb); });
        row->addWidget(button);
    }
    addPapers(buttons, row);
    auto *lines = static_cast<QVBoxLayout *>(m_content->layout());
    lines->addSpacing(grid(2));
    lines->addWidget(buttons);
    lines->addLayout(m_actPlace);
    // What cannot be done yet says why; what is simply not its turn stays silent.
    for (const Refusal &refusal : status.cannot) {
        const bool next = refusal.verb == QLatin1String("signoff.step")
                              ? status.round > 0 && !status.roundOver
                              : refusal.verb == QLatin1String("signoff.start") && status.round == 0;
        if (!next)
            continue;
        auto *why =
            new Label(refusal.why + (refusal.basis.isEmpty()
                                         ? QString()
                                         : QStringLiteral("（%1）").arg(citation(refusal.basis))),
                      TextSize::Caption, m_content);
        why->setDimmed(true);
        why->setWordWrap(true);
        lines->addWidget(why);
    }
}

void SignoffTab::addPapers(QWidget *parent, QLayout *row)
{
    auto *paper = new QPushButton(tr("登记表…"), parent);
    connect(paper, &QPushButton::clicked, this,
            [this] { Q_EMIT printWanted(QStringLiteral("signoff-form"), 0); });
    row->addWidget(paper);
    auto *notice = new QPushButton(tr("公示稿"), parent);
    auto *menu = new QMenu(notice);
    for (const auto &[form, title] : noticeLayouts())
        menu->addAction(title, this, [this, form = form] { Q_EMIT printWanted(form, 0); });
    notice->setMenu(menu);
    row->addWidget(notice);
}

void SignoffTab::openForm(const QString &key)
{
    if (m_form && m_key == key) {
        m_form->focusField({});
        return;
    }
    if (m_form) {
        m_form->hide();
        m_form->deleteLater(); // what was typed is kept as a draft
    }
    m_key = key;
    m_form = isAct(key) ? makeActForm(key, m_desk, *m_shown, m_drafts, this)
                        : makeRecordForm(key, m_desk, *m_shown, m_drafts, this);
    if (!m_form)
        return;
    placeForm();
    const auto close = [this, form = m_form] {
        if (m_form == form) {
            m_form = nullptr;
            m_key.clear();
        }
        form->hide();
        form->deleteLater();
        showPrimary();
    };
    connect(m_form, &FormWidget::applied, this, close);
    connect(m_form, &FormWidget::reverted, this, close);
    // Where the typing begins: the words of a round, the day of an act.
    m_form->focusField(!isAct(key)                             ? QStringLiteral("target_result")
                       : key == QLatin1String("signoff.start") ? QStringLiteral("started_on")
                                                               : QStringLiteral("on"));
}

void SignoffTab::placeForm()
{
    const auto shown = qScopeGuard([this] { showPrimary(); });
    if (!m_form)
        return;
    QVBoxLayout *place = isAct(m_key) ? m_actPlace : m_records->place(m_key);
    if (!place) {
        m_form->deleteLater();
        m_form = nullptr;
        m_key.clear();
        return;
    }
    place->addWidget(m_form);
    m_form->show();
}

bool SignoffTab::leave()
{
    if (m_form)
        m_form->keepDraft(); // an act is never taken by leaving
    return true;
}

void SignoffTab::focusOn(const QString &key)
{
    const QString wanted =
        key.isEmpty() && !m_shown->status.can.isEmpty() ? m_shown->status.can.front() : key;
    if (m_shown->status.can.contains(wanted) || m_records->place(wanted))
        openForm(wanted);
}

} // namespace xhb
