// SPDX-License-Identifier: GPL-3.0-or-later
// One problem: the unit of sign-off (glossary: 问题 = 销号的基本单位).
#pragma once

#include "core/base/Field.h"
#include "core/model/Plan.h"
#include "core/model/Source.h"
#include "core/model/Unit.h"

#include <QCoreApplication>

namespace xhb {

enum class TaskType { Immediate, Limited, Longterm, Legacy };

template <>
struct Vocabulary<TaskType> {
    static constexpr std::array choices{
        Choice{"immediate", QT_TRANSLATE_NOOP("issue", "立行立改")},
        Choice{"limited", QT_TRANSLATE_NOOP("issue", "限期整改")},
        Choice{"longterm", QT_TRANSLATE_NOOP("issue", "长期坚持")},
        Choice{"legacy", QT_TRANSLATE_NOOP("issue", "历史遗留")},
    };
};

struct Issue;
template <>
inline constexpr const char *detail::tableName<Issue> = "issue";

struct Issue {
    Id<Issue> id;
    QString code;
    QString title;
    QString description;
    Id<Source> source;
    QString topic; ///< field it belongs to, such as 水环境
    QString location;
    QDate foundOn;
    TaskType taskType = TaskType::Limited;
    bool tracked = true;   ///< counts as 需销号 (FB-统计)
    bool common = false;   ///< needs long-term mechanism and 举一反三 (QX-7)
    bool longterm = false; ///< “并长期坚持”, beside or instead of a date
    QString goal;
    QString deadlineText; ///< as written; never rewritten
    QDate deadline;       ///< what was read from it; invalid = none or doubtful
    std::vector<Id<Unit>> responsible;
    std::vector<Id<Unit>> supervising; ///< in order, the first leads (QX-16)
    std::vector<Id<Unit>> assisting;
    QString leader; ///< county leader in charge of the field
    QString person;
    QString phone;
    QString note;
    Id<Plan> plan;          ///< the plan it is part of; none = it has no plan (JX-6)
    QDate superiorDeadline; ///< the superior's own date, which the plan may not pass (QX-7)

    bool operator==(const Issue &) const = default;
};

template <>
struct Entity<Issue> {
    static constexpr const char *table = "issue";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "问题");
    static constexpr std::array fields{
        field<&Issue::code>("code", QT_TRANSLATE_NOOP("issue", "问题编号")),
        field<&Issue::title>("title", QT_TRANSLATE_NOOP("issue", "问题"), Required),
        field<&Issue::description>("description", QT_TRANSLATE_NOOP("issue", "问题全文"), Long),
        field<&Issue::source>("source", QT_TRANSLATE_NOOP("issue", "问题来源")),
        field<&Issue::topic>("topic", QT_TRANSLATE_NOOP("issue", "问题领域")),
        field<&Issue::location>("location", QT_TRANSLATE_NOOP("issue", "点位")),
        field<&Issue::foundOn>("found_on", QT_TRANSLATE_NOOP("issue", "发现日期"), Happened),
        field<&Issue::taskType>("task_type", QT_TRANSLATE_NOOP("issue", "任务类型")),
        field<&Issue::tracked>("tracked", QT_TRANSLATE_NOOP("issue", "纳入销号管理")),
        field<&Issue::common>("common", QT_TRANSLATE_NOOP("issue", "共性问题")),
        field<&Issue::longterm>("longterm", QT_TRANSLATE_NOOP("issue", "长期坚持")),
        field<&Issue::goal>("goal", QT_TRANSLATE_NOOP("issue", "整改目标"), Long),
        field<&Issue::deadlineText>("deadline_text", QT_TRANSLATE_NOOP("issue", "整改时限")),
        field<&Issue::deadline>("deadline", QT_TRANSLATE_NOOP("issue", "时限日期")),
        field<&Issue::responsible>("responsible", QT_TRANSLATE_NOOP("issue", "主体责任单位")),
        field<&Issue::supervising>("supervising",
                                   QT_TRANSLATE_NOOP("issue", "监管（验收）责任单位")),
        field<&Issue::assisting>("assisting", QT_TRANSLATE_NOOP("issue", "配合单位")),
        field<&Issue::leader>("leader", QT_TRANSLATE_NOOP("issue", "分管领导")),
        field<&Issue::person>("person", QT_TRANSLATE_NOOP("issue", "责任人")),
        field<&Issue::phone>("phone", QT_TRANSLATE_NOOP("issue", "联系电话")),
        field<&Issue::note>("note", QT_TRANSLATE_NOOP("issue", "备注"), Long),
        field<&Issue::plan>("plan", QT_TRANSLATE_NOOP("issue", "整改方案")),
        field<&Issue::superiorDeadline>("superior_deadline",
                                        QT_TRANSLATE_NOOP("issue", "上级要求时限")),
    };
};

} // namespace xhb
