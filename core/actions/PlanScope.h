// SPDX-License-Identifier: GPL-3.0-or-later
// Which problems may be taken into a plan (JX-6, QX-7). A superior's problems follow the superior's
// plan, a county plan is for what the county found itself; what was signed off before a plan was
// begun needs none. The row gate asks it, so no way into a plan goes round it.
#pragma once

#include "core/actions/Desk.h"
#include "core/model/Plan.h"

#include <map>

namespace xhb {

class PlanScope
{
public:
    /// `plan` may be one that is still to be made.
    static Result<PlanScope> read(const Desk &desk, Database &database, const Plan &plan);
    /// Knows no source but this one.
    static Result<PlanScope> read(const Desk &desk, Database &database, const Plan &plan,
                                  const Source &only);

    /// Why a problem cannot be taken in. `closedOn` is invalid while it is not signed off.
    std::optional<Error> refusal(const Issue &issue, QDate closedOn) const;
    /// What is said of a problem that is taken in all the same.
    std::optional<Missing> doubt(const Issue &issue) const;

private:
    static Result<PlanScope> begun(const Desk &desk, Database &database, const Plan &plan);
    const Source *sourceOf(const Issue &issue) const;

    Plan m_plan;
    QString m_basis;
    QString m_firstStep;
    QDate m_begunOn; ///< day of the first step; invalid = not begun
    std::map<Id<Source>, Source> m_sources;
};

/// What the scope says of a row that is about to be written, whichever way: a problem that is put
/// into a plan or given another source there, a source put on another level, a plan of a kind its
/// source is not for. Arguments as RowGate::Seal.
Status checkPlanScope(const Desk &desk, RowGate &gate, const EntityInfo &entity, qint64 id,
                      const Row *stored, const Row *next);

/// Refused where a plan of the source `of`, or a problem of it in a plan, could not be were it
/// `as`: put on another level, or merged into another source.
Status checkSourceScope(const Desk &desk, RowGate &gate, Id<Source> of, const Source &as);

/// The problems without a plan that may be taken into this one, those of its own source first.
Result<std::vector<Issue>> includableIssues(const Desk &desk, const Plan &plan);

} // namespace xhb
