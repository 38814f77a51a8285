// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanWords.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QPushButton>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

ChipLook planChip(const std::vector<StepView> &steps, bool approved)
{
    const StepView *current = nullptr;
    const StepView *last = nullptr;
    for (const StepView &step : steps) {
        if (step.state == StepState::Current)
            current = &step;
        if (step.state == StepState::Done)
            last = &step;
    }
    if (!current)
        return {Shape::Check, last ? Tr::tr("已%1").arg(last->name) : Tr::tr("已办完"),
                Tone::Green};
    if (approved)
        return {Shape::Check, Tr::tr("已批准"), Tone::Green};
    if (current->late)
        return {Shape::Triangle, Tr::tr("待%1").arg(current->name), Tone::Red};
    return {last ? Shape::Half : Shape::Ring, Tr::tr("待%1").arg(current->name),
            last ? Tone::Blue : Tone::Grey};
}

ChipLook adjustmentChip(AdjustmentState state, const std::vector<StepView> &steps)
{
    if (state == AdjustmentState::Rejected)
        return {Shape::Cross, choiceWord("adjustment_state", state), Tone::Red};
    if (state == AdjustmentState::Approved)
        return {Shape::Check, choiceWord("adjustment_state", state), Tone::Green};
    for (const StepView &step : steps)
        if (step.state == StepState::Current)
            return {Shape::Half, Tr::tr("待%1").arg(step.name), Tone::Blue};
    return {Shape::Half, choiceWord("adjustment_state", state), Tone::Blue};
}

QStringList warningWords(const Recorded &recorded)
{
    QStringList words;
    for (const Missing &one : recorded.warnings)
        words.append(Tr::tr("%1（%2）").arg(one.what, citation(one.basis)));
    return words;
}

const StepView *dueStep(const std::vector<StepView> &steps)
{
    for (const StepView &step : steps)
        if (step.due.isValid() && !step.on.isValid() && step.state != StepState::Skipped)
            return &step;
    return nullptr;
}

QString deadlineWords(const QString &text, QDate day, const QString &none)
{
    if (text.isEmpty() && !day.isValid())
        return none;
    return text.isEmpty() ? longDate(day) : text;
}

QPushButton *makeLink(const QString &words, const QString &accessible, QWidget *parent,
                      std::function<void()> act)
{
    auto *link = new QPushButton(words, parent);
    setRole(link, WidgetRole::Link);
    link->setAccessibleName(accessible.isEmpty() ? words : accessible);
    QObject::connect(link, &QPushButton::clicked, link, std::move(act));
    return link;
}

} // namespace xhb
