// SPDX-License-Identifier: GPL-3.0-or-later
// The data of the two ledgers on paper: 整改台账 (a row for each measure, the cells of its problem
// merged) and 销号台账 (a row for each problem).
#pragma once

#include "core/report/Dossier.h"
#include "core/report/FormData.h"

#include <memory>

namespace xhb {

using Dossiers = std::shared_ptr<const std::vector<IssueDossier>>;

/// Fields for forms `issue-ledger` and `measures-list`.
FormData issueLedgerData(const Dossiers &issues, const Letterhead &letterhead);

/// Fields for form `signoff-ledger`.
FormData signOffLedgerData(const Dossiers &issues, const Letterhead &letterhead);

} // namespace xhb
