// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Words.h"

#include "core/base/Stored.h"

namespace xhb {

QString paperDate(QDate date)
{
    return storedDate(date);
}

QString paperPeriod(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return storedDate(from) + u'至' + storedDate(to);
    return from.isValid() ? storedDate(from) + u'起' : QString();
}

QString paperPeriodLines(QDate from, QDate to)
{
    return paperPeriod(from, to).replace(u'至', QStringLiteral("\n至"));
}

QString enumerated(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(u'、');
}

QString checkBoxes(const QStringList &words, int chosen)
{
    QStringList boxes;
    for (const QString &word : words)
        boxes << (boxes.size() == chosen ? u'☑' : u'□') + word;
    return boxes.join(u'　');
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
