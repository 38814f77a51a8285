// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/Verify.h"

#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QHash>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

constexpr int mostFindings = 50;

using Table = QHash<qint64, Row>;

/// The tables as the journal says they must be.
class Replay
{
public:
    Status apply(const RowChange &change, VerifyReport &report)
    {
        const EntityInfo *entity = entityOfTable(change.table);
        if (!entity)
            return note(report,
                        Tr::tr("留痕第 %1 步改的表“%2”不存在").arg(change.op).arg(change.table));
        Table &table = m_tables[entity];
        if (change.after.isEmpty()) {
            if (!table.remove(change.row))
                return note(
                    report,
                    Tr::tr("留痕第 %1 步删除的%2本来不在").arg(change.op).arg(labelOf(*entity)));
            return done();
        }
        const bool exists = table.contains(change.row);
        if (exists == change.before.isEmpty())
            return note(
                report,
                Tr::tr("留痕第 %1 步与此前的%2对不上").arg(change.op).arg(labelOf(*entity)));
        Row &row = table[change.row];
        if (!change.before.isEmpty()) {
            Row before = row;
            TRY(readImage(*entity, change.before, before));
            if (before != row)
                TRY(note(report, Tr::tr("留痕第 %1 步记的%2原值与此前不符")
                                     .arg(change.op)
                                     .arg(labelOf(*entity))));
        }
        TRY(readImage(*entity, change.after, row));
        return done();
    }

    Status compare(Rows rows, VerifyReport &report)
    {
        for (const EntityInfo *entity : allEntities()) {
            Table table = m_tables.take(entity);
            TRY(rows.each(*entity, [&](StoredRow &&row) -> Status {
                ++report.rows;
                if (const int field = entity->misfit(row.values); field >= 0)
                    TRY(note(report, Tr::tr("%1第 %2 行的“%3”读不出来")
                                         .arg(labelOf(*entity))
                                         .arg(row.id)
                                         .arg(labelOf(*entity, entity->fields[size_t(field)]))));
                const auto found = table.find(row.id);
                if (found == table.end())
                    return note(report,
                                Tr::tr("%1第 %2 行没有留痕").arg(labelOf(*entity)).arg(row.id));
                if (*found != row.values)
                    TRY(note(report,
                             Tr::tr("%1第 %2 行与留痕不符").arg(labelOf(*entity)).arg(row.id)));
                table.erase(found);
                return done();
            }));
            for (auto it = table.begin(); it != table.end(); ++it)
                TRY(note(
                    report,
                    Tr::tr("%1第 %2 行留痕里有、表里没有").arg(labelOf(*entity)).arg(it.key())));
        }
        return done();
    }

private:
    static Status note(VerifyReport &report, const QString &finding)
    {
        if (report.findings.size() < mostFindings)
            report.findings.append(finding);
        return done();
    }

    QHash<const EntityInfo *, Table> m_tables;
};

} // namespace

Result<VerifyReport> verify(const Ledger &ledger)
{
    Database &database = ledger.database();
    VerifyReport report;
    TRY_LET(file, checkFile(database));
    report.findings = file;

    TRY_LET(operations, ledger.journal());
    report.operations = qint64(operations.size());
    TRY_LET(broken, JournalReader(database).brokenLink());
    if (broken)
        report.findings.append(
            Tr::tr("留痕的校验链从第 %1 步起断开：记录被别的程序改动过").arg(broken));

    Replay replay;
    TRY(JournalReader(database).eachChange(
        [&](const RowChange &change) { return replay.apply(change, report); }));
    TRY(replay.compare(Rows(database), report));

    TRY_LET(attachments, Rows(database).count(entityInfo<Attachment>()));
    report.papers = attachments;
    TRY_LET(damaged, Blobs(database).damaged());
    for (const QString &sha256 : std::as_const(damaged))
        if (report.findings.size() < mostFindings)
            report.findings.append(Tr::tr("附件内容缺失或损坏（校验和 %1…）").arg(sha256.left(12)));
    return report;
}

} // namespace xhb
