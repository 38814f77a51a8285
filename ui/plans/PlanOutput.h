// SPDX-License-Identifier: GPL-3.0-or-later
// A plan on its way out of the window: on paper or into a file.
#pragma once

#include "core/actions/Desk.h"

class QWidget;

namespace xhb {

/// A form in a preview: measures-list (subject = a version, 0 = the latest or the draft), plan,
/// consultation-summary, adjustment-form (subject = a request).
void printPlan(QWidget *parent, Desk &desk, const QString &form, Id<Plan> plan, qint64 subject);

/// 版本对照表: what differs between two versions; 0 = as the plan stands now.
void printComparison(QWidget *parent, Desk &desk, Id<Plan> plan, int one, int other);

/// Asks for the shape and a file, then writes the list of measures as it stands (0) or as a
/// version had it.
void exportPlan(QWidget *parent, Desk &desk, const Plan &plan, int version,
                std::function<void(const QString &)> said);

} // namespace xhb
