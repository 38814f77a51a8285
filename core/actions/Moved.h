// SPDX-License-Identifier: GPL-3.0-or-later
// Reads which deadlines approved adjustments have moved.
#pragma once

#include "core/actions/Desk.h"
#include "core/report/MovedDeadline.h"

namespace xhb {

/// Of one issue or of the whole book.
Result<MovedDeadlines> readMovedDeadlines(const Ledger &ledger, Id<Issue> only = {});

} // namespace xhb
