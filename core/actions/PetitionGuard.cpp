// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PetitionGuard.h"

#include "core/actions/Desk.h"
#include "core/base/Dates.h"
#include "core/rules/PetitionCheck.h"
#include "core/rules/PetitionWords.h"
#include "core/rules/State.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

PetitionClass ruled(const Petition &petition)
{
    return ruledAs(petition.petitionClass, petition.key);
}

/// The strictest class that may be signed off by a procedure.
PetitionClass classOf(const Rulebook &rulebook, const Procedure &procedure)
{
    for (const PetitionClass strict : {PetitionClass::Complex, PetitionClass::Key})
        if (rulebook.procedureFor(strict).key == procedure.key)
            return strict;
    return PetitionClass::Ordinary;
}

} // namespace

Status mayBecome(const RuleContext &context, const IssueFacts &facts, const Petition &before,
                 const Petition &after)
{
    const auto rounds = facts.rounds();
    if (rounds.empty())
        return done();
    const RoundFact &first = rounds.front();
    if (after.receivedOn != before.receivedOn && first.startedOn < after.receivedOn)
        return Error{ErrorCode::Invalid,
                     Tr::tr("信访件 %1 的销号 %2就启动了，受理日期不能晚于这一天，没有写入。")
                         .arg(before.acceptNo, longDate(first.startedOn)),
                     {},
                     {}};
    const Standing standing = standingOf(context, facts);
    const PetitionClass next = ruled(after);
    if (next <= ruled(before) || standing.end != RoundEnd::Open || !standing.procedure ||
        next <= classOf(context.rulebook, *standing.procedure))
        return done();
    const Procedure &wanted = context.rulebook.procedureFor(next);
    return Error{ErrorCode::Refused,
                 Tr::tr("信访件 %1 第 %2 轮正按“%3”办理，改为“%4”后应走“%5”，没有写入。请先撤销"
                        "本轮的启动，改了再重新启动。")
                     .arg(before.acceptNo)
                     .arg(rounds.back().no)
                     .arg(standing.procedure->name,
                          QCoreApplication::translate(
                              "petition", Vocabulary<PetitionClass>::choices[size_t(next)].label),
                          wanted.name),
                 {},
                 wanted.basis};
}

Status checkPetition(const Desk &desk, RowGate &gate, qint64 id, const Row *stored, const Row *next)
{
    if (!next)
        return done();
    TRY_LET(after, entityOf<Petition>(id, *next));
    TRY_LET(before, stored ? entityOf<Petition>(id, *stored) : Result<Petition>(Petition()));
    for (const PetitionFault &fault : newFaults(before, after)) {
        const EntityInfo &info = entityInfo<Petition>();
        const FieldInfo &field =
            info.fields[size_t(info.indexOf(QString::fromLatin1(fault.column)))];
        return Error{ErrorCode::Invalid,
                     Tr::tr("信访件 %1 的“%2”填的是 %3，%4，没有写入。")
                         .arg(after.acceptNo, labelOf(info, field), fault.value, fault.why),
                     {},
                     {}};
    }
    if (!stored || (before.receivedOn == after.receivedOn && ruled(before) == ruled(after)))
        return done();
    TRY_LET(book, factsOf(gate.database(), Id<Petition>{id}));
    return mayBecome(desk.rules(), IssueFacts(book, 0), before, after);
}

} // namespace xhb
