// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that a book is whole: file structure, references, papers, the journal's hash chain, and
// that replaying the journal from the start gives exactly the tables.
#pragma once

#include "core/ledger/Ledger.h"

namespace xhb {

struct VerifyReport {
    QStringList findings; ///< Chinese sentences; empty = the book is whole
    qint64 operations = 0;
    qint64 rows = 0;
    qint64 papers = 0;
};

Result<VerifyReport> verify(const Ledger &ledger);

} // namespace xhb
