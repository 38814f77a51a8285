// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/JournalRows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr char operationColumns[] =
    "id, at, today, who, host, kind, label, ifnull(undoes, 0), hash";

Operation operationOf(const Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2),    row.text(3), row.text(4),
            row.text(5),    row.text(6), row.integer(7), row.text(8)};
}

RowChange changeOf(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.integer(3), row.utf8(4), row.utf8(5)};
}

/// Lengths before contents, so that no two different actions hash the same bytes.
void hashText(QCryptographicHash &hash, const QByteArray &text)
{
    hash.addData(QByteArray::number(text.size()) + ':' + text);
}

void hashChange(QCryptographicHash &hash, const QByteArray &table, qint64 row,
                const QByteArray &before, const QByteArray &after)
{
    hashText(hash, table);
    hashText(hash, QByteArray::number(row));
    hashText(hash, before);
    hashText(hash, after);
}

QString sealed(QCryptographicHash &hash, const Operation &operation, const QString &previous)
{
    for (const QString &text : {operation.at, operation.today, operation.who, operation.host,
                                operation.kind, operation.label, previous})
        hashText(hash, text.toUtf8());
    hashText(hash, QByteArray::number(operation.undoes));
    return QString::fromLatin1(hash.result().toHex());
}

void appendJson(QByteArray &out, const QString &text)
{
    out.append('"');
    const QByteArray utf8 = text.toUtf8();
    qsizetype plain = 0; // begin of what goes out as it is
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c != '"' && c != '\\' && uchar(c) >= 0x20)
            continue;
        out.append(utf8.constData() + plain, i - plain);
        plain = i + 1;
        if (c == '\n')
            out.append("\\n");
        else if (uchar(c) < 0x20)
            out.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
        else
            out.append('\\').append(c);
    }
    out.append(utf8.constData() + plain, utf8.size() - plain).append('"');
}

/// As QJsonDocument writes it, at a fifth of the cost: an import writes images by the ten thousand.
void appendJson(QByteArray &out, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        appendJson(out, *text);
    else if (const auto *integer = std::get_if<qint64>(&value))
        out.append(QByteArray::number(*integer));
    else if (const auto *number = std::get_if<double>(&value); number && std::isfinite(*number))
        out.append(QByteArray::number(*number, 'g', QLocale::FloatingPointShortest));
    else
        out.append("null");
}

Error damagedImage(const EntityInfo &entity)
{
    return Error{ErrorCode::Corrupt,
                 Tr::tr("修改记录里有一条“%1”的内容读不出来，文件可能已损坏。请用备份恢复。")
                     .arg(QCoreApplication::translate("Entity", entity.label)),
                 {},
                 {}};
}

} // namespace

QByteArray imageOf(const EntityInfo &entity, const Row &row, const std::vector<size_t> &columns)
{
    QByteArray image("{");
    for (size_t column : columns) {
        image.append(image.size() > 1 ? ",\"" : "\"")
            .append(entity.fields[column].column)
            .append("\":");
        appendJson(image, row[column]);
    }
    return image.append('}');
}

Result<std::vector<size_t>> readImage(const EntityInfo &entity, const QByteArray &image, Row &row)
{
    const QJsonDocument document = QJsonDocument::fromJson(image);
    if (!document.isObject())
        return damagedImage(entity);
    const QJsonObject object = document.object();
    std::vector<size_t> columns;
    // What the layout of that time did not have yet has its default.
    if (row.empty())
        row = entity.defaults;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int column = entity.indexOf(it.key());
        if (column < 0)
            return damagedImage(entity);
        const QJsonValue value = it.value();
        Value &target = row[size_t(column)];
        if (value.isNull())
            target = {};
        else if (value.isString())
            target = value.toString();
        else if (value.isDouble() && entity.fields[size_t(column)].kind == Kind::Decimal)
            target = value.toDouble();
        else if (value.isDouble())
            target = value.toInteger();
        else
            return damagedImage(entity);
        columns.push_back(size_t(column));
    }
    return columns;
}

JournalWriter::JournalWriter(Database &database)
    : m_database(database), m_hash(QCryptographicHash::Sha256)
{
}

Status JournalWriter::begin(Operation operation)
{
    TRY_LET(last, m_database.scalar("SELECT max(id) FROM op"));
    m_operation = std::move(operation);
    m_operation.id = last + 1;
    return done();
}

Status JournalWriter::add(const EntityInfo &entity, qint64 row, const QByteArray &before,
                          const QByteArray &after)
{
    TRY_LET(insert, m_database.cached("INSERT INTO change (op, tbl, row, before, after) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert->bind(1, m_operation.id).bindUtf8(2, entity.table).bind(3, row);
    if (before.isEmpty())
        insert->bindNull(4);
    else
        insert->bindUtf8(4, before);
    if (after.isEmpty())
        insert->bindNull(5);
    else
        insert->bindUtf8(5, after);
    TRY(insert->run());
    hashChange(m_hash, entity.table, row, before, after);
    ++m_changes;
    return done();
}

Result<qint64> JournalWriter::finish(const QString &label)
{
    m_operation.label = label;
    QString previous;
    TRY_LET(last, m_database.cached("SELECT hash FROM op WHERE id=?1"));
    last->bind(1, m_operation.id - 1);
    TRY_LET(there, last->next());
    if (there)
        previous = last->text(0);
    m_operation.hash = sealed(m_hash, m_operation, previous);

    TRY_LET(insert, m_database.cached(
                        "INSERT INTO op (id, at, today, who, host, kind, label, undoes, hash) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"));
    insert->bind(1, m_operation.id)
        .bind(2, m_operation.at)
        .bind(3, m_operation.today)
        .bind(4, m_operation.who)
        .bind(5, m_operation.host)
        .bind(6, m_operation.kind)
        .bind(7, m_operation.label)
        .bind(9, m_operation.hash);
    if (m_operation.undoes)
        insert->bind(8, m_operation.undoes);
    else
        insert->bindNull(8);
    TRY(insert->run());
    return m_operation.id;
}

Result<std::vector<Operation>> JournalReader::operations()
{
    TRY_LET(query,
            m_database.cached(QByteArray("SELECT ") + operationColumns + " FROM op ORDER BY id"));
    std::vector<Operation> operations;
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return operations;
        operations.push_back(operationOf(*query));
    }
}

Result<std::optional<Operation>> JournalReader::operation(qint64 id)
{
    TRY_LET(query,
            m_database.cached(QByteArray("SELECT ") + operationColumns + " FROM op WHERE id=?1"));
    query->bind(1, id);
    TRY_LET(there, query->next());
    std::optional<Operation> found;
    if (there)
        found = operationOf(*query);
    return found;
}

Result<std::vector<RowChange>> JournalReader::changesOf(qint64 op)
{
    TRY_LET(query,
            m_database.cached("SELECT id, op, tbl, row, before, after FROM change WHERE op=?1 "
                              "ORDER BY id"));
    query->bind(1, op);
    std::vector<RowChange> changes;
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return changes;
        changes.push_back(changeOf(*query));
    }
}

Result<qint64> JournalReader::countOf(qint64 op)
{
    return m_database.scalar("SELECT count(*) FROM change WHERE op=" + QByteArray::number(op));
}

Result<std::vector<RowChange>> JournalReader::changesOf(const char *table, qint64 row)
{
    TRY_LET(query, m_database.cached("SELECT id, op, tbl, row, before, after FROM change "
                                     "WHERE tbl=?1 AND row=?2 ORDER BY id"));
    query->bindUtf8(1, table).bind(2, row);
    std::vector<RowChange> changes;
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return changes;
        changes.push_back(changeOf(*query));
    }
}

Result<std::vector<qint64>> JournalReader::removedRows(const char *table, const char *column,
                                                       qint64 value)
{
    // An image of a change holds what differs: who named the parent before it does so no more.
    TRY_LET(query, m_database.cached("SELECT DISTINCT row FROM change WHERE tbl=?1 AND "
                                     "json_extract(before, '$.' || ?2)=?3 ORDER BY row"));
    query->bindUtf8(1, table).bindUtf8(2, column).bind(3, value);
    std::vector<qint64> rows;
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return rows;
        rows.push_back(query->integer(0));
    }
}

Status JournalReader::eachChange(const std::function<Status(const RowChange &)> &visit)
{
    TRY_LET(query,
            m_database.prepare("SELECT id, op, tbl, row, before, after FROM change ORDER BY id"));
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return done();
        TRY(visit(changeOf(*query)));
    }
}

Result<std::optional<Operation>> JournalReader::laterTouch(const char *table, qint64 row, qint64 op)
{
    TRY_LET(query,
            m_database.cached("SELECT max(op) FROM change WHERE tbl=?1 AND row=?2 AND op>?3"));
    query->bindUtf8(1, table).bind(2, row).bind(3, op);
    TRY_LET(there, query->next());
    const qint64 later = there ? query->integer(0) : 0;
    if (!later)
        return std::optional<Operation>();
    return operation(later);
}

Result<QSet<qint64>> JournalReader::takenBack()
{
    // Newest first: an undo that was itself taken back takes nothing back.
    TRY_LET(query, m_database.cached(
                       "SELECT id, undoes FROM op WHERE undoes IS NOT NULL ORDER BY id DESC"));
    QSet<qint64> dead;
    while (true) {
        TRY_LET(there, query->next());
        if (!there)
            return dead;
        if (!dead.contains(query->integer(0)))
            dead.insert(query->integer(1));
    }
}

Result<std::optional<Operation>> JournalReader::firstInForce(Statement &ids)
{
    TRY_LET(dead, takenBack());
    while (true) {
        TRY_LET(there, ids.next());
        if (!there)
            return std::optional<Operation>();
        const qint64 id = ids.integer(0);
        if (!dead.contains(id))
            return operation(id);
    }
}

Result<std::optional<Operation>> JournalReader::undoable()
{
    TRY_LET(query,
            m_database.cached("SELECT id FROM op WHERE undoes IS NULL AND id>1 ORDER BY id DESC"));
    return firstInForce(*query);
}

Result<std::optional<Operation>> JournalReader::redoable()
{
    // Only as long as nothing new was done since: redo goes back along the way undo came.
    TRY_LET(lastNew, m_database.scalar("SELECT max(id) FROM op WHERE undoes IS NULL"));
    TRY_LET(query, m_database.cached("SELECT u.id FROM op u JOIN op t ON t.id = u.undoes "
                                     "WHERE t.undoes IS NULL AND u.id > ?1 ORDER BY u.id DESC"));
    query->bind(1, lastNew);
    return firstInForce(*query);
}

Result<qint64> JournalReader::brokenLink()
{
    TRY_LET(all, operations());
    TRY_LET(query,
            m_database.prepare("SELECT op, tbl, row, before, after FROM change ORDER BY op, id"));
    TRY_LET(more, query->next());
    QString previous;
    qint64 expected = 1;
    for (const Operation &operation : all) {
        if (operation.id != expected++)
            return operation.id;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (more && query->integer(0) == operation.id) {
            hashChange(hash, query->utf8(1), query->integer(2), query->utf8(3), query->utf8(4));
            TRY_LET(next, query->next());
            more = next;
        }
        if (sealed(hash, operation, previous) != operation.hash)
            return operation.id;
        previous = operation.hash;
    }
    return more ? query->integer(0) : 0;
}

} // namespace xhb
