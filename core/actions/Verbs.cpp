// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Verbs.h"

#include "core/actions/CalendarVerbs.h"
#include "core/actions/PlanVerbs.h"
#include "core/actions/Records.h"
#include "core/actions/RegisterVerbs.h"
#include "core/actions/VerbCall.h"
#include "core/base/Files.h"
#include "core/base/Stored.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

constexpr qint64 largestPaper = 200LL << 20; ///< bytes

Result<std::optional<Outcome>> outcomeOf(const QJsonObject &action)
{
    const QJsonValue json = action.value(QLatin1String("outcome"));
    if (json.isUndefined())
        return std::optional<Outcome>();
    const std::optional<Outcome> outcome = fromKey<Outcome>(json.toString());
    if (!outcome)
        return Error{ErrorCode::Invalid, Tr::tr("“outcome”应为 pass 或 fail，没有写入。"), {}, {}};
    return outcome;
}

Status signoffStart(VerbCall &call)
{
    TRY_LET(subject, call.subject());
    TRY_LET(procedure, textField(call.action, QStringLiteral("procedure"), false));
    TRY_LET(on, dateField(call.action, QStringLiteral("on")));
    return call.recorded(startRound(call.desk, call.tx, subject, procedure, on));
}

Status signoffStep(VerbCall &call)
{
    TRY_LET(subject, call.subject());
    TRY_LET(key, textField(call.action, QStringLiteral("step"), true));
    TRY_LET(on, dateField(call.action, QStringLiteral("on")));
    TRY_LET(outcome, outcomeOf(call.action));
    // "key" and "round" are Fixed: the step is named by "step" and goes into the open round.
    TRY_LET(step, call.fields<Step>({QStringLiteral("step"), QStringLiteral("outcome")}));
    step.key = key;
    step.on = on;
    return call.recorded(takeStep(call.desk, call.tx, subject, step, outcome));
}

Status publicityStart(VerbCall &call)
{
    TRY_LET(subject, call.subject());
    TRY(dateField(call.action, QStringLiteral("on")));
    TRY_LET(publicity, call.fields<Publicity>({}));
    return call.recorded(startPublicity(call.desk, call.tx, subject, publicity));
}

Status publicityObjection(VerbCall &call)
{
    TRY_LET(subject, call.subject());
    TRY(dateField(call.action, QStringLiteral("on")));
    TRY_LET(objection, call.fields<Objection>({}));
    return call.recorded(raiseObjection(call.desk, call.tx, subject, objection));
}

Status publicityResolve(VerbCall &call)
{
    TRY_LET(subject, call.subject());
    TRY_LET(on, dateField(call.action, QStringLiteral("on")));
    const QJsonValue upheld = call.action.value(QLatin1String("upheld"));
    if (!upheld.isBool())
        return Error{
            ErrorCode::Invalid, Tr::tr("请写明异议是否属实：\"upheld\": true 或 false。"), {}, {}};
    TRY_LET(resolution, textField(call.action, QStringLiteral("resolution"), false));
    return call.recorded(
        resolveObjection(call.desk, call.tx, subject, on, upheld.toBool(), resolution));
}

Status lookback(VerbCall &call)
{
    TRY_LET(subject, call.subject());
    TRY(dateField(call.action, QStringLiteral("on")));
    if (!call.action.contains(QLatin1String("outcome")))
        return Error{ErrorCode::Invalid,
                     Tr::tr("请写明回头看的结果：\"outcome\": \"held\" 或 \"rebound\"。"),
                     {},
                     {}};
    TRY_LET(lookback, call.fields<Lookback>({}));
    return call.recorded(lookBack(call.desk, call.tx, subject, lookback));
}

/// Whose paper it is: a problem's or petition's, a plan's, or that of a problem's latest request to
/// adjust.
Result<QString> nameOwner(VerbCall &call, Attachment &attachment)
{
    const QString plan = QStringLiteral("plan");
    const QString adjustment = QStringLiteral("adjustment");
    if (call.action.contains(plan)) {
        TRY_LET(id, planNamed(call));
        attachment.plan = id;
        return call.action.value(plan).toString();
    }
    if (call.action.contains(adjustment)) {
        TRY_LET(id, adjustmentNamed(call, adjustment));
        attachment.adjustment = id;
        return Tr::tr("调整申请 %1").arg(call.action.value(adjustment).toString());
    }
    TRY_LET(subject, call.subject());
    subject.own(attachment);
    return QString();
}

Status attachFile(VerbCall &call)
{
    TRY_LET(name, textField(call.action, QStringLiteral("file"), true));
    if (!call.action.contains(QLatin1String("role")))
        return Error{
            ErrorCode::Invalid, Tr::tr("请写明材料类别：\"role\": \"before\" 等。"), {}, {}};
    TRY_LET(attachment,
            call.fields<Attachment>({QStringLiteral("file"), QStringLiteral("measure"),
                                     QStringLiteral("plan"), QStringLiteral("adjustment")}));
    TRY_LET(owner, nameOwner(call, attachment));
    const QString path = QDir(call.folder).absoluteFilePath(name);
    TRY_LET(bytes, readWhole(path, largestPaper));
    attachment.name = attachment.name.isEmpty() ? QFileInfo(path).fileName() : attachment.name;
    if (attachment.plan || attachment.adjustment)
        return call.recorded(keepPaper(call.desk, call.tx, attachment, bytes, owner));
    if (const QJsonValue seq = call.action.value(QLatin1String("measure")); !seq.isUndefined()) {
        TRY_LET(measure, measureOf(call.tx, attachment.issue, int(seq.toInteger(-1))));
        attachment.measure = measure.id;
    }
    return call.recorded(attach(call.desk, call.tx, attachment, bytes));
}

Status measureDone(VerbCall &call)
{
    TRY_LET(issue, call.issue());
    TRY_LET(on, dateField(call.action, QStringLiteral("on")));
    TRY_LET(measure,
            measureOf(call.tx, issue, int(call.action.value(QLatin1String("seq")).toInteger(-1))));
    Row row = toRow(measure);
    TRY(readFields(call.gate(), entityInfo<Measure>(), call.action,
                   {QStringLiteral("do"), QStringLiteral("issue"), QStringLiteral("source"),
                    QStringLiteral("seq"), QStringLiteral("on")},
                   row, call.doubts));
    TRY_LET(changed, entityOf<Measure>(measure.id.value, row));
    changed.doneOn = on;
    call.answer.id = changed.id.value;
    TRY_LET(owner, call.tx.find(issue));
    call.tx.describe(stored("登记措施完成 %1 第 %2 条").arg(nameOf(owner)).arg(measure.seq));
    return call.tx.update(changed);
}

const VerbTable &acts()
{
    static const VerbTable map = [] {
        VerbTable verbs{
            {QStringLiteral("signoff.start"), signoffStart},
            {QStringLiteral("signoff.step"), signoffStep},
            {QStringLiteral("publicity.start"), publicityStart},
            {QStringLiteral("publicity.objection"), publicityObjection},
            {QStringLiteral("publicity.resolve"), publicityResolve},
            {QStringLiteral("lookback"), lookback},
            {QStringLiteral("attach"), attachFile},
            {QStringLiteral("measure.done"), measureDone},
        };
        verbs.insert(petitionVerbs());
        verbs.insert(planVerbs());
        verbs.insert(calendarVerbs());
        verbs.insert(registerVerbs());
        return verbs;
    }();
    return map;
}

/// ENTITY.add, ENTITY.update, ENTITY.remove
Status record(VerbCall &call, const EditableEntity &entity, const QString &deed)
{
    Result<qint64> written =
        deed == QLatin1String("add")
            ? addRecord(call.desk, call.tx, entity, call.action, call.doubts)
        : deed == QLatin1String("update")
            ? updateRecord(call.desk, call.tx, entity, call.action, call.doubts)
            : removeRecord(call.tx, entity, call.action);
    if (!written)
        return written.error();
    call.answer.id = *written;
    return done();
}

} // namespace

QStringList actionVerbs()
{
    QStringList verbs = acts().keys();
    for (const EditableEntity &entity : editableEntities())
        for (const QString &deed : entity.deeds)
            verbs.append(entity.verb + QLatin1Char('.') + deed);
    verbs.sort();
    return verbs;
}

Result<Answer> perform(Desk &desk, const QJsonObject &action, const QString &folder)
{
    const QString verb = action.value(QLatin1String("do")).toString();
    const qsizetype dot = verb.lastIndexOf(QLatin1Char('.'));
    const VerbHandler handler = acts().value(verb);
    const EditableEntity *entity =
        handler ? nullptr : editableEntity(verb.left(dot), verb.mid(dot + 1));
    if (!handler && !entity)
        return Error{ErrorCode::Invalid,
                     Tr::tr("没有“%1”这个动作。可用的动作：%2")
                         .arg(verb, actionVerbs().join(QStringLiteral("、"))),
                     {},
                     {}};
    Answer answer;
    TRY_LET(operation, desk.ledger().transact(verb, verb, desk.today(), [&](Tx &tx) -> Status {
        VerbCall call{desk, tx, action, folder, {}, {}};
        TRY(handler ? handler(call) : record(call, *entity, verb.mid(dot + 1)));
        if (!call.doubts.isEmpty())
            call.answer.extra.insert(QStringLiteral("doubtful"),
                                     call.doubts.join(QLatin1Char('\n')));
        answer = call.answer;
        return done();
    }));
    answer.operation = operation;
    return answer;
}

} // namespace xhb
