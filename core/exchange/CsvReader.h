// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a csv file: encoding and separator are found out, quotes and line ends inside quotes
// respected.
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/Grid.h"

#include <QByteArray>

namespace xhb {

/// Text of a file in UTF-8, UTF-16 (with byte order mark) or GB18030; `encoding` says which.
Result<QString> decodeText(const QByteArray &bytes, QString *encoding);

/// Errors: Invalid (encoding, quotes; the line is named), Cancelled. The apostrophe that CsvWriter
/// puts before formula-like text is taken off again.
Result<Workbook> readCsv(const QByteArray &bytes, Progress *progress = nullptr,
                         const ReadLimits &limits = {});

} // namespace xhb
