// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Table.h"

#include "core/exchange/NumberFormat.h"

namespace xhb {

QString plainText(const TableValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<double>(&value))
        return generalNumber(*number);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}

QString legalSheetName(const QString &name)
{
    constexpr qsizetype longest = 31;
    QString legal;
    for (const QChar c : name)
        if (!QStringView(u"\\/?*:[]").contains(c) && c >= u' ')
            legal += c;
    legal = legal.trimmed().left(longest);
    if (!legal.isEmpty() && legal.back().isHighSurrogate())
        legal.chop(1);
    while (legal.startsWith(u'\''))
        legal.remove(0, 1);
    while (legal.endsWith(u'\''))
        legal.chop(1);
    // "History" is reserved by Excel for its own change list.
    if (legal.isEmpty() || legal.compare(u"history", Qt::CaseInsensitive) == 0)
        legal = QStringLiteral("Sheet1");
    return legal;
}

} // namespace xhb
