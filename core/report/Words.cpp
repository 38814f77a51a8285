// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Words.h"

#include "core/base/Dates.h"
#include "core/base/Stored.h"
#include "core/rules/Articles.h"

#include <QRegularExpression>

#include <algorithm>

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

QString paperDeadline(const QString &text, QDate day)
{
    const bool inWords = std::any_of(text.begin(), text.end(),
                                     [](QChar c) { return c.script() == QChar::Script_Han; });
    if (!inWords && day.isValid())
        return paperDate(day);
    static const QRegularExpression figures(
        QStringLiteral(R"((?<!\d)(\d{4})(?:([-./])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d))"));
    QString words;
    qsizetype end = 0;
    for (auto all = figures.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        const bool apart = one.hasCaptured(2);
        const QDate written(one.captured(1).toInt(), one.captured(apart ? 3 : 5).toInt(),
                            one.captured(apart ? 4 : 6).toInt());
        words += text.sliced(end, one.capturedStart() - end);
        words += written.isValid() ? paperDate(written) : one.captured();
        end = one.capturedEnd();
    }
    return words + text.sliced(end);
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

QString citation(const QString &basis)
{
    return basis.isEmpty() ? QString() : Articles::builtIn().cite(basis);
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
