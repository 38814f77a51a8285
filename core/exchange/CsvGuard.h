// SPDX-License-Identifier: GPL-3.0-or-later
// Text that a spreadsheet would run as a formula is written to csv behind an apostrophe and comes
// back without it. Text that already has the apostrophes gets one more, so the way back is exact.
#pragma once

#include <QString>

namespace xhb {

inline bool csvNeedsGuard(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

inline QString csvGuarded(const QString &text)
{
    return csvNeedsGuard(text) ? u'\'' + text : text;
}

inline QString csvUnguarded(const QString &text)
{
    return text.startsWith(u'\'') && csvNeedsGuard(text) ? text.mid(1) : text;
}

} // namespace xhb
