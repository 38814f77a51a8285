// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/UnitNames.h"

#include "core/base/Text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace xhb {

namespace {

enum class Role { Plain, Lead, Assist };

/// Cuts at `stops` outside brackets.
std::vector<QString> cut(QStringView text, QStringView stops)
{
    std::vector<QString> parts;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar c = at < text.size() ? text[at] : QChar(u'\n');
        if (c == u'（' || c == u'(')
            ++depth;
        else if ((c == u'）' || c == u')') && depth > 0)
            --depth;
        if (at < text.size() && (depth > 0 || !stops.contains(c)))
            continue;
        const QString part = text.mid(start, at - start).trimmed().toString();
        if (!part.isEmpty())
            parts.push_back(part);
        start = at + 1;
    }
    return parts;
}

bool chop(QString &text, std::initializer_list<QStringView> tails)
{
    for (const QStringView tail : tails)
        if (text.size() > tail.size() && text.endsWith(tail)) {
            text.chop(tail.size());
            text = text.trimmed();
            return true;
        }
    return false;
}

/// A role word before the names ("配合单位：") or behind them ("…牵头"); taken off the text.
Role takeRole(QString &text)
{
    const qsizetype colon = text.contains(u'：') ? text.indexOf(u'：') : text.indexOf(u':');
    if (colon > 0 && colon <= 8) {
        const QString label = text.left(colon);
        const bool role = label.contains(u"单位") || label.contains(u"牵头") ||
                          label.contains(u"配合") || label.contains(u"部门") ||
                          label.contains(u"主体");
        if (role) {
            text = text.mid(colon + 1).trimmed();
            return label.contains(u"配合") || label.contains(u"协") ? Role::Assist
                   : label.contains(u"牵头")                        ? Role::Lead
                                                                    : Role::Plain;
        }
    }
    if (chop(text, {u"牵头负责", u"牵头落实", u"牵头"})) {
        if (text.startsWith(u'由'))
            text.remove(0, 1);
        return Role::Lead;
    }
    if (chop(text, {u"配合落实", u"配合", u"协助", u"协同"}))
        return Role::Assist;
    chop(text, {u"负责落实", u"分别负责", u"具体负责"});
    return Role::Plain;
}

/// The same body seen as party and government: "埇桥区委、区政府" is one name.
bool continuesName(const QString &before, const QString &part)
{
    constexpr std::array heads{u"党工委", u"党委", u"区委", u"县委", u"市委"};
    constexpr std::array tails{u"区政府",   u"县政府", u"市政府", u"镇政府", u"乡政府",
                               u"人民政府", u"政府",   u"管委会", u"办事处"};
    return std::any_of(heads.begin(), heads.end(),
                       [&](const char16_t *head) { return before.endsWith(QStringView(head)); }) &&
           std::any_of(tails.begin(), tails.end(),
                       [&](const char16_t *tail) { return part == QStringView(tail); });
}

} // namespace

UnitNames splitUnits(const QString &cell)
{
    struct Segment {
        std::vector<QString> names;
        Role role;
        bool decided; ///< a role word stands in it
    };
    std::vector<Segment> segments;
    for (QString part : cut(cleaned(cell), u"，,；;。\n")) {
        const QString before = part;
        const Role role = takeRole(part);
        segments.push_back({cut(part, u"、 \t"), role, part != before});
    }
    // A role word behind a list speaks for the segments before it, too: in "甲，乙牵头，丙，丁配合"
    // both 甲 and 乙 lead, 丙 and 丁 assist. Names before the first role word never only assist.
    const auto firstDecided =
        std::find_if(segments.begin(), segments.end(), [](const Segment &s) { return s.decided; });
    for (size_t i = segments.size(); i-- > 1;) {
        const bool behindFirst = firstDecided < segments.begin() + qsizetype(i);
        const Role role = segments[i].role;
        if (!segments[i - 1].decided &&
            (role == Role::Lead || (role == Role::Assist && behindFirst)))
            segments[i - 1].role = role;
    }

    UnitNames names;
    QStringList leads;
    QSet<QString> seen;
    for (const Segment &segment : segments) {
        QString previous;
        for (QString name : segment.names) {
            chop(name, {u"等单位", u"等部门", u"等有关部门", u"等相关部门", u"等"});
            Role role = segment.role;
            if (chop(name, {u"（牵头）", u"(牵头)", u"（牵头单位）"}))
                role = Role::Lead;
            else if (chop(name, {u"（配合）", u"(配合)", u"（配合单位）"}))
                role = Role::Assist;
            if (blankness(name) != Blank::No)
                continue;
            QStringList &list = role == Role::Lead     ? leads
                                : role == Role::Assist ? names.assisting
                                                       : names.units;
            if (!previous.isEmpty() && !list.isEmpty() && list.constLast() == previous &&
                continuesName(previous, name))
                list.last() += u'、' + name;
            else if (!seen.contains(name)) {
                seen.insert(name);
                list.append(name);
            }
            previous = name;
        }
    }
    names.units = leads + names.units;
    return names;
}

QString unitKey(const QString &name)
{
    QString key = cleaned(name);
    key.remove(u' ');
    key.remove(u'\n');
    key.replace(u'(', u'（');
    key.replace(u')', u'）');
    return key;
}

bool nearlySameUnit(const QString &one, const QString &other)
{
    const QString a = unitKey(one);
    const QString b = unitKey(other);
    const QString &less = a.size() <= b.size() ? a : b;
    const QString &more = a.size() <= b.size() ? b : a;
    if (less == more || less.size() < 3 || more.size() > 40)
        return false;
    if (less.front() == more.front() && less.back() == more.back() && less.size() < more.size()) {
        qsizetype at = 0;
        for (const QChar c : more)
            if (at < less.size() && less[at] == c)
                ++at;
        if (at == less.size())
            return true;
    }
    for (const QStringView tail : {QStringView(u"人民政府"), QStringView(u"办事处"),
                                   QStringView(u"街道办事处"), QStringView(u"管委会")})
        if (more.size() == less.size() + tail.size() && more.startsWith(less) &&
            more.endsWith(tail))
            return true; // 双河镇 and 双河镇人民政府
    return false;
}

} // namespace xhb
