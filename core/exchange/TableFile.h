// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a file with a table in it, whatever its ending says, by its first bytes; and saves one so
// that a full disk or a pulled stick leaves the old file as it was.
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/exchange/Grid.h"

#include <QByteArray>

namespace xhb {

/// xlsx or csv from bytes; other office formats are refused with what to do.
Result<Workbook> readTable(const QByteArray &bytes, Progress *progress = nullptr,
                           const ReadLimits &limits = {});

/// The same from a file; Workbook::name is its name without folder and ending.
Result<Workbook> readTableFile(const QString &path, Progress *progress = nullptr,
                               const ReadLimits &limits = {});

/// Writes beside the target, syncs, then takes the target's place. Errors: DiskFull, ReadOnly,
/// File.
Status saveFile(const QString &path, const QByteArray &bytes);

} // namespace xhb
