// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of the sample county: one approved and adjusted, one of the county's own, one still in
// consultation; a request that is decided and one that is open.
#pragma once

#include "core/sample/SampleData.h"

namespace xhb {

/// To be called when all problems are entered.
Status fillPlans(const Desk &desk, Tx &tx, const SampleData &data);

} // namespace xhb
