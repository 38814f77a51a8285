// SPDX-License-Identifier: GPL-3.0-or-later
// The public notice of a round (JX-14(四)): at least 10 workdays, the first day not counted.
#pragma once

#include "core/base/Field.h"
#include "core/model/Round.h"

#include <QCoreApplication>

namespace xhb {

struct Publicity;
template <>
inline constexpr const char *detail::tableName<Publicity> = "publicity";

struct Publicity {
    Id<Publicity> id;
    Id<Round> round;
    QDate on;
    QString media;
    QDate until;   ///< announced last day; invalid = the shortest allowed
    QString phone; ///< 问效电话
    QString url;
    QString note;

    bool operator==(const Publicity &) const = default;
};

template <>
struct Entity<Publicity> {
    static constexpr const char *table = "publicity";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "公示");
    static constexpr std::array fields{
        field<&Publicity::round>("round", QT_TRANSLATE_NOOP("publicity", "轮次"), Required | Fixed),
        field<&Publicity::on>("on", QT_TRANSLATE_NOOP("publicity", "公示起始日"),
                              Required | Happened),
        field<&Publicity::media>("media", QT_TRANSLATE_NOOP("publicity", "公示载体"), Required),
        field<&Publicity::until>("until", QT_TRANSLATE_NOOP("publicity", "公示截止日")),
        field<&Publicity::phone>("phone", QT_TRANSLATE_NOOP("publicity", "问效电话")),
        field<&Publicity::url>("url", QT_TRANSLATE_NOOP("publicity", "网址")),
        field<&Publicity::note>("note", QT_TRANSLATE_NOOP("publicity", "备注"), Long),
    };
};

} // namespace xhb
