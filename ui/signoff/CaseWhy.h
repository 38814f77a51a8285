// SPDX-License-Identifier: GPL-3.0-or-later
// Why a date, a state or a step of a case is what it is.
#pragma once

#include "ui/records/Explanation.h"
#include "ui/signoff/Case.h"

namespace xhb {

Explanation whyState(const Desk &desk, const Case &shown);
/// A step of the last round (or of the procedure proposed), by its position.
Explanation whyStep(const Desk &desk, const Case &shown, int step);
/// A deadline: what was written, what it was read as, the workdays from or to today, and from
/// where it was moved (JX-7).
Explanation whyDeadline(const Desk &desk, const QString &caption, const QString &text, QDate day,
                        const AdjustedDeadline &moved = {});

} // namespace xhb
