// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor may refer to: the kit knows no entity, so the screens hand it names by number.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xhb {

struct Reference {
    qint64 id = 0;
    QString name;
    QStringList more; ///< short name, aliases: found by typing, not shown
};

using References = std::vector<Reference>;

/// Positions of the references that match what was typed: part of a name or of its other
/// spellings, or its pinyin initials; names that begin with it first, then in the given order.
std::vector<size_t> matching(const References &references, QStringView typed);

} // namespace xhb
