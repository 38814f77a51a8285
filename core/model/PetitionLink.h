// SPDX-License-Identifier: GPL-3.0-or-later
// How one petition hangs together with another: the same again, split from it, merged into it.
#pragma once

#include "core/base/Field.h"
#include "core/model/Petition.h"

#include <QCoreApplication>

namespace xhb {

enum class LinkKind { Duplicate, Split, Merged };

template <>
struct Vocabulary<LinkKind> {
    static constexpr std::array choices{
        Choice{"duplicate", QT_TRANSLATE_NOOP("petition_link", "重复")},
        Choice{"split", QT_TRANSLATE_NOOP("petition_link", "分解")},
        Choice{"merged", QT_TRANSLATE_NOOP("petition_link", "合并")},
    };
};

struct PetitionLink;
template <>
inline constexpr const char *detail::tableName<PetitionLink> = "petition_link";

struct PetitionLink {
    Id<PetitionLink> id;
    Id<Petition> petition;
    LinkKind kind = LinkKind::Duplicate;
    Id<Petition> to;

    bool operator==(const PetitionLink &) const = default;
};

template <>
struct Entity<PetitionLink> {
    static constexpr const char *table = "petition_link";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Entity", "信访关联");
    static constexpr std::array fields{
        field<&PetitionLink::petition>("petition", QT_TRANSLATE_NOOP("petition_link", "信访件"),
                                       Required | Fixed),
        field<&PetitionLink::kind>("kind", QT_TRANSLATE_NOOP("petition_link", "关联")),
        field<&PetitionLink::to>("to", QT_TRANSLATE_NOOP("petition_link", "关联件"), Required),
    };
};

} // namespace xhb
