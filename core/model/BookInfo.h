// SPDX-License-Identifier: GPL-3.0-or-later
// The county the book belongs to and what is printed on its papers. One row.
#pragma once

#include "core/base/Field.h"

#include <QCoreApplication>

namespace xhb {

struct BookInfo;
template <>
inline constexpr const char *detail::tableName<BookInfo> = "book";

struct BookInfo {
    Id<BookInfo> id;
    QString name;     ///< 县名
    QString office;   ///< name of the rectification office as it signs
    QString rulebook; ///< id of the rulebook
    QString operatorName;
    QString phone; ///< 问效电话
    QString address;
    QString email;
    bool countFirstDay = false; ///< count the first day of a count of workdays (local habit)
    QString note;
    QString agencyCode; ///< 机关代字 of its letters: 双环督整改办

    bool operator==(const BookInfo &) const = default;
};

template <>
struct Entity<BookInfo> {
    static constexpr const char *table = "book";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "台账");
    static constexpr std::array fields{
        field<&BookInfo::name>("name", QT_TRANSLATE_NOOP("book", "县（区）名"), Required),
        field<&BookInfo::office>("office", QT_TRANSLATE_NOOP("book", "整改办名称")),
        field<&BookInfo::rulebook>("rulebook", QT_TRANSLATE_NOOP("book", "规则集"), Required),
        field<&BookInfo::operatorName>("operator", QT_TRANSLATE_NOOP("book", "操作人")),
        field<&BookInfo::phone>("phone", QT_TRANSLATE_NOOP("book", "问效电话")),
        field<&BookInfo::address>("address", QT_TRANSLATE_NOOP("book", "地址")),
        field<&BookInfo::email>("email", QT_TRANSLATE_NOOP("book", "邮箱")),
        field<&BookInfo::countFirstDay>("count_first_day", QT_TRANSLATE_NOOP("book", "首日计入")),
        field<&BookInfo::note>("note", QT_TRANSLATE_NOOP("book", "备注"), Long),
        field<&BookInfo::agencyCode>("agency_code", QT_TRANSLATE_NOOP("book", "机关代字")),
    };
};

} // namespace xhb
