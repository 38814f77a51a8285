// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the pane of a plan.
#pragma once

#include "ui/plans/PlanShown.h"
#include "ui/records/PaneTab.h"

namespace xhb {

using PlanTab = TabOf<PlanShown>;

} // namespace xhb
