// SPDX-License-Identifier: GPL-3.0-or-later
// Where problems come from: one inspection, warning film or check (QX-5 “1+1+N”, JX-2, JX-26).
#pragma once

#include "core/base/Field.h"

#include <QCoreApplication>

namespace xhb {

enum class Level { Nation, Province, City, County };

template <>
struct Vocabulary<Level> {
    static constexpr std::array choices{
        Choice{"nation", QT_TRANSLATE_NOOP("source", "国家")},
        Choice{"province", QT_TRANSLATE_NOOP("source", "省级")},
        Choice{"city", QT_TRANSLATE_NOOP("source", "市级")},
        Choice{"county", QT_TRANSLATE_NOOP("source", "县区")},
    };
};

struct Source;
template <>
inline constexpr const char *detail::tableName<Source> = "source";

struct Source {
    Id<Source> id;
    QString name;
    Level level = Level::County;
    QString category; ///< a category of the rulebook, or the county's own
    QString batch;
    QDate feedbackOn;
    QString docNo;
    QString note;
    QStringList aliases; ///< other names it has in lists

    bool operator==(const Source &) const = default;
};

template <>
struct Entity<Source> {
    static constexpr const char *table = "source";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "问题来源");
    static constexpr std::array fields{
        field<&Source::name>("name", QT_TRANSLATE_NOOP("source", "来源名称"), Required),
        field<&Source::level>("level", QT_TRANSLATE_NOOP("source", "层级")),
        field<&Source::category>("category", QT_TRANSLATE_NOOP("source", "类别")),
        field<&Source::batch>("batch", QT_TRANSLATE_NOOP("source", "批次")),
        field<&Source::feedbackOn>("feedback_on", QT_TRANSLATE_NOOP("source", "反馈日期"),
                                   Happened),
        field<&Source::docNo>("doc_no", QT_TRANSLATE_NOOP("source", "文号")),
        field<&Source::note>("note", QT_TRANSLATE_NOOP("source", "备注"), Long),
        field<&Source::aliases>("aliases", QT_TRANSLATE_NOOP("source", "别名")),
    };
};

} // namespace xhb
