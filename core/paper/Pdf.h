// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a PDF file whose text can be searched and copied.
#pragma once

#include "core/paper/Paginator.h"

namespace xhb {

/// Writes the file whole or not at all: beside its place first, renamed when it is complete.
/// Errors: DiskFull, File, Cancelled.
Status writePdf(const Document &document, const QString &path, Progress *progress = nullptr);

} // namespace xhb
