// SPDX-License-Identifier: GPL-3.0-or-later
// From the key of a half-typed form to the place where it can be written on.
#pragma once

#include "ui/shell/Page.h"

#include <optional>

namespace xhb {

struct DraftPlace {
    QString page;         ///< key of the page; empty = a register
    PageFilter filter;    ///< what the page is to show
    bool creates = false; ///< it is the page's form for a new record
    QString table;        ///< of the register
    qint64 row = 0;       ///< in it; 0 = a new one
};

/// None when what the form was about is gone.
std::optional<DraftPlace> draftPlace(const Ledger &ledger, const QString &key);

} // namespace xhb
