// SPDX-License-Identifier: GPL-3.0-or-later
// The measures a list names compared with those a problem has.
#pragma once

#include "core/exchange/ImportPlan.h"

namespace xhb {

struct MeasureDiff {
    std::vector<MeasureChange> changes;
    std::vector<Measure> kept; ///< done, and no longer in the list: a person has to decide
};

/// `present` in the order of their seq. Measures are the same when their text is; of the others,
/// one that is not done takes the new text.
MeasureDiff diffMeasures(const std::vector<MeasureDraft> &wanted, std::vector<Measure> present,
                         Id<Issue> issue);

} // namespace xhb
