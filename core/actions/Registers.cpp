// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Registers.h"

#include "core/actions/PlanScope.h"
#include "core/store/RegisterQueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

constexpr qsizetype mostNamed = 5; ///< examples in a message

Error conflict(const QString &text)
{
    return Error{ErrorCode::Conflict, text, {}, {}};
}

QString nameIn(const EntityInfo &entity, const Row &row)
{
    return std::get<QString>(row[size_t(entity.indexOf(u"name"))]);
}

QStringList aliasesIn(const EntityInfo &entity, const Row &row)
{
    QStringList aliases;
    detail::assign(aliases, row[size_t(entity.indexOf(u"aliases"))]);
    return aliases;
}

/// All that a unit or a source is called.
QStringList namesIn(const EntityInfo &entity, const Row &row)
{
    QStringList names{nameIn(entity, row)};
    if (const int at = entity.indexOf(u"short_name"); at >= 0)
        names.append(std::get<QString>(row[size_t(at)]));
    return names + aliasesIn(entity, row);
}

/// The list with `from` replaced; what then stands there twice keeps its first place.
Value replaced(const Value &list, qint64 from, qint64 into)
{
    std::vector<qint64> ids, moved;
    detail::assignIds(ids, list);
    for (const qint64 id : ids)
        if (const qint64 now = id == from ? into : id; std::ranges::find(moved, now) == moved.end())
            moved.push_back(now);
    return detail::idListValue(moved.data(), moved.size());
}

Status moveReferences(Tx &tx, const EntityInfo &owner, const char *table, qint64 from, qint64 into)
{
    TRY_LET(ids, referringRows(tx.gate().database(), owner, table, from));
    for (const qint64 id : ids) {
        TRY_LET(row, tx.gate().find(owner, id));
        for (size_t i = 0; i < owner.fields.size(); ++i) {
            const FieldInfo &field = owner.fields[i];
            if (!field.refTable || qstrcmp(field.refTable, table) != 0)
                continue;
            if (field.kind == Kind::RefList)
                row[i] = replaced(row[i], from, into);
            else if (row[i] == Value(from))
                row[i] = into;
        }
        TRY(tx.gate().update(owner, id, row));
    }
    return done();
}

bool blank(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && text->isEmpty());
}

/// The row that stays, with what the other knew and it did not; it goes by the other's names too.
Row completed(const EntityInfo &entity, const Row &old, Row kept)
{
    for (size_t i = 0; i < kept.size(); ++i)
        if (blank(kept[i]))
            kept[i] = old[i];
    QStringList aliases = aliasesIn(entity, kept);
    const QStringList known = namesIn(entity, kept);
    for (const QString &name : namesIn(entity, old))
        if (!name.isEmpty() && !known.contains(name) && !aliases.contains(name))
            aliases.append(name);
    kept[size_t(entity.indexOf(u"aliases"))] = detail::valueOf(aliases);
    return kept;
}

/// A code stands once in a source, so two sources that share one are not the same list.
Status checkSources(Tx &tx, Id<Source> from, Id<Source> into, const QString &name)
{
    TRY_LET(moving, tx.where<Issue>("source", from.value));
    TRY_LET(there, tx.where<Issue>("source", into.value));
    QStringList both;
    for (const Issue &issue : moving)
        if (!issue.code.isEmpty() && std::ranges::any_of(there, [&](const Issue &other) {
                return other.code == issue.code;
            }))
            both.append(issue.code);
    if (both.isEmpty())
        return done();
    return conflict(
        Tr::tr("“%1”里已有同样的编号（%2），同一来源里编号不能重复，没有合并；请先改编号"
               "或删去重复的问题。")
            .arg(name, both.mid(0, mostNamed).join(u'、')));
}

/// A plan asks a unit once.
Status checkUnits(Tx &tx, Id<Unit> from, Id<Unit> into)
{
    TRY_LET(moving, tx.where<Consultation>("unit", from.value));
    TRY_LET(there, tx.where<Consultation>("unit", into.value));
    for (const Consultation &one : moving)
        for (const Consultation &other : there)
            if (one.plan == other.plan) {
                TRY_LET(plan, tx.find(one.plan));
                return conflict(Tr::tr("方案“%1”向两个单位都征求过意见，没有合并；请先在方案里留下"
                                       "其中一条。")
                                    .arg(plan.name));
            }
    return done();
}

} // namespace

QString Usage::words() const
{
    QStringList words;
    if (issues)
        words.append(Tr::tr("%n 个问题", nullptr, issues));
    if (petitions)
        words.append(Tr::tr("%n 件信访件", nullptr, petitions));
    if (plans)
        words.append(Tr::tr("%n 个方案", nullptr, plans));
    return words.join(u'、');
}

Result<QHash<qint64, Usage>> usagesOf(Database &database, const EntityInfo &entity)
{
    const std::pair<const EntityInfo *, int Usage::*> owners[] = {
        {&entityInfo<Issue>(), &Usage::issues},
        {&entityInfo<Petition>(), &Usage::petitions},
        {&entityInfo<Plan>(), &Usage::plans},
        {&entityInfo<Consultation>(), &Usage::plans}, // one of each plan
    };
    QHash<qint64, Usage> usages;
    for (const auto &[owner, count] : owners) {
        TRY_LET(counts, countReferring(database, *owner, entity.table));
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            usages[it.key()].*count += it.value();
    }
    return usages;
}

Status removeRegistered(Tx &tx, const EntityInfo &entity, qint64 id)
{
    TRY_LET(row, tx.gate().find(entity, id));
    TRY_LET(usages, usagesOf(tx.gate().database(), entity));
    if (const Usage usage = usages.value(id); usage.all() > 0)
        return conflict(Tr::tr("%1“%2”还有%3用到，没有删除；请先在那些记录里换掉它，或者把它合并到"
                               "另一个%1。")
                            .arg(labelOf(entity), nameIn(entity, row), usage.words()));
    tx.describe(Tr::tr("删除%1 %2").arg(labelOf(entity), nameIn(entity, row)));
    return tx.gate().remove(entity, id);
}

Status mergeRegistered(const Desk &desk, Tx &tx, const EntityInfo &entity, qint64 from, qint64 into)
{
    TRY_LET(old, tx.gate().find(entity, from));
    TRY_LET(kept, tx.gate().find(entity, into));
    if (from == into)
        return Error{ErrorCode::Invalid,
                     Tr::tr("“%1”就是它自己，没有什么要合并的。").arg(nameIn(entity, kept)),
                     {},
                     {}};
    if (&entity == &entityInfo<Source>()) {
        TRY(checkSources(tx, {from}, {into}, nameIn(entity, kept)));
        TRY_LET(source, entityOf<Source>(into, kept));
        TRY(checkSourceScope(desk, tx.gate(), {from}, source));
    } else {
        TRY(checkUnits(tx, {from}, {into}));
    }
    TRY(tx.gate().unsealed([&]() -> Status {
        for (const EntityInfo *owner : allEntities())
            TRY(moveReferences(tx, *owner, entity.table, from, into));
        return done();
    }));
    TRY(tx.gate().remove(entity, from));
    tx.describe(
        Tr::tr("合并%1 %2 到 %3").arg(labelOf(entity), nameIn(entity, old), nameIn(entity, kept)));
    return tx.gate().update(entity, into, completed(entity, old, kept));
}

Result<std::vector<Issue>> issuesOfCode(const Ledger &ledger, const QString &code)
{
    TRY_LET(ids, issuesOfCode(ledger.database(), code));
    TRY_LET(rows, ledger.rowPage(entityInfo<Issue>(), ids));
    return entitiesOf<Issue>(rows);
}

Status checkCode(Tx &tx, const Issue &issue)
{
    TRY_LET(ids, issuesOfCode(tx.gate().database(), issue.code));
    for (const qint64 id : ids) {
        TRY_LET(other, tx.find(Id<Issue>{id}));
        if (other.id == issue.id || other.source != issue.source)
            continue;
        QString source = Tr::tr("没有写来源的问题");
        if (other.source) {
            TRY_LET(found, tx.find(other.source));
            source = Tr::tr("来源“%1”").arg(found.name);
        }
        return conflict(Tr::tr("%1里已有编号“%2”的问题“%3”，没有写入；请改编号，或修改那一条。")
                            .arg(source, issue.code, other.title.left(30)));
    }
    return done();
}

} // namespace xhb
