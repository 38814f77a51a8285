// SPDX-License-Identifier: GPL-3.0-or-later
// Short questions about plans that are asked at every write and need no whole rows.
#pragma once

#include "core/model/Plan.h"
#include "core/store/Database.h"

namespace xhb {

/// Whether a plan has a version, that is: whether it is approved.
Result<bool> planApproved(Database &database, Id<Plan> plan);

} // namespace xhb
