// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/schema"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Status finishFile(Database &database, int number)
{
    TRY_LET(keys, database.prepare("PRAGMA foreign_key_check"));
    TRY_LET(broken, keys->next());
    if (broken)
        return Error{ErrorCode::Corrupt,
                     Tr::tr("台账里有引用不到的记录（表 %1），没有升级，原文件未动。请用备份恢复。")
                         .arg(keys->text(0)),
                     {},
                     {}};
    keys->reset();
    TRY(database.execute("PRAGMA user_version=" + QByteArray::number(number)));
    return database.execute("COMMIT");
}

Status applyFile(Database &database, const QString &name, int number)
{
    QFile file(QStringLiteral(":/schema/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::File, Tr::tr("程序自带的表结构“%1”读不出来。").arg(name), {}, {}};
    // A table that is made anew is dropped while others still refer to it; what they refer to is
    // checked before the commit. SQLite takes the switch only outside a transaction.
    TRY(database.execute("PRAGMA foreign_keys=OFF"));
    TRY(database.holdWriteLock());
    // One statement a paragraph: splitting on semicolons would cut triggers in two.
    for (const QByteArray &paragraph :
         file.readAll().replace("\r\n", "\n").replace("\n\n", "\f").split('\f')) {
        if (const Status status = database.execute(paragraph); !status) {
            (void)database.execute("ROLLBACK");
            return status;
        }
    }
    if (const Status status = finishFile(database, number); !status) {
        (void)database.execute("ROLLBACK");
        return status;
    }
    return database.execute("PRAGMA foreign_keys=ON");
}

Result<QStringList> layoutOf(Database &database)
{
    QStringList layout;
    TRY_LET(query,
            database.prepare("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                             "ORDER BY type, name"));
    while (true) {
        TRY_LET(row, query->next());
        if (!row)
            return layout;
        layout.append(query->text(0) + QLatin1Char('|') + query->text(1) + QLatin1Char('|') +
                      query->text(2) + QLatin1Char('|') + query->text(3));
    }
}

} // namespace

int latestSchema()
{
    return int(migrationFiles().size());
}

Result<int> schemaOf(Database &database)
{
    TRY_LET(application, database.scalar("PRAGMA application_id"));
    if (application != bookApplicationId)
        return Error{ErrorCode::Corrupt,
                     Tr::tr("文件“%1”不是销号簿台账，没有打开。")
                         .arg(QDir::toNativeSeparators(database.path())),
                     QStringLiteral("application_id %1").arg(application),
                     {}};
    TRY_LET(version, database.scalar("PRAGMA user_version"));
    if (version < 1)
        return Error{ErrorCode::Corrupt,
                     Tr::tr("文件“%1”不是完整的台账，没有打开。请用备份恢复。")
                         .arg(QDir::toNativeSeparators(database.path())),
                     QStringLiteral("user_version %1").arg(version),
                     {}};
    return int(qMin<qint64>(version, 1000000));
}

Status migrate(Database &database, int last)
{
    TRY_LET(version, database.scalar("PRAGMA user_version"));
    if (version == 0)
        TRY(database.execute("PRAGMA application_id=" + QByteArray::number(bookApplicationId)));
    const QStringList files = migrationFiles();
    for (int number = int(version) + 1; number <= std::min(last, int(files.size())); ++number)
        TRY(applyFile(database, files[number - 1], number));
    return done();
}

Status checkLayout(Database &database)
{
    TRY_LET(model, Database::open(QStringLiteral(":memory:"), Access::Create));
    TRY_LET(version, schemaOf(database));
    TRY(migrate(*model, version));
    TRY_LET(expected, layoutOf(*model));
    TRY_LET(found, layoutOf(database));
    if (found == expected)
        return done();
    QString detail;
    for (const QString &line : std::as_const(found))
        if (!expected.contains(line))
            detail += QStringLiteral("+ %1\n").arg(line.left(200));
    for (const QString &line : std::as_const(expected))
        if (!found.contains(line))
            detail += QStringLiteral("- %1\n").arg(line.left(200));
    return Error{
        ErrorCode::Corrupt,
        Tr::tr("台账“%1”的表结构被别的程序改动过，为防出错没有打开。请用备份恢复；原文件请保留。")
            .arg(QDir::toNativeSeparators(database.path())),
        detail,
        {}};
}

Result<QStringList> checkFile(Database &database)
{
    QStringList findings;
    // Not quick_check: it does not compare indexes with their tables, and a bad index hides rows.
    TRY_LET(structure, database.prepare("PRAGMA integrity_check(20)"));
    while (true) {
        TRY_LET(row, structure->next());
        if (!row)
            break;
        if (structure->text(0) != QLatin1String("ok"))
            findings.append(Tr::tr("文件结构：%1").arg(structure->text(0)));
    }
    TRY_LET(keys, database.prepare("PRAGMA foreign_key_check"));
    while (findings.size() < 50) {
        TRY_LET(row, keys->next());
        if (!row)
            break;
        findings.append(Tr::tr("表 %1 第 %2 行引用的 %3 记录不存在")
                            .arg(keys->text(0))
                            .arg(keys->integer(1))
                            .arg(keys->text(2)));
    }
    return findings;
}

} // namespace xhb
