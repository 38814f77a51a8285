// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Adjustments.h"

#include "core/actions/Plans.h"
#include "core/actions/Records.h"
#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "core/rules/Deadline.h"
#include "core/rules/PlanCheck.h"
#include "core/store/FactsLoader.h"
#include "core/store/PlanQueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Adjustments)
};

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}, {}};
}

Error refused(const QString &text, const QString &basis)
{
    return {ErrorCode::Refused, text, {}, basis};
}

/// A problem may be adjusted while its plan is in force and it is not signed off.
Status checkAdjustable(const Desk &desk, Tx &tx, const Issue &issue, const QString &basis)
{
    bool approved = false;
    if (issue.plan) {
        TRY_LET(answer, planApproved(tx.gate().database(), issue.plan));
        approved = answer;
    }
    if (!approved)
        return refused(Tr::tr("%1不在已批准的方案里，措施和时限可以直接修改，不需要申请调整。")
                           .arg(nameOf(issue)),
                       basis);
    TRY_LET(book, loadFacts(tx.gate().database(), issue.id));
    const Standing standing = standingOf(desk.rules(), IssueFacts(book, 0));
    if (standing.state == IssueState::Closed)
        return refused(Tr::tr("%1已于 %2 销号，不能再调整方案。")
                           .arg(nameOf(issue), longDate(standing.closedOn)),
                       basis);
    return done();
}

/// JX-7: what moves a deadline is asked for before that deadline has passed.
Status checkInTime(QDate on, QDate deadline, const QString &name, const QString &basis)
{
    if (deadline.isValid() && deadline < on)
        return refused(Tr::tr("%1 %2 在申请日 %3 之前已经到期；调整时限须在到期前提出，没有写入。")
                           .arg(name, longDate(deadline), longDate(on)),
                       basis);
    return done();
}

/// A new deadline must name a day: a request cannot make a deadline vanish.
Result<QDate> newDeadline(const QString &text, const QString &name)
{
    const DeadlineReading reading = readDeadline(text);
    if (!reading.sure || !reading.date.isValid())
        return invalid(
            Tr::tr("%1改为“%2”，读不出确定的日期，没有写入；请写明年月日。").arg(name, text));
    return reading.date;
}

/// The request of a problem that is still open, if there is one.
Result<std::optional<AdjustmentCase>> openRequest(const Desk &desk, Tx &tx, Id<Issue> issue)
{
    TRY_LET(requests, readAdjustments(tx.gate().database(), issue));
    for (AdjustmentCase &request : requests)
        if (stateOf(desk.rulebook(), request) == AdjustmentState::Open)
            return std::optional<AdjustmentCase>(std::move(request));
    return std::optional<AdjustmentCase>();
}

/// When the plan was approved as it stands for this problem; later versions may be of others.
Result<QDate> lastApprovalOf(Tx &tx, const Issue &issue)
{
    TRY_LET(plan, readPlanCase(tx.gate().database(), issue.plan));
    TRY_LET(requests, readAdjustments(tx.gate().database(), issue.id));
    QDate approvedOn = plan.versions.front().approvedOn;
    for (const PlanVersion &version : plan.versions)
        for (const AdjustmentCase &request : requests)
            if (version.adjustment == request.adjustment.id)
                approvedOn = version.approvedOn;
    return approvedOn;
}

/// Reads one wish against its measure; nothing where it changes nothing.
Result<std::optional<AdjustmentChange>> changeOf(Tx &tx, const Adjustment &request,
                                                 const Issue &issue, const MeasureWish &wish,
                                                 const QString &basis)
{
    TRY_LET(measure, measureOf(tx, issue.id, wish.seq));
    const QString name = Tr::tr("第 %1 条措施的时限").arg(wish.seq);
    if (measure.doneOn.isValid())
        return invalid(Tr::tr("第 %1 条措施已于 %2 完成，不需要调整，没有写入。")
                           .arg(wish.seq)
                           .arg(longDate(measure.doneOn)));
    AdjustmentChange change;
    change.measure = measure.id;
    change.seq = measure.seq;
    change.oldText = measure.text;
    change.newText = wish.text.value_or(measure.text);
    if (change.newText.trimmed().isEmpty())
        return invalid(Tr::tr("第 %1 条措施不能改成空白，没有写入。").arg(wish.seq));
    change.oldDeadlineText = change.newDeadlineText = measure.deadlineText;
    change.oldDeadline = change.newDeadline = measure.deadline;
    if (wish.deadlineText && *wish.deadlineText != measure.deadlineText) {
        TRY_LET(date, newDeadline(*wish.deadlineText, name));
        // A measure without a day of its own has the problem's.
        TRY(checkInTime(request.on, measure.deadline.isValid() ? measure.deadline : issue.deadline,
                        name, basis));
        change.newDeadlineText = *wish.deadlineText;
        change.newDeadline = date;
    }
    if (change.newText == change.oldText && change.newDeadlineText == change.oldDeadlineText)
        return std::optional<AdjustmentChange>();
    return std::optional<AdjustmentChange>(std::move(change));
}

/// A problem with its measures and stage goals as they stand.
Result<PlanRow> rowOf(Tx &tx, const Issue &issue)
{
    TRY_LET(measures, tx.where<Measure>("issue", issue.id.value));
    TRY_LET(stages, tx.where<StageGoal>("issue", issue.id.value));
    return PlanRow{issue, std::move(measures), std::move(stages)};
}

/// The problem as a request would have it.
PlanRow adjusted(PlanRow row, const Adjustment &request,
                 const std::vector<AdjustmentChange> &changes)
{
    for (const AdjustmentChange &change : changes)
        for (Measure &measure : row.measures)
            if (measure.id == change.measure) {
                measure.text = change.newText;
                measure.deadlineText = change.newDeadlineText;
                measure.deadline = change.newDeadline;
            }
    if (request.newDeadline.isValid()) {
        row.issue.deadlineText = request.newDeadlineText;
        row.issue.deadline = request.newDeadline;
    }
    return row;
}

/// What the plan check finds of the adjusted problem and did not find before: what this request
/// would bring into the plan.
std::vector<PlanFinding> broughtIn(const Rulebook &rulebook, PlanRow before, PlanRow after)
{
    // No day binds what is done.
    for (PlanRow *row : {&before, &after}) {
        std::erase_if(row->stages, [](const StageGoal &stage) { return stage.doneOn.isValid(); });
        for (Measure &measure : row->measures)
            if (measure.doneOn.isValid())
                measure.deadline = {}, measure.deadlineText.clear();
    }
    const std::vector<PlanFinding> old = checkPlan(rulebook, std::span(&before, 1));
    std::vector<PlanFinding> found = checkPlan(rulebook, std::span(&after, 1));
    std::erase_if(found, [&](const PlanFinding &finding) {
        return std::ranges::any_of(old, [&](const PlanFinding &known) {
            return known.kind == finding.kind && known.what == finding.what;
        });
    });
    return found;
}

/// A new day that had passed when it was asked for.
void warnOfPast(const Adjustment &request, const std::vector<AdjustmentChange> &changes,
                const QString &basis, Recorded &recorded)
{
    const auto warn = [&](QDate day, QDate before, const QString &name) {
        if (day.isValid() && day != before && day < request.on)
            recorded.warnings.push_back({Tr::tr("%1 %2 在申请日 %3 之前就已经过了")
                                             .arg(name, longDate(day), longDate(request.on)),
                                         basis});
    };
    warn(request.newDeadline, request.oldDeadline, Tr::tr("新的整改时限"));
    for (const AdjustmentChange &change : changes)
        warn(change.newDeadline, change.oldDeadline,
             Tr::tr("第 %1 条措施的新时限").arg(change.seq));
}

/// JX-7, QX-7: an adjusted plan is held to what the plan was held to. Not to the superior's day:
/// the superior may have granted a later one, which is said again but stands in his paper.
Status checkAdjusted(const Rulebook &rulebook, const PlanRow &before, const PlanRow &after)
{
    std::vector<PlanFinding> errors = broughtIn(rulebook, before, after);
    std::erase_if(errors, [](const PlanFinding &finding) {
        return finding.severity != PlanSeverity::Error ||
               finding.kind == PlanCheckKind::SuperiorDeadline;
    });
    if (errors.empty())
        return done();
    QStringList words;
    for (const PlanFinding &finding : errors)
        words.append(finding.what);
    return refused(Tr::tr("%1按申请调整后，%2，不能批准，没有写入。请登记“不予批准”，或撤回申请后"
                          "重新提出。")
                       .arg(nameOf(after.issue), words.join(QStringLiteral("；"))),
                   errors.front().basis);
}

Status apply(Tx &tx, const PlanRow &before, const PlanRow &after)
{
    for (size_t i = 0; i < after.measures.size(); ++i)
        if (after.measures[i] != before.measures[i])
            TRY(tx.update(after.measures[i]));
    if (after.issue != before.issue)
        TRY(tx.update(after.issue));
    return done();
}

} // namespace

Error goalStays(const Rulebook &rulebook)
{
    return refused(Tr::tr("整改目标不能调整：方案调整须在整改目标不变的前提下进行，"
                          "严禁降低标准、放松要求；只能调整措施和时限。"),
                   rulebook.trail(TrailKind::AdjustOrdinary).sealBasis);
}

Result<Recorded> requestAdjustment(const Desk &desk, Tx &tx, Adjustment request,
                                   const std::vector<MeasureWish> &wishes)
{
    const QString basis = desk.rulebook().trail(trailKindOf(request)).sealBasis;
    TRY_LET(issue, tx.find(request.issue));
    TRY(checkAdjustable(desk, tx, issue, basis));
    TRY_LET(open, openRequest(desk, tx, issue.id));
    if (open)
        return Error{ErrorCode::Conflict,
                     Tr::tr("%1有一次 %2 提出的调整申请尚无结论，没有写入；请先办完或撤回。")
                         .arg(nameOf(issue), longDate(open->adjustment.on)),
                     {},
                     {}};
    if (!request.on.isValid() || desk.today() < request.on)
        return invalid(
            Tr::tr("申请日期应在今天（%1）或之前，没有写入。").arg(longDate(desk.today())));
    TRY_LET(approvedOn, lastApprovalOf(tx, issue));
    if (request.on < approvedOn)
        return invalid(Tr::tr("申请日期 %1 早于方案的批准日期 %2，没有写入。")
                           .arg(longDate(request.on), longDate(approvedOn)));
    if (request.argument.trimmed().isEmpty())
        return refused(Tr::tr("没有写明论证和依据（argument），没有写入。"), basis);

    request.rulebook = desk.rulebook().reference();
    request.oldDeadlineText = issue.deadlineText;
    request.oldDeadline = issue.deadline;
    if (request.newDeadlineText == issue.deadlineText)
        request.newDeadlineText.clear();
    if (!request.newDeadlineText.isEmpty()) {
        TRY_LET(date, newDeadline(request.newDeadlineText, Tr::tr("整改时限")));
        TRY(checkInTime(request.on, issue.deadline, Tr::tr("整改时限"), basis));
        request.newDeadline = date;
    }
    std::vector<AdjustmentChange> changes;
    for (const MeasureWish &wish : wishes) {
        if (std::ranges::find(changes, wish.seq, &AdjustmentChange::seq) != changes.end())
            return invalid(Tr::tr("第 %1 条措施写了两次，没有写入。").arg(wish.seq));
        TRY_LET(change, changeOf(tx, request, issue, wish, basis));
        if (change)
            changes.push_back(std::move(*change));
    }
    if (changes.empty() && request.newDeadlineText.isEmpty())
        return invalid(Tr::tr("没有写明调整什么：措施（changes）和时限（new_deadline_text）"
                              "都与现在相同，没有写入。"));
    tx.describe(stored("提出方案调整申请 %1").arg(nameOf(issue)));
    TRY_LET(id, tx.insert(request));
    for (AdjustmentChange &change : changes) {
        change.adjustment = id;
        TRY(tx.insert(change));
    }
    Recorded recorded{id.value, {}, {}};
    TRY_LET(row, rowOf(tx, issue));
    // Said but not refused: who approves decides.
    for (const PlanFinding &finding :
         broughtIn(desk.rulebook(), row, adjusted(row, request, changes)))
        recorded.warnings.push_back({Tr::tr("按申请调整后，%1").arg(finding.what), finding.basis});
    warnOfPast(request, changes, basis, recorded);
    return recorded;
}

Result<Recorded> takeAdjustmentStep(const Desk &desk, Tx &tx, Id<Issue> id, AdjustmentStep step)
{
    TRY_LET(issue, tx.find(id));
    // A step behind the approval belongs to the latest request.
    TRY_LET(requests, readAdjustments(tx.gate().database(), id));
    if (requests.empty())
        return Error{ErrorCode::NotFound,
                     Tr::tr("%1没有方案调整申请，请先提出（adjust.request）。").arg(nameOf(issue)),
                     {},
                     {}};
    const AdjustmentCase &request = requests.back();
    const TrailFacts facts = trailFactsOf(desk.rulebook(), request);
    const TrailAttempt attempt{step.key,    step.on,    step.outcome, step.by,
                               step.people, step.docNo, step.opinion};
    TRY_LET(verdict, mayTakeTrailStep(desk.rules(), facts, attempt));
    const TrailStep &rule = facts.trail->steps[size_t(verdict.step)];
    step.adjustment = request.adjustment.id;
    const QString did = rule.mayFail
                            ? stored("登记调整申请“%1”，结论是%2 %3")
                                  .arg(rule.name, stored(outcomeChinese(rule, step.outcome)))
                            : stored("登记调整申请“%1” %2").arg(rule.name);
    tx.describe(did.arg(nameOf(issue)));
    TRY_LET(stepId, tx.insert(step));
    Recorded recorded{stepId.value, verdict.verdict, verdict.wanting};
    if (rule.approves && step.outcome == Outcome::Pass) {
        TRY(checkAdjustable(desk, tx, issue, facts.trail->sealBasis));
        TRY_LET(row, rowOf(tx, issue));
        const PlanRow changed = adjusted(row, request.adjustment, request.changes);
        TRY(checkAdjusted(desk.rulebook(), row, changed));
        TRY(tx.gate().unsealed([&] { return apply(tx, row, changed); }));
        TRY(addPlanVersion(tx, issue.plan, step.on, step.docNo, request.adjustment.id));
        for (const PlanFinding &finding : broughtIn(desk.rulebook(), row, changed))
            if (finding.kind == PlanCheckKind::SuperiorDeadline)
                recorded.warnings.push_back(
                    {Tr::tr("%1，请核对上级同意延期的文件").arg(finding.what), finding.basis});
    }
    if (lacksReason(step))
        recorded.warnings.push_back(
            {Tr::tr("没有写明%1的理由").arg(outcomeWord(rule, step.outcome)), rule.basis});
    return recorded;
}

bool lacksReason(const AdjustmentStep &step)
{
    return step.outcome == Outcome::Fail && step.opinion.trimmed().isEmpty() &&
           step.note.trimmed().isEmpty();
}

Status withdrawAdjustment(Tx &tx, Id<Adjustment> adjustment)
{
    for (const EntityInfo *info : {&entityInfo<AdjustmentStep>(), &entityInfo<AdjustmentChange>(),
                                   &entityInfo<Attachment>()}) {
        TRY_LET(rows, tx.gate().rows().where(*info, "adjustment", adjustment.value));
        for (const StoredRow &row : rows)
            TRY(tx.gate().remove(*info, row.id));
    }
    return tx.remove(adjustment);
}

} // namespace xhb
