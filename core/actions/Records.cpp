// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Records.h"

#include "core/actions/Adjustments.h"
#include "core/actions/JsonFields.h"
#include "core/actions/Plans.h"
#include "core/actions/Registers.h"
#include "core/actions/Signoff.h"
#include "core/base/Stored.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

const QString keyDo = QStringLiteral("do");
const QString keyId = QStringLiteral("id");
const QString keyIssue = QStringLiteral("issue");
const QString keyPetition = QStringLiteral("petition");
const QString keySource = QStringLiteral("source");
const QString keyPlan = QStringLiteral("plan");

Value &cell(const EntityInfo &entity, Row &row, QStringView column)
{
    return row[size_t(entity.indexOf(column))];
}

QString textCell(const EntityInfo &entity, const Row &row, QStringView column)
{
    const int position = entity.indexOf(column);
    const auto *text = position < 0 ? nullptr : std::get_if<QString>(&row[size_t(position)]);
    return text ? *text : QString();
}

/// What messages call a row: its code, name or first words.
QString nameOfRow(const EntityInfo &entity, const Row &row)
{
    for (QStringView column : {u"code", u"name", u"title", u"text", u"content", u"key"})
        if (const QString text = textCell(entity, row, column); !text.isEmpty())
            return text.size() <= 16 ? text : text.left(15) + QChar(0x2026);
    return {};
}

Result<qint64> ownerIssue(Tx &tx, const QJsonObject &action)
{
    TRY_LET(name, textField(action, keyIssue, true));
    TRY_LET(source, textField(action, keySource, false));
    return Finder(tx.gate()).issue(name, source);
}

/// The rows of an issue or petition, directly or through its rounds and notices, oldest first.
Result<std::vector<StoredRow>> rowsOf(Tx &tx, const EntityInfo &entity, const Subject &subject)
{
    Rows &rows = tx.gate().rows();
    if (entity.indexOf(QString::fromLatin1(subject.column())) >= 0)
        return rows.where(entity, subject.column(), subject.id());
    if (entity.indexOf(u"adjustment") >= 0) {
        // Of several requests the latest is meant.
        TRY_LET(requests, rows.where(entityInfo<Adjustment>(), "issue", subject.id()));
        if (requests.empty())
            return requests;
        return rows.where(entity, "adjustment", requests.back().id);
    }
    std::vector<StoredRow> found;
    const bool byNotice = entity.indexOf(u"publicity") >= 0;
    if (!byNotice && entity.indexOf(u"round") < 0)
        return found; // a petition has no measures
    TRY_LET(parents, rowsOf(tx, byNotice ? entityInfo<Publicity>() : entityInfo<Round>(), subject));
    for (const StoredRow &parent : parents) {
        TRY_LET(children, rows.where(entity, byNotice ? "publicity" : "round", parent.id));
        found.insert(found.end(), children.begin(), children.end());
    }
    return found;
}

/// The rows of a plan: a step by its key, a consultation by its unit.
Result<std::vector<StoredRow>> rowsOfPlan(Tx &tx, const EntityInfo &entity,
                                          const QJsonObject &action, QStringList &keys)
{
    keys.append(keyPlan);
    TRY_LET(name, textField(action, keyPlan, true));
    TRY_LET(plan, Finder(tx.gate()).plan(name));
    TRY_LET(rows, tx.gate().rows().where(entity, "plan", plan));
    if (&entity != &entityInfo<Consultation>())
        return rows;
    const QString keyUnit = QStringLiteral("unit");
    keys.append(keyUnit);
    TRY_LET(unitName, textField(action, keyUnit, true));
    TRY_LET(unit, Finder(tx.gate()).unit(unitName));
    std::erase_if(rows,
                  [&](StoredRow &row) { return cell(entity, row.values, keyUnit) != Value(unit); });
    return rows;
}

/// Finds the row an update or removal means; `keys` receives the words used to find it.
Result<qint64> findRow(Tx &tx, const EntityInfo &entity, const QJsonObject &action,
                       QStringList &keys)
{
    keys = {keyDo};
    if (const QJsonValue id = action.value(keyId); id.isDouble()) {
        keys.append(keyId);
        TRY_LET(row, tx.gate().find(entity, id.toInteger()));
        Q_UNUSED(row);
        return id.toInteger();
    }
    Finder finder(tx.gate());
    if (&entity == &entityInfo<BookInfo>())
        return qint64(1);
    if (&entity == &entityInfo<Unit>() || &entity == &entityInfo<Source>() ||
        &entity == &entityInfo<Plan>()) {
        keys.append(QStringLiteral("name"));
        TRY_LET(name, textField(action, QStringLiteral("name"), true));
        return finder.reference(entity.table, name);
    }
    if (&entity == &entityInfo<Issue>()) {
        // With a code the title is a field to be changed; without, it is what the issue is found
        // by.
        const QString key = action.contains(QLatin1String("code")) ? QStringLiteral("code")
                                                                   : QStringLiteral("title");
        keys.append(key);
        TRY_LET(name, textField(action, key, true));
        const Result<qint64> alone = finder.issue(name);
        if (alone || !action.contains(keySource))
            return alone;
        keys.append(keySource);
        TRY_LET(source, textField(action, keySource, true));
        return finder.issue(name, source);
    }
    // Everything else belongs to an issue, a petition or a plan and is told apart by the fields
    // that number or name it; what was made public by its kind and day.
    std::vector<StoredRow> rows;
    std::vector<const char *> tellers{"seq", "no", "key", "name"};
    if (&entity == &entityInfo<Disclosure>()) {
        tellers = {"kind", "on"};
        TRY_LET(all, tx.gate().rows().where(entity));
        rows = std::move(all);
    } else if (&entity == &entityInfo<PlanStep>() || &entity == &entityInfo<Consultation>()) {
        TRY_LET(all, rowsOfPlan(tx, entity, action, keys));
        rows = std::move(all);
    } else {
        keys.append({keyIssue, keyPetition, keySource});
        TRY_LET(subject, subjectOf(tx.gate(), action));
        TRY_LET(all, rowsOf(tx, entity, subject));
        rows = std::move(all);
    }
    for (const char *column : tellers) {
        const QString word = QLatin1String(column);
        const int position = entity.indexOf(word);
        if (position < 0 || !action.contains(word))
            continue;
        keys.append(word);
        const QJsonValue wanted = action.value(word);
        std::erase_if(rows, [&](const StoredRow &row) {
            return toJson(row.values[size_t(position)]) != wanted;
        });
    }
    if (rows.empty())
        return notFound(entity);
    const bool numbered = entity.indexOf(u"seq") >= 0 || entity.indexOf(u"name") >= 0 ||
                          entity.indexOf(u"key") >= 0 || &entity == &entityInfo<Disclosure>();
    if (rows.size() > 1 && numbered)
        return Error{ErrorCode::Invalid,
                     Tr::tr("有 %1 条%2都符合，请再写明序号、名称或 id。")
                         .arg(rows.size())
                         .arg(labelOf(entity)),
                     {},
                     {}};
    return rows.back().id;
}

/// `new_name` and the like rename what a row is found by.
QJsonObject renamed(const QJsonObject &action, const QStringList &keys)
{
    QJsonObject changed = action;
    for (const QString &key : keys) {
        const QString renaming = QStringLiteral("new_") + key;
        if (key == keyDo || !action.contains(renaming))
            continue;
        changed.insert(key, action.value(renaming));
        changed.remove(renaming);
    }
    return changed;
}

QStringList without(QStringList keys, const QJsonObject &action)
{
    keys.removeIf(
        [&](const QString &key) { return action.contains(QStringLiteral("new_") + key); });
    return keys;
}

} // namespace

const std::vector<EditableEntity> &editableEntities()
{
    const QString add = QStringLiteral("add");
    const QString update = QStringLiteral("update");
    const QString remove = QStringLiteral("remove");
    static const std::vector<EditableEntity> entities{
        {QStringLiteral("unit"), &entityInfo<Unit>(), {add, update, remove}},
        {QStringLiteral("source"), &entityInfo<Source>(), {add, update, remove}},
        {QStringLiteral("issue"), &entityInfo<Issue>(), {add, update, remove}},
        {QStringLiteral("measure"), &entityInfo<Measure>(), {add, update, remove}},
        {QStringLiteral("stage"), &entityInfo<StageGoal>(), {add, update, remove}},
        {QStringLiteral("attachment"), &entityInfo<Attachment>(), {update, remove}},
        {QStringLiteral("plan"), &entityInfo<Plan>(), {update, remove}},
        {QStringLiteral("plan_step"), &entityInfo<PlanStep>(), {update}},
        {QStringLiteral("consultation"), &entityInfo<Consultation>(), {update, remove}},
        {QStringLiteral("adjustment"), &entityInfo<Adjustment>(), {update, remove}},
        {QStringLiteral("adjustment_step"), &entityInfo<AdjustmentStep>(), {update}},
        {QStringLiteral("disclosure"), &entityInfo<Disclosure>(), {add, update, remove}},
        {QStringLiteral("round"), &entityInfo<Round>(), {update}},
        {QStringLiteral("step"), &entityInfo<Step>(), {update}},
        {QStringLiteral("publicity"), &entityInfo<Publicity>(), {update}},
        {QStringLiteral("objection"), &entityInfo<Objection>(), {update}},
        {QStringLiteral("lookback"), &entityInfo<Lookback>(), {update}},
        {QStringLiteral("book"), &entityInfo<BookInfo>(), {update}},
    };
    return entities;
}

const EditableEntity *editableEntity(const QString &verb, const QString &deed)
{
    for (const EditableEntity &entity : editableEntities())
        if ((verb == entity.verb || verb == QLatin1String(entity.info->table)) &&
            entity.deeds.contains(deed))
            return &entity;
    return nullptr;
}

/// Told before the table's own index refuses it, which cannot name the other problem.
static Status checkIssueCode(Tx &tx, const EntityInfo &info, qint64 id, const Row &row)
{
    if (&info != &entityInfo<Issue>())
        return done();
    TRY_LET(issue, entityOf<Issue>(id, row));
    return checkCode(tx, issue);
}

Result<qint64> addRecord(const Desk &, Tx &tx, const EditableEntity &entity,
                         const QJsonObject &action, QStringList &doubts)
{
    const EntityInfo &info = *entity.info;
    Row row = info.defaults;
    QStringList keys{keyDo};
    QString owner;
    if (info.indexOf(u"issue") >= 0) {
        keys.append({keyIssue, keySource});
        TRY_LET(issue, ownerIssue(tx, action));
        TRY_LET(issueRow, tx.find(Id<Issue>{issue}));
        owner = nameOf(issueRow) + QLatin1Char(' ');
        cell(info, row, u"issue") = issue;
        TRY_LET(siblings, rowsOf(tx, info, Id<Issue>{issue}));
        qint64 last = 0;
        for (StoredRow &sibling : siblings)
            last = std::max(last, std::get<qint64>(cell(info, sibling.values, u"seq")));
        cell(info, row, u"seq") = last + 1;
        const QJsonValue seq = action.value(QLatin1String("seq"));
        for (StoredRow &sibling : siblings)
            if (seq.isDouble() &&
                std::get<qint64>(cell(info, sibling.values, u"seq")) == seq.toInteger())
                return Error{ErrorCode::Conflict,
                             Tr::tr("%1已有第 %2 条%3，没有写入。")
                                 .arg(owner.trimmed())
                                 .arg(seq.toInteger())
                                 .arg(labelOf(info)),
                             {},
                             {}};
    }
    TRY(readFields(tx.gate(), info, action, keys, row, doubts));
    tx.describe(stored("新建%1 %2").arg(stored(info.label), owner + nameOfRow(info, row)));
    TRY(checkIssueCode(tx, info, 0, row));
    return tx.gate().insert(info, 0, row);
}

/// After a record of a plan or a request was corrected by hand: it must still be a lawful one.
static Status checkCorrected(const Desk &desk, Tx &tx, const EntityInfo &entity, qint64 id)
{
    if (&entity == &entityInfo<Consultation>()) {
        TRY_LET(consultation, tx.find(Id<Consultation>{id}));
        TRY(consult(desk, tx, consultation));
    }
    Database &database = tx.gate().database();
    if (&entity == &entityInfo<PlanStep>()) {
        TRY_LET(step, tx.find(Id<PlanStep>{id}));
        TRY_LET(plan, readPlanCase(database, step.plan, PlanDepth::Trail));
        TRY(checkTrailOrder(trailFactsOf(desk.rulebook(), plan)));
    }
    if (&entity == &entityInfo<AdjustmentStep>()) {
        TRY_LET(step, tx.find(Id<AdjustmentStep>{id}));
        TRY_LET(request, tx.find(step.adjustment));
        TRY_LET(cases, readAdjustments(database, request.issue));
        for (const AdjustmentCase &one : cases)
            if (one.adjustment.id == request.id)
                TRY(checkTrailOrder(trailFactsOf(desk.rulebook(), one)));
    }
    return done();
}

Result<qint64> updateRecord(const Desk &desk, Tx &tx, const EditableEntity &entity,
                            const QJsonObject &action, QStringList &doubts)
{
    const EntityInfo &info = *entity.info;
    QStringList keys;
    TRY_LET(id, findRow(tx, info, action, keys));
    TRY_LET(row, tx.gate().find(info, id));
    TRY(readFields(tx.gate(), info, renamed(action, keys), without(keys, action), row, doubts));
    tx.describe(stored("修改%1 %2").arg(stored(info.label), nameOfRow(info, row)));
    TRY(checkIssueCode(tx, info, id, row));
    TRY(tx.gate().update(info, id, row));
    TRY(checkCorrected(desk, tx, info, id));
    // A date corrected by hand must not turn the order of a round around.
    if (action.contains(keyIssue) || action.contains(keyPetition)) {
        TRY_LET(subject, subjectOf(tx.gate(), action));
        TRY(checkOrder(desk, tx, subject));
    }
    return id;
}

Result<qint64> removeRecord(Tx &tx, const EditableEntity &entity, const QJsonObject &action)
{
    const EntityInfo &info = *entity.info;
    QStringList keys;
    TRY_LET(id, findRow(tx, info, action, keys));
    TRY_LET(row, tx.gate().find(info, id));
    if (&info == &entityInfo<Issue>())
        TRY(removeSubject(tx, Id<Issue>{id}));
    else if (&info == &entityInfo<Plan>())
        TRY(removePlan(tx, {id}));
    else if (&info == &entityInfo<Adjustment>())
        TRY(withdrawAdjustment(tx, {id}));
    else if (&info == &entityInfo<Unit>() || &info == &entityInfo<Source>())
        TRY(removeRegistered(tx, info, id));
    else
        TRY(tx.gate().remove(info, id));
    tx.describe(stored("删除%1 %2").arg(stored(info.label), nameOfRow(info, row)));
    return id;
}

Status removeSubject(Tx &tx, const Subject &subject)
{
    // Children before parents.
    for (const EntityInfo *info :
         {&entityInfo<Objection>(), &entityInfo<Publicity>(), &entityInfo<Step>(),
          &entityInfo<Round>(), &entityInfo<Lookback>(), &entityInfo<Attachment>(),
          &entityInfo<StageGoal>(), &entityInfo<Measure>(), &entityInfo<PetitionLink>(),
          &entityInfo<Complainant>()}) {
        TRY_LET(rows, rowsOf(tx, *info, subject));
        for (const StoredRow &row : rows)
            TRY(tx.gate().remove(*info, row.id));
    }
    return tx.gate().remove(subject.entity(), subject.id());
}

Result<Measure> measureOf(Tx &tx, Id<Issue> issue, int seq)
{
    TRY_LET(measures, tx.where<Measure>("issue", issue.value));
    for (const Measure &measure : measures)
        if (measure.seq == seq)
            return measure;
    return Error{ErrorCode::NotFound, Tr::tr("这个问题没有第 %1 条措施。").arg(seq), {}, {}};
}

} // namespace xhb
