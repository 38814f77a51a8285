// SPDX-License-Identifier: GPL-3.0-or-later
// From a line of the agenda to the place where it is dealt with.
#pragma once

#include "core/actions/AgendaLines.h"
#include "ui/shell/Page.h"

namespace xhb {

/// Asks the window, on behalf of a page, for the subject of a line.
void lead(Page &page, SubjectKind subject, qint64 id);

} // namespace xhb
