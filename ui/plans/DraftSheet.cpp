// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/DraftSheet.h"

#include "core/base/Dates.h"
#include "core/base/Text.h"
#include "core/rules/Deadline.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

QString columnWord(DraftColumn column)
{
    switch (column) {
    case DraftColumn::Code: return Tr::tr("编号");
    case DraftColumn::Title: return Tr::tr("问题");
    case DraftColumn::Measure: return Tr::tr("重点措施");
    case DraftColumn::Goal: return Tr::tr("目标任务");
    case DraftColumn::Responsible: return Tr::tr("主体责任单位");
    case DraftColumn::Supervising: return Tr::tr("监管（验收）责任单位");
    case DraftColumn::Deadline: return Tr::tr("完成时限");
    case DraftColumn::MeasureDeadline: return Tr::tr("措施时限");
    case DraftColumn::Funds: return Tr::tr("资金（万元）");
    case DraftColumn::Stages: return Tr::tr("阶段目标");
    case DraftColumn::Task: return Tr::tr("任务类型");
    case DraftColumn::Common: return Tr::tr("共性问题");
    }
    return {};
}

DraftSheet::DraftSheet(Id<Plan> plan, std::vector<PlanRow> problems)
    : m_plan(plan), m_problems(std::move(problems))
{
    layRows();
}

void DraftSheet::take(std::vector<PlanRow> problems)
{
    const auto measuresOf = [this](const std::vector<PlanRow> &rows) {
        const auto found = std::find_if(rows.begin(), rows.end(), [this](const PlanRow &row) {
            return row.issue.id == m_opened;
        });
        return found == rows.end() ? -1 : int(found->measures.size());
    };
    if (m_opened && measuresOf(problems) != measuresOf(m_problems))
        m_opened = {};
    m_problems = std::move(problems);
    layRows();
}

void DraftSheet::layRows()
{
    m_rows.clear();
    for (size_t i = 0; i < m_problems.size(); ++i) {
        const int written = int(m_problems[i].measures.size());
        const bool opened = m_opened && m_opened == m_problems[i].issue.id && written > 0;
        const int at = opened ? std::min(m_openedAt, written) : written;
        const int count = std::max(1, written + (opened ? 1 : 0));
        for (int row = 0; row < count; ++row)
            m_rows.push_back({int(i), row, count, written == 0 || (opened && row == at)});
    }
}

const Measure *DraftSheet::measure(int row) const
{
    const DraftRow &at = m_rows[size_t(row)];
    if (at.blank)
        return nullptr;
    const PlanRow &problem = m_problems[size_t(at.problem)];
    const bool behind = m_opened == problem.issue.id && at.measure > m_openedAt;
    return &problem.measures[size_t(at.measure - (behind ? 1 : 0))];
}

int DraftSheet::rowOf(Id<Issue> issue, int seq) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (problem(row).issue.id != issue)
            continue;
        const Measure *written = measure(row);
        if (seq == 0 || (written && written->seq == seq))
            return row;
    }
    return -1;
}

int DraftSheet::openRow(int row)
{
    const Id<Issue> issue = problem(row).issue.id;
    if (m_rows[size_t(row)].blank)
        return row;
    const Measure *behind = measure(row);
    const auto &measures = problem(row).measures;
    m_openedAt = int(behind - measures.data()) + 1;
    m_opened = issue;
    layRows();
    return rowOf(issue) + m_openedAt;
}

bool DraftSheet::closeRow()
{
    if (!m_opened)
        return false;
    m_opened = {};
    layRows();
    return true;
}

int DraftSheet::openedRow() const
{
    if (!m_opened)
        return -1;
    const int first = rowOf(m_opened);
    return first < 0 ? -1 : first + m_openedAt;
}

QString draftText(const DraftSheet &sheet, int row, DraftColumn column,
                  const std::function<QString(const std::vector<Id<Unit>> &)> &unitNames)
{
    if (row >= sheet.rowCount())
        return {};
    if (ofMeasure(column)) {
        const Measure *measure = sheet.measure(row);
        if (!measure)
            return {};
        if (column == DraftColumn::Measure)
            return measure->text;
        if (column == DraftColumn::MeasureDeadline)
            return measure->deadlineText.isEmpty() ? longDate(measure->deadline)
                                                   : measure->deadlineText;
        return measure->investedWan ? QString::number(*measure->investedWan, 'g', 15) : QString();
    }
    const PlanRow &problem = sheet.problem(row);
    const Issue &issue = problem.issue;
    switch (column) {
    case DraftColumn::Code: return issue.code;
    case DraftColumn::Title: return issue.title;
    case DraftColumn::Goal: return issue.goal;
    case DraftColumn::Responsible: return unitNames(issue.responsible);
    case DraftColumn::Supervising: return unitNames(issue.supervising);
    case DraftColumn::Deadline:
        return issue.deadlineText.isEmpty() ? longDate(issue.deadline) : issue.deadlineText;
    case DraftColumn::Stages: return stageLines(problem.stages);
    case DraftColumn::Task:
        return QCoreApplication::translate(
            "issue", Vocabulary<TaskType>::choices[size_t(issue.taskType)].label);
    case DraftColumn::Common: return issue.common ? Tr::tr("是") : QString();
    default: return {};
    }
}

QString stageLines(const std::vector<StageGoal> &stages)
{
    QStringList lines;
    for (const StageGoal &stage : stages)
        lines.append(stage.due.isValid() ? longDate(stage.due) + QChar(u'：') + stage.text
                                         : stage.text);
    return lines.join(QLatin1Char('\n'));
}

std::vector<StageGoal> readStageLines(const QString &text, const std::vector<StageGoal> &before,
                                      Id<Issue> issue)
{
    std::vector<StageGoal> stages;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        const QString line = cleaned(raw);
        if (line.isEmpty())
            continue;
        StageGoal stage = stages.size() < before.size() ? before[stages.size()] : StageGoal();
        stage.issue = issue;
        stage.seq = int(stages.size()) + 1;
        stage.text = line;
        stage.due = {};
        qsizetype colon = line.indexOf(u'：');
        if (colon < 0)
            colon = line.indexOf(u':');
        if (colon > 0)
            if (const DeadlineReading day = readDeadline(line.left(colon));
                day.sure && day.date.isValid() && colon + 1 < line.size()) {
                stage.due = day.date;
                stage.text = line.mid(colon + 1).trimmed();
            }
        stages.push_back(std::move(stage));
    }
    return stages;
}

} // namespace xhb
