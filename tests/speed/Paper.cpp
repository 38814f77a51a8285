// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program: lists as xlsx, ledgers as PDF; and what comes in.
#include "core/actions/ExportTables.h"
#include "core/actions/ImportList.h"
#include "core/exchange/XlsxWriter.h"
#include "core/paper/Pdf.h"
#include "core/report/FormTemplate.h"
#include "core/report/Ledgers.h"
#include "tests/speed/Must.h"
#include "tests/speed/Parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <xlsxwriter.h>

namespace xhb::test {

namespace {

Table tableOf(const Desk &desk, LedgerShape shape)
{
    const DossierReader reader = must(DossierReader::read(desk));
    const LedgerExport ledger = must(ledgerExport(desk, reader));
    return must(ledgerTable(ledger.entries, ledger.names, defaultLedgerColumns(), shape));
}

/// The cells of a table as they go to the library, encoded beforehand.
struct Cells {
    explicit Cells(const Table &table)
    {
        for (const auto &row : table.rows) {
            auto &line = rows.emplace_back();
            for (const TableValue &value : row) {
                const auto *date = std::get_if<QDate>(&value);
                dates += date != nullptr;
                line.push_back(date ? QByteArray() : plainText(value).toUtf8());
                days.push_back(date ? double(QDate(1899, 12, 30).daysTo(*date)) : 0);
            }
        }
    }
    std::vector<std::vector<QByteArray>> rows;
    std::vector<double> days;
    int dates = 0;
};

void writeByLibrary(const Cells &cells, const QString &path)
{
    lxw_workbook_options options{};
    options.constant_memory = 1;
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    const auto make = [&](const char *pattern) {
        lxw_format *format = workbook_add_format(book);
        format_set_font_name(format, "宋体");
        format_set_text_wrap(format);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_num_format(format, pattern);
        return format;
    };
    lxw_format *text = make("@");
    lxw_format *date = make("yyyy-mm-dd");
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    size_t next = 0;
    for (lxw_row_t row = 0; row < cells.rows.size(); ++row) {
        worksheet_set_row(sheet, row, 30, nullptr);
        for (lxw_col_t column = 0; column < cells.rows[row].size(); ++column) {
            const QByteArray &words = cells.rows[row][column];
            if (const double day = cells.days[next++]; day != 0)
                worksheet_write_number(sheet, row, column, day, date);
            else if (words.isEmpty())
                worksheet_write_blank(sheet, row, column, text);
            else
                worksheet_write_string(sheet, row, column, words.constData(), text);
        }
    }
    workbook_close(book);
}

double msOfPdf(const Dossiers &all, size_t count, const QString &path)
{
    const auto some =
        std::make_shared<const std::vector<IssueDossier>>(all->begin(), all->begin() + long(count));
    const auto none = std::make_shared<const std::vector<IssueDossier>>();
    const FormTemplate form =
        must(FormTemplate::builtIn(QStringLiteral("issue-ledger"), issueLedgerData(none, {})));
    return workOf([&] { must(writePdf(form.fill(issueLedgerData(some, {})), path)); });
}

} // namespace

void raceExchange(const QString &book, Report &report)
{
    const QDir folder = QFileInfo(book).dir();
    const QString ours = folder.filePath(QStringLiteral("ours.xlsx"));
    const QString plain = folder.filePath(QStringLiteral("plain.xlsx"));
    {
        const auto ledger = must(Ledger::openForReading(book));
        const auto desk = must(Desk::open(*ledger, speedDay));
        const Table table = tableOf(*desk, LedgerShape::IssuePerRow);
        const Cells cells(table);
        report.ratio("write 10,000 rows as xlsx / libxlsxwriter alone, same cells",
                     race(
                         5, [&] { must(saveFile(ours, must(toXlsx(table)))); },
                         [&] { writeByLibrary(cells, plain); }),
                     1.2);
        report.note("the table itself out of the book",
                    timeOf([&] { tableOf(*desk, LedgerShape::IssuePerRow); }), "ms");
    }
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        std::printf("| import 10,000 rows / LibreOffice |  | not installed |  |  |  |\n");
        return;
    }
    BookInfo info;
    info.name = QStringLiteral("临溪县");
    info.rulebook = QStringLiteral("jx");
    int turn = 0;
    Times reading;
    Times planning;
    Times writing;
    const Race times = race(
        3,
        [&] {
            const auto ledger = must(Ledger::create(
                folder.filePath(QStringLiteral("import%1.xhb").arg(turn++)), info, speedDay));
            const auto desk = must(Desk::open(*ledger, speedDay));
            Workbook file;
            reading.add(timeOf([&] { file = must(readTableFile(ours)); }));
            PreparedImport prepared;
            planning.add(timeOf([&] { prepared = must(prepareImport(*desk, file, {})); }));
            if (prepared.plan.count(ImportAction::Create) != 10000)
                stop(QStringLiteral("not all rows were read"));
            writing.add(
                timeOf([&] { must(applyImport(*desk, prepared, QStringLiteral("ours.xlsx"))); }));
        },
        [&] {
            QProcess process;
            process.start(office,
                          {QStringLiteral("-env:UserInstallation=file://") +
                               folder.filePath(QStringLiteral("office")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                           QStringLiteral("csv"), QStringLiteral("--outdir"), folder.path(), ours});
            process.waitForFinished(300000);
        });
    report.ratio("import 10,000 rows / LibreOffice to csv", times, 0.2);
    report.note("of it: reading the file", reading.median(), "ms");
    report.note("of it: planning", planning.median(), "ms");
    report.note("of it: writing rows and journal", writing.median(), "ms");
}

void timePrinting(const QString &book, Report &report)
{
    const auto ledger = must(Ledger::openForReading(book));
    const auto desk = must(Desk::open(*ledger, speedDay));
    const DossierReader reader = must(DossierReader::read(*desk));
    auto all = std::make_shared<std::vector<IssueDossier>>();
    for (size_t i = 0; i < reader.issues().size(); ++i)
        all->push_back(reader.dossier(i));
    const QString path = QFileInfo(book).dir().filePath(QStringLiteral("ledger.pdf"));
    msOfPdf(all, 100, path); // fonts are loaded once
    Times small;
    Times large;
    for (int i = 0; i < 3; ++i) {
        small.add(msOfPdf(all, 1000, path) / 1000);
        large.add(msOfPdf(all, 10000, path) / 10000);
    }
    report.aim("ledger as PDF, 10,000 rows", large.median(), "ms a row", 0.5);
    report.note("ledger as PDF, 1,000 rows", small.median(), "ms a row");
    report.aim("the longer / the shorter, a row", large.median() / small.median(), "×", 1.2);
}

} // namespace xhb::test
