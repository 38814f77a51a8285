// SPDX-License-Identifier: GPL-3.0-or-later
// A list compared with the book: what importing it would write, field by field. Making the plan
// changes nothing; carrying it out is a loop over its parts in one transaction.
#pragma once

#include "core/exchange/ListPlan.h"
#include "core/model/Measure.h"

#include <QJsonObject>

namespace xhb {

/// What the plan is compared with: the rows of a book.
struct ImportBook {
    std::vector<Unit> units;
    std::vector<Source> sources;
    std::vector<Issue> issues;
    std::vector<Measure> measures;
};

struct ImportOptions {
    QString source;   ///< name given by the user; wins over the list's title, not over its column
    QString fileName; ///< the last resort for the source's name
};

struct MeasureChange {
    enum class Action { Add, Update, Remove };
    Action action = Action::Add;
    Measure before; ///< Update, Remove
    Measure after;  ///< Add, Update; Measure::issue is 0 when the issue is new, too
};

/// One problem of the list; ids of new units and sources as in ListPlan.
struct IssueImport {
    ImportAction action = ImportAction::Create;
    int row = 0; ///< in the file
    Issue before;
    Issue after;                     ///< id 0 = to be inserted
    std::vector<FieldChange> fields; ///< of an update; of a new problem `after` says it all
    std::vector<MeasureChange> measures;
};

struct ImportPlan : ListPlan {
    std::vector<IssueImport> issues; ///< in list order

    int count(ImportAction action) const;
    PlanCounts counts() const;
    bool changesNothing() const { return count(ImportAction::Unchanged) == int(issues.size()); }
};

/// The natural key is source plus code, or title where the list has no codes. Empty cells never
/// clear what the book has; measures that are done are never removed.
ImportPlan planImport(const LedgerDraft &draft, const ImportBook &book,
                      const ImportOptions &options = {});

/// The issue with the ids its units and source got when they were written: `units[0]` is the id of
/// newUnits[0].
Issue placed(Issue issue, const std::vector<Id<Unit>> &units,
             const std::vector<Id<Source>> &sources);

/// The answer of `import --dry-run --json`.
QJsonObject toJson(const ImportPlan &plan);

} // namespace xhb
