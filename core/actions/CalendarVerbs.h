// SPDX-License-Identifier: GPL-3.0-or-later
// calendar.add, calendar.update, calendar.remove: a year's holiday notice typed in.
#pragma once

#include "core/actions/VerbCall.h"

namespace xhb {

const VerbTable &calendarVerbs();

} // namespace xhb
