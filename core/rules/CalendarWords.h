// SPDX-License-Identifier: GPL-3.0-or-later
// A period of months in words; for those counted in days see explainInWords().
#pragma once

#include "core/rules/Calendar.h"

namespace xhb {

/// The day so many months later, rolled off rest days, in one paragraph (民法典第二百零二条).
QString explainMonths(const Calendar &calendar, QDate from, int n);

} // namespace xhb
