// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a table as an xlsx file that is ready to print: A3 landscape, header frozen and repeated
// on every page, fitted to the width.
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/Table.h"

#include <QByteArray>

namespace xhb {

/// Errors: Invalid (a text longer than a cell can hold, too many rows), DiskFull or File (the
/// temporary file), Cancelled.
Result<QByteArray> toXlsx(const Table &table, Progress *progress = nullptr);

} // namespace xhb
