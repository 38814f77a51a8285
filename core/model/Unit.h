// SPDX-License-Identifier: GPL-3.0-or-later
// A town, park, department, superior body or enterprise, with the other names it appears under.
#pragma once

#include "core/base/Field.h"

#include <QCoreApplication>

namespace xhb {

enum class UnitKind { Town, Park, Department, Superior, Enterprise };

template <>
struct Vocabulary<UnitKind> {
    static constexpr std::array choices{
        Choice{"town", QT_TRANSLATE_NOOP("unit", "镇街")},
        Choice{"park", QT_TRANSLATE_NOOP("unit", "园区")},
        Choice{"department", QT_TRANSLATE_NOOP("unit", "部门")},
        Choice{"superior", QT_TRANSLATE_NOOP("unit", "上级")},
        Choice{"enterprise", QT_TRANSLATE_NOOP("unit", "企业")},
    };
};

struct Unit;
template <>
inline constexpr const char *detail::tableName<Unit> = "unit";

struct Unit {
    Id<Unit> id;
    QString name;
    QString shortName;
    UnitKind kind = UnitKind::Department;
    QStringList aliases; ///< other spellings found in ledgers
    QString note;

    bool operator==(const Unit &) const = default;
};

template <>
struct Entity<Unit> {
    static constexpr const char *table = "unit";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "单位");
    static constexpr std::array fields{
        field<&Unit::name>("name", QT_TRANSLATE_NOOP("unit", "单位名称"), Required),
        field<&Unit::shortName>("short_name", QT_TRANSLATE_NOOP("unit", "简称")),
        field<&Unit::kind>("kind", QT_TRANSLATE_NOOP("unit", "单位性质")),
        field<&Unit::aliases>("aliases", QT_TRANSLATE_NOOP("unit", "别名")),
        field<&Unit::note>("note", QT_TRANSLATE_NOOP("unit", "备注"), Long),
    };
};

} // namespace xhb
