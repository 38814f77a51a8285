// SPDX-License-Identifier: GPL-3.0-or-later
// Every way spreadsheets write a cell is read as the sheet shows it.
#include "core/exchange/XlsxReader.h"
#include "core/exchange/NumberFormat.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

using namespace xhb;
using test::xlsxOf;

namespace {

Grid firstSheet(const QByteArray &file)
{
    auto book = readXlsx(file);
    EXPECT_OK(book);
    return book.ok() && !book->sheets.empty() ? book->sheets.front() : Grid();
}

/// The texts of row 1.
QStringList rowTexts(const QByteArray &cells, const QByteArray &styles = {},
                     const QByteArray &shared = {}, const QByteArray &workbook = {})
{
    const Grid grid = firstSheet(xlsxOf("<sheetData><row r=\"1\">" + cells + "</row></sheetData>",
                                        styles, shared, workbook));
    QStringList texts;
    for (const GridRow &row : grid.rows)
        for (const Cell &cell : row.cells)
            texts.append(cell.text);
    return texts;
}

const QByteArray dateStyles =
    "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;"
    "\"/><numFmt numFmtId=\"165\" formatCode=\"[$-804]yyyy\\-mm\\-dd;@\"/></numFmts>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
    "numFmtId=\"165\"/><xf numFmtId=\"2\"/><xf numFmtId=\"58\"/></cellXfs>";

TEST(XlsxReader, TextsOfEveryKind)
{
    EXPECT_EQ(
        rowTexts("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                 "<c t=\"inlineStr\"><is><t>内联</t></is></c>"
                 "<c t=\"inlineStr\"><is><r><t>富</t></r><r><t>文本</t></r></is></c>"
                 "<c t=\"str\"><f>A1&amp;\"\"</f><v>公式文字</v></c>"
                 "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>",
                 {},
                 "<si><t>共享</t></si><si><r><t>东京</t></r><rPh><t>トウキョウ</t></rPh>"
                 "<r><t xml:space=\"preserve\"> 都</t></r></si>"),
        QStringList({QStringLiteral("共享"), QStringLiteral("东京 都"), QStringLiteral("内联"),
                     QStringLiteral("富文本"), QStringLiteral("公式文字"), QStringLiteral("TRUE"),
                     QStringLiteral("#REF!")}));
}

TEST(XlsxReader, NumbersAsShown)
{
    EXPECT_EQ(rowTexts("<c><v>36</v></c><c><v>13.6</v></c><c><v>0.30000000000000004</v></c>"
                       "<c><v>123456789012</v></c><c s=\"4\"><v>2024.1</v></c><c><v>1E-3</v></c>",
                       dateStyles),
              QStringList({QStringLiteral("36"), QStringLiteral("13.6"), QStringLiteral("0.3"),
                           QStringLiteral("123456789012"), QStringLiteral("2024.10"),
                           QStringLiteral("0.001")}));
}

TEST(XlsxReader, TextThatLooksLikeANumberStaysText)
{
    const Grid grid = firstSheet(xlsxOf("<sheetData><row><c t=\"inlineStr\"><is><t>2024.10</t></is>"
                                        "</c></row></sheetData>"));
    EXPECT_EQ(grid.rows[0].cells[0].text, QStringLiteral("2024.10"));
    EXPECT_EQ(grid.rows[0].cells[0].kind, Cell::Kind::Text);
}

TEST(XlsxReader, DatesAreToldByTheNumberFormat)
{
    const Grid grid = firstSheet(
        xlsxOf("<sheetData><row><c s=\"1\"><v>46203</v></c><c s=\"2\"><v>46203</v></c>"
               "<c s=\"3\"><v>46203.5</v></c><c s=\"5\"><v>46203</v></c><c><v>46203</v></c>"
               "</row></sheetData>",
               dateStyles));
    const auto &cells = grid.rows[0].cells;
    for (size_t i = 0; i < 4; ++i)
        EXPECT_EQ(cells[i].date(), QDate(2026, 6, 30)) << i;
    EXPECT_EQ(cells[0].text, QStringLiteral("2026/6/30"));
    EXPECT_EQ(cells[1].text, QStringLiteral("2026年6月"));
    EXPECT_EQ(cells[2].text, QStringLiteral("2026-06-30"));
    EXPECT_EQ(cells[3].text, QStringLiteral("2026年6月30日")); // the format hides the year
    EXPECT_EQ(cells[4].kind, Cell::Kind::Number);
}

TEST(XlsxReader, DatesCountedFrom1904)
{
    const Grid grid = firstSheet(xlsxOf("<sheetData><row><c s=\"3\"><v>44741</v></c></row>"
                                        "</sheetData>",
                                        dateStyles, {}, "<workbookPr date1904=\"1\"/>"));
    EXPECT_EQ(grid.rows[0].cells[0].date(), QDate(2026, 6, 30));
}

TEST(XlsxReader, DayOfSerialKnowsTheYear1900)
{
    EXPECT_EQ(dayOfSerial(1, false), QDate(1900, 1, 1));
    EXPECT_EQ(dayOfSerial(59, false), QDate(1900, 2, 28));
    EXPECT_EQ(dayOfSerial(61, false), QDate(1900, 3, 1));
    EXPECT_FALSE(dayOfSerial(-1, false).isValid());
    EXPECT_FALSE(dayOfSerial(1e300, false).isValid());
}

TEST(XlsxReader, FormatsThatAreNoDates)
{
    for (const auto *code : {u"General", u"G/通用格式", u"0.00", u"#,##0", u"0%", u"@", u"[Red]0",
                             u"h:mm", u"[h]:mm:ss", u"\"年\"0", u"0.00E+00", u"_ * #,##0_ "})
        EXPECT_FALSE(NumberFormat(QString::fromUtf16(code)).isDate())
            << QString::fromUtf16(code).toStdString();
    for (const auto *code : {u"yyyy-mm-dd", u"m/d", u"yyyy\"年\"m\"月\"d\"日\"", u"[$-804]aaaa",
                             u"[DBNum1][$-804]yyyy\"年\"m\"月\"", u"e年m月", u"yyyy/m/d h:mm"})
        EXPECT_TRUE(NumberFormat(QString::fromUtf16(code)).isDate())
            << QString::fromUtf16(code).toStdString();
}

TEST(XlsxReader, NumbersInTheirFormat)
{
    const auto show = [](const char16_t *code, double value) {
        return NumberFormat(QString::fromUtf16(code)).show(value, false);
    };
    EXPECT_EQ(show(u"000", 7), QStringLiteral("007"));
    EXPECT_EQ(show(u"0%", 0.125), QStringLiteral("13%"));
    EXPECT_EQ(show(u"0.0#", 2.5), QStringLiteral("2.5"));
    EXPECT_EQ(show(u"\"第\"0\"号\"", 3), QStringLiteral("第3号"));
    EXPECT_EQ(show(u"0.00", -1.5), QStringLiteral("-1.50"));
    EXPECT_EQ(show(u"h:mm", 0.5), QStringLiteral("12:00"));
}

TEST(XlsxReader, MissingReferencesAndWrongDimension)
{
    const Grid grid = firstSheet(
        xlsxOf("<dimension ref=\"A1:A1\"/><sheetData><row><c><v>1</v></c><c><v>2</v></c></row>"
               "<row r=\"5\"><c><v>3</v></c><c r=\"D5\"><v>4</v></c><c><v>5</v></c></row>"
               "<row><c><v>6</v></c></row></sheetData>"));
    ASSERT_EQ(grid.rows.size(), 3u);
    EXPECT_EQ(grid.rows[0].text(1), QStringLiteral("2"));
    EXPECT_EQ(grid.rows[1].number, 5);
    EXPECT_EQ(grid.rows[1].text(0), QStringLiteral("3"));
    EXPECT_EQ(grid.rows[1].text(3), QStringLiteral("4"));
    EXPECT_EQ(grid.rows[1].text(4), QStringLiteral("5"));
    EXPECT_EQ(grid.rows[1].at(2), nullptr);
    EXPECT_EQ(grid.rows[2].number, 6);
}

TEST(XlsxReader, PrefixedNamespaceAndEscapes)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const Grid grid = firstSheet(
        xlsxOf("<x:sheetData xmlns:x=\"" + main +
               "\"><x:row><x:c t=\"inlineStr\"><x:is><x:t>甲_x000D_\n乙_x005F_x0041_</x:t></x:is>"
               "</x:c></x:row></x:sheetData>"));
    EXPECT_EQ(grid.rows.at(0).cells.at(0).text, QStringLiteral("甲\n乙_x0041_"));
}

TEST(XlsxReader, FormulaWithoutAValueIsNotSilentlyLost)
{
    const Grid grid =
        firstSheet(xlsxOf("<sheetData><row><c><f>1+1</f></c><c><f>1+1</f><v>2</v></c></row>"
                          "</sheetData>"));
    EXPECT_EQ(grid.rows[0].cells[0].kind, Cell::Kind::Error);
    EXPECT_EQ(grid.rows[0].cells[1].text, QStringLiteral("2"));
    EXPECT_TRUE(grid.rows[0].cells[1].formula);
}

TEST(XlsxReader, MergesAndStrikethrough)
{
    const Grid grid = firstSheet(xlsxOf(
        "<sheetData><row><c s=\"1\" t=\"inlineStr\"><is><t>划掉</t></is></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:C2\"/></mergeCells>",
        "<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId=\"0\"/>"
        "<xf fontId=\"1\"/></cellXfs>"));
    EXPECT_TRUE(grid.rows[0].struck);
    ASSERT_EQ(grid.merges.size(), 1u);
    EXPECT_EQ(grid.merges[0], (CellRange{1, 0, 2, 2}));
}

TEST(XlsxReader, LongestCellIsNotCut)
{
    const QByteArray longest = QString(32'767, u'长').toUtf8();
    const Grid grid = firstSheet(xlsxOf("<sheetData><row><c t=\"inlineStr\"><is><t>" + longest +
                                        "</t></is></c></row>"
                                        "</sheetData>"));
    EXPECT_EQ(grid.rows[0].cells[0].text.size(), 32'767);
}

TEST(XlsxReader, CancelStopsIt)
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += "<row><c><v>1</v></c></row>";
    Progress progress;
    progress.cancel();
    const auto book = readXlsx(xlsxOf("<sheetData>" + rows + "</sheetData>"), &progress);
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::Cancelled);
}

TEST(XlsxReader, TwoHundredThousandRowsAreAllowed)
{
    QByteArray rows;
    for (int i = 0; i < 200'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    EXPECT_EQ(firstSheet(xlsxOf("<sheetData>" + rows + "</sheetData>")).rows.size(), 200'000u);
}

TEST(CellNames, GoThereAndBack)
{
    int row = 0;
    int column = 0;
    for (const int c : {0, 25, 26, 51, 52, 701, 702, 16'383}) {
        ASSERT_TRUE(readCellName(cellName(7, c), row, column));
        EXPECT_EQ(column, c);
        EXPECT_EQ(row, 7);
    }
    EXPECT_EQ(columnName(16'383), QStringLiteral("XFD"));
    for (const auto *bad : {u"", u"A", u"1", u"A0", u"A-1", u"XFE1", u"AAAA1", u"A1048577",
                            u"A9999999999", u"甲1", u"A1B", u" A1"})
        EXPECT_FALSE(readCellName(QString::fromUtf16(bad), row, column))
            << QString::fromUtf16(bad).toStdString();
    CellRange range;
    EXPECT_FALSE(readRange(u"B2:A1", range));
}

} // namespace
