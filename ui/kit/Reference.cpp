// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Reference.h"

#include "core/base/TextArena.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <array>

namespace xhb {

namespace {

/// The first character of each initial in the order of pinyin; there is no i, u or v.
constexpr std::array<std::pair<char16_t, char>, 23> initials{{
    {u'阿', 'a'}, {u'八', 'b'}, {u'擦', 'c'}, {u'咑', 'd'}, {u'妸', 'e'}, {u'发', 'f'},
    {u'旮', 'g'}, {u'哈', 'h'}, {u'丌', 'j'}, {u'咔', 'k'}, {u'垃', 'l'}, {u'妈', 'm'},
    {u'拏', 'n'}, {u'噢', 'o'}, {u'趴', 'p'}, {u'七', 'q'}, {u'然', 'r'}, {u'仨', 's'},
    {u'他', 't'}, {u'屲', 'w'}, {u'夕', 'x'}, {u'丫', 'y'}, {u'帀', 'z'},
}};

QChar initialOf(QChar c)
{
    static const QCollator collator(
        QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    static QHash<QChar, QChar> known; // the window's thread only
    if (const auto it = known.constFind(c); it != known.constEnd())
        return *it;
    char found = 0;
    for (const auto &[first, letter] : initials) {
        if (collator.compare(QString(c), QString(QChar(first))) < 0)
            break;
        found = letter;
    }
    return known[c] = QLatin1Char(found);
}

QString folded(QStringView text)
{
    QString made;
    for (const QChar c : text)
        if (!c.isSpace())
            made += QChar(TextArena::fold(c.unicode()));
    return made;
}

} // namespace

QString pinyinInitials(QStringView text)
{
    QString made;
    for (const QChar raw : text) {
        const QChar c(TextArena::fold(raw.unicode()));
        if (c.script() == QChar::Script_Han) {
            const QChar initial = initialOf(c);
            if (!initial.isNull())
                made += initial;
        } else if (c.isLetterOrNumber()) {
            made += c;
        }
    }
    return made;
}

std::vector<size_t> matching(const References &references, QStringView typed)
{
    const QString wanted = folded(typed);
    std::array<std::vector<size_t>, 3> ranks;
    for (size_t i = 0; i < references.size(); ++i) {
        const QString name = folded(references[i].name);
        const auto contains = [&wanted](const QString &other) {
            return folded(other).contains(wanted);
        };
        if (name.startsWith(wanted))
            ranks[0].push_back(i);
        else if (name.contains(wanted) ||
                 std::any_of(references[i].more.begin(), references[i].more.end(), contains))
            ranks[1].push_back(i);
        else if (pinyinInitials(name).contains(wanted))
            ranks[2].push_back(i);
    }
    std::vector<size_t> found;
    for (const std::vector<size_t> &rank : ranks)
        found.insert(found.end(), rank.begin(), rank.end());
    return found;
}

} // namespace xhb
