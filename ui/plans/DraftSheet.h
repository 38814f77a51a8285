// SPDX-License-Identifier: GPL-3.0-or-later
// The drafting table of a plan as values (QX-7 清单制): its problems with their measures and stage
// goals, one row a measure, the problem's own cells at its first row.
#pragma once

#include "core/rules/PlanCheck.h"

#include <functional>

namespace xhb {

/// In the order of the table. The six items of QX-7 stand side by side, as lists from elsewhere
/// have them.
enum class DraftColumn {
    Code,
    Title,
    Measure,
    Goal,
    Responsible,
    Supervising,
    Deadline,
    MeasureDeadline,
    Funds,
    Stages,
    Task,
    Common
};
inline constexpr int draftColumnCount = 12;

/// Whether a column tells of one measure; the others tell of the problem.
constexpr bool ofMeasure(DraftColumn column)
{
    return column == DraftColumn::Measure || column == DraftColumn::MeasureDeadline ||
           column == DraftColumn::Funds;
}
QString columnWord(DraftColumn column);

struct DraftRow {
    int problem = 0;
    int measure = 0;    ///< position among the problem's rows
    int count = 1;      ///< rows of the problem
    bool blank = false; ///< no measure is written here yet
};

class DraftSheet
{
public:
    DraftSheet() = default;
    DraftSheet(Id<Plan> plan, std::vector<PlanRow> problems);

    /// The same plan after a change; a blank row stays while its problem has no further measure.
    void take(std::vector<PlanRow> problems);

    Id<Plan> plan() const { return m_plan; }
    const std::vector<PlanRow> &problems() const { return m_problems; }
    int rowCount() const { return int(m_rows.size()); }
    const DraftRow &row(int row) const { return m_rows[size_t(row)]; }
    const PlanRow &problem(int row) const
    {
        return m_problems[size_t(m_rows[size_t(row)].problem)];
    }
    /// Null where none is written yet.
    const Measure *measure(int row) const;
    /// The first row of the problem a row belongs to.
    int firstRow(int row) const { return row - m_rows[size_t(row)].measure; }
    int rowOf(Id<Issue> issue, int seq = 0) const; ///< -1 if it is not in the plan

    /// Opens a blank row for one more measure behind `row`; there is only one such row. Answers
    /// where it is.
    int openRow(int row);
    bool closeRow();
    int openedRow() const; ///< -1 = none

private:
    void layRows();

    Id<Plan> m_plan;
    std::vector<PlanRow> m_problems;
    std::vector<DraftRow> m_rows;
    Id<Issue> m_opened; ///< the problem with a blank row
    int m_openedAt = 0;
};

/// The text of a cell; units by name.
QString draftText(const DraftSheet &sheet, int row, DraftColumn column,
                  const std::function<QString(const std::vector<Id<Unit>> &)> &unitNames);

/// A stage goal on a line of its own: 2026年6月30日：完成主管网. The day may be missing.
QString stageLines(const std::vector<StageGoal> &stages);
/// The goals of the lines, each on the row it had; further lines make new ones.
std::vector<StageGoal> readStageLines(const QString &text, const std::vector<StageGoal> &before,
                                      Id<Issue> issue);

} // namespace xhb
