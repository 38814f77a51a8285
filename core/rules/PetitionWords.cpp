// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PetitionWords.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace xhb {
namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression signs(QStringLiteral("[,，、;；/／|+\\s]+"));
    return signs;
}

QString typeOf(const QString &spelled)
{
    struct Spelling {
        QStringView other;
        QStringView usual;
    };
    static constexpr Spelling spellings[] = {
        {u"噪音", u"噪声"},     {u"声", u"噪声"},         {u"空气", u"大气"},
        {u"气", u"大气"},       {u"生态破坏", u"生态"},   {u"生态环境破坏", u"生态"},
        {u"固体废物", u"固废"}, {u"固体废弃物", u"固废"}, {u"其它", u"其他"},
    };
    QString type = spelled;
    for (const QStringView tail : {u"污染", u"环境", u"类"})
        if (type.size() > tail.size() && type.endsWith(tail))
            type.chop(tail.size());
    for (const Spelling &spelling : spellings)
        if (type == spelling.other)
            return spelling.usual.toString();
    return type;
}

} // namespace

AcceptNo readAcceptNo(const QString &text)
{
    static const QRegularExpression star(QStringLiteral("^[*＊★]+|[*＊★]+$"));
    static const QRegularExpression again(QStringLiteral(
        "[（(\\[【]?\\s*重复件?\\s*[）)\\]】]?$|^[（(\\[【]\\s*重复件?\\s*[）)\\]】]"));
    static const QRegularExpression before(
        QStringLiteral("^(?:受理|信访)?编号[:：]?|^第(?=[A-Za-z0-9])"));
    // 〔2026〕7号 is a number with its 号, as documents have it.
    static const QRegularExpression after(QStringLiteral("^[^〔\\[(【字第]*[A-Za-z0-9]号$"));
    static const QRegularExpression pattern(
        QStringLiteral("^([DX])([1-9])([A-Z]{2})(\\d{8})(\\d{4})$"));
    AcceptNo read;
    read.number = cleaned(text);
    for (qsizetype size = -1; size != read.number.size();) {
        size = read.number.size();
        read.key = read.key || star.match(read.number).hasMatch();
        read.number.remove(star);
        read.duplicate = read.duplicate || again.match(read.number).hasMatch();
        read.number.remove(again);
        read.number.remove(before);
        if (after.match(read.number).hasMatch())
            read.number.chop(1);
        read.number = read.number.trimmed();
    }
    const QRegularExpressionMatch match = pattern.match(read.number.toUpper());
    read.usual = match.hasMatch();
    if (read.usual) {
        read.number = match.captured();
        read.channel = match.captured(1) == u"D" ? Channel::Call : Channel::Letter;
        read.on = QDate::fromString(match.captured(4), QStringLiteral("yyyyMMdd"));
    }
    return read;
}

PetitionClass ruledAs(PetitionClass petitionClass, bool key)
{
    return key && petitionClass == PetitionClass::Ordinary ? PetitionClass::Key : petitionClass;
}

QStringList pollutionTypes(const QStringList &texts)
{
    QStringList types;
    for (const QString &text : texts)
        for (const QString &part : cleaned(text).split(separators(), Qt::SkipEmptyParts))
            if (const QString type = typeOf(part); !types.contains(type))
                types.append(type);
    std::sort(types.begin(), types.end());
    return types;
}

bool sameBatch(const QString &one, const QString &other)
{
    static const QRegularExpression around(QStringLiteral("^第|批(?:次)?$"));
    const auto number = [](const QString &batch) {
        return numeralValue(cleaned(batch).remove(around).trimmed());
    };
    return cleaned(one) == cleaned(other) || (number(one) && number(one) == number(other));
}

QStringList acceptNumbers(const QString &text)
{
    QStringList numbers;
    for (const QString &part : cleaned(text).split(separators(), Qt::SkipEmptyParts))
        if (const QString number = readAcceptNo(part).number;
            !number.isEmpty() && !numbers.contains(number))
            numbers.append(number);
    return numbers;
}

} // namespace xhb
