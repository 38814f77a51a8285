// SPDX-License-Identifier: GPL-3.0-or-later
// What a form can be filled with: texts by name, lists of rows, photos. Builders always put every
// name they know, so that the data of nothing at all is also the list of names a template may use.
#pragma once

#include "core/report/Document.h"

#include <QHash>

namespace xhb {

/// Rows asked for one by one: a ledger need not be held in memory as texts.
struct FormList {
    QStringList columns;
    int size = 0;
    std::function<QString(int row, int column)> text;
    /// For merged columns: how many rows the one at `row` opens, 0 inside such a group. Empty
    /// function = every row stands alone.
    std::function<int(int row)> group;
};

struct FormData {
    QHash<QString, QString> texts;
    QHash<QString, FormList> lists;
    QHash<QString, std::vector<Photo>> photos;

    /// Whether there is something under this name: what “when” in a template asks.
    bool has(const QString &name) const;
};

} // namespace xhb
