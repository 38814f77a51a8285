// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the register of petitions (JX-8, LS-6(三)).
#include "core/actions/Petitions.h"
#include "core/actions/Records.h"
#include "core/actions/VerbCall.h"
#include "core/rules/PetitionWords.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

const QString keyNo = QStringLiteral("accept_no");
const QString keyPerson = QStringLiteral("person");

/// The fields an action names, into a petition.
Result<Petition> filled(VerbCall &call, const Petition &stored, const QJsonObject &action)
{
    Row row = toRow(stored);
    TRY(readFields(call.gate(), entityInfo<Petition>(), action,
                   {QStringLiteral("do"), keyNo, keyPerson}, row, call.doubts));
    return entityOf<Petition>(stored.id.value, row);
}

/// Who the action says complained; what it does not say stays as it was.
Result<std::optional<Complainant>> personOf(VerbCall &call, Id<Petition> petition = {})
{
    const QJsonValue json = call.action.value(keyPerson);
    if (json.isUndefined())
        return std::optional<Complainant>();
    if (!json.isObject() && !json.isNull())
        return Error{
            ErrorCode::Invalid,
            Tr::tr("“person”应写成 {\"name\": …, \"phone\": …, \"address\": …}，没有写入。"),
            {},
            {}};
    if (json.isNull())
        return std::optional<Complainant>(Complainant());
    TRY_LET(stored, call.tx.where<Complainant>("petition", petition.value));
    Row row = toRow(stored.empty() ? Complainant() : stored.front());
    TRY(readFields(call.gate(), entityInfo<Complainant>(), json.toObject(), {}, row, call.doubts));
    TRY_LET(person, entityOf<Complainant>(0, row));
    return std::optional<Complainant>(person);
}

PetitionGiven givenBy(const QJsonObject &action)
{
    return {action.contains(QLatin1String("class")), action.contains(QLatin1String("key")),
            action.contains(QLatin1String("channel")),
            action.contains(QLatin1String("received_on"))};
}

Status petitionAdd(VerbCall &call)
{
    TRY_LET(number, textField(call.action, keyNo, true));
    TRY_LET(petition, filled(call, {}, call.action));
    TRY(completePetition(petition, number, givenBy(call.action), call.tx.today(), call.doubts));
    TRY_LET(person, personOf(call));
    TRY(addPetition(call.tx, petition, person));
    call.doubts += doubtsOf(petition, person.value_or(Complainant()));
    call.answer.id = petition.id.value;
    return done();
}

Status petitionUpdate(VerbCall &call)
{
    TRY_LET(id, call.petition("accept_no"));
    TRY_LET(stored, call.tx.find(id));
    QJsonObject action = call.action;
    const QString renaming = QStringLiteral("new_") + keyNo;
    const bool renamed = action.contains(renaming);
    TRY_LET(number, textField(action, renamed ? renaming : keyNo, true));
    action.remove(renaming);
    TRY_LET(petition, filled(call, stored, action));
    PetitionGiven given = givenBy(action);
    if (renamed) {
        TRY(completePetition(petition, number, given, call.tx.today(), call.doubts));
    } else {
        petition.pollution = pollutionTypes(petition.pollution);
        followEachOther(petition, given);
    }
    TRY_LET(person, personOf(call, id));
    TRY(updatePetition(call.tx, petition, person));
    TRY_LET(known, call.tx.where<Complainant>("petition", id.value));
    call.doubts += doubtsOf(petition, known.empty() ? Complainant() : known.front());
    call.answer.id = id.value;
    return done();
}

Status petitionRemove(VerbCall &call)
{
    TRY_LET(id, call.petition("accept_no"));
    call.answer.id = id.value;
    return removePetition(call.tx, id);
}

Status petitionLink(VerbCall &call)
{
    TRY_LET(from, call.petition("accept_no"));
    TRY_LET(to, call.petition("to"));
    const QJsonValue kind = call.action.value(QLatin1String("kind"));
    if (!kind.isString())
        return Error{ErrorCode::Invalid,
                     Tr::tr("请写明怎样关联：\"kind\": \"duplicate\"（重复）、\"split\"（分解）或 "
                            "\"merged\"（合并）。"),
                     {},
                     {}};
    Row row = entityInfo<PetitionLink>().defaults;
    TRY(readFields(call.gate(), entityInfo<PetitionLink>(), {{QStringLiteral("kind"), kind}}, {},
                   row, call.doubts));
    TRY_LET(link, entityOf<PetitionLink>(0, row));
    link.petition = from;
    link.to = to;
    TRY(linkPetitions(call.tx, link));
    call.answer.id = link.id.value;
    return done();
}

Status petitionUnlink(VerbCall &call)
{
    TRY_LET(from, call.petition("accept_no"));
    TRY_LET(to, call.petition("to"));
    return unlinkPetitions(call.tx, from, to);
}

} // namespace

const VerbTable &petitionVerbs()
{
    static const VerbTable verbs{
        {QStringLiteral("petition.add"), petitionAdd},
        {QStringLiteral("petition.update"), petitionUpdate},
        {QStringLiteral("petition.remove"), petitionRemove},
        {QStringLiteral("petition.link"), petitionLink},
        {QStringLiteral("petition.unlink"), petitionUnlink},
    };
    return verbs;
}

} // namespace xhb
