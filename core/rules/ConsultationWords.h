// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a unit's opinion on a draft plan, in words (JX-6).
#pragma once

#include "core/model/Consultation.h"

namespace xhb {

/// “无意见” and the like: there is nothing to be taken or not.
bool hasNothingToTake(const Consultation &asked);
/// Answered with something of which it is not said yet what became of it.
bool waitsToBeTaken(const Consultation &asked);
/// “采纳”, “部分采纳”, “不采纳”; empty where there is nothing to take or it is still open.
QString takenWord(const Consultation &asked);

} // namespace xhb
