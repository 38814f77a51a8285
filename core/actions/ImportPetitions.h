// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of petitions from a file into the book: file → draft → plan → one transaction → one
// undo.
#pragma once

#include "core/actions/ImportList.h"
#include "core/exchange/PetitionPlan.h"
#include "core/exchange/PetitionReader.h"

namespace xhb {

struct PreparedPetitions {
    PetitionPlan plan;
    QString fingerprint;     ///< of the header as it was found
    bool remembered = false; ///< a correction from an earlier import was used
};

/// Reads, maps and compares; changes nothing. Rows that are sealed, dated in the future or of a
/// class the round under way falls short of are rejected in the plan, by row; values that cannot be
/// are left out and doubted.
Result<PreparedPetitions> preparePetitions(const Desk &desk, const Workbook &file,
                                           const ImportChoices &choices,
                                           Progress *progress = nullptr);

/// Writes the plan as one action and remembers a corrected mapping. Answers the action, 0 when
/// nothing differs. Cancelled leaves nothing.
Result<qint64> applyPetitions(const Desk &desk, const PreparedPetitions &prepared,
                              const QString &fileName, Progress *progress = nullptr);

} // namespace xhb
