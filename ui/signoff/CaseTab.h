// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the pane of a case.
#pragma once

#include "ui/records/PaneTab.h"
#include "ui/signoff/Case.h"

namespace xhb {

using CaseTab = TabOf<Case>;

} // namespace xhb
