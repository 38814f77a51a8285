// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Entities.h"

namespace xhb {

std::span<const EntityInfo *const> allEntities()
{
    static const std::array all{
        &entityInfo<BookInfo>(),
        &entityInfo<Unit>(),
        &entityInfo<Source>(),
        &entityInfo<Plan>(),
        &entityInfo<Issue>(),
        &entityInfo<Measure>(),
        &entityInfo<StageGoal>(),
        &entityInfo<PlanStep>(),
        &entityInfo<Consultation>(),
        &entityInfo<Adjustment>(),
        &entityInfo<AdjustmentChange>(),
        &entityInfo<AdjustmentStep>(),
        &entityInfo<PlanVersion>(),
        &entityInfo<Petition>(),
        &entityInfo<PetitionLink>(),
        &entityInfo<Complainant>(),
        &entityInfo<Attachment>(),
        &entityInfo<Round>(),
        &entityInfo<Step>(),
        &entityInfo<Publicity>(),
        &entityInfo<Objection>(),
        &entityInfo<Lookback>(),
        &entityInfo<CalendarNotice>(),
        &entityInfo<Disclosure>(),
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
