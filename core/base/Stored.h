// SPDX-License-Identifier: GPL-3.0-or-later
// Texts the program writes into a book.
#pragma once

#include <QDate>
#include <QString>

namespace xhb {

/// A book is Chinese, whatever language the program speaks: what goes into it is not translated.
inline QString stored(const char *chinese)
{
    return QString::fromUtf8(chinese);
}

/// 2026年11月2日, as it stands in a plan and on its papers.
inline QString storedDate(QDate date)
{
    return date.isValid()
               ? stored("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
               : QString();
}

} // namespace xhb
