// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PlanQueries.h"

namespace xhb {

Result<bool> planApproved(Database &database, Id<Plan> plan)
{
    TRY_LET(query, database.cached("SELECT 1 FROM plan_version WHERE plan = ?1 LIMIT 1"));
    query->bind(1, plan.value);
    return query->next();
}

} // namespace xhb
