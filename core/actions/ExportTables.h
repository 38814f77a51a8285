// SPDX-License-Identifier: GPL-3.0-or-later
// The tables a book gives away: ledgers with what is derived beside each problem, rosters, sign-off
// records, the agenda. The writers in core/exchange put them into files.
#pragma once

#include "core/actions/DossierReader.h"
#include "core/exchange/LedgerTable.h"

#include <QJsonArray>

namespace xhb {

struct LedgerExport {
    std::vector<LedgerEntry> entries;
    LedgerNames names;
};

/// The issues of a reader with their computed columns, in book order.
Result<LedgerExport> ledgerExport(const Desk &desk, const DossierReader &reader);

/// All rows of an entity, columns as its field table has them, references by name.
Result<Table> entityTable(const Ledger &ledger, const EntityInfo &entity, const QString &title);
/// Closed problems with the days and signatures of their rounds: 销号台账.
Table signoffTable(const DossierReader &reader);
Result<Table> agendaTable(const Desk &desk);

/// The same rows as objects, keyed by column.
QJsonArray toJson(const Table &table);

} // namespace xhb
