// SPDX-License-Identifier: GPL-3.0-or-later
// What of a form can be read only: all of it, or the fields that are sealed.
#include "ui/kit/FormLine.h"
#include "ui/kit/FormWidget.h"

namespace xhb {

void FormWidget::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    for (const auto &line : m_lines)
        line->follow(readOnly);
    if (readOnly)
        m_offer->hide();
    say(why, false);
    showState();
}

void FormWidget::setSealed(const QHash<QString, QString> &why)
{
    QSet<QString> said;
    for (const auto &line : m_lines) {
        const QString reason = why.value(line->column());
        const bool was = line->locked();
        line->seal(reason, said.contains(reason) ? tr("已封存") : reason);
        if (!reason.isEmpty())
            said.insert(reason);
        if (line->locked() && !was)
            line->show(m_base); // what was typed could not be written
        line->follow(m_readOnly);
    }
    showState();
}

} // namespace xhb
