// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list of petitions and the cells of a page of rows.
#pragma once

#include "ui/kit/RowModel.h"
#include "ui/petitions/PetitionList.h"

namespace xhb {

std::vector<RowColumn> petitionColumns();

/// The rows of these petitions; one that is gone is empty.
std::vector<RowCells> petitionRows(const PetitionList &list, std::span<const qint64> ids);

} // namespace xhb
