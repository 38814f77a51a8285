// SPDX-License-Identifier: GPL-3.0-or-later
// Which problems may be taken into a plan (JX-6, QX-7). A superior's problems follow the superior's
// plan, a county plan is for what the county found itself; what was signed off before a plan was
// begun needs none.
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

    /// Why a problem cannot be taken in. `closedOn` is invalid while it is not signed off.
    std::optional<Error> refusal(const Issue &issue, QDate closedOn) const;
    /// What is said of a problem that is taken in all the same.
    std::optional<Missing> doubt(const Issue &issue) const;

private:
    const Source *sourceOf(const Issue &issue) const;

    Plan m_plan;
    QString m_basis;
    QString m_firstStep;
    QDate m_begunOn; ///< day of the first step; invalid = not begun
    std::map<Id<Source>, Source> m_sources;
};

/// The problems without a plan that may be taken into this one, those of its own source first.
Result<std::vector<Issue>> includableIssues(const Desk &desk, const Plan &plan);

} // namespace xhb
