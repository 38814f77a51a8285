// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Privacy.h"

#include <QRegularExpression>

namespace xhb {

namespace {

const QRegularExpression &numbers()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(\\d{17}[0-9Xx])(?!\\d)"
                       "|(?<=护照)[号码:：\\s]*\\K([A-Z]\\d{8})(?!\\d)"
                       "|(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d(?:\\d{8}|[ -]\\d{4}[ -]\\d{4})(?!\\d)"));
    return pattern;
}

/// `head` and `tail` characters stay, four stars stand for what lies between.
QString starred(const QString &text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail)
        return QStringLiteral("****");
    return text.left(head) + QStringLiteral("****") + text.right(tail);
}

} // namespace

QString maskedName(const QString &name)
{
    return name.isEmpty() ? name : name.left(1) + QStringLiteral("**");
}

QString maskedPhone(const QString &phone)
{
    return phone.isEmpty() ? phone : starred(phone.trimmed(), 3, 4);
}

QString maskedAddress(const QString &address)
{
    static const QRegularExpression region(
        QStringLiteral("^(?:[\\p{Han}]{1,8}?(?:省|自治区|市|县|区|镇|乡|街道)(?!政府))+"));
    if (address.isEmpty())
        return address;
    return region.match(address).captured() + QStringLiteral("****");
}

std::vector<PrivateNumber> privateNumbers(const QString &text)
{
    std::vector<PrivateNumber> found;
    for (auto match = numbers().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.push_back({one.captured(), !one.captured(1).isEmpty() || !one.captured(2).isEmpty()});
    }
    return found;
}

QString withoutPrivateNumbers(QString text)
{
    for (const PrivateNumber &number : privateNumbers(text))
        text.replace(number.text, starred(number.text, 3, 4));
    return text;
}

} // namespace xhb
