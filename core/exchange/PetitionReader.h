// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a ledger of petitions: the 35 columns in use (forms.md §4.1), ours and what lies between.
#pragma once

#include "core/base/Progress.h"
#include "core/exchange/LedgerReader.h"
#include "core/exchange/PetitionDraft.h"

namespace xhb {

/// Whether a file looks like a ledger of petitions rather than one of problems.
bool looksLikePetitions(const Workbook &book);
/// And the other way round.
bool looksLikeIssues(const Workbook &book);

/// Errors: Invalid when no visible sheet holds petitions, Cancelled. Rows that cannot be read are
/// in the draft, not an error.
Result<PetitionListDraft> readPetitions(const Workbook &book, const LedgerOptions &options = {},
                                        Progress *progress = nullptr);

} // namespace xhb
