// SPDX-License-Identifier: GPL-3.0-or-later
// One thing made public: the plan, the state of the work once a year (JX-15).
#pragma once

#include "core/base/Field.h"
#include "core/model/Plan.h"

#include <QCoreApplication>

namespace xhb {

enum class DisclosureKind { Yearly, Plan, Petitions, Example };

template <>
struct Vocabulary<DisclosureKind> {
    static constexpr std::array choices{
        Choice{"yearly", QT_TRANSLATE_NOOP("disclosure", "年度整改情况")},
        Choice{"plan", QT_TRANSLATE_NOOP("disclosure", "整改方案")},
        Choice{"petitions", QT_TRANSLATE_NOOP("disclosure", "边督边改情况")},
        Choice{"example", QT_TRANSLATE_NOOP("disclosure", "典型案例")},
    };
};

struct Disclosure;
template <>
inline constexpr const char *detail::tableName<Disclosure> = "disclosure";

struct Disclosure {
    Id<Disclosure> id;
    DisclosureKind kind = DisclosureKind::Yearly;
    QDate on;
    Id<Plan> plan;
    QString media;
    QString url;
    QString note;

    bool operator==(const Disclosure &) const = default;
};

template <>
struct Entity<Disclosure> {
    static constexpr const char *table = "disclosure";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "公开登记");
    static constexpr std::array fields{
        field<&Disclosure::kind>("kind", QT_TRANSLATE_NOOP("disclosure", "公开内容")),
        field<&Disclosure::on>("on", QT_TRANSLATE_NOOP("disclosure", "公开日期"),
                               Required | Happened),
        field<&Disclosure::plan>("plan", QT_TRANSLATE_NOOP("disclosure", "整改方案")),
        field<&Disclosure::media>("media", QT_TRANSLATE_NOOP("disclosure", "载体")),
        field<&Disclosure::url>("url", QT_TRANSLATE_NOOP("disclosure", "链接")),
        field<&Disclosure::note>("note", QT_TRANSLATE_NOOP("disclosure", "备注"), Long),
    };
};

} // namespace xhb
