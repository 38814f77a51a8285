// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/Support.h"

#include "tests/support/Print.h"

#include <algorithm>
#include <zip.h>

namespace xhb::test {

Grid gridOf(const QStringList &lines, const QStringList &merges)
{
    Grid grid;
    grid.sheet = QStringLiteral("清单");
    int number = 0;
    for (const QString &line : lines) {
        GridRow row;
        row.number = ++number;
        int column = 0;
        for (QString text : line.split(u'|')) {
            Cell cell;
            cell.column = column++;
            cell.kind = Cell::Kind::Text;
            cell.text = text.replace(QLatin1String("\\n"), QLatin1String("\n"));
            if (!cell.text.isEmpty())
                row.cells.push_back(cell);
        }
        if (!row.cells.empty())
            grid.rows.push_back(row);
    }
    for (const QString &merge : merges) {
        CellRange range;
        EXPECT_TRUE(readRange(merge, range));
        grid.merges.push_back(range);
    }
    return grid;
}

LedgerDraft draftOf(const QStringList &lines, const QStringList &merges,
                    const LedgerOptions &options)
{
    Workbook book;
    book.sheets.push_back(gridOf(lines, merges));
    auto draft = readLedger(book, options);
    EXPECT_OK(draft);
    return draft.ok() ? draft.take() : LedgerDraft();
}

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &entries)
{
    zip_error_t error;
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : entries)
        zip_file_add(archive, name.toUtf8().constData(),
                     zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    EXPECT_EQ(zip_close(archive), 0);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray made(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, made.data(), zip_uint64_t(made.size()));
    zip_source_close(target);
    zip_source_free(target);
    return made;
}

QByteArray xlsxOf(const QByteArray &sheet, const QByteArray &styles,
                  const QByteArray &sharedStrings, const QByteArray &workbookExtra)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    return zipOf({
        {QStringLiteral("_rels/.rels"),
         "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" + types +
             "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" + types +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" +
             types + "/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"r3\" Type=\"" +
             types + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + types + "\">" + workbookExtra +
             "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>"},
        {QStringLiteral("xl/styles.xml"),
         "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"),
         "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>"},
    });
}

void carryOut(const ImportPlan &plan, ImportBook &book)
{
    std::vector<Id<Unit>> units;
    for (Unit unit : plan.newUnits) {
        unit.id = {qint64(book.units.size()) + 1};
        units.push_back(unit.id);
        book.units.push_back(unit);
    }
    std::vector<Id<Source>> sources;
    for (Source source : plan.newSources) {
        source.id = {qint64(book.sources.size()) + 1};
        sources.push_back(source.id);
        book.sources.push_back(source);
    }
    const auto at = [](auto &rows, auto id) {
        return std::find_if(rows.begin(), rows.end(), [&](const auto &r) { return r.id == id; });
    };
    for (const IssueImport &import : plan.issues) {
        Issue issue = placed(import.after, units, sources);
        if (import.action == ImportAction::Create) {
            issue.id = {qint64(book.issues.size()) + 1};
            book.issues.push_back(issue);
        } else {
            *at(book.issues, issue.id) = issue;
        }
        for (const MeasureChange &change : import.measures) {
            Measure measure = change.after;
            measure.issue = issue.id;
            if (change.action == MeasureChange::Action::Add) {
                measure.id = {qint64(book.measures.size()) + 1000};
                book.measures.push_back(measure);
            } else if (change.action == MeasureChange::Action::Update) {
                *at(book.measures, measure.id) = measure;
            } else {
                book.measures.erase(at(book.measures, change.before.id));
            }
        }
    }
}

std::vector<LedgerEntry> entriesOf(const ImportBook &book)
{
    std::vector<LedgerEntry> entries;
    for (const Issue &issue : book.issues) {
        LedgerEntry entry;
        entry.issue = issue;
        for (const Measure &measure : book.measures)
            if (measure.issue == issue.id)
                entry.measures.push_back(measure);
        std::sort(entry.measures.begin(), entry.measures.end(),
                  [](const Measure &a, const Measure &b) { return a.seq < b.seq; });
        entry.state = QStringLiteral("rectifying");
        entry.computed.insert(QStringLiteral("state"), QStringLiteral("整改中"));
        entries.push_back(entry);
    }
    return entries;
}

LedgerNames namesOf(const ImportBook &book)
{
    LedgerNames names;
    for (const Unit &unit : book.units)
        names.units.insert(unit.id, unit.name);
    for (const Source &source : book.sources)
        names.sources.insert(source.id, source);
    return names;
}

QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(XHB_SOURCE_DIR "/tests/data/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace xhb::test
