// SPDX-License-Identifier: GPL-3.0-or-later
// Petitions with everything a list, an export or a print shows of them: names looked up, links,
// where they stand, who complained.
#pragma once

#include "core/actions/Petitions.h"
#include "core/exchange/Table.h"
#include "core/report/PetitionList.h"

#include <QJsonArray>

namespace xhb {

struct PetitionRecord {
    Petition petition;
    QString lead;
    QStringList assisting;
    QString source;
    Complainant person; ///< as it is; every export and print masks it unless it is asked for
    std::vector<std::pair<LinkKind, QString>> links; ///< to accept numbers
    Standing standing;
    PetitionReply reply;

    QStringList linkedTo(LinkKind kind) const;
};

/// In book order; `batch` empty = all. NotFound names the batches there are.
Result<std::vector<PetitionRecord>> petitionRecords(const Desk &desk, const QString &batch = {});

/// The internal ledger: every field, links, state. Who complained is masked in his own columns and
/// in all texts unless he is asked for. Imported again it changes nothing, masked or not.
Table petitionTable(const std::vector<PetitionRecord> &records, bool withPerson = false);
/// The answer of `export --what petitions --to FILE.json`.
QJsonArray petitionsJson(const std::vector<PetitionRecord> &records, bool withPerson = false);

/// A text as others may read it: every telephone and identity number masked; `findings` is told of
/// them, which `where` they were. Who complained is hidden before (PersonMask).
QString publicText(const QString &text, const QString &where, QStringList &findings);

/// The rows of the public table with the complainant's name, telephone and address masked wherever
/// they occur, and every other telephone and identity number that was found and masked.
struct PublicPetitions {
    std::shared_ptr<const std::vector<PublicPetition>> rows;
    QStringList findings; ///< to be told before the table is given away
};
PublicPetitions publicPetitions(const std::vector<PetitionRecord> &records);

} // namespace xhb
