// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Blobs.h"

#include <QCryptographicHash>

namespace xhb {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> Blobs::put(const QByteArray &bytes)
{
    const QString sha256 = hashOf(bytes);
    TRY_LET(insert, m_database.cached("INSERT OR IGNORE INTO blob (sha256, data) VALUES (?1, ?2)"));
    insert->bind(1, sha256).bindBlob(2, bytes);
    TRY(insert->run());
    return sha256;
}

Result<std::optional<QByteArray>> Blobs::find(const QString &sha256)
{
    TRY_LET(query, m_database.cached("SELECT data FROM blob WHERE sha256=?1"));
    query->bind(1, sha256);
    TRY_LET(there, query->next());
    std::optional<QByteArray> bytes;
    if (there)
        bytes = query->utf8(0);
    return bytes;
}

Result<QStringList> Blobs::damaged()
{
    QStringList findings;
    TRY_LET(absent, m_database.prepare("SELECT DISTINCT a.sha256 FROM attachment a "
                                       "LEFT JOIN blob b ON b.sha256=a.sha256 WHERE b.id IS NULL"));
    while (true) {
        TRY_LET(there, absent->next());
        if (!there)
            break;
        findings.append(absent->text(0));
    }
    TRY_LET(all, m_database.prepare("SELECT sha256, data FROM blob"));
    while (true) {
        TRY_LET(there, all->next());
        if (!there)
            return findings;
        if (all->text(0) != hashOf(all->utf8(1)))
            findings.append(all->text(0));
    }
}

Result<qint64> Blobs::sweep(qint64 horizon)
{
    TRY_LET(unused,
            m_database.prepare(
                "SELECT id, length(data) FROM blob b "
                "WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256=b.sha256) "
                "AND NOT EXISTS (SELECT 1 FROM change c WHERE c.op>?1 AND c.tbl='attachment' "
                "AND (instr(c.before, b.sha256) OR instr(c.after, b.sha256)))"));
    unused->bind(1, horizon);
    std::vector<qint64> ids;
    qint64 freed = 0;
    while (true) {
        TRY_LET(there, unused->next());
        if (!there)
            break;
        ids.push_back(unused->integer(0));
        freed += unused->integer(1);
    }
    for (qint64 id : ids) {
        TRY_LET(erase, m_database.cached("DELETE FROM blob WHERE id=?1"));
        erase->bind(1, id);
        TRY(erase->run());
    }
    return freed;
}

Result<std::optional<QString>> Memos::find(const QString &key)
{
    TRY_LET(query, m_database.cached("SELECT value FROM memo WHERE key=?1"));
    query->bind(1, key);
    TRY_LET(there, query->next());
    std::optional<QString> value;
    if (there)
        value = query->text(0);
    return value;
}

Status Memos::put(const QString &key, const QString &value)
{
    TRY_LET(insert, m_database.cached("INSERT INTO memo (key, value) VALUES (?1, ?2) "
                                      "ON CONFLICT (key) DO UPDATE SET value=excluded.value"));
    insert->bind(1, key).bind(2, value);
    return insert->run();
}

} // namespace xhb
