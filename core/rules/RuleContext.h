// SPDX-License-Identifier: GPL-3.0-or-later
// What every rule reckons with beside the facts: which rules, which workdays, which day.
#pragma once

#include "core/rules/Calendar.h"
#include "core/rules/Rulebook.h"

namespace xhb {

struct RuleContext {
    const Rulebook &rulebook;
    const Calendar &calendar;
    QDate today;
    bool countFirstDay = false; ///< of a count of workdays: the book's setting or the rulebook's
};

} // namespace xhb
