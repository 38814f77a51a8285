// SPDX-License-Identifier: GPL-3.0-or-later
// Who refers to the units and sources of a book, and which problems bear a code: short questions
// put together from the field tables.
#pragma once

#include "core/model/Issue.h"
#include "core/store/Database.h"

#include <vector>

namespace xhb {

/// How many rows of `entity` refer to each row of `table`; one that does so twice counts once.
Result<QHash<qint64, int>> countReferring(Database &database, const EntityInfo &entity,
                                          const char *table);
/// The rows of `entity` that refer to row `id` of `table`, as entered.
Result<std::vector<qint64>> referringRows(Database &database, const EntityInfo &entity,
                                          const char *table, qint64 id);

/// The problems of this code, one of each source at most.
Result<std::vector<qint64>> issuesOfCode(Database &database, const QString &code);

} // namespace xhb
