// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan says of its problems at one moment: the part that is approved, kept in a version, and
// compared with another version or with what stands in the book now.
#pragma once

#include "core/base/Result.h"
#include "core/rules/PlanCheck.h"

#include <QHash>

namespace xhb {

struct PlanMeasure {
    int seq = 0;
    QString text;
    QString deadlineText;
    QDate deadline;

    bool operator==(const PlanMeasure &) const = default;
};

struct PlanStage {
    int seq = 0;
    QString text;
    QDate due;

    bool operator==(const PlanStage &) const = default;
};

struct PlanItem {
    Id<Issue> issue; ///< may be gone by now
    QString code;
    QString title;
    QString goal;
    QString deadlineText;
    QDate deadline;
    QStringList responsible, supervising, assisting; ///< names, in order
    std::vector<PlanMeasure> measures;               ///< by number
    std::vector<PlanStage> stages;

    bool operator==(const PlanItem &) const = default;
};

struct PlanContent {
    std::vector<PlanItem> items;

    const PlanItem *item(Id<Issue> issue) const;
};

using UnitNameById = QHash<Id<Unit>, QString>;

PlanContent planContentOf(std::span<const PlanRow> rows, const UnitNameById &units);

/// As PlanVersion::content keeps it.
QString toText(const PlanContent &content);
Result<PlanContent> readPlanContent(const QString &text);

enum class PlanChange { Added, Removed, Changed };

template <>
struct Vocabulary<PlanChange> {
    static constexpr std::array choices{
        Choice{"added", QT_TRANSLATE_NOOP("plan_change", "增加")},
        Choice{"removed", QT_TRANSLATE_NOOP("plan_change", "删去")},
        Choice{"changed", QT_TRANSLATE_NOOP("plan_change", "改动")},
    };
};

/// One field that differs, old and new side by side.
struct PlanDifference {
    Id<Issue> issue;
    QString name; ///< of the problem: its code, else its title
    PlanChange change = PlanChange::Changed;
    QString what; ///< 整改目标, 第 2 条措施的时限
    QString before;
    QString after;
};

std::vector<PlanDifference> comparePlans(const PlanContent &before, const PlanContent &after);

} // namespace xhb
