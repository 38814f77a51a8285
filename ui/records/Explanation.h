// SPDX-License-Identifier: GPL-3.0-or-later
// Why something is as it is: in words with the article, and counted day by day where it was
// counted.
#pragma once

#include "core/rules/StatusView.h"
#include "ui/kit/WhyPopup.h"

namespace xhb {

struct Explanation {
    Why why;
    std::optional<CountExplained> count;
};

/// “2026年3月2日（周一）”
QString dayWithWeekday(QDate day);

/// A step: by whom, since when or until when, what it lacks. `count` is how its last day came
/// about.
Explanation whyStep(const StepView &step, std::optional<CountExplained> count = {});

/// The same as one tool tip.
QString toolTipOf(const Explanation &explanation);
/// Beside a widget, or a place on the screen; a count can be followed day by day from there.
void explain(const Explanation &explanation, QWidget *beside, const QRect &globalPlace = {});

} // namespace xhb
