// SPDX-License-Identifier: GPL-3.0-or-later
// Everything searchable about the issues: all text of their rows and of what belongs to them, the
// names of their units, which are found by pinyin initials as well, and of their sources.
#pragma once

#include "core/base/TextArena.h"
#include "core/model/Issue.h"
#include "core/store/Database.h"

namespace xhb {

struct IssueSearch {
    TextArena text;
    std::vector<qint64> ids; ///< of each entry
};

/// `only` = one issue; none = all, by id.
Result<IssueSearch> searchIndex(Database &database, Id<Issue> only = {});

} // namespace xhb
