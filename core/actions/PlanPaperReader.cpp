// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlanPaperReader.h"

#include "core/actions/AdjustedDeadlines.h"
#include "core/actions/DossierReader.h"
#include "core/base/Dates.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

/// “2026年6月15日，甲、乙：同意调整”
QString visitWords(const TrailStep &rule, const AdjustmentStep &step)
{
    QStringList words{longDate(step.on), step.people};
    words.removeAll(QString());
    QString visit = words.join(QStringLiteral("，"));
    visit += Tr::tr("。核实结论：%1").arg(outcomeWord(rule, step.outcome));
    for (const QString &more : {step.opinion, step.note})
        if (!more.isEmpty())
            visit += QStringLiteral("。") + more;
    return visit;
}

/// What adjustments moved up to the version that is printed.
Status readMoved(const Desk &desk, const PlanCase &plan, PlanPaper &paper)
{
    TRY_LET(moved, readAdjustedDeadlines(desk.ledger(), {}, paper.version));
    for (const PlanRow &row : plan.rows) {
        const Id<Issue> issue = row.issue.id;
        if (const auto own = moved.issues.constFind(issue.value); own != moved.issues.constEnd())
            paper.moved.insert(issue, *own);
        for (const Measure &measure : row.measures)
            if (const auto own = moved.measures.constFind(measure.id.value);
                own != moved.measures.constEnd())
                paper.movedMeasures.insert({issue, measure.seq}, *own);
    }
    return done();
}

} // namespace

Result<PlanPaper> planPaper(const Desk &desk, Id<Plan> id, int version)
{
    TRY_LET(plan, readPlanCase(desk, id));
    PlanPaper paper;
    if (version > 0 || plan.approved) {
        TRY_LET(content, plan.contentOf(version));
        paper.content = std::move(content);
        for (const PlanVersion &one : plan.versions)
            if (one.no == version || version == 0) { // the latest is the last
                paper.version = one.no;
                paper.approvedOn = one.approvedOn;
                paper.docNo = one.docNo;
            }
    } else {
        paper.content = plan.content();
    }
    if (paper.version > 0)
        TRY(readMoved(desk, plan, paper));
    if (plan.source)
        paper.source = plan.source->name;
    paper.feedbackOn = plan.feedbackOn;
    const Trail &trail = desk.rulebook().trail(trailKindOf(plan.plan.kind));
    for (const TrailStep &rule : trail.steps)
        for (const PlanStep &step : plan.steps)
            if (Key::of(step.key) == rule.key) {
                paper.steps.push_back({rule.name, step.on, step.by, step.docNo});
                // What follows the approval is the issue by the office.
                if (trail.indexOf(rule.key) == trail.approving + 1) {
                    paper.issuedOn = step.on;
                    paper.issuedNo = step.docNo;
                }
            }
    for (const Consultation &asked : plan.consultations)
        paper.asked.push_back({plan.units.value(asked.unit), asked});
    paper.plan = std::move(plan.plan);
    return paper;
}

Result<PlanComparison> planComparison(const Desk &desk, Id<Plan> id, int one, int other)
{
    TRY_LET(plan, readPlanCase(desk, id));
    if (one == other)
        return Error{ErrorCode::Invalid, Tr::tr("要比较的是同一版，请选两个不同的版本。"), {}, {}};
    if (other != 0 && (one == 0 || other < one))
        std::swap(one, other);
    const auto contentOf = [&](int version) -> Result<PlanContent> {
        if (version == 0)
            return plan.content();
        return plan.contentOf(version);
    };
    const auto wordsOf = [&](int version) {
        for (const PlanVersion &known : plan.versions)
            if (known.no == version)
                return planVersionWords(known.no, known.approvedOn, known.docNo);
        return Tr::tr("%1台账里的方案").arg(longDate(desk.today()));
    };
    TRY_LET(before, contentOf(one));
    TRY_LET(after, contentOf(other));
    PlanComparison comparison{plan.plan.name, wordsOf(one), wordsOf(other), {}};
    for (PlanDifference &difference : comparePlans(before, after)) {
        const PlanItem *item = after.item(difference.issue);
        if (!item)
            item = before.item(difference.issue);
        QStringList problem{item->code, item->title};
        problem.removeAll(QString());
        comparison.rows.push_back({problem.join(QLatin1Char(' ')), std::move(difference)});
    }
    return comparison;
}

Result<AdjustmentPaper> adjustmentPaper(const Desk &desk, const Issue &issue,
                                        Id<Adjustment> request)
{
    TRY_LET(views, adjustmentViews(desk, issue));
    if (request)
        std::erase_if(views, [request](const AdjustmentView &view) {
            return view.request.adjustment.id != request;
        });
    if (views.empty())
        return Error{
            ErrorCode::NotFound, Tr::tr("%1没有方案调整申请。").arg(nameOf(issue)), {}, {}};
    TRY_LET(reader, DossierReader::read(desk, issue.id));
    AdjustmentView &view = views.back();
    AdjustmentPaper paper;
    paper.issue = reader.dossier(0);
    if (issue.plan) {
        TRY_LET(plan, desk.ledger().find(issue.plan));
        paper.plan = plan.name;
    }
    const Trail &trail = desk.rulebook().trail(trailKindOf(view.request.adjustment));
    for (const AdjustmentStep &step : view.request.steps) {
        const int at = trail.indexOf(Key::of(step.key));
        if (at >= 0 && isVisit(trail.steps[size_t(at)]))
            paper.siteCheck = visitWords(trail.steps[size_t(at)], step);
        if (at == trail.approving && step.outcome == Outcome::Fail) {
            paper.refusedOn = step.on;
            paper.refusedWhy = step.opinion.isEmpty() ? step.note : step.opinion;
        }
    }
    paper.adjustment = std::move(view.request.adjustment);
    paper.changes = std::move(view.request.changes);
    paper.steps = std::move(view.request.steps);
    paper.trail = view.trail;
    paper.approvedOn = view.approvedOn;
    paper.docNo = view.docNo;
    return paper;
}

} // namespace xhb
