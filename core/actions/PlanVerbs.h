// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of `do` about plans and requests to adjust. Private to this folder, like VerbCall.h.
#pragma once

#include "core/actions/VerbCall.h"

namespace xhb {

const VerbTable &planVerbs();

/// The rows of a plan or of an issue's latest request that an action names, for papers to belong
/// to.
Result<Id<Plan>> planNamed(VerbCall &call);
Result<Id<Adjustment>> adjustmentNamed(VerbCall &call, const QString &key);

} // namespace xhb
