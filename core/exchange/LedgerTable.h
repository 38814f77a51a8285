// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as a table: exactly the problems and columns a window shows, in its order, in two
// shapes. The columns come from the field tables plus what is computed.
#pragma once

#include "core/base/Result.h"
#include "core/exchange/Table.h"
#include "core/model/Measure.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace xhb {

/// One problem with what is derived of it; `computed` holds the values of computed columns by key.
struct LedgerEntry {
    Issue issue;
    std::vector<Measure> measures; ///< by seq
    QString state;                 ///< key, for JSON
    QHash<QString, TableValue> computed;
};

struct LedgerNames {
    QHash<Id<Unit>, QString> units;
    QHash<Id<Source>, Source> sources;
    QHash<Id<Plan>, QString> plans = {};
};

struct LedgerColumn {
    QString key; ///< field of Issue, or one of those LedgerTable.cpp adds
    QString caption;
    double width = 25;     ///< mm
    bool computed = false; ///< taken from LedgerEntry::computed
};

/// All columns there are. Those of Issue come under their field names.
const std::vector<LedgerColumn> &ledgerColumns();

/// The columns of an A3 ledger (forms.md §11.2), in order.
QStringList defaultLedgerColumns();

enum class LedgerShape { IssuePerRow, MeasurePerRow };

struct LedgerHeading {
    QString title;
    QString subtitle;
};

/// Errors: Invalid for a column that does not exist.
Result<Table> ledgerTable(const std::vector<LedgerEntry> &entries, const LedgerNames &names,
                          const QStringList &columns, LedgerShape shape,
                          const LedgerHeading &heading = {});

/// The answer of `export --what issues --to FILE.json`.
QJsonArray issuesJson(const std::vector<LedgerEntry> &entries, const LedgerNames &names);

} // namespace xhb
