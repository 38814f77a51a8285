// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of petitions says, read but not yet compared with the book.
#pragma once

#include "core/exchange/LedgerDraft.h"
#include "core/model/Complainant.h"
#include "core/model/PetitionLink.h"
#include "core/rules/PetitionWords.h"

namespace xhb {

/// One petition of the list. Units, source and linked petitions are names here.
struct PetitionDraft {
    int row = 0;
    Petition petition;
    AcceptNo acceptNo;
    std::vector<bool> given; ///< by field of Petition: what the list says something about
    QString source;
    QStringList lead; ///< the leading unit first; others in its cell assist
    QStringList assisting;
    Complainant person;                              ///< texts that are masked are left empty
    std::vector<std::pair<LinkKind, QString>> links; ///< to accept numbers

    bool has(QStringView column) const
    {
        return given[size_t(entityInfo<Petition>().indexOf(column))];
    }
    void give(QStringView column) { given[size_t(entityInfo<Petition>().indexOf(column))] = true; }
};

struct PetitionListDraft : ListDraft {
    std::vector<PetitionDraft> rows;
};

} // namespace xhb
