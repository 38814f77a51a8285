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
    // In words once; below that a caption where sealed fields begin again.
    QSet<QString> said;
    QString above;
    for (const auto &line : m_lines) {
        const QString reason = why.value(line->column());
        const bool was = line->locked();
        line->seal(reason, reason == above         ? QString()
                           : said.contains(reason) ? tr("已封存")
                                                   : reason);
        above = reason;
        if (!reason.isEmpty())
            said.insert(reason);
        if (line->locked() && !was)
            line->show(m_base); // what was typed could not be written
        line->follow(m_readOnly);
    }
    showState();
}

} // namespace xhb
