// SPDX-License-Identifier: GPL-3.0-or-later
// Initials in pinyin, by which people type names they know: xsthjj for 县生态环境局.
#pragma once

#include <QString>

namespace xhb {

/// Initials of a text in pinyin, “县水利局” → “xslj”; letters and digits stay, other signs go. Of a
/// character read in several ways the one the collation knows.
QString pinyinInitials(QStringView text);

} // namespace xhb
