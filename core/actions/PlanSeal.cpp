// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlanSeal.h"

#include "core/actions/PlanCase.h"
#include "core/base/Dates.h"
#include "core/report/Words.h"
#include "core/store/PlanQueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

/// The columns of a table that an approval fixes; the rest says how the work goes.
QStringList sealedColumns(const EntityInfo &entity)
{
    if (&entity == &entityInfo<Issue>())
        return {QStringLiteral("title"),         QStringLiteral("goal"),
                QStringLiteral("deadline_text"), QStringLiteral("deadline"),
                QStringLiteral("responsible"),   QStringLiteral("supervising"),
                QStringLiteral("task_type"),     QStringLiteral("common"),
                QStringLiteral("longterm"),      QStringLiteral("superior_deadline"),
                QStringLiteral("plan")};
    if (&entity == &entityInfo<Measure>())
        return {QStringLiteral("issue"), QStringLiteral("seq"), QStringLiteral("text"),
                QStringLiteral("deadline_text"), QStringLiteral("deadline")};
    if (&entity == &entityInfo<StageGoal>())
        return {QStringLiteral("issue"), QStringLiteral("seq"), QStringLiteral("text"),
                QStringLiteral("due")};
    if (&entity == &entityInfo<Adjustment>())
        return {QStringLiteral("on"), QStringLiteral("major"), QStringLiteral("new_deadline_text"),
                QStringLiteral("new_deadline")};
    if (&entity == &entityInfo<AdjustmentStep>())
        return {QStringLiteral("outcome")};
    return {};
}

/// Every column but the clerk's own remarks.
bool differsInMoreThanNote(const EntityInfo &entity, const Row &before, const Row *after)
{
    if (!after)
        return true;
    for (size_t i = 0; i < before.size(); ++i)
        if (before[i] != (*after)[i] &&
            QLatin1String(entity.fields[i].column) != QLatin1String("note"))
            return true;
    return false;
}

Error sealed(const QString &text, const QString &basis)
{
    return Error{ErrorCode::Sealed, text, {}, basis};
}

qint64 number(const EntityInfo &entity, const Row &row, QStringView column)
{
    const auto *value = std::get_if<qint64>(&row[size_t(entity.indexOf(column))]);
    return value ? *value : 0;
}

/// The versions of a plan by number.
Result<std::vector<PlanVersion>> versionsOf(RowGate &gate, Id<Plan> plan)
{
    TRY_LET(rows, gate.rows().where(entityInfo<PlanVersion>(), "plan", plan.value));
    TRY_LET(versions, entitiesOf<PlanVersion>(rows));
    std::ranges::sort(versions, {}, &PlanVersion::no);
    return versions;
}

/// A version others were built upon is not taken away under them.
Status checkVersion(const Rulebook &rulebook, RowGate &gate, qint64 id, const Row &stored)
{
    TRY_LET(version, entityOf<PlanVersion>(id, stored));
    TRY_LET(versions, versionsOf(gate, version.plan));
    const PlanVersion &last = versions.back();
    if (last.no == version.no)
        return done();
    return gate.sealedBy(
        entityInfo<PlanVersion>(), last.id.value, u"no",
        sealed(Tr::tr("整改方案已有第 %1 版，第 %2 版不能再撤销。").arg(last.no).arg(version.no),
               rulebook.trail(TrailKind::AdjustOrdinary).sealBasis));
}

Result<Id<Plan>> planOfIssue(RowGate &gate, qint64 issue)
{
    TRY_LET(row, gate.rows().find(entityInfo<Issue>(), issue));
    return Id<Plan>{row ? number(entityInfo<Issue>(), *row, u"plan") : 0};
}

/// Whether a measure is part of the latest version of its plan.
Result<bool> isInVersion(RowGate &gate, Id<Plan> plan, Id<Issue> issue, int seq)
{
    TRY_LET(read, readPlanCase(gate.database(), plan));
    TRY_LET(content, read.contentOf(0));
    const PlanItem *item = content.item(issue);
    return item &&
           std::ranges::find(item->measures, seq, &PlanMeasure::seq) != item->measures.end();
}

/// A measure or a stage goal of a problem.
Status checkPart(const Rulebook &rulebook, RowGate &gate, const EntityInfo &entity,
                 const Row *stored, const Row *next,
                 const std::function<Result<bool>(Id<Issue>)> &rework)
{
    if (stored && next && !differsInPlan(entity, *stored, *next))
        return done();
    const Row &row = stored ? *stored : *next;
    const Id<Issue> issue{number(entity, row, u"issue")};
    TRY_LET(plan, planOfIssue(gate, issue.value));
    const Status open = checkPlanOpen(rulebook, gate, plan);
    if (open || &entity != &entityInfo<Measure>())
        return open;
    // What acceptance, an objection or a look-back found wanting needs measures of its own.
    TRY_LET(again, rework(issue));
    if (again) {
        TRY_LET(planned, isInVersion(gate, plan, issue, int(number(entity, row, u"seq"))));
        if (!planned)
            return done();
    }
    return open;
}

Status checkIssue(const Rulebook &rulebook, RowGate &gate, const Row *stored, const Row *next)
{
    const EntityInfo &entity = entityInfo<Issue>();
    if (stored && next && !differsInPlan(entity, *stored, *next))
        return done();
    for (const Row *row : {stored, next})
        if (row)
            TRY(checkPlanOpen(rulebook, gate, {number(entity, *row, u"plan")}));
    return done();
}

Status checkPlanRow(const Rulebook &rulebook, RowGate &gate, qint64 id, const Row &stored,
                    const Row *next)
{
    const EntityInfo &entity = entityInfo<Plan>();
    if (differsInMoreThanNote(entity, stored, next))
        TRY(checkPlanOpen(rulebook, gate, {id}));
    const size_t kind = size_t(entity.indexOf(u"kind"));
    if (next && stored[kind] != (*next)[kind]) {
        TRY_LET(steps, gate.rows().where(entityInfo<PlanStep>(), "plan", id));
        if (!steps.empty())
            return Error{ErrorCode::Conflict,
                         Tr::tr("这个方案已按原类别办过步骤，不能改换类别；确需改换请另建方案。"),
                         {},
                         {}};
    }
    return done();
}

Status checkAdjustment(const Rulebook &rulebook, RowGate &gate, const EntityInfo &entity,
                       qint64 adjustment, const Row &stored, const Row *next)
{
    TRY_LET(row, gate.find(entityInfo<Adjustment>(), adjustment));
    TRY_LET(cases,
            readAdjustments(gate.database(), {number(entityInfo<Adjustment>(), row, u"issue")}));
    const auto found = std::ranges::find_if(
        cases, [&](const AdjustmentCase &one) { return one.adjustment.id.value == adjustment; });
    if (found == cases.end())
        return done();
    const QString basis = rulebook.trail(trailKindOf(found->adjustment)).sealBasis;
    if (stateOf(rulebook, *found) != AdjustmentState::Open &&
        differsInMoreThanNote(entity, stored, next)) {
        const auto last = std::ranges::max_element(
            found->steps, {}, [](const AdjustmentStep &step) { return step.id.value; });
        return gate.sealedBy(entityInfo<AdjustmentStep>(), last->id.value, u"outcome",
                             sealed(Tr::tr("这次调整申请已有结论，申请和办理记录已封存，不能改动；"
                                           "需要更正请撤销当时那一步。"),
                                    basis));
    }
    if (next && differsInPlan(entity, stored, *next))
        return sealed(Tr::tr("申请日期、类别、新的时限和已登记的结论不能改；请撤销当时那一步，"
                             "或撤回申请后重新提出。"),
                      basis);
    return done();
}

} // namespace

bool differsInPlan(const EntityInfo &entity, const Row &before, const Row &after)
{
    const QStringList columns = sealedColumns(entity);
    for (size_t i = 0; i < before.size(); ++i)
        if (before[i] != after[i] && columns.contains(QLatin1String(entity.fields[i].column)))
            return true;
    return false;
}

Status checkPlanOpen(const Rulebook &rulebook, RowGate &gate, Id<Plan> plan)
{
    if (!plan)
        return done();
    TRY_LET(approved, planApproved(gate.database(), plan));
    if (!approved)
        return done();
    TRY_LET(row, gate.find(entityInfo<Plan>(), plan.value));
    TRY_LET(found, entityOf<Plan>(plan.value, row));
    TRY_LET(versions, versionsOf(gate, plan));
    const PlanVersion &first = versions.front();
    return gate.sealedBy(
        entityInfo<PlanVersion>(), first.id.value, u"no",
        sealed(Tr::tr("整改方案“%1”已经批准（%2），其中的问题、目标、措施、责任单位和时限已封存，"
                      "不能直接改动；确需调整措施或时限的，请提出方案调整申请。")
                   .arg(found.name, enumerated({longDate(first.approvedOn), first.docNo})),
               rulebook.trail(trailKindOf(found.kind)).sealBasis));
}

Status checkPlanSeal(const Rulebook &rulebook, RowGate &gate, const EntityInfo &entity, qint64 id,
                     const Row *stored, const Row *next,
                     const std::function<Result<bool>(Id<Issue>)> &rework)
{
    if (&entity == &entityInfo<Issue>())
        return checkIssue(rulebook, gate, stored, next);
    if (&entity == &entityInfo<Measure>() || &entity == &entityInfo<StageGoal>())
        return checkPart(rulebook, gate, entity, stored, next, rework);
    if (!stored)
        return done();
    if (&entity == &entityInfo<PlanVersion>())
        return checkVersion(rulebook, gate, id, *stored);
    if (&entity == &entityInfo<Plan>())
        return checkPlanRow(rulebook, gate, id, *stored, next);
    if (&entity == &entityInfo<Consultation>())
        return checkPlanOpen(rulebook, gate, {number(entity, *stored, u"plan")});
    if (&entity == &entityInfo<PlanStep>()) {
        if (!differsInMoreThanNote(entity, *stored, next))
            return done();
        TRY_LET(step, entityOf<PlanStep>(id, *stored));
        TRY_LET(plan, gate.find(entityInfo<Plan>(), step.plan.value));
        TRY_LET(owner, entityOf<Plan>(step.plan.value, plan));
        const Trail &trail = rulebook.trail(trailKindOf(owner.kind));
        // What follows the approval is still under way.
        return trail.indexOf(Key::of(step.key)) > trail.approving
                   ? done()
                   : checkPlanOpen(rulebook, gate, step.plan);
    }
    if (&entity == &entityInfo<Adjustment>())
        return checkAdjustment(rulebook, gate, entity, id, *stored, next);
    if (&entity == &entityInfo<AdjustmentStep>() || &entity == &entityInfo<AdjustmentChange>())
        return checkAdjustment(rulebook, gate, entity, number(entity, *stored, u"adjustment"),
                               *stored, next);
    return done();
}

} // namespace xhb
