// SPDX-License-Identifier: GPL-3.0-or-later
// What the handlers of the verbs of `do` share; a handler turns one action into facts. Private to
// this folder: everybody else calls perform().
#pragma once

#include "core/actions/JsonFields.h"
#include "core/actions/Signoff.h"
#include "core/actions/Verbs.h"

#include <QJsonArray>
#include <QMap>

namespace xhb {

/// One action as its handler sees it.
struct VerbCall {
    Desk &desk;
    Tx &tx;
    const QJsonObject &action;
    const QString &folder;
    Answer answer;
    QStringList doubts;

    RowGate &gate() { return tx.gate(); }

    Result<Id<Issue>> issue()
    {
        TRY_LET(name, textField(action, QStringLiteral("issue"), true));
        TRY_LET(source, textField(action, QStringLiteral("source"), false));
        TRY_LET(id, Finder(gate()).issue(name, source));
        return Id<Issue>{id};
    }

    /// The fields of an entity that an act takes from the action itself.
    template <class E>
    Result<E> fields(const QStringList &others)
    {
        Row row = entityInfo<E>().defaults;
        TRY(readFields(gate(), entityInfo<E>(), action,
                       others + QStringList{QStringLiteral("do"), QStringLiteral("issue"),
                                            QStringLiteral("source")},
                       row, doubts));
        return entityOf<E>(0, row);
    }

    Status recorded(const Result<Recorded> &result)
    {
        if (!result)
            return result.error();
        answer.id = result->id;
        const Verdict &verdict = result->verdict;
        if (verdict.due.isValid())
            answer.extra.insert(QStringLiteral("due"), verdict.due.toString(Qt::ISODate));
        if (verdict.late)
            answer.extra.insert(QStringLiteral("late"), true);
        if (verdict.provisional)
            answer.extra.insert(QStringLiteral("provisional"), true);
        QJsonArray warnings;
        for (const Missing &warning : result->warnings)
            warnings.append(QJsonObject{{QStringLiteral("what"), warning.what},
                                        {QStringLiteral("basis"), warning.basis}});
        if (!warnings.isEmpty())
            answer.extra.insert(QStringLiteral("warnings"), warnings);
        return done();
    }
};

using VerbHandler = Status (*)(VerbCall &);
using VerbTable = QMap<QString, VerbHandler>;

} // namespace xhb
