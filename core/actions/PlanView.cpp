// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlanView.h"

#include "core/report/PlanPapers.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

QString wordsOf(const AdjustedPart &part, AdjustmentState state)
{
    const QString before = part.before.isEmpty() ? Tr::tr("（没有写）") : part.before;
    switch (state) {
    case AdjustmentState::Open:
        return Tr::tr("%1：%2，拟调整为 %3（未批准）").arg(part.what, before, part.after);
    case AdjustmentState::Rejected:
        return Tr::tr("%1：%2，申请调整为 %3（未获批准）").arg(part.what, before, part.after);
    case AdjustmentState::Approved: break;
    }
    return Tr::tr("%1：原 %2 / 现 %3").arg(part.what, before, part.after);
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray stepsJson(const std::vector<StepView> &steps)
{
    QJsonArray array;
    for (const StepView &step : steps)
        array.append(toJson(step));
    return array;
}

AdjustmentView viewOf(const Desk &desk, const Issue &issue, AdjustmentCase request)
{
    AdjustmentView view;
    const TrailFacts facts = trailFactsOf(desk.rulebook(), request);
    view.issue = nameOf(issue);
    view.state = stateOf(desk.rulebook(), request);
    view.trail = facts.trail->name;
    view.steps = trailSteps(desk.rules(), facts);
    view.approvedOn = trailStanding(facts).approvedOn;
    const Key approving = facts.trail->steps[size_t(facts.trail->approving)].key;
    for (const AdjustmentStep &step : request.steps)
        if (Key::of(step.key) == approving)
            view.docNo = step.docNo;
    view.request = std::move(request);
    return view;
}

} // namespace

Result<std::vector<AdjustmentView>> adjustmentViews(const Desk &desk, const Issue &issue)
{
    TRY_LET(requests, readAdjustments(desk, issue.id));
    std::vector<AdjustmentView> views;
    for (AdjustmentCase &request : requests)
        views.push_back(viewOf(desk, issue, std::move(request)));
    return views;
}

QStringList changeWords(const AdjustmentView &view)
{
    QStringList lines;
    for (const AdjustedPart &part : partsOf(view.request.adjustment, view.request.changes))
        lines.append(wordsOf(part, view.state));
    return lines;
}

Result<PlanView> planView(const Desk &desk, Id<Plan> id)
{
    PlanView view;
    TRY_LET(plan, readPlanCase(desk, id));
    const TrailFacts facts = trailFactsOf(desk.rulebook(), plan);
    view.trail = facts.trail->name;
    view.steps = trailSteps(desk.rules(), facts);
    if (!plan.approved)
        view.findings = checkPlan(desk.rulebook(), plan.rows);
    for (const PlanRow &row : plan.rows) {
        TRY_LET(requests, adjustmentViews(desk, row.issue));
        for (AdjustmentView &request : requests)
            view.adjustments.push_back(std::move(request));
    }
    view.plan = std::move(plan);
    return view;
}

QJsonObject toJson(const AdjustmentView &view)
{
    const Adjustment &request = view.request.adjustment;
    QJsonArray changes;
    for (const AdjustmentChange &change : view.request.changes)
        changes.append(QJsonObject{{QStringLiteral("seq"), change.seq},
                                   {QStringLiteral("old_text"), change.oldText},
                                   {QStringLiteral("new_text"), change.newText},
                                   {QStringLiteral("old_deadline_text"), change.oldDeadlineText},
                                   {QStringLiteral("old_deadline"), dateJson(change.oldDeadline)},
                                   {QStringLiteral("new_deadline_text"), change.newDeadlineText},
                                   {QStringLiteral("new_deadline"), dateJson(change.newDeadline)}});
    return {{QStringLiteral("issue"), view.issue},
            {QStringLiteral("on"), dateJson(request.on)},
            {QStringLiteral("state"), keyOf(view.state)},
            {QStringLiteral("state_name"), wordOf(view.state, "adjustment_state")},
            {QStringLiteral("reason_kind"), keyOf(request.reasonKind)},
            {QStringLiteral("argument"), request.argument},
            {QStringLiteral("progress"), request.progress},
            {QStringLiteral("major"), request.major},
            {QStringLiteral("trail"), view.trail},
            {QStringLiteral("old_deadline_text"), request.oldDeadlineText},
            {QStringLiteral("old_deadline"), dateJson(request.oldDeadline)},
            {QStringLiteral("new_deadline_text"), request.newDeadlineText},
            {QStringLiteral("new_deadline"), dateJson(request.newDeadline)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("steps"), stepsJson(view.steps)},
            {QStringLiteral("approved_on"), dateJson(view.approvedOn)},
            {QStringLiteral("doc_no"), view.docNo}};
}

QJsonObject toJson(const PlanView &view)
{
    const PlanCase &plan = view.plan;
    QJsonArray issues;
    for (const PlanRow &row : plan.rows)
        issues.append(nameOf(row.issue));
    QJsonArray findings;
    for (const PlanFinding &finding : view.findings)
        findings.append(
            QJsonObject{{QStringLiteral("row"), finding.row + 1},
                        {QStringLiteral("issue"), nameOf(plan.rows[size_t(finding.row)].issue)},
                        {QStringLiteral("what"), finding.what},
                        {QStringLiteral("basis"), finding.basis},
                        {QStringLiteral("severity"), keyOf(finding.severity)}});
    QJsonArray consultations;
    for (const Consultation &asked : plan.consultations)
        consultations.append(
            QJsonObject{{QStringLiteral("unit"), plan.units.value(asked.unit)},
                        {QStringLiteral("asked_on"), dateJson(asked.askedOn)},
                        {QStringLiteral("until"), dateJson(asked.until)},
                        {QStringLiteral("answered_on"), dateJson(asked.answeredOn)},
                        {QStringLiteral("answer"), asked.answer},
                        {QStringLiteral("taken"), keyOf(asked.taken)},
                        {QStringLiteral("reason"), asked.reason}});
    QJsonArray versions;
    for (const PlanVersion &version : plan.versions)
        versions.append(QJsonObject{
            {QStringLiteral("no"), version.no},
            {QStringLiteral("approved_on"), dateJson(version.approvedOn)},
            {QStringLiteral("doc_no"), version.docNo},
            {QStringLiteral("adjustment"),
             version.adjustment ? QJsonValue(version.adjustment.value) : QJsonValue()}});
    QJsonArray adjustments;
    for (const AdjustmentView &adjustment : view.adjustments)
        adjustments.append(toJson(adjustment));
    return {{QStringLiteral("plan"), plan.plan.name},
            {QStringLiteral("kind"), keyOf(plan.plan.kind)},
            {QStringLiteral("kind_name"), wordOf(plan.plan.kind, "plan")},
            {QStringLiteral("trail"), view.trail},
            {QStringLiteral("source"), plan.source ? QJsonValue(plan.source->name) : QJsonValue()},
            {QStringLiteral("feedback_on"), dateJson(plan.feedbackOn)},
            {QStringLiteral("approved"), plan.approved},
            {QStringLiteral("issues"), issues},
            {QStringLiteral("steps"), stepsJson(view.steps)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("consultations"), consultations},
            {QStringLiteral("versions"), versions},
            {QStringLiteral("adjustments"), adjustments}};
}

} // namespace xhb
