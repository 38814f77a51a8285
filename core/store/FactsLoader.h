// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the slim facts the rules reckon with: of the whole book in a few passes, or of one issue,
// and likewise of petitions.
#pragma once

#include "core/rules/Facts.h"
#include "core/store/Database.h"

namespace xhb {

/// Joined and ready for the rules. `only` = one issue; none = all, in book order.
Result<BookFacts> loadFacts(Database &database, Id<Issue> only = {});

/// The same of petitions: each IssueFact stands for one, with its id.
Result<BookFacts> loadPetitionFacts(Database &database, Id<Petition> only = {});

} // namespace xhb
