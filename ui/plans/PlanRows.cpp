// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanRows.h"

#include "core/base/Dates.h"
#include "ui/plans/PlanWords.h"

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

RowCells cellsOf(const Desk &desk, Id<Plan> id)
{
    const auto plan = readPlanCase(desk, id, PlanDepth::Trail);
    const auto issues = desk.ledger().where<Issue>("plan", id.value);
    const auto versions = desk.ledger().where<PlanVersion>("plan", id.value);
    if (!plan || !issues || !versions)
        return {};
    const std::vector<StepView> steps =
        trailSteps(desk.rules(), trailFactsOf(desk.rulebook(), *plan));
    RowCells cells(planColumns().size());
    cells[0].text = plan->plan.name;
    const ChipLook look = planChip(steps, plan->approved);
    cells[1] = {look.word, {}, look.tone, look.shape, {}, false};
    if (const StepView *due = dueStep(steps)) {
        const int days = desk.calendar().workdaysBetween(desk.today(), due->due);
        cells[2].text =
            due->late ? Tr::tr("逾期 %1").arg(std::max(-days, 1)) : QString::number(days);
        if (due->late)
            cells[2].tone = Tone::Red;
        cells[2].why = Tr::tr("“%1”期限 %2。%3%4")
                           .arg(due->name, longDate(due->due), due->explanation,
                                due->provisional ? Tr::tr("有的年份放假安排尚未公布，日期为暂定。")
                                                 : QString());
    }
    cells[3].text = QString::number(issues->size());
    cells[4].text = versions->empty() ? QString() : Tr::tr("第 %1 版").arg(versions->back().no);
    cells[5].text = plan->source ? plan->source->name : QString();
    cells[6].text = choiceWord("plan", plan->plan.kind);
    return cells;
}

} // namespace

std::vector<RowColumn> planColumns()
{
    std::vector<RowColumn> columns{
        rowColumn("name", Tr::tr("方案"), 6, CellKind::Text, true),
        rowColumn("step", Tr::tr("办到"), 4, CellKind::Chip, true),
        rowColumn("left", Tr::tr("剩余工作日"), 5, CellKind::Number, true),
        rowColumn("problems", Tr::tr("问题"), 2, CellKind::Number, true),
        rowColumn("version", Tr::tr("版本"), 4, CellKind::Text, false),
        rowColumn("source", Tr::tr("问题来源"), 10, CellKind::Text, false),
        rowColumn("kind", Tr::tr("方案类别"), 7, CellKind::Text, false),
    };
    columns[0].stretch = true;
    for (RowColumn &column : columns)
        column.sortable = false;
    return columns;
}

std::vector<RowCells> planRows(const Desk &desk, std::span<const qint64> plans)
{
    std::vector<RowCells> rows;
    for (const qint64 plan : plans)
        rows.push_back(cellsOf(desk, {plan}));
    return rows;
}

bool planSays(const Desk &desk, qint64 id, const QString &words)
{
    if (words.isEmpty())
        return true;
    const auto read = readPlanCase(desk, {id});
    if (!read)
        return false;
    const auto in = [&words](const QString &text) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    const Plan &plan = read->plan;
    if (in(plan.name) || in(plan.summary) || in(plan.note) ||
        (read->source && in(read->source->name)))
        return true;
    return std::any_of(read->rows.begin(), read->rows.end(), [&](const PlanRow &row) {
        return in(row.issue.code) || in(row.issue.title);
    });
}

} // namespace xhb
