// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a document, 赣环督〔2026〕12号, as papers write it.
#pragma once

#include <QString>

namespace xhb {

/// The year in 〔 〕, whichever brackets it was typed in, and no blanks around it; anything else
/// stays as it is, a court's （2026）赣01民终3号 too, whose brackets are round.
QString documentNumber(const QString &typed);

} // namespace xhb
