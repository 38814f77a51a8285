// SPDX-License-Identifier: GPL-3.0-or-later
// The day-by-day count of an issue's notice.
#pragma once

#include "core/actions/Desk.h"
#include "core/report/CountSheet.h"

namespace xhb {

/// The notice as it runs or ran; before it is begun, as it would run from the next workday.
Result<CountSheet> noticeCount(const Desk &desk, const IssueDossier &dossier);

} // namespace xhb
