// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Reference.h"

#include "core/base/Pinyin.h"
#include "core/base/TextArena.h"

#include <algorithm>
#include <array>

namespace xhb {

namespace {

QString folded(QStringView text)
{
    QString made;
    for (const QChar c : text)
        if (!c.isSpace())
            made += QChar(TextArena::fold(c.unicode()));
    return made;
}

} // namespace

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
