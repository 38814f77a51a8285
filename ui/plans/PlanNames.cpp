// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanNames.h"

namespace xhb {

const std::vector<Unit> &PlanNames::units()
{
    if (m_units)
        return *m_units;
    m_units.emplace();
    if (auto units = m_desk.ledger().all<Unit>())
        m_units = units.take();
    m_references.clear();
    m_names.clear();
    for (const Unit &unit : *m_units) {
        m_references.push_back(
            {unit.id.value, unit.name, QStringList(unit.shortName) + unit.aliases});
        m_names.insert(unit.id.value, unit.name);
    }
    return *m_units;
}

const References &PlanNames::unitReferences()
{
    units();
    return m_references;
}

References PlanNames::of(const QString &table)
{
    if (table == QLatin1String(Entity<Unit>::table))
        return unitReferences();
    References found;
    if (table == QLatin1String(Entity<Source>::table))
        if (const auto sources = m_desk.ledger().all<Source>())
            for (const Source &source : *sources)
                found.push_back({source.id.value, source.name, {source.batch}});
    return found;
}

QString PlanNames::unit(Id<Unit> unit)
{
    units();
    return m_names.value(unit.value);
}

QString PlanNames::units(const std::vector<Id<Unit>> &ids)
{
    QStringList names;
    for (const Id<Unit> id : ids)
        names.append(unit(id));
    return names.join(QChar(u'、'));
}

QString PlanNames::source(Id<Source> source)
{
    const auto found = m_desk.ledger().find(source);
    return found ? found->name : QString();
}

void PlanNames::forget()
{
    m_units.reset();
}

} // namespace xhb
