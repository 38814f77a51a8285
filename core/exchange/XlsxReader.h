// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the tables of an xlsx file. Cached values are taken, formulas and macros never run, links
// never followed.
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/Grid.h"

#include <QByteArray>

namespace xhb {

/// Errors: Corrupt (damaged), Invalid (no xlsx, or beyond the limits), Cancelled. Hidden sheets
/// come without rows.
Result<Workbook> readXlsx(const QByteArray &bytes, Progress *progress = nullptr,
                          const ReadLimits &limits = {});

} // namespace xhb
