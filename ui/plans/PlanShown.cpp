// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanShown.h"

#include "core/actions/Disclosures.h"
#include "core/base/Dates.h"
#include "core/rules/Articles.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

const StepView *PlanShown::current() const
{
    for (const StepView &step : steps)
        if (step.state == StepState::Current)
            return &step;
    return nullptr;
}

const Issue *PlanShown::issue(Id<Issue> id) const
{
    for (const PlanRow &row : plan.rows)
        if (row.issue.id == id)
            return &row.issue;
    return nullptr;
}

QString PlanShown::locked(const Desk &desk) const
{
    if (desk.ledger().readOnly())
        return Tr::tr("台账是只读打开的，不能修改。");
    if (plan.versions.empty())
        return {};
    const PlanVersion &first = plan.versions.front();
    return Tr::tr("方案已于 %1 批准，目标、措施、时限和责任单位已封存；确需调整请在“调整”里申请"
                  "（%2）。")
        .arg(
            longDate(first.approvedOn),
            Articles::builtIn().cite(desk.rulebook().trail(trailKindOf(plan.plan.kind)).sealBasis));
}

bool concernPlans(const Changes &changes)
{
    const EntityInfo *shown[] = {
        &entityInfo<Plan>(),           &entityInfo<PlanStep>(),   &entityInfo<Consultation>(),
        &entityInfo<PlanVersion>(),    &entityInfo<Adjustment>(), &entityInfo<AdjustmentChange>(),
        &entityInfo<AdjustmentStep>(), &entityInfo<Issue>(),      &entityInfo<Measure>(),
        &entityInfo<StageGoal>(),      &entityInfo<Attachment>(), &entityInfo<Unit>(),
        &entityInfo<Source>(),         &entityInfo<Disclosure>(), &entityInfo<BookInfo>()};
    return std::any_of(changes.begin(), changes.end(), [&](const Changed &changed) {
        return std::find(std::begin(shown), std::end(shown), changed.entity) != std::end(shown);
    });
}

Result<PlanShown> readPlan(const Desk &desk, Id<Plan> plan)
{
    TRY_LET(view, planView(desk, plan));
    PlanShown shown;
    static_cast<PlanView &>(shown) = std::move(view);
    TRY_LET(disclosures, disclosuresOf(desk.ledger(), plan));
    shown.disclosures = std::move(disclosures);
    return shown;
}

} // namespace xhb
