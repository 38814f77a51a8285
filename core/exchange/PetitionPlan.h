// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of petitions compared with the book: what importing it would write, field by field.
#pragma once

#include "core/exchange/ListPlan.h"
#include "core/exchange/PetitionDraft.h"

namespace xhb {

/// What the plan is compared with: the rows of a book.
struct PetitionBook {
    std::vector<Unit> units;
    std::vector<Source> sources;
    std::vector<Petition> petitions;
    std::vector<PetitionLink> links;
    std::vector<Complainant> persons;
};

/// One petition of the list; ids of new units and sources as in ListPlan.
struct PetitionImport {
    ImportAction action = ImportAction::Create;
    int row = 0;
    Petition before;
    Petition after; ///< id 0 = to be inserted
    std::vector<FieldChange> fields;
    std::optional<Complainant> person; ///< to be written, with its id where there is one
};

/// A link to be added, by accept numbers: either end may be new.
struct LinkImport {
    int row = 0;
    QString from;
    LinkKind kind = LinkKind::Duplicate;
    QString to;
};

struct PetitionPlan : ListPlan {
    std::vector<PetitionImport> petitions; ///< in list order
    std::vector<LinkImport> links;

    PlanCounts counts() const;
    bool changesNothing() const;
};

/// The natural key is the accept number. Empty cells never clear what the book has; links are only
/// added. `source`: given by the user for petitions that name none. `today`: no day of receipt is
/// taken from a number that lies behind it.
PetitionPlan planPetitions(const PetitionListDraft &draft, const PetitionBook &book,
                           const QString &source, QDate today);

/// The answer of `import --as petitions --dry-run --json`.
QJsonObject toJson(const PetitionPlan &plan);

} // namespace xhb
