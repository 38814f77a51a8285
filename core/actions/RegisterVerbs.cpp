// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RegisterVerbs.h"

#include "core/actions/Registers.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// {"do": "unit.merge", "from": NAME, "to": NAME}
template <class E>
Status merge(VerbCall &call)
{
    const EntityInfo &entity = entityInfo<E>();
    for (const QString &key : call.action.keys())
        if (key != u"do" && key != u"from" && key != u"to")
            return Error{ErrorCode::Invalid,
                         Tr::tr("%1没有“%2”这一项，没有写入。").arg(labelOf(entity), key),
                         {},
                         {}};
    TRY_LET(fromName, textField(call.action, QStringLiteral("from"), true));
    TRY_LET(toName, textField(call.action, QStringLiteral("to"), true));
    Finder finder(call.gate());
    TRY_LET(from, finder.reference(entity.table, fromName));
    TRY_LET(into, finder.reference(entity.table, toName));
    call.answer.id = into;
    return mergeRegistered(call.desk, call.tx, entity, from, into);
}

} // namespace

const VerbTable &registerVerbs()
{
    static const VerbTable verbs{
        {QStringLiteral("unit.merge"), merge<Unit>},
        {QStringLiteral("source.merge"), merge<Source>},
    };
    return verbs;
}

} // namespace xhb
