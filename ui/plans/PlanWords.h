// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs the screen of plans uses for what the rules say.
#pragma once

#include "core/actions/Signoff.h"
#include "core/report/Words.h"
#include "ui/kit/Chip.h"
#include "ui/plans/PlanShown.h"
#include "ui/records/FieldWords.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace xhb {

/// Where a plan stands: the step to be taken, or that it is approved.
ChipLook planChip(const std::vector<StepView> &steps, bool approved);
ChipLook adjustmentChip(AdjustmentState state, const std::vector<StepView> &steps);
/// The step that still has a last day to come, such as 报送 within 45 workdays; null without one.
const StepView *dueStep(const std::vector<StepView> &steps);
/// Words of a choice of an entity's vocabulary.
template <class Enum>
QString choiceWord(const char *table, Enum value)
{
    return QCoreApplication::translate(table, Vocabulary<Enum>::choices[size_t(value)].label);
}

/// What is said of a recorded act all the same, each with its article.
QStringList warningWords(const Recorded &recorded);

/// A deadline as it was written, else its day, else `none`.
QString deadlineWords(const QString &text, QDate day, const QString &none = {});

/// A link in a line of text.
QPushButton *makeLink(const QString &words, const QString &accessible, QWidget *parent,
                      std::function<void()> act);

} // namespace xhb
