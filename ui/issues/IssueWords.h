// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs the screen of problems uses for what the rules say.
#pragma once

#include "ui/issues/IssueIndex.h"
#include "ui/kit/Chip.h"
#include "ui/records/FieldWords.h"

namespace xhb {

/// State as a chip: shape, word and tint. What is near its deadline says so.
ChipLook chipOf(IssueState state, DueClass due);

/// The filters above the list; those of sources and units by what the book has.
std::vector<Filter> issueFilters(const RecordIndex *index);

} // namespace xhb
