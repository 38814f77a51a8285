// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of rows that cost what is looked at, not what is there: ids of all, rows by the page.
#pragma once

#include "core/store/Rows.h"

namespace xhb {

/// Ids in the order they were entered, or by one column (`ascending` or not; ties as entered).
Result<std::vector<qint64>> rowIds(Database &database, const EntityInfo &entity,
                                   const char *column = nullptr, bool ascending = true);

/// The rows of these ids, in their order; ids that are gone are left out.
Result<std::vector<StoredRow>> rowPage(Database &database, const EntityInfo &entity,
                                       std::span<const qint64> ids);

} // namespace xhb
