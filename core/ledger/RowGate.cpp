// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/RowGate.h"

#include "core/base/DocNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

std::vector<size_t> allColumns(const EntityInfo &entity)
{
    std::vector<size_t> columns(entity.fields.size());
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i] = i;
    return columns;
}

std::vector<size_t> differing(const Row &a, const Row &b)
{
    std::vector<size_t> columns;
    for (size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            columns.push_back(i);
    return columns;
}

QString fieldNames(const EntityInfo &entity, const std::vector<size_t> &columns)
{
    QStringList names;
    for (size_t column : columns)
        names.append(labelOf(entity, entity.fields[column]));
    return names.join(QStringLiteral("、"));
}

/// The number of a document is kept as papers write it, whoever types it; `stored` = as it is.
Row withDocNumber(const EntityInfo &entity, Row row, const Row *stored)
{
    const int place = entity.indexOf(u"doc_no");
    const auto *typed = place < 0 ? nullptr : std::get_if<QString>(&row[size_t(place)]);
    if (typed && !(stored && (*stored)[size_t(place)] == row[size_t(place)]))
        row[size_t(place)] = documentNumber(*typed);
    return row;
}

bool blank(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && text->trimmed().isEmpty());
}

/// SQLite names the index or column in its message; the user gets the field's caption.
Error duplicate(const EntityInfo &entity, Error error)
{
    if (error.code != ErrorCode::Conflict)
        return error;
    if (error.detail.contains(QLatin1String("FOREIGN KEY"))) {
        error.text =
            Tr::tr("这条%1引用的记录不存在，或还有记录引用它，没有写入。").arg(labelOf(entity));
        return error;
    }
    for (const FieldInfo &field : entity.fields)
        if (error.detail.contains(QLatin1String(entity.table) + QLatin1Char('.') +
                                  QLatin1String(field.column)) ||
            error.detail.contains(QLatin1String(entity.table) + QLatin1Char('_') +
                                  QLatin1String(field.column) + QLatin1Char('\''))) {
            error.text = Tr::tr("已有%1相同的%2，没有重复写入。")
                             .arg(labelOf(entity, field), labelOf(entity));
            return error;
        }
    error.text = Tr::tr("已有相同的%1，没有重复写入。").arg(labelOf(entity));
    return error;
}

} // namespace

QString labelOf(const EntityInfo &entity)
{
    return QCoreApplication::translate("Entity", entity.label);
}

QString labelOf(const EntityInfo &entity, const FieldInfo &field)
{
    return QCoreApplication::translate(entity.table, field.label);
}

Error unreadable(const EntityInfo &entity, qint64 id, int field)
{
    return Error{ErrorCode::Corrupt,
                 Tr::tr("台账里一条%1的“%2”读不出来，文件可能已损坏。请用备份恢复；原文件请保留。")
                     .arg(labelOf(entity), labelOf(entity, entity.fields[size_t(field)])),
                 QStringLiteral("%1 %2").arg(QLatin1String(entity.table)).arg(id),
                 {}};
}

Error notFound(const EntityInfo &entity)
{
    return Error{
        ErrorCode::NotFound, Tr::tr("这条%1已经不在台账里了。").arg(labelOf(entity)), {}, {}};
}

RowGate::RowGate(Database &database, JournalWriter &journal, const Seal &seal, QDate today)
    : m_database(database), m_rows(database), m_blobs(database), m_journal(journal), m_seal(seal),
      m_today(today.toString(Qt::ISODate))
{
}

Result<Row> RowGate::find(const EntityInfo &entity, qint64 id)
{
    TRY_LET(row, m_rows.find(entity, id));
    if (!row)
        return notFound(entity);
    return std::move(*row);
}

Result<qint64> RowGate::insert(const EntityInfo &entity, qint64 id, const Row &given)
{
    const Row row = withDocNumber(entity, given, nullptr);
    TRY(checkSeal(entity, 0, nullptr, &row));
    TRY(checkValues(entity, row, nullptr));
    TRY(checkLists(entity, row, nullptr));
    return add(entity, id, row);
}

Status RowGate::update(const EntityInfo &entity, qint64 id, const Row &given)
{
    TRY_LET(stored, find(entity, id));
    const Row row = withDocNumber(entity, given, &stored);
    if (differing(row, stored).empty())
        return done();
    TRY(checkSeal(entity, id, &stored, &row));
    TRY(checkValues(entity, row, &stored));
    TRY(checkLists(entity, row, &stored));
    return write(entity, id, row, stored);
}

Status RowGate::remove(const EntityInfo &entity, qint64 id)
{
    TRY_LET(stored, find(entity, id));
    TRY(checkSeal(entity, id, &stored, nullptr));
    return erase(entity, id, stored);
}

Status RowGate::expect(const EntityInfo &entity, qint64 id, const Row &base)
{
    TRY_LET(stored, m_rows.find(entity, id));
    if (!stored)
        return Error{ErrorCode::Conflict,
                     Tr::tr("这条%1刚才被删除了，您的修改没有写入。").arg(labelOf(entity)),
                     {},
                     {}};
    const std::vector<size_t> columns = differing(*stored, base);
    if (columns.empty())
        return done();
    return Error{ErrorCode::Conflict,
                 Tr::tr("您修改期间，这条%1的“%2”已被改动，您的修改没有写入，请核对后再改。")
                     .arg(labelOf(entity), fieldNames(entity, columns)),
                 {},
                 {}};
}

Status RowGate::revert(const RowChange &change, JournalReader &journal)
{
    const EntityInfo *entity = entityOfTable(change.table);
    if (!entity)
        return Error{
            ErrorCode::Corrupt, Tr::tr("修改记录里有不认识的表“%1”。").arg(change.table), {}, {}};
    TRY_LET(stored, m_rows.find(*entity, change.row));

    Row after;
    std::vector<size_t> afterColumns;
    if (!change.after.isEmpty()) {
        TRY_LET(columns, readImage(*entity, change.after, after));
        afterColumns = std::move(columns);
    }
    bool asLeft = stored.has_value() != change.after.isEmpty();
    for (size_t column : afterColumns)
        asLeft = asLeft && (*stored)[column] == after[column];
    if (!asLeft) {
        TRY_LET(later, journal.laterTouch(entity->table, change.row, change.op));
        return Error{ErrorCode::Conflict,
                     later ? Tr::tr("后来的“%1”（第 %2 步）改过同一条%3，请先撤销那一步。")
                                 .arg(later->label)
                                 .arg(later->id)
                                 .arg(labelOf(*entity))
                           : Tr::tr("这条%1已不是当时的样子，不能撤销。").arg(labelOf(*entity)),
                     {},
                     {}};
    }

    Row before = stored ? *stored : Row();
    if (!change.before.isEmpty())
        TRY(readImage(*entity, change.before, before));
    if (m_older)
        TRY(checkSeal(*entity, stored ? change.row : 0, stored ? &*stored : nullptr,
                      change.before.isEmpty() ? nullptr : &before));
    if (change.before.isEmpty())
        return erase(*entity, change.row, *stored);
    if (!stored) {
        TRY(checkLists(*entity, before, nullptr));
        TRY_LET(id, add(*entity, change.row, before));
        Q_UNUSED(id);
        return done();
    }
    TRY(checkLists(*entity, before, &*stored));
    return write(*entity, change.row, before, *stored);
}

Status RowGate::sealedBy(const EntityInfo &entity, qint64 id, QStringView column, Error refusal)
{
    if (!m_older)
        return refusal;
    JournalReader journal(m_database);
    TRY_LET(changes, journal.changesOf(entity.table, id));
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->after.isEmpty())
            continue;
        TRY_LET(laid, journal.operation(change->op));
        Row row = entity.defaults;
        TRY_LET(given, readImage(entity, change->after, row));
        const bool gives = std::ranges::find(given, size_t(entity.indexOf(column))) != given.end();
        if (!gives || !laid || laid->undoes != 0 || m_older->gone.contains(laid->id))
            continue;
        if (laid->id <= m_older->op)
            return done();
        refusal.text +=
            Tr::tr("要撤销这一步，请先撤销后来的“%1”（第 %2 步）。").arg(laid->label).arg(laid->id);
        return refusal;
    }
    return refusal;
}

Status RowGate::ask(const EntityInfo &entity, qint64 id, const Row *next)
{
    if (id == 0)
        return checkSeal(entity, 0, nullptr, next);
    TRY_LET(stored, find(entity, id));
    return checkSeal(entity, id, &stored, next);
}

Status RowGate::unsealed(const std::function<Status()> &body)
{
    m_lifted = true;
    const Status status = body();
    m_lifted = false;
    return status;
}

Status RowGate::checkSeal(const EntityInfo &entity, qint64 id, const Row *stored, const Row *next)
{
    return m_seal && !m_lifted ? m_seal(*this, entity, id, stored, next) : done();
}

Status RowGate::checkValues(const EntityInfo &entity, const Row &row, const Row *stored) const
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const FieldInfo &field = entity.fields[i];
        if (field.is(Required) && blank(row[i]))
            return Error{
                ErrorCode::Invalid,
                Tr::tr("%1缺少“%2”，没有写入。").arg(labelOf(entity), labelOf(entity, field)),
                {},
                {}};
        const auto *date = field.is(Happened) ? std::get_if<QString>(&row[i]) : nullptr;
        if (date && *date > m_today && !(stored && (*stored)[i] == row[i]))
            return Error{ErrorCode::Invalid,
                         Tr::tr("%1的“%2”%3晚于今天（%4），没有写入。请核对日期。")
                             .arg(labelOf(entity), labelOf(entity, field), *date, m_today),
                         {},
                         {}};
    }
    return done();
}

Status RowGate::checkLists(const EntityInfo &entity, const Row &row, const Row *stored)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const FieldInfo &field = entity.fields[i];
        if (field.kind != Kind::RefList || (stored && (*stored)[i] == row[i]))
            continue;
        TRY_LET(missing, m_rows.missing(field, row[i]));
        if (missing)
            return Error{
                ErrorCode::Conflict,
                Tr::tr("“%1”里有已不在台账中的记录，没有写入。").arg(labelOf(entity, field)),
                QStringLiteral("%1 %2").arg(QLatin1String(field.refTable)).arg(missing),
                {}};
    }
    return done();
}

Status RowGate::checkUnused(const EntityInfo &entity, qint64 id)
{
    TRY_LET(listed, m_rows.listed(allEntities(), entity.table, id));
    if (listed)
        return Error{
            ErrorCode::Conflict,
            Tr::tr("还有记录用到这条%1，不能删除；请先在那些记录里换掉它。").arg(labelOf(entity)),
            {},
            {}};
    return done();
}

Status RowGate::write(const EntityInfo &entity, qint64 id, const Row &row, const Row &stored)
{
    const std::vector<size_t> columns = differing(row, stored);
    if (columns.empty())
        return done();
    if (const Status written = m_rows.update(entity, id, row, columns); !written)
        return duplicate(entity, written.error());
    TRY(m_journal.add(entity, id, imageOf(entity, stored, columns), imageOf(entity, row, columns)));
    m_changes.push_back({&entity, id, Touch::Changed});
    return done();
}

Status RowGate::erase(const EntityInfo &entity, qint64 id, const Row &stored)
{
    TRY(checkUnused(entity, id));
    if (const Status erased = m_rows.erase(entity, id); !erased)
        return duplicate(entity, erased.error());
    TRY(m_journal.add(entity, id, imageOf(entity, stored, allColumns(entity)), {}));
    m_changes.push_back({&entity, id, Touch::Removed});
    return done();
}

Result<qint64> RowGate::add(const EntityInfo &entity, qint64 id, const Row &row)
{
    const Result<qint64> added = m_rows.insert(entity, id, row);
    if (!added)
        return duplicate(entity, added.error());
    TRY(m_journal.add(entity, *added, {}, imageOf(entity, row, allColumns(entity))));
    m_changes.push_back({&entity, *added, Touch::Added});
    return *added;
}

} // namespace xhb
