// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be true of a petition, whoever writes it down: the clerk, a list, an action.
#pragma once

#include "core/model/Petition.h"

namespace xhb {

/// One value that cannot be.
struct PetitionFault {
    const char *column;
    QString value; ///< as it was written
    QString why;   ///< what it should be: “应不小于 0”
};

/// Fewer than none counted or fined, a term that is none, an answer, an end or a publication before
/// the receipt (LS-6(三)).
std::vector<PetitionFault> faultsOf(const Petition &petition);
/// Those that a change brought in: what an old book holds hinders nobody.
std::vector<PetitionFault> newFaults(const Petition &before, const Petition &after);

} // namespace xhb
