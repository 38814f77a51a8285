// SPDX-License-Identifier: GPL-3.0-or-later
// What was made public: the plans, the state of the work once a year (JX-15).
#pragma once

#include "core/ledger/Ledger.h"

namespace xhb {

/// Those of a plan or, without one, of the whole book; the latest first.
Result<std::vector<Disclosure>> disclosuresOf(const Ledger &ledger, Id<Plan> plan = {});

/// By which the state of the work was made public in a year; none = that is still to be done.
Result<std::optional<Disclosure>> yearlyDisclosure(const Ledger &ledger, int year);

} // namespace xhb
