// SPDX-License-Identifier: GPL-3.0-or-later
// Who complained. Kept apart from the petition, so that no list, export or print can show it unless
// it is asked for.
#pragma once

#include "core/base/Field.h"
#include "core/model/Petition.h"

#include <QCoreApplication>

namespace xhb {

struct Complainant;
template <>
inline constexpr const char *detail::tableName<Complainant> = "complainant";

struct Complainant {
    Id<Complainant> id;
    Id<Petition> petition;
    QString name;
    QString phone;
    QString address;
    QString note;

    bool operator==(const Complainant &) const = default;
};

template <>
struct Entity<Complainant> {
    static constexpr const char *table = "complainant";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "举报人");
    static constexpr std::array fields{
        field<&Complainant::petition>("petition", QT_TRANSLATE_NOOP("complainant", "信访件"),
                                      Required | Fixed),
        field<&Complainant::name>("name", QT_TRANSLATE_NOOP("complainant", "姓名")),
        field<&Complainant::phone>("phone", QT_TRANSLATE_NOOP("complainant", "电话")),
        field<&Complainant::address>("address", QT_TRANSLATE_NOOP("complainant", "地址")),
        field<&Complainant::note>("note", QT_TRANSLATE_NOOP("complainant", "备注"), Long),
    };
};

} // namespace xhb
