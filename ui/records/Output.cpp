// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Output.h"

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
    Q_DECLARE_TR_FUNCTIONS(Records)
};

template <class T>
Result<T> madeApart(const QString &book, QDate today,
                    const std::function<Result<T>(const Desk &, Progress &)> &make,
                    Progress &progress)
{
    TRY_LET(ledger, Ledger::openForReading(book, true));
    TRY_LET(desk, Desk::open(*ledger, today));
    return make(*desk, progress);
}

/// In the format the name of the file ends with.
Status write(const Table &table, const QString &path)
{
    if (QFileInfo(path).suffix().toLower() == QLatin1String("csv"))
        return saveFile(path, toCsv(table, CsvEncoding::Utf8WithMark));
    TRY_LET(bytes, toXlsx(table));
    return saveFile(path, bytes);
}

} // namespace

void exportTable(QWidget *parent, const Desk &desk, const TableExport &wanted,
                 std::function<void(const QString &)> said)
{
    const QString book = desk.ledger().path();
    const QDate today = desk.today();
    const QString start = QFileInfo(book).dir().filePath(
        QStringLiteral("%1-%2.xlsx").arg(wanted.name, today.toString(QStringLiteral("yyyyMMdd"))));
    const auto go = [=](const QString &path) {
        Busy::run<Result<int>>(
            parent, Tr::tr("正在导出…"),
            [=](Progress &progress) -> Result<int> {
                TRY_LET(table, madeApart(book, today, wanted.make, progress));
                TRY(write(table, path));
                return int(table.rows.size());
            },
            [=](const Result<int> &rows) {
                if (!rows)
                    Ask(parent).error(rows.error());
                else
                    said(wanted.said.arg(QString::number(*rows), QDir::toNativeSeparators(path)));
            });
    };
    Ask(parent).saveFile(wanted.title, start,
                         {Tr::tr("Excel 工作簿 (*.xlsx)"), Tr::tr("逗号分隔文本 (*.csv)")},
                         QStringLiteral("xlsx"), go);
}

void printPaper(QWidget *parent, const Desk &desk, const QString &name,
                std::function<Result<Paper>(const Desk &, Progress &)> make)
{
    Busy::run<Result<Paper>>(
        parent, Tr::tr("正在排版…"),
        [make = std::move(make), book = desk.ledger().path(), today = desk.today()](
            Progress &progress) { return madeApart(book, today, make, progress); },
        [parent, name](const Result<Paper> &paper) {
            if (!paper)
                Ask(parent).error(paper.error());
            else
                showPaper(parent, *paper, name);
        });
}

} // namespace xhb
