// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a plan as a table for a file (QX-7): as it stands, or as one of its versions had it.
#pragma once

#include "core/actions/Desk.h"
#include "core/exchange/LedgerTable.h"
#include "core/report/Ledgers.h"

namespace xhb {

struct PlanTable {
    Table table;
    QJsonArray json; ///< as `export --what issues` answers
    int problems = 0;
};

/// `version` 0 = as it stands. `columns` empty = the six items and what moved the deadlines.
/// Errors: NotFound for a version there is not; Invalid for a column a version does not keep.
Result<PlanTable> planTable(const Desk &desk, const Plan &plan, int version, LedgerShape shape,
                            const QStringList &columns = {});

} // namespace xhb
