// SPDX-License-Identifier: GPL-3.0-or-later
// The form that corrects the words of what was recorded of sign-off: a round, a step, a notice, an
// objection, a look back. What has ended is sealed (QX-18); the ledger says so.
#pragma once

#include "ui/signoff/Case.h"

#include <QStringList>

class QWidget;

namespace xhb {

class FormDrafts;
class FormWidget;

/// “step/12”: the recorded thing a form or a line is about.
template <class E>
QString recordKey(Id<E> id)
{
    return QStringLiteral("%1/%2").arg(QLatin1String(Entity<E>::table)).arg(id.value);
}

/// Null when the case has nothing of that key.
FormWidget *makeRecordForm(const QString &key, Desk &desk, const Case &shown, FormDrafts &drafts,
                           QWidget *parent);

} // namespace xhb
