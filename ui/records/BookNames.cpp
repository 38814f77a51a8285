// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/BookNames.h"

#include "core/base/Stored.h"
#include "core/exchange/UnitDirectory.h"

#include <QCoreApplication>

namespace xhb {

namespace {

template <class E>
Result<qint64> addNamed(const Desk &desk, const char *kind, const QString &label, E made)
{
    TRY_LET(operation, desk.ledger().transact(QString::fromLatin1(kind), label.arg(made.name),
                                              desk.today(), [&](Tx &tx) -> Status {
                                                  TRY(tx.insert(made));
                                                  return done();
                                              }));
    Q_UNUSED(operation);
    return made.id.value;
}

} // namespace

const BookNames::Known &BookNames::known(const QString &table)
{
    if (const auto found = m_known.constFind(table); found != m_known.constEnd())
        return *found;
    Known made;
    if (table == QLatin1String(Entity<Unit>::table)) {
        for (const Unit &unit : units())
            made.references.push_back(
                {unit.id.value, unit.name, QStringList(unit.shortName) + unit.aliases});
    } else if (table == QLatin1String(Entity<Source>::table)) {
        if (const auto sources = m_desk.ledger().all<Source>())
            for (const Source &source : *sources)
                made.references.push_back(
                    {source.id.value, source.name, QStringList(source.batch) + source.aliases});
    }
    for (const Reference &reference : made.references)
        made.names.insert(reference.id, reference.name);
    return *m_known.insert(table, std::move(made));
}

const References &BookNames::of(const QString &table)
{
    return known(table).references;
}

QString BookNames::name(const QString &table, qint64 id)
{
    // Too many to hold, or never chosen from.
    if (table == QLatin1String(Entity<Petition>::table)) {
        const auto petition = m_desk.ledger().find(Id<Petition>{id});
        return petition ? petition->acceptNo : QString();
    }
    if (table == QLatin1String(Entity<Issue>::table)) {
        const auto issue = m_desk.ledger().find(Id<Issue>{id});
        return issue ? nameOf(*issue) : QString();
    }
    if (table == QLatin1String(Entity<Plan>::table)) {
        const auto plan = m_desk.ledger().find(Id<Plan>{id});
        return plan ? plan->name : QString();
    }
    return known(table).names.value(id);
}

const std::vector<Unit> &BookNames::units()
{
    if (!m_units) {
        m_units.emplace();
        if (auto units = m_desk.ledger().all<Unit>())
            m_units = units.take();
    }
    return *m_units;
}

QString BookNames::unitNames(const std::vector<Id<Unit>> &ids)
{
    const Known &units = known(QString::fromLatin1(Entity<Unit>::table));
    QStringList names;
    for (const Id<Unit> id : ids)
        names.append(units.names.value(id.value));
    return names.join(QChar(u'、'));
}

Result<qint64> BookNames::add(const QString &table, const QString &name)
{
    forget();
    if (table == QLatin1String(Entity<Source>::table)) {
        Source source;
        source.name = name;
        return addNamed(m_desk, "source.add", stored("新建问题来源 %1"), source);
    }
    Unit unit;
    unit.name = name;
    unit.kind = kindOfUnit(name);
    return addNamed(m_desk, "unit.add", stored("新建单位 %1"), unit);
}

void BookNames::forget()
{
    m_known.clear();
    m_units.reset();
}

} // namespace xhb
