// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the header and rows of a table as csv that a spreadsheet opens by a double click.
#pragma once

#include "core/exchange/Table.h"

#include <QByteArray>

namespace xhb {

enum class CsvEncoding { Utf8WithMark, Gb18030 };

/// Text that a spreadsheet would take for a formula gets an apostrophe (see CsvGuard.h). Merged
/// cells are written once, at the top; title and subtitle are left out.
QByteArray toCsv(const Table &table, CsvEncoding encoding = CsvEncoding::Utf8WithMark);

} // namespace xhb
