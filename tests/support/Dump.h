// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of every entity as text: to see that two states of a book are the same.
#pragma once

#include "core/ledger/Ledger.h"

namespace xhb::test {

inline QString dumpOf(const Ledger &ledger)
{
    QString text;
    for (const EntityInfo *entity : allEntities()) {
        const auto rows = Rows(ledger.database()).where(*entity);
        if (!rows)
            return rows.error().text;
        for (const StoredRow &row : *rows) {
            text += QStringLiteral("%1 %2").arg(QLatin1String(entity->table)).arg(row.id);
            for (const Value &value : row.values)
                text += QLatin1Char('|') + toJson(value).toVariant().toString();
            text += QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace xhb::test
