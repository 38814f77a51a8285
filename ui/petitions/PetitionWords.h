// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs the screen of petitions uses for what the rules say.
#pragma once

#include "ui/kit/Chip.h"
#include "ui/petitions/PetitionIndex.h"
#include "ui/records/FieldWords.h"

namespace xhb {

/// Where a petition stands, in one chip: signed off, dealt with, or still to be answered.
ChipLook chipOf(const PetitionEntry &entry);
ChipLook chipOf(IssueState state, Finish finish, bool late);

/// “剩 3 天”, “今天到期”, “逾期 2 天”: the term to answer in is counted in calendar days.
QString leftWords(const PetitionReply &reply);
/// How the last day to answer is counted, with its articles.
QString replyWhy(const PetitionReply &reply);

/// “*X3JX202405160020”: the mark of the inspectors belongs to the number on paper.
QString numberOf(const Petition &petition);

/// The filters above the list; batches, types and units by what the book has.
std::vector<Filter> petitionFilters(const PetitionIndex *index);

} // namespace xhb
