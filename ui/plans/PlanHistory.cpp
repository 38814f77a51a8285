// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanHistory.h"

#include "core/base/Dates.h"
#include "ui/plans/PlanDialog.h"

#include <QVBoxLayout>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

constexpr const char *own = "plan"; ///< the column by which a part names its plan

QString stepName(const Desk &desk, TrailKind kind, const QString &key)
{
    const Trail &trail = desk.rulebook().trail(kind);
    const int at = trail.indexOf(Key::of(key));
    return at < 0 ? key : trail.steps[size_t(at)].name;
}

/// A row of the list with its measures and stage goals, while it is or was part of the plan.
Status addRow(HistoryMaker &maker, const Desk &desk, Id<Plan> plan, const Issue &issue)
{
    const QString name = nameOf(issue);
    TRY_LET(spans, maker.spansOf(entityInfo<Issue>(), issue.id.value, own, plan.value));
    TRY(maker.add(entityInfo<Issue>(), issue.id.value, name, "", &spans));
    TRY_LET(measures, desk.ledger().where<Measure>("issue", issue.id.value));
    TRY(maker.addAll<Measure>(
        measures, "issue", issue.id.value,
        [&](const Measure &measure) { return Tr::tr("%1 · 措施 %2").arg(name).arg(measure.seq); },
        &spans));
    TRY_LET(stages, desk.ledger().where<StageGoal>("issue", issue.id.value));
    return maker.addAll<StageGoal>(
        stages, "issue", issue.id.value,
        [&](const StageGoal &stage) { return Tr::tr("%1 · 阶段目标 %2").arg(name).arg(stage.seq); },
        &spans);
}

Status addRequest(HistoryMaker &maker, const Desk &desk, const AdjustmentView &view)
{
    const AdjustmentCase &request = view.request;
    const QString name = Tr::tr("调整申请 %1").arg(view.issue);
    TRY(maker.add(request.adjustment.id, name));
    for (const AdjustmentChange &change : request.changes)
        TRY(maker.add(change.id, Tr::tr("%1 · 措施 %2").arg(name).arg(change.seq)));
    const Trail &trail = desk.rulebook().trail(trailKindOf(request.adjustment));
    for (const AdjustmentStep &step : request.steps) {
        const int at = trail.indexOf(Key::of(step.key));
        // 不予批准, 不宜调整: each step has words of its own for what came of it.
        const auto outcome = [&](const FieldInfo &field, const Value &value) {
            const auto *key = std::get_if<QString>(&value);
            return at >= 0 && key && QLatin1String(field.column) == QLatin1String("outcome")
                       ? outcomeWord(trail.steps[size_t(at)],
                                     *key == keyOf(Outcome::Fail) ? Outcome::Fail : Outcome::Pass)
                       : QString();
        };
        TRY(maker.add(step.id,
                      Tr::tr("%1 · %2").arg(name, at < 0 ? step.key : trail.steps[size_t(at)].name),
                      outcome));
    }
    for (const Attachment &paper : request.papers)
        TRY(maker.add(entityInfo<Attachment>(), paper.id.value,
                      Tr::tr("%1 · 附件 %2").arg(name, paper.name), "adjustment"));
    return done();
}

} // namespace

Result<std::vector<HistoryEntry>> historyOfPlan(const Desk &desk, const PlanShown &shown,
                                                BookNames &names)
{
    HistoryMaker maker(desk, names);
    const PlanCase &plan = shown.plan;
    const qint64 id = shown.id().value;
    const TrailKind trail = trailKindOf(plan.plan.kind);
    TRY(maker.addRecord(entityInfo<Plan>(), id));
    TRY(maker.addAll<PlanStep>(plan.steps, own, id, [&](const PlanStep &step) {
        return stepName(desk, trail, step.key);
    }));
    TRY(maker.addAll<Consultation>(plan.consultations, own, id, [&](const Consultation &asked) {
        return Tr::tr("征求意见 %1")
            .arg(names.name(QString::fromLatin1(Entity<Unit>::table), asked.unit.value));
    }));
    TRY(maker.addAll<Attachment>(plan.papers, own, id, [](const Attachment &paper) {
        return Tr::tr("附件 %1").arg(paper.name);
    }));
    TRY(maker.addAll<PlanVersion>(plan.versions, own, id, [](const PlanVersion &version) {
        const QString words =
            Tr::tr("第 %1 版（%2批准）").arg(version.no).arg(longDate(version.approvedOn));
        return version.docNo.isEmpty() ? words : words + version.docNo;
    }));
    TRY(maker.addAll<Disclosure>(shown.disclosures, own, id, [](const Disclosure &disclosure) {
        return Tr::tr("公开 %1").arg(longDate(disclosure.on));
    }));
    for (const PlanVersion &version : plan.versions)
        TRY(maker.markVersion(entityInfo<PlanVersion>(), version.id.value, version.no));
    std::vector<Issue> rows;
    for (const PlanRow &row : plan.rows)
        rows.push_back(row.issue);
    TRY_LET(left, maker.leftOf(rows, own, id));
    rows.insert(rows.end(), left.begin(), left.end());
    for (const Issue &issue : rows)
        TRY(addRow(maker, desk, {id}, issue));
    for (const AdjustmentView &view : shown.adjustments)
        TRY(addRequest(maker, desk, view));
    return maker.finish();
}

PlanHistory::PlanHistory(Desk &desk, BookNames &names, QWidget *parent)
    : PlanTab(parent), m_desk(desk), m_names(names),
      m_view(new HistoryView([&] { return makePlanForm(desk, names, {}, {}); }, this))
{
    setFocusPolicy(Qt::StrongFocus); // nothing in it asks for the keyboard
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &HistoryView::planVersionWanted, this, &PlanHistory::versionWanted);
}

void PlanHistory::show(const PlanShown &shown)
{
    m_view->show(historyOfPlan(m_desk, shown, m_names), shown.plan.plan.name,
                 toRow(shown.plan.plan));
}

} // namespace xhb
