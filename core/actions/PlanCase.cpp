// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlanCase.h"

#include "core/store/PlanQueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

template <class E>
Result<std::vector<E>> rowsOf(Database &database, const QByteArray &column = {},
                              const Value &value = {})
{
    TRY_LET(rows, Rows(database).where(entityInfo<E>(), column, value));
    return entitiesOf<E>(rows);
}

template <class E>
Result<std::optional<E>> rowOf(Database &database, Id<E> id)
{
    TRY_LET(row, Rows(database).find(entityInfo<E>(), id.value));
    if (!row)
        return std::optional<E>();
    TRY_LET(entity, entityOf<E>(id.value, *row));
    return std::optional<E>(std::move(entity));
}

Status readRows(Database &database, PlanCase &plan)
{
    TRY_LET(issues, rowsOf<Issue>(database, "plan", plan.plan.id.value));
    for (Issue &issue : issues) {
        const qint64 id = issue.id.value;
        TRY_LET(measures, rowsOf<Measure>(database, "issue", id));
        TRY_LET(stages, rowsOf<StageGoal>(database, "issue", id));
        std::ranges::sort(measures, {}, &Measure::seq);
        std::ranges::sort(stages, {}, &StageGoal::seq);
        plan.rows.push_back({std::move(issue), std::move(measures), std::move(stages)});
    }
    TRY_LET(versions, rowsOf<PlanVersion>(database, "plan", plan.plan.id.value));
    std::ranges::sort(versions, {}, &PlanVersion::no);
    plan.versions = std::move(versions);
    return done();
}

} // namespace

Result<PlanContent> PlanCase::contentOf(int version) const
{
    QStringList known;
    for (const PlanVersion &one : versions) {
        if (one.no == version || (version == 0 && &one == &versions.back()))
            return readPlanContent(one.content);
        known.append(QString::number(one.no));
    }
    return Error{ErrorCode::NotFound,
                 known.isEmpty() ? Tr::tr("方案“%1”尚未批准，没有版本。").arg(plan.name)
                                 : Tr::tr("方案“%1”没有第 %2 版，现有：%3。")
                                       .arg(plan.name)
                                       .arg(version)
                                       .arg(known.join(u'、')),
                 {},
                 {}};
}

Result<PlanCase> readPlanCase(Database &database, Id<Plan> id, PlanDepth depth)
{
    TRY_LET(plan, rowOf(database, id));
    if (!plan)
        return notFound(entityInfo<Plan>());
    PlanCase read;
    read.plan = std::move(*plan);
    if (read.plan.source) {
        TRY_LET(source, rowOf(database, read.plan.source));
        read.source = std::move(source);
    }
    read.feedbackOn = read.plan.feedbackOn;
    if (!read.feedbackOn.isValid() && read.source)
        read.feedbackOn = read.source->feedbackOn;
    TRY_LET(approved, planApproved(database, id));
    read.approved = approved;
    TRY_LET(steps, rowsOf<PlanStep>(database, "plan", id.value));
    read.steps = std::move(steps);
    TRY_LET(consultations, rowsOf<Consultation>(database, "plan", id.value));
    read.consultations = std::move(consultations);
    TRY_LET(papers, rowsOf<Attachment>(database, "plan", id.value));
    read.papers = std::move(papers);
    TRY_LET(units, rowsOf<Unit>(database));
    for (const Unit &unit : units)
        read.units.insert(unit.id, unit.name);
    if (depth == PlanDepth::Whole)
        TRY(readRows(database, read));
    return read;
}

Result<Plan> findPlan(Database &database, const QString &name)
{
    TRY_LET(plans, rowsOf<Plan>(database, "name", name));
    if (plans.empty())
        return Error{ErrorCode::NotFound, Tr::tr("台账里没有整改方案“%1”。").arg(name), {}, {}};
    return plans.front();
}

TrailKind trailKindOf(PlanKind kind)
{
    return kind == PlanKind::County ? TrailKind::PlanCounty : TrailKind::PlanSuperior;
}

std::vector<Missing> findingsOf(const Rulebook &rulebook, const PlanCase &plan,
                                PlanSeverity severity)
{
    std::vector<Missing> found;
    for (const PlanFinding &finding : checkPlan(rulebook, plan.rows))
        if (finding.severity == severity)
            found.push_back(
                {Tr::tr("%1：%2").arg(nameOf(plan.rows[size_t(finding.row)].issue), finding.what),
                 finding.basis});
    if (plan.rows.empty() && severity == PlanSeverity::Error)
        found.push_back(
            {Tr::tr("方案里还没有问题"), rulebook.check(PlanCheckKind::Measures).basis});
    return found;
}

TrailFacts trailFactsOf(const Rulebook &rulebook, const PlanCase &plan)
{
    TrailFacts facts;
    facts.trail = &rulebook.trail(trailKindOf(plan.plan.kind));
    facts.feedbackOn = plan.feedbackOn;
    for (const PlanStep &step : plan.steps)
        facts.steps.push_back({Key::of(step.key), step.on, Outcome::Pass});
    for (const Attachment &paper : plan.papers)
        facts.papers.push_back(paper.role);
    for (const Consultation &consultation : plan.consultations)
        if (!consultation.answeredOn.isValid())
            facts.unanswered.append(plan.units.value(consultation.unit));
    facts.unfinished = findingsOf(rulebook, plan, PlanSeverity::Error);
    return facts;
}

Result<std::vector<AdjustmentCase>> readAdjustments(Database &database, Id<Issue> only)
{
    const QByteArray column = only ? QByteArray("issue") : QByteArray();
    TRY_LET(adjustments, rowsOf<Adjustment>(database, column, only.value));
    std::vector<AdjustmentCase> cases;
    for (Adjustment &adjustment : adjustments) {
        const qint64 id = adjustment.id.value;
        TRY_LET(changes, rowsOf<AdjustmentChange>(database, "adjustment", id));
        TRY_LET(steps, rowsOf<AdjustmentStep>(database, "adjustment", id));
        TRY_LET(papers, rowsOf<Attachment>(database, "adjustment", id));
        std::ranges::sort(changes, {}, &AdjustmentChange::seq);
        cases.push_back(
            {std::move(adjustment), std::move(changes), std::move(steps), std::move(papers)});
    }
    return cases;
}

TrailFacts trailFactsOf(const Rulebook &rulebook, const AdjustmentCase &adjustment)
{
    TrailFacts facts;
    facts.trail = &rulebook.trail(trailKindOf(adjustment.adjustment));
    facts.startedOn = adjustment.adjustment.on;
    for (const AdjustmentStep &step : adjustment.steps)
        facts.steps.push_back({Key::of(step.key), step.on, step.outcome});
    for (const Attachment &paper : adjustment.papers)
        facts.papers.push_back(paper.role);
    return facts;
}

AdjustmentState stateOf(const Rulebook &rulebook, const AdjustmentCase &adjustment)
{
    const TrailStanding standing = trailStanding(trailFactsOf(rulebook, adjustment));
    return standing.failed >= 0 ? AdjustmentState::Rejected
           : standing.open()    ? AdjustmentState::Open
                                : AdjustmentState::Approved;
}

} // namespace xhb
