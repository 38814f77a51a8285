// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlanVerbs.h"

#include "core/actions/Adjustments.h"
#include "core/actions/Plans.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

const QString keyPlan = QStringLiteral("plan");
const QString keyOn = QStringLiteral("on");

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}, {}};
}

/// The fields of an entity that an object names, apart from these keys.
template <class E>
Result<E> fieldsOf(VerbCall &call, const QJsonObject &object, QStringList others)
{
    others.append(QStringLiteral("do"));
    Row row = entityInfo<E>().defaults;
    TRY(readFields(call.gate(), entityInfo<E>(), object, others, row, call.doubts));
    return entityOf<E>(0, row);
}

Status planAdd(VerbCall &call)
{
    TRY_LET(plan, fieldsOf<Plan>(call, call.action, {}));
    if (!plan.source)
        return invalid(Tr::tr("没有写明方案针对哪个问题来源（source），没有写入。"));
    if (!call.action.contains(QLatin1String("kind"))) {
        TRY_LET(source, call.tx.find(plan.source));
        plan.kind = source.level == Level::County ? PlanKind::County : PlanKind::Superior;
    }
    return call.recorded(addPlan(call.desk, call.tx, plan));
}

/// The issues an action lists by code; equal codes are told apart by the plan's own source.
Result<std::vector<Id<Issue>>> issuesNamed(VerbCall &call, Id<Plan> plan)
{
    TRY_LET(owner, call.tx.find(plan));
    TRY_LET(source, textField(call.action, QStringLiteral("source"), false));
    if (source.isEmpty() && owner.source) {
        TRY_LET(found, call.tx.find(owner.source));
        source = found.name;
    }
    const QJsonValue list = call.action.value(QLatin1String("issues"));
    if (!list.isArray() || list.toArray().isEmpty())
        return invalid(Tr::tr("请写明问题的编号：\"issues\": [\"…\"]，没有写入。"));
    std::vector<Id<Issue>> issues;
    for (const QJsonValue &name : list.toArray()) {
        TRY_LET(text, textField(QJsonObject{{QStringLiteral("issues"), name}},
                                QStringLiteral("issues"), true));
        TRY_LET(id, Finder(call.gate()).issue(text, source));
        issues.push_back({id});
    }
    return issues;
}

Status planInclude(VerbCall &call)
{
    TRY_LET(plan, planNamed(call));
    TRY_LET(issues, issuesNamed(call, plan));
    return call.recorded(includeIssues(call.desk, call.tx, plan, issues));
}

Status planExclude(VerbCall &call)
{
    TRY_LET(plan, planNamed(call));
    TRY_LET(issues, issuesNamed(call, plan));
    call.answer.id = plan.value;
    return excludeIssues(call.tx, plan, issues);
}

/// true and false are words as well; so is the caption.
Status readTaken(const QJsonObject &object, QJsonObject &plain)
{
    const QJsonValue taken = object.value(QLatin1String("taken"));
    if (taken.isBool())
        plain.insert(QStringLiteral("taken"),
                     keyOf(taken.toBool() ? Taken::Accepted : Taken::Declined));
    return done();
}

/// One unit asked: {unit, until, answer?, taken?, reason?}. An answer that came with the list is
/// dated by `answered_on`, else by the day of asking.
Result<Consultation> consultationOf(VerbCall &call, const QJsonValue &json, QDate on)
{
    if (!json.isObject())
        return invalid(Tr::tr("征求对象应写成 {\"unit\": 单位, \"until\": 日期}，没有写入。"));
    QJsonObject plain = json.toObject();
    TRY(readTaken(json.toObject(), plain));
    TRY_LET(consultation, fieldsOf<Consultation>(call, plain, {}));
    if (!consultation.askedOn.isValid())
        consultation.askedOn = on;
    const bool answered = !consultation.answer.isEmpty() || consultation.taken != Taken::Open;
    if (answered && !consultation.answeredOn.isValid())
        consultation.answeredOn = on;
    return consultation;
}

Status planStep(VerbCall &call)
{
    TRY_LET(plan, planNamed(call));
    TRY_LET(key, textField(call.action, QStringLiteral("step"), true));
    TRY_LET(on, dateField(call.action, keyOn));
    TRY_LET(step, fieldsOf<PlanStep>(call, call.action,
                                     {keyPlan, QStringLiteral("step"), QStringLiteral("asked")}));
    step.plan = plan;
    step.key = key;
    std::vector<Consultation> asked;
    const QJsonValue list = call.action.value(QLatin1String("asked"));
    if (!list.isUndefined() && !list.isArray())
        return invalid(Tr::tr("“asked”应是征求对象的列表，没有写入。"));
    for (const QJsonValue &one : list.toArray()) {
        TRY_LET(consultation, consultationOf(call, one, on));
        asked.push_back(std::move(consultation));
    }
    return call.recorded(takePlanStep(call.desk, call.tx, step, std::move(asked)));
}

/// The consultation of a unit, or none.
Result<std::optional<Consultation>> consultationWith(VerbCall &call, Id<Plan> plan)
{
    TRY_LET(name, textField(call.action, QStringLiteral("unit"), true));
    TRY_LET(unit, Finder(call.gate()).unit(name));
    TRY_LET(all, call.tx.where<Consultation>("plan", plan.value));
    for (const Consultation &one : all)
        if (one.unit.value == unit)
            return std::optional<Consultation>(one);
    return std::optional<Consultation>();
}

Status planAsk(VerbCall &call)
{
    TRY_LET(plan, planNamed(call));
    TRY_LET(on, dateField(call.action, keyOn));
    QJsonObject plain = call.action;
    for (const char *key : {"do", "plan", "on"})
        plain.remove(QLatin1String(key));
    TRY_LET(consultation, consultationOf(call, plain, on));
    consultation.plan = plan;
    return call.recorded(consult(call.desk, call.tx, consultation));
}

Status planAnswer(VerbCall &call)
{
    TRY_LET(plan, planNamed(call));
    TRY_LET(on, dateField(call.action, keyOn));
    TRY_LET(found, consultationWith(call, plan));
    if (!found)
        return Error{ErrorCode::NotFound,
                     Tr::tr("没有就这个方案征求过%1的意见，没有写入；请先登记征求（plan.ask）。")
                         .arg(call.action.value(QLatin1String("unit")).toString()),
                     {},
                     {}};
    QJsonObject plain = call.action;
    TRY(readTaken(call.action, plain));
    Row row = toRow(*found);
    TRY(readFields(call.gate(), entityInfo<Consultation>(), plain,
                   {QStringLiteral("do"), keyPlan, QStringLiteral("unit"), keyOn}, row,
                   call.doubts));
    TRY_LET(consultation, entityOf<Consultation>(found->id.value, row));
    consultation.answeredOn = on;
    if (consultation.answer.trimmed().isEmpty())
        return invalid(Tr::tr("没有写明反馈意见（answer；“无意见”也要写），没有写入。"));
    return call.recorded(consult(call.desk, call.tx, consultation));
}

Result<std::vector<MeasureWish>> wishesOf(VerbCall &call)
{
    std::vector<MeasureWish> wishes;
    const QJsonValue list = call.action.value(QLatin1String("changes"));
    if (!list.isUndefined() && !list.isArray())
        return invalid(Tr::tr("“changes”应是要调整的措施的列表，没有写入。"));
    for (const QJsonValue &one : list.toArray()) {
        const QJsonObject object = one.toObject();
        MeasureWish wish;
        wish.seq = int(object.value(QLatin1String("seq")).toInteger(-1));
        for (const QString &key : object.keys()) {
            if (key == QLatin1String("goal"))
                return goalStays(call.desk.rulebook());
            if (key != QLatin1String("seq") && key != QLatin1String("text") &&
                key != QLatin1String("deadline_text"))
                return invalid(
                    Tr::tr("调整内容没有“%1”这一项，只有 seq、text、deadline_text。").arg(key));
        }
        for (const auto &[key, text] :
             {std::pair("text", &wish.text), std::pair("deadline_text", &wish.deadlineText)})
            if (object.contains(QLatin1String(key))) {
                TRY_LET(value, textField(object, QLatin1String(key), true));
                *text = value;
            }
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

Status adjustRequest(VerbCall &call)
{
    for (const char *key : {"goal", "new_goal"})
        if (call.action.contains(QLatin1String(key)))
            return goalStays(call.desk.rulebook());
    TRY_LET(issue, call.issue());
    TRY(dateField(call.action, keyOn));
    if (!call.action.contains(QLatin1String("reason_kind")))
        return Error{ErrorCode::Refused,
                     Tr::tr("没有写明调整情形（reason_kind）：不能预见、不能避免且不能克服的客观"
                            "情况（unforeseeable），或法律法规和政策制度变化（law_change）。"),
                     {},
                     call.desk.rulebook().trail(TrailKind::AdjustOrdinary).sealBasis};
    TRY_LET(wishes, wishesOf(call));
    QJsonObject plain = call.action;
    if (!plain.contains(QLatin1String("argument")))
        plain.insert(QStringLiteral("argument"), QString::fromLatin1(""));
    TRY_LET(request,
            fieldsOf<Adjustment>(call, plain,
                                 {QStringLiteral("issue"), QStringLiteral("source"),
                                  QStringLiteral("changes"), QStringLiteral("new_deadline")}));
    request.issue = issue;
    return call.recorded(requestAdjustment(call.desk, call.tx, request, wishes));
}

Status adjustStep(VerbCall &call)
{
    TRY_LET(issue, call.issue());
    TRY_LET(key, textField(call.action, QStringLiteral("step"), true));
    TRY(dateField(call.action, keyOn));
    TRY_LET(step, call.fields<AdjustmentStep>({QStringLiteral("step")}));
    step.key = key;
    // Who recorded a visit was there, unless others are named.
    if (step.people.trimmed().isEmpty())
        step.people = step.by;
    return call.recorded(takeAdjustmentStep(call.desk, call.tx, issue, step));
}

} // namespace

Result<Id<Plan>> planNamed(VerbCall &call)
{
    TRY_LET(name, textField(call.action, keyPlan, true));
    TRY_LET(id, Finder(call.gate()).plan(name));
    return Id<Plan>{id};
}

Result<Id<Adjustment>> adjustmentNamed(VerbCall &call, const QString &key)
{
    TRY_LET(name, textField(call.action, key, true));
    TRY_LET(source, textField(call.action, QStringLiteral("source"), false));
    TRY_LET(issue, Finder(call.gate()).issue(name, source));
    TRY_LET(requests, call.tx.where<Adjustment>("issue", issue));
    if (requests.empty())
        return Error{
            ErrorCode::NotFound, Tr::tr("%1没有方案调整申请，没有写入。").arg(name), {}, {}};
    return requests.back().id;
}

const VerbTable &planVerbs()
{
    static const VerbTable map{
        {QStringLiteral("plan.add"), planAdd},
        {QStringLiteral("plan.include"), planInclude},
        {QStringLiteral("plan.exclude"), planExclude},
        {QStringLiteral("plan.step"), planStep},
        {QStringLiteral("plan.ask"), planAsk},
        {QStringLiteral("plan.answer"), planAnswer},
        {QStringLiteral("adjust.request"), adjustRequest},
        {QStringLiteral("adjust.step"), adjustStep},
    };
    return map;
}

} // namespace xhb
