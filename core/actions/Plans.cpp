// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Plans.h"

#include "core/actions/PlanScope.h"
#include "core/actions/PlanSeal.h"
#include "core/base/Dates.h"
#include "core/base/Stored.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}, {}};
}

QString issueNames(const std::vector<Issue> &issues)
{
    QStringList names;
    for (const Issue &issue : issues)
        names.append(nameOf(issue));
    return names.size() > 5 ? stored("%1等 %2 个问题")
                                  .arg(QStringList(names.mid(0, 5)).join(QStringLiteral("、")))
                                  .arg(names.size())
                            : names.join(QStringLiteral("、"));
}

Result<std::vector<Issue>> issuesOf(Tx &tx, const std::vector<Id<Issue>> &ids)
{
    std::vector<Issue> issues;
    for (const Id<Issue> id : ids) {
        TRY_LET(issue, tx.find(id));
        issues.push_back(std::move(issue));
    }
    if (issues.empty())
        return invalid(Tr::tr("没有写明是哪些问题，没有写入。"));
    return issues;
}

/// JX-6: whom a draft was sent to, by when, and what became of the answer.
Status checkConsultation(const Desk &desk, const Plan &plan, const Consultation &asked,
                         const QString &unit)
{
    if (asked.until.isValid() && asked.until < asked.askedOn)
        return invalid(Tr::tr("%1的反馈期限 %2 早于征求日期 %3，没有写入。")
                           .arg(unit, longDate(asked.until), longDate(asked.askedOn)));
    if (asked.answeredOn.isValid() && asked.answeredOn < asked.askedOn)
        return invalid(Tr::tr("%1的反馈日期 %2 早于征求日期 %3，没有写入。")
                           .arg(unit, longDate(asked.answeredOn), longDate(asked.askedOn)));
    const bool declined = asked.taken == Taken::Declined || asked.taken == Taken::Partly;
    if (declined && asked.reason.trimmed().isEmpty())
        return Error{ErrorCode::Refused,
                     Tr::tr("%1的意见没有全部采纳，要写明理由（reason），没有写入。").arg(unit),
                     {},
                     desk.rulebook().trail(trailKindOf(plan.kind)).basis};
    if (asked.taken != Taken::Open && !asked.answeredOn.isValid())
        return invalid(
            Tr::tr("%1尚未反馈，不能登记采纳情况；请写明反馈意见（answer）。").arg(unit));
    return done();
}

Result<PlanCase> caseOf(Tx &tx, Id<Plan> plan)
{
    return readPlanCase(tx.gate().database(), plan);
}

/// A version that was approved without a number takes that of the step that issues the plan.
Status numberVersion(Tx &tx, const PlanCase &plan, const QString &docNo)
{
    if (docNo.isEmpty() || plan.versions.size() != 1 || !plan.versions.front().docNo.isEmpty())
        return done();
    PlanVersion version = plan.versions.front();
    version.docNo = docNo;
    return tx.update(version);
}

} // namespace

Result<Recorded> addPlan(const Desk &desk, Tx &tx, Plan plan)
{
    plan.rulebook = desk.rulebook().reference();
    tx.describe(stored("新建整改方案 %1").arg(plan.name));
    TRY_LET(id, tx.insert(plan));
    Recorded recorded{id.value, {}, {}};
    TRY_LET(read, readPlanCase(tx.gate().database(), id, PlanDepth::Trail));
    const TrailFacts facts = trailFactsOf(desk.rulebook(), read);
    for (int i = 0; i < int(facts.trail->steps.size()); ++i) {
        const TrailStep &step = facts.trail->steps[size_t(i)];
        if (step.due.workdays == 0 || step.due.after != TrailDue::feedback)
            continue;
        const WorkdayCount due = trailDue(desk.rules(), facts, i);
        recorded.verdict = {due.end, due.end.isValid() && due.end < desk.today(), due.provisional};
        if (!due.end.isValid())
            recorded.warnings.push_back(
                {Tr::tr("没有督察反馈日期，算不出“%1”的期限").arg(step.name), step.due.basis});
    }
    return recorded;
}

Result<Recorded> includeIssues(const Desk &desk, Tx &tx, Id<Plan> plan,
                               const std::vector<Id<Issue>> &ids)
{
    TRY_LET(owner, tx.find(plan));
    TRY_LET(issues, issuesOf(tx, ids));
    TRY_LET(scope, PlanScope::read(desk, tx.gate().database(), owner));
    Recorded recorded{plan.value, {}, {}};
    tx.describe(stored("把%1列入方案 %2").arg(issueNames(issues), owner.name));
    for (Issue issue : issues) {
        if (issue.plan && issue.plan != plan) {
            TRY_LET(other, tx.find(issue.plan));
            return Error{ErrorCode::Conflict,
                         Tr::tr("%1已列入方案“%2”，没有写入；请先从那个方案移出。")
                             .arg(nameOf(issue), other.name),
                         {},
                         {}};
        }
        if (!issue.plan)
            if (auto doubt = scope.doubt(issue))
                recorded.warnings.push_back(std::move(*doubt));
        issue.plan = plan;
        TRY(tx.update(issue));
    }
    return recorded;
}

Status excludeIssues(Tx &tx, Id<Plan> plan, const std::vector<Id<Issue>> &ids)
{
    TRY_LET(owner, tx.find(plan));
    TRY_LET(issues, issuesOf(tx, ids));
    tx.describe(stored("把%1移出方案 %2").arg(issueNames(issues), owner.name));
    for (Issue issue : issues) {
        if (issue.plan != plan)
            return invalid(Tr::tr("%1不在方案“%2”里，没有写入。").arg(nameOf(issue), owner.name));
        issue.plan = {};
        TRY(tx.update(issue));
    }
    return done();
}

Result<Recorded> takePlanStep(const Desk &desk, Tx &tx, PlanStep step,
                              std::vector<Consultation> asked)
{
    TRY_LET(plan, caseOf(tx, step.plan));
    const TrailFacts facts = trailFactsOf(desk.rulebook(), plan);
    const TrailAttempt attempt{step.key, step.on,    Outcome::Pass, step.by,
                               {},       step.docNo, step.opinion};
    TRY_LET(verdict, mayTakeTrailStep(desk.rules(), facts, attempt));
    const TrailStep &rule = facts.trail->steps[size_t(verdict.step)];
    if (!asked.empty() && !rule.asks)
        return invalid(
            Tr::tr("“%1”不是征求意见的步骤，不能登记征求对象，没有写入。").arg(rule.name));
    tx.describe(stored("登记方案“%1” %2").arg(rule.name, plan.plan.name));
    TRY_LET(id, tx.insert(step));
    Recorded recorded{id.value, verdict.verdict, verdict.wanting};
    for (Consultation &one : asked) {
        one.plan = step.plan;
        if (!one.askedOn.isValid())
            one.askedOn = step.on;
        TRY(checkConsultation(desk, plan.plan, one, plan.units.value(one.unit)));
        TRY(tx.insert(one));
    }
    if (rule.asks && asked.empty() && plan.consultations.empty())
        recorded.warnings.push_back({Tr::tr("没有登记征求了哪些单位的意见"), rule.basis});
    for (const TrailNeed &need : rule.needs)
        if (need.kind == TrailNeedKind::Complete)
            for (const Missing &finding : findingsOf(desk.rulebook(), plan, PlanSeverity::Warning))
                recorded.warnings.push_back(finding);
    if (rule.approves)
        TRY(addPlanVersion(tx, step.plan, step.on, step.docNo));
    else
        TRY(numberVersion(tx, plan, step.docNo));
    return recorded;
}

Result<Recorded> consult(const Desk &desk, Tx &tx, Consultation consultation)
{
    TRY_LET(plan, tx.find(consultation.plan));
    TRY_LET(unit, tx.find(consultation.unit));
    TRY(checkPlanOpen(desk.rulebook(), tx.gate(), plan.id));
    TRY(checkConsultation(desk, plan, consultation, unit.name));
    if (consultation.id) {
        tx.describe(stored("登记%1对方案的反馈意见 %2").arg(unit.name, plan.name));
        TRY(tx.update(consultation));
    } else {
        tx.describe(stored("就方案征求%1意见 %2").arg(unit.name, plan.name));
        TRY(tx.insert(consultation));
    }
    return Recorded{consultation.id.value, {}, {}};
}

Status removePlan(Tx &tx, Id<Plan> plan)
{
    // Children before the plan; its problems only lose their place in it.
    TRY_LET(issues, tx.where<Issue>("plan", plan.value));
    for (Issue &issue : issues) {
        issue.plan = {};
        TRY(tx.update(issue));
    }
    TRY_LET(disclosures, tx.where<Disclosure>("plan", plan.value));
    for (Disclosure &disclosure : disclosures) {
        disclosure.plan = {};
        TRY(tx.update(disclosure));
    }
    for (const EntityInfo *info :
         {&entityInfo<PlanStep>(), &entityInfo<Consultation>(), &entityInfo<Attachment>()}) {
        TRY_LET(rows, tx.gate().rows().where(*info, "plan", plan.value));
        for (const StoredRow &row : rows)
            TRY(tx.gate().remove(*info, row.id));
    }
    return tx.remove(plan);
}

Result<PlanVersion> addPlanVersion(Tx &tx, Id<Plan> plan, QDate approvedOn, const QString &docNo,
                                   Id<Adjustment> adjustment)
{
    TRY_LET(read, caseOf(tx, plan));
    PlanVersion version;
    version.plan = plan;
    version.no = read.versions.empty() ? 1 : read.versions.back().no + 1;
    version.approvedOn = approvedOn;
    version.docNo = docNo;
    version.adjustment = adjustment;
    version.content = toText(read.content());
    TRY(tx.insert(version));
    return version;
}

} // namespace xhb
