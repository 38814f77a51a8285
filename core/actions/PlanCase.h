// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the book holds about one plan, or about one request to adjust, read together.
#pragma once

#include "core/actions/Desk.h"
#include "core/rules/PlanContent.h"
#include "core/rules/TrailState.h"

namespace xhb {

/// How much of a plan is read: the steps alone, or the problems and versions as well.
enum class PlanDepth { Trail, Whole };

struct PlanCase {
    Plan plan;
    std::optional<Source> source;
    QDate feedbackOn; ///< the plan's own, else its source's
    bool approved = false;
    std::vector<PlanStep> steps;
    std::vector<Consultation> consultations;
    std::vector<Attachment> papers;
    UnitNameById units;
    std::vector<PlanRow> rows;         ///< PlanDepth::Whole: its problems in book order
    std::vector<PlanVersion> versions; ///< PlanDepth::Whole: by number

    PlanContent content() const { return planContentOf(rows, units); }
    /// What a version said; NotFound names the versions there are. 0 = the latest.
    Result<PlanContent> contentOf(int version) const;
};

Result<PlanCase> readPlanCase(Database &database, Id<Plan> plan,
                              PlanDepth depth = PlanDepth::Whole);
inline Result<PlanCase> readPlanCase(const Desk &desk, Id<Plan> plan,
                                     PlanDepth depth = PlanDepth::Whole)
{
    return readPlanCase(desk.ledger().database(), plan, depth);
}
/// The plan of a name; NotFound names it.
Result<Plan> findPlan(Database &database, const QString &name);

TrailKind trailKindOf(PlanKind kind);
TrailFacts trailFactsOf(const Rulebook &rulebook, const PlanCase &plan);

/// What checkPlan() forbids or warns of, each with the name of its problem before it.
std::vector<Missing> findingsOf(const Rulebook &rulebook, const PlanCase &plan,
                                PlanSeverity severity);

struct AdjustmentCase {
    Adjustment adjustment;
    std::vector<AdjustmentChange> changes;
    std::vector<AdjustmentStep> steps;
    std::vector<Attachment> papers;
};

/// The requests of an issue, or of the whole book, oldest first.
Result<std::vector<AdjustmentCase>> readAdjustments(Database &database, Id<Issue> only = {});
inline Result<std::vector<AdjustmentCase>> readAdjustments(const Desk &desk, Id<Issue> only = {})
{
    return readAdjustments(desk.ledger().database(), only);
}

inline TrailKind trailKindOf(const Adjustment &adjustment)
{
    return adjustment.major ? TrailKind::AdjustMajor : TrailKind::AdjustOrdinary;
}
TrailFacts trailFactsOf(const Rulebook &rulebook, const AdjustmentCase &adjustment);

enum class AdjustmentState { Open, Approved, Rejected };

template <>
struct Vocabulary<AdjustmentState> {
    static constexpr std::array choices{
        Choice{"open", QT_TRANSLATE_NOOP("adjustment_state", "办理中")},
        Choice{"approved", QT_TRANSLATE_NOOP("adjustment_state", "已批准")},
        Choice{"rejected", QT_TRANSLATE_NOOP("adjustment_state", "未通过")},
    };
};

AdjustmentState stateOf(const Rulebook &rulebook, const AdjustmentCase &adjustment);

} // namespace xhb
