// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list of problems and the cells of a page of rows.
#pragma once

#include "ui/issues/IssueList.h"
#include "ui/kit/RowModel.h"

namespace xhb {

/// Keys are those of the exported ledger, so that what is shown can be exported and printed.
std::vector<RowColumn> issueColumns();

/// The rows of these problems; one that is gone is empty.
std::vector<RowCells> issueRows(const IssueList &list, std::span<const qint64> ids);

} // namespace xhb
