// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of `do` and of scripts, by name: {"do": "signoff.step", "issue": "1", …}. Each is one
// transaction and one undo step.
#pragma once

#include "core/actions/Desk.h"

#include <QJsonObject>

namespace xhb {

struct Answer {
    qint64 operation = 0; ///< journal entry; 0 = nothing differed
    qint64 id = 0;        ///< the row written
    QJsonObject extra;    ///< what else the caller should know (due, late, doubtful, warnings …)
};

/// Performs one action. Files it names are looked for from `folder`.
Result<Answer> perform(Desk &desk, const QJsonObject &action, const QString &folder);

/// Every verb, for help and for the message about an unknown one.
QStringList actionVerbs();

} // namespace xhb
