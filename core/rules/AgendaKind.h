// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of things the agenda lists.
#pragma once

#include "core/base/Field.h"

namespace xhb {

enum class AgendaKind : quint8 {
    MeasureDeadline, ///< a measure's own date
    StageGoal,
    IssueDeadline,
    ReadyToApply, ///< all measures done, nothing applied for
    Rework,       ///< a failed acceptance or an upheld objection
    Step,         ///< the next step of an open round
    Acceptance,   ///< the same, where the step is the acceptance (QX-17)
    Filing,       ///< the same, where the step is 备案
    Publicity,    ///< a notice is running
    Approval,     ///< the notice is over
    Objection,    ///< one is open
    Lookback,
    Rebound,           ///< found back, to be rectified again
    PlanStep,          ///< the next step of drawing up a plan
    PlanSubmission,    ///< the day by which a plan is to be submitted (JX-6)
    Consultation,      ///< a unit's opinion is awaited
    AdjustmentStep,    ///< the next step of a request to adjust (JX-7)
    PetitionReply,     ///< a petition is to be answered
    PetitionPlan,      ///< a key or complex petition has no plan or deadline yet (JX-8)
    YearlyPublication, ///< the state of the work is made public once a year (JX-15)
};

template <>
struct Vocabulary<AgendaKind> {
    static constexpr std::array choices{
        Choice{"measure_deadline", ""}, Choice{"stage_goal", ""},
        Choice{"issue_deadline", ""},   Choice{"ready_to_apply", ""},
        Choice{"rework", ""},           Choice{"step", ""},
        Choice{"acceptance", ""},       Choice{"filing", ""},
        Choice{"publicity", ""},        Choice{"approval", ""},
        Choice{"objection", ""},        Choice{"lookback", ""},
        Choice{"rebound", ""},          Choice{"plan_step", ""},
        Choice{"plan_submission", ""},  Choice{"consultation", ""},
        Choice{"adjustment_step", ""},  Choice{"petition_reply", ""},
        Choice{"petition_plan", ""},    Choice{"yearly_publication", ""},
    };
};

inline constexpr size_t agendaKindCount = Vocabulary<AgendaKind>::choices.size();

} // namespace xhb
