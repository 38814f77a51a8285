// SPDX-License-Identifier: GPL-3.0-or-later
// The columns and rows of the list of plans.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/RowModel.h"

namespace xhb {

std::vector<RowColumn> planColumns();
std::vector<RowCells> planRows(const Desk &desk, std::span<const qint64> plans);

} // namespace xhb
