// SPDX-License-Identifier: GPL-3.0-or-later
// Everything there is to say about where one issue stands: its steps, their days, what is missing,
// what can and cannot be done, and the article for each.
#pragma once

#include "core/rules/Procedures.h"

#include <QJsonObject>

namespace xhb {

enum class StepState { Done, Failed, Current, Waiting, Skipped };

template <>
struct Vocabulary<StepState> {
    static constexpr std::array choices{
        Choice{"done", QT_TRANSLATE_NOOP("step_state", "已办")},
        Choice{"failed", QT_TRANSLATE_NOOP("step_state", "不合格")},
        Choice{"current", QT_TRANSLATE_NOOP("step_state", "待办")},
        Choice{"waiting", QT_TRANSLATE_NOOP("step_state", "未到")},
        Choice{"skipped", QT_TRANSLATE_NOOP("step_state", "略过")},
    };
};

struct StepView {
    QString key;
    QString name;
    QString actor;
    StepState state = StepState::Waiting;
    QDate on;                    ///< when it was taken
    QDate due;                   ///< last day; for a running notice the last day of the notice
    std::optional<int> daysLeft; ///< workdays from today to `due`, of a step not yet taken
    bool late = false;
    bool provisional = false;
    QString basis;
    QString explanation; ///< how `due` was counted
    std::vector<Missing> missing;
    QStringList fields; ///< fields of the step that must be filled in
};

struct Refusal {
    QString verb;
    QString step; ///< of signoff.step
    QString why;
    QString basis;
};

struct StatusView {
    IssueState state = IssueState::Planned;
    Pace pace = Pace::None;
    QString reason; ///< why it is in this state, one sentence
    QString reasonBasis;
    QDate deadline; ///< in force
    QDate closedOn;
    QString procedure; ///< of the last round, or the one proposed
    QString procedureName;
    int round = 0; ///< 0 = none yet
    bool roundOver = false;
    bool provisional = false;
    std::vector<StepView> steps;
    QStringList can; ///< verbs
    std::vector<Refusal> cannot;
};

QJsonObject toJson(const StepView &step);

StatusView statusOf(const RuleContext &context, const IssueFacts &facts);

/// The answer of `status CODE`, but for code, title and the deadline's own text, which the caller
/// adds.
QJsonObject toJson(const StatusView &view);

} // namespace xhb
