// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlanScope.h"

#include "core/actions/PlanCase.h"
#include "core/base/Dates.h"
#include "core/store/FactsLoader.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

Result<PlanScope> PlanScope::begun(const Desk &desk, Database &database, const Plan &plan)
{
    PlanScope scope;
    scope.m_plan = plan;
    const Trail &trail = desk.rulebook().trail(trailKindOf(plan.kind));
    scope.m_basis = trail.basis;
    scope.m_firstStep = trail.steps.front().name;
    if (plan.id) {
        TRY_LET(rows, Rows(database).where(entityInfo<PlanStep>(), "plan", plan.id.value));
        TRY_LET(steps, entitiesOf<PlanStep>(rows));
        for (const PlanStep &step : steps)
            if (!scope.m_begunOn.isValid() || step.on < scope.m_begunOn)
                scope.m_begunOn = step.on;
    }
    return scope;
}

Result<PlanScope> PlanScope::read(const Desk &desk, Database &database, const Plan &plan,
                                  const Source &only)
{
    TRY_LET(scope, begun(desk, database, plan));
    scope.m_sources.emplace(only.id, only);
    return scope;
}

Result<PlanScope> PlanScope::read(const Desk &desk, Database &database, const Plan &plan)
{
    TRY_LET(scope, begun(desk, database, plan));
    TRY_LET(rows, Rows(database).where(entityInfo<Source>()));
    TRY_LET(sources, entitiesOf<Source>(rows));
    for (Source &source : sources) {
        const Id<Source> id = source.id;
        scope.m_sources.emplace(id, std::move(source));
    }
    return scope;
}

const Source *PlanScope::sourceOf(const Issue &issue) const
{
    const auto found = m_sources.find(issue.source);
    return found == m_sources.end() ? nullptr : &found->second;
}

std::optional<Error> PlanScope::refusal(const Issue &issue, QDate closedOn) const
{
    const Source *source = sourceOf(issue);
    if (m_plan.kind == PlanKind::County && source && source->level != Level::County)
        return Error{ErrorCode::Refused,
                     Tr::tr("%1来自“%2”，是上级交办的问题，应按上级方案制定落实方案，"
                            "不能列入县（区）级自查问题的整改方案，没有写入。")
                         .arg(nameOf(issue), source->name),
                     {},
                     m_basis};
    if (!closedOn.isValid() || (m_begunOn.isValid() && m_begunOn <= closedOn))
        return std::nullopt;
    const QString closed = Tr::tr("%1已于 %2 销号").arg(nameOf(issue), longDate(closedOn));
    return Error{ErrorCode::Refused,
                 m_begunOn.isValid()
                     ? Tr::tr("%1，早于方案开始编制的 %2，不需要再列入方案，没有写入。")
                           .arg(closed, longDate(m_begunOn))
                     : Tr::tr("%1，不需要再列入方案，没有写入；补记销号前就开始编制的方案，"
                              "请先登记“%2”的日期。")
                           .arg(closed, m_firstStep),
                 {},
                 m_basis};
}

std::optional<Missing> PlanScope::doubt(const Issue &issue) const
{
    const auto own = m_sources.find(m_plan.source);
    const Source *source = sourceOf(issue);
    if (own == m_sources.end() || !source || source->id == m_plan.source)
        return std::nullopt;
    return Missing{
        Tr::tr("%1来自“%2”，不是方案针对的“%3”").arg(nameOf(issue), source->name, own->second.name),
        m_basis};
}

namespace {

Status checkIssue(const Desk &desk, RowGate &gate, const Plan &plan, const Issue &issue)
{
    TRY_LET(row, gate.rows().find(entityInfo<Source>(), issue.source.value));
    Source source;
    if (row) {
        TRY_LET(found, entityOf<Source>(issue.source.value, *row));
        source = std::move(found);
    }
    TRY_LET(scope, PlanScope::read(desk, gate.database(), plan, source));
    QDate closedOn;
    if (issue.id) {
        TRY_LET(book, loadFacts(gate.database(), issue.id));
        closedOn = standingOf(desk.rules(), IssueFacts(book, 0)).closedOn;
    }
    if (auto refusal = scope.refusal(issue, closedOn))
        return std::move(*refusal);
    return done();
}

/// A superior's problems follow the superior's plan; the county office draws up the plan for what
/// the county found itself.
Status checkKind(const Desk &desk, const Plan &plan, const Source &source)
{
    const bool county = source.level == Level::County;
    if (county == (plan.kind == PlanKind::County))
        return done();
    return Error{ErrorCode::Refused,
                 county ? Tr::tr("方案“%1”针对的“%2”是县（区）级自查发现的，应由县（区）整改办制定"
                                 "自查问题的整改方案报审印发，不是落实上级督察的方案，没有写入。")
                              .arg(plan.name, source.name)
                        : Tr::tr("方案“%1”针对的“%2”是上级交办的，应按上级方案制定落实方案，"
                                 "不是县（区）级自查问题的整改方案，没有写入。")
                              .arg(plan.name, source.name),
                 {},
                 desk.rulebook().trail(TrailKind::PlanCounty).basis};
}

Status checkOwnSource(const Desk &desk, RowGate &gate, const Plan &plan)
{
    TRY_LET(row, gate.rows().find(entityInfo<Source>(), plan.source.value));
    if (!row)
        return done();
    TRY_LET(source, entityOf<Source>(plan.source.value, *row));
    return checkKind(desk, plan, source);
}

} // namespace

Status checkPlanScope(const Desk &desk, RowGate &gate, const EntityInfo &entity, qint64 id,
                      const Row *stored, const Row *next)
{
    if (!next)
        return done();
    if (&entity == &entityInfo<Issue>()) {
        const size_t plan = size_t(entity.indexOf(u"plan"));
        const size_t source = size_t(entity.indexOf(u"source"));
        if (stored && (*stored)[plan] == (*next)[plan] && (*stored)[source] == (*next)[source])
            return done();
        TRY_LET(issue, entityOf<Issue>(id, *next));
        TRY_LET(row, gate.rows().find(entityInfo<Plan>(), issue.plan.value));
        if (!row)
            return done();
        TRY_LET(owner, entityOf<Plan>(issue.plan.value, *row));
        return checkIssue(desk, gate, owner, issue);
    }
    if (&entity == &entityInfo<Source>() && stored) {
        const size_t level = size_t(entity.indexOf(u"level"));
        if ((*stored)[level] == (*next)[level])
            return done();
        TRY_LET(source, entityOf<Source>(id, *next));
        return checkSourceScope(desk, gate, source.id, source);
    }
    if (&entity == &entityInfo<Plan>()) {
        const size_t kind = size_t(entity.indexOf(u"kind"));
        const size_t source = size_t(entity.indexOf(u"source"));
        if (stored && (*stored)[kind] == (*next)[kind] && (*stored)[source] == (*next)[source])
            return done();
        TRY_LET(plan, entityOf<Plan>(id, *next));
        TRY(checkOwnSource(desk, gate, plan));
        if (!stored || (*stored)[kind] == (*next)[kind])
            return done();
        TRY_LET(rows, gate.rows().where(entityInfo<Issue>(), "plan", id));
        TRY_LET(issues, entitiesOf<Issue>(rows));
        for (const Issue &issue : issues)
            TRY(checkIssue(desk, gate, plan, issue));
    }
    return done();
}

Status checkSourceScope(const Desk &desk, RowGate &gate, Id<Source> of, const Source &as)
{
    TRY_LET(ownRows, gate.rows().where(entityInfo<Plan>(), "source", of.value));
    TRY_LET(plans, entitiesOf<Plan>(ownRows));
    for (const Plan &plan : plans)
        TRY(checkKind(desk, plan, as));
    TRY_LET(rows, gate.rows().where(entityInfo<Issue>(), "source", of.value));
    TRY_LET(issues, entitiesOf<Issue>(rows));
    for (Issue &issue : issues) {
        TRY_LET(row, gate.rows().find(entityInfo<Plan>(), issue.plan.value));
        if (!row)
            continue;
        TRY_LET(plan, entityOf<Plan>(issue.plan.value, *row));
        TRY_LET(scope, PlanScope::read(desk, gate.database(), plan, as));
        issue.source = as.id;
        if (auto refusal = scope.refusal(issue, {}))
            return std::move(*refusal);
    }
    return done();
}

Result<std::vector<Issue>> includableIssues(const Desk &desk, const Plan &plan)
{
    TRY_LET(scope, PlanScope::read(desk, desk.ledger().database(), plan));
    TRY_LET(book, desk.facts());
    std::map<qint64, QDate> closedOn;
    for (size_t i = 0; i < book.issues.size(); ++i) {
        const Standing standing = standingOf(desk.rules(), IssueFacts(book, i));
        if (standing.closedOn.isValid())
            closedOn.emplace(book.issues[i].id.value, standing.closedOn);
    }
    std::vector<Issue> issues;
    TRY(desk.ledger().eachRow(entityInfo<Issue>(), [&](StoredRow &&row) -> Status {
        TRY_LET(issue, entityOf<Issue>(row.id, row.values));
        const auto closed = closedOn.find(row.id);
        if (!issue.plan &&
            !scope.refusal(issue, closed == closedOn.end() ? QDate() : closed->second))
            issues.push_back(std::move(issue));
        return done();
    }));
    std::stable_partition(issues.begin(), issues.end(), [&](const Issue &issue) {
        return plan.source && issue.source == plan.source;
    });
    return issues;
}

} // namespace xhb
