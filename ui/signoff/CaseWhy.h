// SPDX-License-Identifier: GPL-3.0-or-later
// Why a date, a state or a block of a problem is what it is: in words with the article, and counted
// day by day where it was counted.
#pragma once

#include "ui/kit/WhyPopup.h"
#include "ui/signoff/Case.h"

namespace xhb {

struct Explanation {
    Why why;
    std::optional<CountExplained> count;
};

Explanation whyState(const Desk &desk, const Case &shown);
/// A step of the last round (or of the procedure proposed), by its position.
Explanation whyStep(const Desk &desk, const Case &shown, int step);
/// A deadline: what was written, what it was read as, and the workdays from or to today.
Explanation whyDeadline(const Desk &desk, const QString &caption, const QString &text, QDate day);

/// The same as one tool tip.
QString toolTipOf(const Explanation &explanation);
/// Beside a widget, or a place on the screen; a count can be followed day by day from there.
void explain(const Explanation &explanation, QWidget *beside, const QRect &globalPlace = {});

} // namespace xhb
