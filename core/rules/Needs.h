// SPDX-License-Identifier: GPL-3.0-or-later
// What a step still needs before it may be taken, in words and with the article for each.
#pragma once

#include "core/rules/State.h"

#include <functional>

namespace xhb {

struct Missing {
    QString what;
    QString basis;
    NeedKind kind = NeedKind::Field;                ///< where it is to be filled in
    AttachmentRole role = AttachmentRole::Evidence; ///< NeedKind::Paper
};

/// Tells whether a field of the step itself is filled in.
using FieldFilled = std::function<bool(StepField)>;

/// Everything a step lacks, apart from its turn, if it were taken on `on`.
std::vector<Missing> lacking(const RuleContext &context, const IssueFacts &facts,
                             const Standing &standing, const StepRule &step, QDate on,
                             const FieldFilled &filled);

/// The last day of the last round's notice; invalid while there is none.
WorkdayCount runningNotice(const RuleContext &context, const IssueFacts &facts,
                           const Standing &standing);

} // namespace xhb
