// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Words.h"

namespace xhb {

QString paperDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString paperPeriod(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return paperDate(from) + (from.isValid() ? QStringLiteral("起") : QString());
    return paperDate(from) + QStringLiteral("至") + paperDate(to);
}

QString enumerated(const QStringList &texts)
{
    QStringList said = texts;
    said.removeAll(QString());
    return said.join(u'、');
}

QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (number <= 0 || number > 99)
        return QString::number(number);
    QString text;
    if (number >= 20)
        text += digits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 > 0)
        text += digits[number % 10];
    return text;
}

} // namespace xhb
