// SPDX-License-Identifier: GPL-3.0-or-later
// Which issues or petitions an action touched: what is shown of a big book is reckoned anew for
// those only.
#pragma once

#include "core/ledger/Ledger.h"

#include <optional>

namespace xhb {

/// Ids ascending, of issues touched directly or through what belongs to them, gone ones included.
/// None: the whole book is to be read anew, since very many were touched, or something that hangs
/// on no issue (another name, other settings).
std::optional<std::vector<qint64>> touchedIssues(const Ledger &ledger, const Changes &changes);
/// The same of petitions; both ends of a link are touched.
std::optional<std::vector<qint64>> touchedPetitions(const Ledger &ledger, const Changes &changes);

} // namespace xhb
