// SPDX-License-Identifier: GPL-3.0-or-later
// The columns and rows of the list of plans.
#pragma once

#include "core/actions/Desk.h"
#include "ui/kit/RowModel.h"

namespace xhb {

std::vector<RowColumn> planColumns();
std::vector<RowCells> planRows(const Desk &desk, std::span<const qint64> plans);

/// Whether the words stand in a plan's head or in the heads of its problems.
bool planSays(const Desk &desk, qint64 plan, const QString &words);

} // namespace xhb
