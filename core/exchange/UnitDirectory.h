// SPDX-License-Identifier: GPL-3.0-or-later
// The units of a book by any name they go under, and those a list brings along. New units have
// placeholder ids (-1, -2 …) until they are written.
#pragma once

#include "core/model/Unit.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace xhb {

class UnitDirectory
{
public:
    explicit UnitDirectory(const std::vector<Unit> &known);

    /// The units of these names, in order; unknown ones are added as new.
    std::vector<Id<Unit>> idsOf(const QStringList &names);

    const std::vector<Unit> &added() const { return m_added; }

    /// The name of the unit that a name was probably meant to be; empty where none is near.
    QString nearest(const QString &name) const;

    QString nameOf(Id<Unit> id) const { return m_names.value(id); }

private:
    Id<Unit> find(const QString &name) const { return m_ids.value(name); }

    QHash<QString, Id<Unit>> m_ids; ///< by key of name, short name, alias
    QHash<Id<Unit>, QString> m_names;
    QStringList m_known;
    std::vector<Unit> m_added;
};

/// 镇, 乡 and 街道 are towns, 管委会 and 园区 parks, 公司 and 厂 enterprises, the rest departments.
UnitKind kindOfUnit(const QString &name);

} // namespace xhb
