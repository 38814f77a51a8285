// SPDX-License-Identifier: GPL-3.0-or-later
// An objection raised against a notice and what its check found (JX-14(五)).
#pragma once

#include "core/base/Field.h"
#include "core/model/Publicity.h"

#include <QCoreApplication>

namespace xhb {

struct Objection;
template <>
inline constexpr const char *detail::tableName<Objection> = "objection";

struct Objection {
    Id<Objection> id;
    Id<Publicity> publicity;
    QDate on;
    QString content;
    QString way;      ///< how it arrived
    QDate resolvedOn; ///< invalid = still open
    bool upheld = false;
    QString resolution;

    bool operator==(const Objection &) const = default;
};

template <>
struct Entity<Objection> {
    static constexpr const char *table = "objection";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "异议");
    static constexpr std::array fields{
        field<&Objection::publicity>("publicity", QT_TRANSLATE_NOOP("objection", "公示"),
                                     Required | Fixed),
        field<&Objection::on>("on", QT_TRANSLATE_NOOP("objection", "提出日期"),
                              Required | Happened),
        field<&Objection::content>("content", QT_TRANSLATE_NOOP("objection", "异议内容"),
                                   Required | Long),
        field<&Objection::way>("way", QT_TRANSLATE_NOOP("objection", "提出方式")),
        field<&Objection::resolvedOn>("resolved_on", QT_TRANSLATE_NOOP("objection", "处理日期"),
                                      Happened),
        field<&Objection::upheld>("upheld", QT_TRANSLATE_NOOP("objection", "是否属实")),
        field<&Objection::resolution>("resolution", QT_TRANSLATE_NOOP("objection", "核实处理情况"),
                                      Long),
    };
};

} // namespace xhb
