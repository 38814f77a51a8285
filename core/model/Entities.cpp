// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Entities.h"

namespace xhb {

std::span<const EntityInfo *const> allEntities()
{
    static const std::array all{
        &entityInfo<BookInfo>(),   &entityInfo<Unit>(),      &entityInfo<Source>(),
        &entityInfo<Issue>(),      &entityInfo<Measure>(),   &entityInfo<StageGoal>(),
        &entityInfo<Attachment>(), &entityInfo<Round>(),     &entityInfo<Step>(),
        &entityInfo<Publicity>(),  &entityInfo<Objection>(), &entityInfo<Lookback>(),
    };
    return all;
}

const EntityInfo *entityOfTable(QStringView table)
{
    for (const EntityInfo *info : allEntities())
        if (table == QLatin1String(info->table))
            return info;
    return nullptr;
}

} // namespace xhb
