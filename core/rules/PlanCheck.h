// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of finalising a plan (QX-7): looked for row by row, as it is typed, each
// finding with its article. Which of them forbid and which only warn is the rulebook's to say.
#pragma once

#include "core/model/Measure.h"
#include "core/model/StageGoal.h"

#include <span>

namespace xhb {

struct Rulebook;

enum class PlanCheckKind {
    LongtermStage,    ///< a long-term task without a dated stage goal
    CommonMechanism,  ///< a common problem without a long-term mechanism
    CommonGeneralize, ///< or without looking for the same elsewhere (举一反三)
    Responsible,      ///< no responsible unit
    Supervising,      ///< no supervising unit
    Goal,             ///< no goal
    Measures,         ///< no measures
    Deadline,         ///< no certain deadline
    SuperiorDeadline, ///< a deadline after the superior's
    IssueDeadline,    ///< a measure or stage goal due after the problem itself
    BluntWording,     ///< words of 一刀切
};

template <>
struct Vocabulary<PlanCheckKind> {
    static constexpr std::array choices{
        Choice{"longterm_stage", ""},    Choice{"common_mechanism", ""},
        Choice{"common_generalize", ""}, Choice{"responsible", ""},
        Choice{"supervising", ""},       Choice{"goal", ""},
        Choice{"measures", ""},          Choice{"deadline", ""},
        Choice{"superior_deadline", ""}, Choice{"issue_deadline", ""},
        Choice{"blunt_wording", ""},
    };
};

enum class PlanSeverity { Error, Warning };

template <>
struct Vocabulary<PlanSeverity> {
    static constexpr std::array choices{Choice{"error", ""}, Choice{"warning", ""}};
};

/// A check as the rulebook has it.
struct PlanCheckRule {
    PlanSeverity severity = PlanSeverity::Error;
    QString basis;
    QStringList words;  ///< what is looked for in the texts
    QStringList unless; ///< a word does not count right behind one of these: 严禁一刀切
};

using PlanChecks = std::array<PlanCheckRule, Vocabulary<PlanCheckKind>::choices.size()>;

/// Whether a check goes by words in the texts.
constexpr bool readsWords(PlanCheckKind kind)
{
    return kind == PlanCheckKind::CommonMechanism || kind == PlanCheckKind::CommonGeneralize ||
           kind == PlanCheckKind::BluntWording;
}

/// One problem as it stands in the plan.
struct PlanRow {
    Issue issue;
    std::vector<Measure> measures;
    std::vector<StageGoal> stages;
};

/// The column of the drafting table a finding belongs to.
enum class PlanPart { Goal, Measures, Stages, Responsible, Supervising, Deadline };

struct PlanFinding {
    int row = 0; ///< position in the rows that were checked
    PlanCheckKind kind = PlanCheckKind::Goal;
    PlanPart part = PlanPart::Goal;
    int seq = 0;  ///< of the measure or stage goal; 0 = none in particular
    QString what; ///< in words, without the name of the row
    QString basis;
    PlanSeverity severity = PlanSeverity::Error;
};

std::vector<PlanFinding> checkPlan(const Rulebook &rulebook, std::span<const PlanRow> rows);

} // namespace xhb
