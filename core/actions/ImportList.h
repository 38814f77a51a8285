// SPDX-License-Identifier: GPL-3.0-or-later
// A list of problems from a file into the book: file → draft → plan → one transaction → one undo.
#pragma once

#include "core/actions/Desk.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/LedgerReader.h"
#include "core/exchange/TableFile.h"

namespace xhb {

struct ImportChoices {
    QString source;                              ///< name of the source; empty = by the list itself
    std::optional<MappingCorrection> correction; ///< by hand; none = remembered or found
};

/// A plan and what is needed to remember how its columns were corrected.
struct PreparedImport {
    ImportPlan plan;
    QString fingerprint;     ///< of the header as it was found
    bool remembered = false; ///< a correction from an earlier import was used
};

/// Reads, maps and compares; changes nothing. Rows that are sealed or dated in the future are
/// rejected in the plan, by row.
Result<PreparedImport> prepareImport(const Desk &desk, const Workbook &file,
                                     const ImportChoices &choices, Progress *progress = nullptr);

/// Writes the plan as one action and remembers a corrected mapping. Answers the action, 0 when
/// nothing differs. Cancelled leaves nothing.
Result<qint64> applyImport(const Desk &desk, const PreparedImport &prepared,
                           const QString &fileName, Progress *progress = nullptr);

} // namespace xhb
