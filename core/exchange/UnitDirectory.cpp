// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/UnitDirectory.h"

#include "core/base/Text.h"
#include "core/exchange/UnitNames.h"

#include <algorithm>

namespace xhb {

UnitDirectory::UnitDirectory(const std::vector<Unit> &known)
{
    const auto learn = [this](const QString &name, Id<Unit> id) {
        const QString key = unitKey(name);
        if (!key.isEmpty() && !m_ids.contains(key))
            m_ids.insert(key, id);
    };
    // Full names win over short names and aliases of other units.
    for (const Unit &unit : known) {
        learn(unit.name, unit.id);
        m_names.insert(unit.id, unit.name);
        m_known.append(unit.name);
    }
    for (const Unit &unit : known) {
        learn(unit.shortName, unit.id);
        for (const QString &alias : unit.aliases)
            learn(alias, unit.id);
    }
}

std::vector<Id<Unit>> UnitDirectory::idsOf(const QStringList &names)
{
    std::vector<Id<Unit>> ids;
    for (qsizetype at = 0; at < names.size();) {
        // A name with 、 or a blank in it was cut in two; the longest known name wins.
        Id<Unit> id;
        qsizetype used = 1;
        for (qsizetype count = std::min<qsizetype>(3, names.size() - at); count > 0 && !id;
             --count) {
            const QStringList parts = names.mid(at, count);
            id = find(unitKey(parts.join(u'、')));
            if (!id)
                id = find(unitKey(parts.join(QString())));
            used = id ? count : 1;
        }
        if (!id) {
            Unit unit;
            unit.id = {-1 - qint64(m_added.size())};
            unit.name = cleaned(names[at]);
            unit.kind = kindOfUnit(unit.name);
            id = unit.id;
            m_ids.insert(unitKey(unit.name), id);
            m_names.insert(id, unit.name);
            m_added.push_back(std::move(unit));
        }
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
        at += used;
    }
    return ids;
}

QString UnitDirectory::nearest(const QString &name) const
{
    for (const QString &known : m_known)
        if (nearlySameUnit(name, known))
            return known;
    return {};
}

UnitKind kindOfUnit(const QString &name)
{
    const auto has = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return name.contains(word); });
    };
    const auto ends = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return name.endsWith(word); });
    };
    if (has({u"公司", u"集团"}) || ends({u"厂", u"矿"}))
        return UnitKind::Enterprise;
    if (has({u"园区", u"开发区", u"高新区", u"管委会"}))
        return UnitKind::Park;
    if (ends({u"镇", u"乡", u"街道", u"镇人民政府", u"乡人民政府", u"镇政府", u"乡政府",
              u"街道办事处", u"街道办"}))
        return UnitKind::Town;
    return UnitKind::Department;
}

} // namespace xhb
