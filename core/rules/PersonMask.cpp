// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PersonMask.h"

#include "core/base/Privacy.h"
#include "core/base/Text.h"

#include <QHash>

#include <algorithm>

namespace xhb {

namespace {

// In characters. A surname alone stands in too many words, a short number in too many figures.
constexpr qsizetype shortestName = 2;
constexpr qsizetype shortestPhone = 5;
constexpr qsizetype shortestLocal = 7; ///< a number without its area code

QRegularExpression regex(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern));
}

QStringList several(const QString &field)
{
    static const QRegularExpression between = regex("[、,，;；/\n]+");
    return cleaned(field).split(between, Qt::SkipEmptyParts);
}

/// A text however wide it was typed, with or without `gap` between any two characters.
QString spelled(const QString &text, const QString &gap = {})
{
    constexpr char16_t wider = 0xfee0; // from ASCII to its full width form
    QStringList characters;
    for (const QChar character : text) {
        const QString plain = QRegularExpression::escape(QString(character));
        characters.append(character > u' ' && character < QChar(0x7f)
                              ? u'[' + plain + QChar(char16_t(character.unicode() + wider)) + u']'
                              : plain);
    }
    return characters.join(gap);
}

QStringList namesOf(const QString &field)
{
    static const QRegularExpression around =
        regex("(?:先生|女士|同志|小姐|老师|师傅|大姐|大哥)?(?:等[0-9一二三四五六七八九十]*[人户]?)?"
              "(?:[(（].*)?$|\\s");
    static const QRegularExpression nobody =
        regex("某|\\*|匿名|不详|未知|未留|未署|无名|群众|居民|村民|业主|市民|网民|商户");
    QStringList names;
    for (QString name : several(field)) {
        name.remove(around);
        if (name.size() >= shortestName && !nobody.match(name).hasMatch())
            names.append(spelled(name, QStringLiteral("[ 　]?")));
    }
    return names;
}

QStringList phonesOf(const QString &field)
{
    static const QRegularExpression signs = regex("[^0-9A-Za-z_]");
    QStringList phones;
    const auto take = [&](QString phone, qsizetype shortest) {
        if (phone.remove(signs).size() >= shortest)
            phones.append(QStringLiteral("(?<![0-9A-Za-z])%1(?![0-9A-Za-z])")
                              .arg(spelled(phone, QStringLiteral("[ -]?"))));
    };
    for (const QString &phone : several(field)) {
        take(phone, shortestPhone);
        if (phone.contains(u'-'))
            take(phone.section(u'-', -1), shortestLocal);
    }
    return phones;
}

QStringList addressesOf(const QString &field)
{
    static const QRegularExpression village = regex("^\\p{Han}{1,6}(?:村|社区|村委会)$");
    static const QRegularExpression house = regex("[0-9]|[一二三四五六七八九十]+[号栋幢组]");
    QStringList addresses;
    for (const QString &address : several(field)) {
        const QString region = maskedAddress(address).chopped(4); // before the four stars
        const QString own = address.mid(region.size());
        if (own.size() < 2 || village.match(own).hasMatch())
            continue; // many live there
        addresses.append(spelled(address));
        if (!region.isEmpty() && own.contains(house))
            addresses.append(spelled(own));
    }
    return addresses;
}

/// As far as it is the number of this door and no other: 3栋, not 13栋.
QString doorOf(QString dwelling)
{
    const QChar first = dwelling.front();
    return (first.isLetterOrNumber() && first < QChar(0x7f) ? QStringLiteral("(?<![0-9A-Za-z])")
                                                            : QString()) +
           spelled(dwelling.remove(u' '), QStringLiteral("[ 　]?")) +
           (dwelling.back().isDigit() ? QStringLiteral("(?!\\d)") : QString());
}

/// The longest first: what begins another must not be taken for it.
QString oneOf(QStringList patterns)
{
    std::ranges::stable_sort(patterns, std::ranges::greater(),
                             [](const QString &pattern) { return pattern.size(); });
    // A group that can never match keeps the numbers of the others.
    return patterns.isEmpty() ? QStringLiteral("((?!))") : u'(' + patterns.join(u'|') + u')';
}

template <class Instead>
QString replaced(const QString &text, const QRegularExpression &pattern, Instead instead)
{
    QString made;
    qsizetype from = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        made += QStringView(text).mid(from, match.capturedStart() - from);
        made += instead(match);
        from = match.capturedEnd();
    }
    made += QStringView(text).mid(from);
    return made;
}

} // namespace

PersonMask::PersonMask(const Complainant &person, const NamedPersons &named)
{
    QStringList addresses = addressesOf(person.address);
    for (const QString &dwelling : named.dwellings)
        addresses.append(doorOf(dwelling));
    QStringList names = namesOf(person.name);
    for (const QString &name : named.names + named.shorter)
        names += namesOf(name);
    QStringList phones = phonesOf(person.phone);
    for (const QString &number : named.identities + named.phones) {
        phones += phonesOf(number);
        if (number.contains(regex("[()（）@.]"))) // as it stands: brackets and dots are no gaps
            phones.append(QRegularExpression::escape(number));
    }
    if (!addresses.isEmpty() || !names.isEmpty() || !phones.isEmpty())
        m_pattern.setPattern(oneOf(addresses) + u'|' + oneOf(names) + u'|' + oneOf(phones));
}

QString PersonMask::maskOf(const QRegularExpressionMatch &match)
{
    const QString found = match.captured();
    switch (match.lastCapturedIndex()) {
    case 1: return maskedAddress(found);
    case 2: return maskedName(found);
    default: return maskedPhone(found);
    }
}

QString PersonMask::hidden(const QString &text) const
{
    return m_pattern.pattern().isEmpty() || text.isEmpty() ? text
                                                           : replaced(text, m_pattern, maskOf);
}

QString PersonMask::restored(const QString &text, const QString &original) const
{
    if (m_pattern.pattern().isEmpty() || !text.contains(u'*'))
        return text;
    if (cleaned(hidden(original)) == cleaned(text))
        return original;
    // Several may have one mask, 张三 and 张四, or two doors: they come back in their order, and
    // where one was taken away by hand nobody can say which.
    QHash<QString, QStringList> unmasked;
    for (auto matches = m_pattern.globalMatch(original); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        unmasked[maskOf(match)].append(match.captured());
    }
    QStringList masks = unmasked.keys();
    std::ranges::transform(masks, masks.begin(),
                           [](const QString &mask) { return QRegularExpression::escape(mask); });
    const QRegularExpression masked(
        QStringLiteral("(?<![0-9A-Za-z*])%1(?![0-9A-Za-z*])").arg(oneOf(masks)));
    QHash<QString, qsizetype> there;
    for (auto matches = masked.globalMatch(text); matches.hasNext();)
        ++there[matches.next().captured()];
    QHash<QString, qsizetype> taken;
    return replaced(text, masked, [&](const QRegularExpressionMatch &match) {
        const QString mask = match.captured();
        const QStringList &were = unmasked[mask];
        if (were.count(were.front()) == were.size())
            return were.front();
        return there[mask] == were.size() ? were[taken[mask]++] : mask;
    });
}

} // namespace xhb
