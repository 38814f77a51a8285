// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueOutput.h"

#include "core/actions/ExportTables.h"
#include "core/base/Dates.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

struct Export {
    QString book;
    QDate today;
    std::vector<qint64> issues;
    QStringList columns;
    QString path;
};

const Error &cancelled()
{
    static const Error error{ErrorCode::Cancelled, {}, {}, {}};
    return error;
}

/// Runs on another thread, over a reading connection of its own.
Result<int> write(const Export &wanted, Progress &progress)
{
    TRY_LET(ledger, Ledger::openForReading(wanted.book, true));
    TRY_LET(desk, Desk::open(*ledger, wanted.today));
    TRY_LET(reader, DossierReader::read(*desk));
    if (!progress.step(1, 4))
        return cancelled();
    TRY_LET(all, ledgerExport(*desk, reader));
    if (!progress.step(2, 4))
        return cancelled();
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < all.entries.size(); ++i)
        places.insert(all.entries[i].issue.id.value, i);
    std::vector<LedgerEntry> entries;
    for (const qint64 id : wanted.issues)
        if (const auto place = places.constFind(id); place != places.constEnd())
            entries.push_back(all.entries[*place]);
    QStringList columns;
    for (const QString &column : wanted.columns)
        for (const LedgerColumn &known : ledgerColumns())
            if (known.key == column)
                columns.append(column);
    TRY_LET(head, letterheadOf(*desk));
    TRY_LET(
        table,
        ledgerTable(entries, all.names, columns, LedgerShape::IssuePerRow,
                    {Tr::tr("%1突出生态环境问题整改台账").arg(head.county),
                     Tr::tr("填报单位：%1    截至日期：%2").arg(head.office, longDate(head.on))}));
    if (!progress.step(3, 4))
        return cancelled();
    if (QFileInfo(wanted.path).suffix().toLower() == QLatin1String("csv")) {
        TRY(saveFile(wanted.path, toCsv(table, CsvEncoding::Utf8WithMark)));
    } else {
        TRY_LET(bytes, toXlsx(table));
        TRY(saveFile(wanted.path, bytes));
    }
    return int(entries.size());
}

} // namespace

void exportIssues(QWidget *parent, Desk &desk, const std::vector<qint64> &issues,
                  const QStringList &columns, std::function<void(const QString &)> said)
{
    const QString start =
        QFileInfo(desk.ledger().path())
            .dir()
            .filePath(
                Tr::tr("问题台账-%1.xlsx").arg(desk.today().toString(QStringLiteral("yyyyMMdd"))));
    Export wanted{desk.ledger().path(), desk.today(), issues, columns, {}};
    Ask(parent).saveFile(Tr::tr("导出 %1 个问题").arg(issues.size()), start,
                         {Tr::tr("Excel 工作簿 (*.xlsx)"), Tr::tr("逗号分隔文本 (*.csv)")},
                         QStringLiteral("xlsx"),
                         [parent, wanted, said = std::move(said)](const QString &path) mutable {
                             wanted.path = path;
                             Busy::run<Result<int>>(
                                 parent, Tr::tr("正在导出…"),
                                 [wanted](Progress &progress) { return write(wanted, progress); },
                                 [parent, path, said](Result<int> rows) {
                                     if (!rows)
                                         Ask(parent).error(rows.error());
                                     else
                                         said(Tr::tr("已导出 %1 条到“%2”")
                                                  .arg(*rows)
                                                  .arg(QDir::toNativeSeparators(path)));
                                 });
                         });
}

} // namespace xhb
