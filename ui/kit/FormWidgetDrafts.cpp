// SPDX-License-Identifier: GPL-3.0-or-later
// What a form keeps of what was typed and not written, and how it is offered back.
#include "ui/kit/FormDrafts.h"
#include "ui/kit/FormLine.h"
#include "ui/kit/FormWidget.h"
#include "ui/kit/Label.h"

#include <algorithm>

namespace xhb {

QJsonObject FormWidget::draftFields() const
{
    QJsonObject fields;
    for (const auto &line : m_lines)
        if (line->changedFrom(m_base))
            fields[line->column()] = line->draft(m_base);
    return fields;
}

void FormWidget::keepDraft()
{
    m_draftTimer.stop();
    if (!m_drafts || m_draftKey.isEmpty() || m_readOnly)
        return;
    const QJsonObject fields = draftFields();
    const bool typed =
        std::any_of(m_lines.begin(), m_lines.end(), [](const auto &line) { return line->touched; });
    if (!fields.isEmpty() && typed)
        m_drafts->keep({m_draftKey, m_title, {}, fields});
    else if (fields.isEmpty() && !m_offer->isVisibleTo(this))
        m_drafts->drop(m_draftKey);
}

void FormWidget::offer(const QString &words, const QJsonObject &fields)
{
    m_offered = fields;
    m_offerText->setText(words);
    m_offer->show();
}

void FormWidget::takeOffer()
{
    m_offer->hide();
    m_showing = true;
    for (auto it = m_offered.begin(); it != m_offered.end(); ++it)
        if (FormLine *line = lineOf(it.key()))
            line->restore(it->toObject(), m_base); // counts as typed
    m_showing = false;
    m_draftTimer.start();
    showState();
    focusField({});
    Q_EMIT edited({});
}

} // namespace xhb
