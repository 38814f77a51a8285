// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of adjusting an approved plan (JX-7, QX-7): the request, the steps by which it is
// decided, and what an approval changes. The goal is never among it.
#pragma once

#include "core/actions/PlanCase.h"
#include "core/actions/Signoff.h"

namespace xhb {

/// What a request wants to change of one measure; unset = stays.
struct MeasureWish {
    int seq = 0;
    std::optional<QString> text;
    std::optional<QString> deadlineText;
};

/// Requests to adjust. `request` holds the day, reason, argument, progress and the new deadline of
/// the problem where that moves; what is old is filled in here.
Result<Recorded> requestAdjustment(const Desk &desk, Tx &tx, Adjustment request,
                                   const std::vector<MeasureWish> &wishes);

/// Records a step of the issue's open request. The approving step, passed, applies the changes and
/// makes a new version of the plan; Refused where the plan check finds something then that it did
/// not find before (QX-7), which the request was warned of. A failed one ends the request and
/// leaves everything as it is.
Result<Recorded> takeAdjustmentStep(const Desk &desk, Tx &tx, Id<Issue> issue, AdjustmentStep step);

/// A refusal that does not say why (JX-7(二)): the window asks for it, elsewhere it is said.
bool lacksReason(const AdjustmentStep &step);

/// Takes back a request that is still open, with its steps and papers.
Status withdrawAdjustment(Tx &tx, Id<Adjustment> adjustment);

/// Refused: why the goal stays as it is.
Error goalStays(const Rulebook &rulebook);

} // namespace xhb
