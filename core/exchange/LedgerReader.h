// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a list of problems out of a table as people lay it out: title lines, headers of several
// rows, groups, merged cells, totals and signatures.
#pragma once

#include "core/base/Progress.h"
#include "core/exchange/LedgerDraft.h"

namespace xhb {

struct LedgerOptions {
    MappingCorrection mapping;
    std::optional<int> assumedYear; ///< for deadlines without a year; default: the list's own year
};

/// Errors: Invalid when no visible sheet holds a list of problems, Cancelled. Rows that cannot be
/// read are in the draft, not an error.
Result<LedgerDraft> readLedger(const Workbook &book, const LedgerOptions &options = {},
                               Progress *progress = nullptr);

} // namespace xhb
