// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Pinyin.h"

#include "core/base/TextArena.h"

#include <QCollator>
#include <QHash>

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
    thread_local const QCollator collator(
        QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China));
    thread_local QHash<QChar, QChar> known;
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

} // namespace xhb
