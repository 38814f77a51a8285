// SPDX-License-Identifier: GPL-3.0-or-later
// The petitions of the sample county: of every class and at every stage of being answered, dealt
// with and signed off.
#pragma once

#include "core/sample/Problems.h"

namespace xhb {

/// Part of the sample's one transaction. `units` are the ids of data.units.
Status fillPetitions(const Desk &desk, Tx &tx, const SampleData &data,
                     const std::vector<Id<Unit>> &units, const PhotoPainter &paint);

} // namespace xhb
