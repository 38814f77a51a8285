// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PlanCheck.h"

#include "core/base/Dates.h"
#include "core/rules/Deadline.h"
#include "core/rules/Rulebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanCheck)
};

/// The first of the words that counts in a text; empty if none does.
QString wordIn(const PlanCheckRule &rule, const QString &text)
{
    for (const QString &word : rule.words)
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            QStringView before = QStringView(text).left(at);
            while (!before.isEmpty() && QStringView(u"“\"‘'").contains(before.back()))
                before.chop(1);
            if (std::ranges::none_of(rule.unless,
                                     [&](const QString &no) { return before.endsWith(no); }))
                return word;
        }
    return {};
}

/// A deadline nobody has to ask about: a date, or words that need none.
bool isSettled(const QString &text, QDate date)
{
    if (date.isValid())
        return true;
    const DeadlineReading reading = readDeadline(text);
    return reading.sure && (reading.immediate || reading.longterm);
}

class RowCheck
{
public:
    RowCheck(const Rulebook &rulebook, int position, const PlanRow &row,
             std::vector<PlanFinding> &findings)
        : m_rulebook(rulebook), m_position(position), m_row(row), m_findings(findings)
    {
    }

    void check() const
    {
        const Issue &issue = m_row.issue;
        if (issue.goal.trimmed().isEmpty())
            find(PlanCheckKind::Goal, PlanPart::Goal, 0, Tr::tr("没有目标任务"));
        if (m_row.measures.empty())
            find(PlanCheckKind::Measures, PlanPart::Measures, 0, Tr::tr("没有整改措施"));
        if (issue.responsible.empty())
            find(PlanCheckKind::Responsible, PlanPart::Responsible, 0, Tr::tr("没有主体责任单位"));
        if (issue.supervising.empty())
            find(PlanCheckKind::Supervising, PlanPart::Supervising, 0,
                 Tr::tr("没有监管（验收）责任单位"));
        checkStages();
        checkCommon();
        checkDeadlines();
        checkWording();
    }

private:
    void find(PlanCheckKind kind, PlanPart part, int seq, const QString &what) const
    {
        const PlanCheckRule &rule = m_rulebook.check(kind);
        m_findings.push_back({m_position, kind, part, seq, what, rule.basis, rule.severity});
    }

    void checkStages() const
    {
        if (m_row.issue.taskType != TaskType::Longterm)
            return;
        if (m_row.stages.empty())
            find(PlanCheckKind::LongtermStage, PlanPart::Stages, 0,
                 Tr::tr("长期任务没有设阶段性目标和时限"));
        for (const StageGoal &stage : m_row.stages)
            if (!stage.due.isValid())
                find(PlanCheckKind::LongtermStage, PlanPart::Stages, stage.seq,
                     Tr::tr("阶段目标 %1 没有时限").arg(stage.seq));
    }

    void checkCommon() const
    {
        if (!m_row.issue.common)
            return;
        const auto found = [&](PlanCheckKind kind) {
            return std::ranges::any_of(m_row.measures, [&](const Measure &measure) {
                return !wordIn(m_rulebook.check(kind), measure.text).isEmpty();
            });
        };
        if (!found(PlanCheckKind::CommonMechanism))
            find(PlanCheckKind::CommonMechanism, PlanPart::Measures, 0,
                 Tr::tr("共性问题没有建立长效机制的措施"));
        if (!found(PlanCheckKind::CommonGeneralize))
            find(PlanCheckKind::CommonGeneralize, PlanPart::Measures, 0,
                 Tr::tr("共性问题没有举一反三的措施"));
    }

    void checkDeadlines() const
    {
        const Issue &issue = m_row.issue;
        if (!isSettled(issue.deadlineText, issue.deadline))
            find(PlanCheckKind::Deadline, PlanPart::Deadline, 0,
                 issue.deadlineText.trimmed().isEmpty()
                     ? Tr::tr("没有完成时限")
                     : Tr::tr("完成时限“%1”读不出确定的日期").arg(issue.deadlineText));
        checkAgainstSuperior(issue.deadline, PlanPart::Deadline, 0, Tr::tr("完成时限"));
        for (const Measure &measure : m_row.measures) {
            const QString name = Tr::tr("第 %1 条措施的时限").arg(measure.seq);
            if (!measure.deadlineText.trimmed().isEmpty() &&
                !isSettled(measure.deadlineText, measure.deadline))
                find(PlanCheckKind::Deadline, PlanPart::Deadline, measure.seq,
                     Tr::tr("%1“%2”读不出确定的日期").arg(name, measure.deadlineText));
            checkPart(measure.deadline, PlanPart::Deadline, measure.seq, name);
        }
        for (const StageGoal &stage : m_row.stages)
            checkPart(stage.due, PlanPart::Stages, stage.seq,
                      Tr::tr("阶段目标 %1 的时限").arg(stage.seq));
    }

    /// A measure or a stage goal.
    void checkPart(QDate date, PlanPart part, int seq, const QString &name) const
    {
        checkAgainstSuperior(date, part, seq, name);
        const QDate whole = m_row.issue.deadline;
        if (date.isValid() && whole.isValid() && whole < date)
            find(PlanCheckKind::IssueDeadline, part, seq,
                 Tr::tr("%1 %2 晚于问题的完成时限 %3").arg(name, longDate(date), longDate(whole)));
    }

    void checkAgainstSuperior(QDate date, PlanPart part, int seq, const QString &name) const
    {
        const QDate superior = m_row.issue.superiorDeadline;
        if (date.isValid() && superior.isValid() && superior < date)
            find(PlanCheckKind::SuperiorDeadline, part, seq,
                 Tr::tr("%1 %2 晚于上级要求的 %3").arg(name, longDate(date), longDate(superior)));
    }

    /// HB: no word of 一刀切.
    void checkWording() const
    {
        const PlanCheckRule &rule = m_rulebook.check(PlanCheckKind::BluntWording);
        if (const QString word = wordIn(rule, m_row.issue.goal); !word.isEmpty())
            find(PlanCheckKind::BluntWording, PlanPart::Goal, 0,
                 Tr::tr("目标任务有“一刀切”字样“%1”").arg(word));
        for (const Measure &measure : m_row.measures)
            if (const QString word = wordIn(rule, measure.text); !word.isEmpty())
                find(PlanCheckKind::BluntWording, PlanPart::Measures, measure.seq,
                     Tr::tr("第 %1 条措施有“一刀切”字样“%2”").arg(measure.seq).arg(word));
    }

    const Rulebook &m_rulebook;
    const int m_position;
    const PlanRow &m_row;
    std::vector<PlanFinding> &m_findings;
};

} // namespace

std::vector<PlanFinding> checkPlan(const Rulebook &rulebook, std::span<const PlanRow> rows)
{
    std::vector<PlanFinding> findings;
    for (size_t i = 0; i < rows.size(); ++i)
        RowCheck(rulebook, int(i), rows[i], findings).check();
    return findings;
}

} // namespace xhb
