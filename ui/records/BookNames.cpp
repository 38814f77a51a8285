// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/BookNames.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

template <class E>
Result<qint64> addNamed(const Desk &desk, const char *kind, const QString &label,
                        const QString &name)
{
    E made;
    made.name = name;
    TRY_LET(operation, desk.ledger().transact(QString::fromLatin1(kind), label.arg(name),
                                              desk.today(), [&](Tx &tx) -> Status {
                                                  TRY(tx.insert(made));
                                                  return done();
                                              }));
    Q_UNUSED(operation);
    return made.id.value;
}

} // namespace

References BookNames::of(const QString &table)
{
    if (const auto known = m_known.constFind(table); known != m_known.constEnd())
        return *known;
    References references;
    if (table == QLatin1String(Entity<Unit>::table)) {
        if (const auto units = m_desk.ledger().all<Unit>())
            for (const Unit &unit : *units)
                references.push_back(
                    {unit.id.value, unit.name, QStringList(unit.shortName) + unit.aliases});
    } else if (table == QLatin1String(Entity<Source>::table)) {
        if (const auto sources = m_desk.ledger().all<Source>())
            for (const Source &source : *sources)
                references.push_back({source.id.value, source.name, {source.batch}});
    }
    m_known.insert(table, references);
    return references;
}

QString BookNames::name(const QString &table, qint64 id)
{
    if (table == QLatin1String(Entity<Petition>::table)) { // too many to hold
        const auto petition = m_desk.ledger().find(Id<Petition>{id});
        return petition ? petition->acceptNo : QString();
    }
    for (const Reference &reference : of(table))
        if (reference.id == id)
            return reference.name;
    return {};
}

Result<qint64> BookNames::add(const QString &table, const QString &name)
{
    m_known.remove(table);
    if (table == QLatin1String(Entity<Source>::table))
        return addNamed<Source>(m_desk, "source.add", Tr::tr("新建问题来源 %1"), name);
    return addNamed<Unit>(m_desk, "unit.add", Tr::tr("新建单位 %1"), name);
}

} // namespace xhb
