// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/AgendaLead.h"

namespace xhb {

void lead(Page &page, SubjectKind subject, qint64 id)
{
    const PageFilter one{{QStringLiteral("id"), {QString::number(id)}}};
    switch (subject) {
    case SubjectKind::Issue: Q_EMIT page.issueRequested(id); break;
    case SubjectKind::Plan: Q_EMIT page.placeRequested(QStringLiteral("plans"), one); break;
    case SubjectKind::Petition: Q_EMIT page.placeRequested(QStringLiteral("petitions"), one); break;
    // Of the book as a whole there is but what is made public once a year (JX-15).
    case SubjectKind::Book:
        Q_EMIT page.placeRequested(QStringLiteral("plans"), {{QStringLiteral("yearly"), {}}});
        break;
    }
}

} // namespace xhb
