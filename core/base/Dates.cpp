// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Dates.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

using namespace Qt::StringLiterals;

} // namespace

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < earliestYear || year > latestYear)
        return std::nullopt;
    return date;
}

std::optional<QDate> monthEnd(int year, int month)
{
    const std::optional<QDate> first = dateOf(year, month, 1);
    return first ? dateOf(year, month, first->daysInMonth()) : std::nullopt;
}

std::optional<QDate> readDate(const QString &text)
{
    if (text.size() > 60)
        return std::nullopt;
    static const QRegularExpression pattern(
        u"^(?:([0-9]{4})(?:"
        "([-./])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})[日号]"
        ")|([0-9]{4})([0-9]{2})([0-9]{2}))"
        "(?:(?:T| |(?<=[日号]))[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(normalDateText(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](std::initializer_list<int> groups) {
        for (const int group : groups)
            if (!match.capturedView(group).isEmpty())
                return match.capturedView(group).toInt();
        return 0;
    };
    return dateOf(number({1, 7}), number({3, 5, 8}), number({4, 6, 9}));
}

QString normalDateText(const QString &text)
{
    QString folded = cleaned(text);
    for (QChar &c : folded) {
        switch (c.unicode()) {
        case u'．':
        case u'。': c = u'.'; break;
        case u'／': c = u'/'; break;
        case u'－':
        case u'–':
        case u'—': c = u'-'; break;
        case u'\n':
        case u'\t': c = u' '; break;
        default: break;
        }
    }
    static const QRegularExpression numerals(
        u"[〇零○Oo0-9一二三四五六七八九十廿卅]*[〇零○一二三四五六七八九十廿卅]"
        "[〇零○Oo0-9一二三四五六七八九十廿卅]*(?=[ ]*(?:年|月|日|号|季度))"_s);
    QString result;
    qsizetype copied = 0;
    for (auto it = numerals.globalMatch(folded); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::optional<int> value = numeralValue(match.captured());
        if (!value)
            continue;
        result += QStringView(folded).mid(copied, match.capturedStart() - copied);
        result += QString::number(*value);
        copied = match.capturedEnd();
    }
    result += QStringView(folded).mid(copied);
    static const QRegularExpression looseSpaces(u"(?<![0-9]) +| +(?![0-9])"_s);
    return result.remove(looseSpaces);
}

QString longDate(QDate date)
{
    return date.isValid() ? Tr::tr("%1年%2").arg(date.year()).arg(shortDate(date)) : QString();
}

QString shortDate(QDate date)
{
    return date.isValid() ? Tr::tr("%1月%2日").arg(date.month()).arg(date.day()) : QString();
}

QString weekdayName(QDate date)
{
    switch (date.dayOfWeek()) {
    case 1: return Tr::tr("周一");
    case 2: return Tr::tr("周二");
    case 3: return Tr::tr("周三");
    case 4: return Tr::tr("周四");
    case 5: return Tr::tr("周五");
    case 6: return Tr::tr("周六");
    case 7: return Tr::tr("周日");
    default: return {};
    }
}

} // namespace xhb
