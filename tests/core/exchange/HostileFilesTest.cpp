// SPDX-License-Identifier: GPL-3.0-or-later
// Files from outside are hostile until shown otherwise: each is refused in words or taken
// literally, in bounded memory and time, and never crashes the reader.
#include "core/exchange/LedgerReader.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxReader.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

#include <QRandomGenerator>

#include <ctime>
#include <sys/resource.h>

using namespace xhb;
using test::xlsxOf;
using test::zipOf;

namespace {

/// Reads, maps and plans; whatever the file holds, this must come back.
QString outcome(const QByteArray &bytes, const ReadLimits &limits = {})
{
    const auto book = readTable(bytes, nullptr, limits);
    if (!book.ok())
        return book.error().text;
    const auto draft = readLedger(*book);
    if (!draft.ok())
        return draft.error().text;
    const ImportPlan plan = planImport(*draft, {});
    toJson(plan);
    return QStringLiteral("read %1").arg(plan.issues.size());
}

void expectRefused(const QByteArray &bytes, QStringView word, const ReadLimits &limits = {})
{
    const QString text = outcome(bytes, limits);
    EXPECT_TRUE(text.contains(word)) << text.toStdString();
}

QByteArray oneCell(const QByteArray &cell)
{
    return xlsxOf("<sheetData><row r=\"1\">" + cell + "</row></sheetData>");
}

/// Of this process alone: the machine may be busy with other things.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

qint64 peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

const QByteArray sample()
{
    return test::dataFile(QStringLiteral("ledgers/整改措施清单.xlsx"));
}

TEST(HostileFiles, TruncatedAtEverySixteenth)
{
    for (const auto *name : {u"整改措施清单.xlsx", u"信访件台账.xlsx", u"季度自查-GB18030.csv"}) {
        const QByteArray whole =
            test::dataFile(QStringLiteral("ledgers/") + QStringView(name).toString());
        for (int i = 0; i < 16; ++i) {
            const QString text = outcome(whole.left(whole.size() * i / 16));
            EXPECT_FALSE(text.isEmpty());
            const bool zip = QStringView(name).endsWith(u"xlsx");
            EXPECT_FALSE(zip && text.startsWith(u"read")) << i << text.toStdString();
        }
    }
}

TEST(HostileFiles, FlippedBits)
{
    QRandomGenerator random(20261122);
    for (const auto *name : {u"整改措施清单.xlsx", u"季度自查-GB18030.csv"}) {
        const QByteArray whole =
            test::dataFile(QStringLiteral("ledgers/") + QStringView(name).toString());
        for (int i = 0; i < 300; ++i) {
            QByteArray damaged = whole;
            for (int flips = 0; flips <= i % 4; ++flips) {
                const int at = int(random.bounded(damaged.size()));
                damaged[at] = char(damaged[at] ^ (1 << random.bounded(8)));
            }
            EXPECT_FALSE(outcome(damaged).isEmpty());
        }
    }
}

TEST(HostileFiles, FlippedBitsInsideTheXml)
{
    // Behind the checksum of the zip: the parser itself meets the damage.
    const QByteArray sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>问题</t></is></c><c r=\"B1\" "
        "t=\"inlineStr\"><is><t>整改措施</t></is></c></row><row r=\"2\"><c r=\"A2\" "
        "t=\"s\"><v>0</v>"
        "</c><c r=\"B2\" s=\"1\"><v>46203</v></c></row></sheetData><mergeCells><mergeCell "
        "ref=\"A2:A3\"/></mergeCells>";
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QByteArray damaged = sheet;
        for (int flips = 0; flips <= i % 5; ++flips) {
            const int at = int(random.bounded(damaged.size()));
            damaged[at] = char(damaged[at] ^ (1 << random.bounded(8)));
        }
        EXPECT_FALSE(outcome(xlsxOf(damaged, "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>",
                                    "<si><t>甲</t></si>"))
                         .isEmpty());
    }
}

TEST(HostileFiles, ZipBombIsStoppedInBoundedMemory)
{
    const qint64 before = peakKilobytes();
    // 64 MB of rows that pack to some three hundred KB.
    QByteArray rows;
    rows.reserve(65 << 20);
    while (rows.size() < (64 << 20))
        rows += "<row><c t=\"inlineStr\"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t>"
                "</is></c></row>";
    const QByteArray bomb = xlsxOf("<sheetData>" + rows + "</sheetData>");
    const qint64 made = peakKilobytes();
    rows = {};
    ReadLimits limits;
    limits.ratio = 100;
    const double start = processorSeconds();
    expectRefused(bomb, u"压缩炸弹", limits);
    EXPECT_LT(processorSeconds() - start, 20);
    EXPECT_LT(peakKilobytes() - made, 100 << 10) << made - before;
    limits = {};
    limits.unpackedBytes = 32 << 20;
    expectRefused(bomb, u"解压后超过", limits);
}

TEST(HostileFiles, OneEndlessTokenIsStopped)
{
    const QByteArray huge(20 << 20, ' ');
    ReadLimits limits;
    limits.ratio = 10'000;
    const auto inText = [](const QByteArray &text) {
        return oneCell("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
    };
    expectRefused(inText("x" + huge), u"超过 1000000 字", limits);
    expectRefused(inText("<![CDATA[" + huge + "]]>"), u"超过 1000000 字", limits);
    expectRefused(oneCell("<c><v>1" + huge + "</v></c>"), u"超过 1000000 字", limits);
    expectRefused(oneCell("<!--" + huge + "-->"), u"标记超过", limits);
    expectRefused(oneCell("<c r=\"" + huge + "\"/>"), u"标记超过", limits);
}

TEST(HostileFiles, SlowTextsAreReadInTime)
{
    const double start = processorSeconds();
    const QString header = QStringLiteral("问题,整改措施,责任单位,整改时限,备注\n");
    const auto csv = [&](const QString &row, int times = 1) {
        return (header + row.repeated(times)).toUtf8();
    };
    const QString units = QStringLiteral("县甲局、县乙局、").repeated(60'000);
    QString many;
    for (int i = 0; i < 100'000; ++i)
        many += QString::number(i) + u'；';
    outcome(csv(QStringLiteral("甲,1.") + QString(900'000, u' ') + u'x'));
    outcome(csv(QStringLiteral("甲,a,%1,b").arg(units)));
    outcome(csv(QStringLiteral("甲,a,%1,b").arg(many)));
    outcome(csv(QStringLiteral("甲,%1,a,b").arg(many)));
    outcome(csv(QStringLiteral("甲,a,b,%1").arg(many)));
    outcome(csv(QStringLiteral("甲,%1").arg(QStringLiteral("（完成时限：").repeated(100'000))));
    outcome(csv(QStringLiteral("甲,a,县甲局,立行立改,x\n") +
                QStringLiteral(",,县%1局,2026年6月底,备注%1\n").repeated(50'000)));
    outcome(csv(QStringLiteral("甲,a\n"), 100'000));
    outcome(xlsxOf("<sheetData><row><c t=\"inlineStr\"><is><t>" +
                   QByteArray("_x0041_").repeated(140'000) + "</t></is></c></row></sheetData>"));
    EXPECT_LT(processorSeconds() - start, 30);
}

TEST(HostileFiles, ManyEqualTitlesAreMatchedInTime)
{
    const QString list =
        QStringLiteral("问题,整改措施\n") + QStringLiteral("甲,a\n").repeated(50'000);
    auto book = readTable(list.toUtf8());
    ASSERT_OK(book);
    auto draft = readLedger(*book);
    ASSERT_OK(draft);
    ImportBook present;
    ImportOptions options;
    options.source = QStringLiteral("来源");
    test::carryOut(planImport(*draft, present, options), present);
    const double start = processorSeconds();
    EXPECT_TRUE(planImport(*draft, present, options).changesNothing());
    EXPECT_LT(processorSeconds() - start, 5);
}

TEST(HostileFiles, EntitiesAreRefused)
{
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'm'; ++c) {
        laughs += "<!ENTITY " + QByteArray(1, c) + " \"";
        for (int i = 0; i < 10; ++i)
            laughs += "&" + QByteArray(1, char(c - 1)) + ";";
        laughs += "\">";
    }
    laughs += "]><workbook>&l;</workbook>";
    expectRefused(zipOf({{QStringLiteral("xl/workbook.xml"), laughs}}), u"文档类型声明");
    expectRefused(zipOf({{QStringLiteral("xl/workbook.xml"),
                          "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><workbook/>"}}),
                  u"文档类型声明");
}

TEST(HostileFiles, BadReferencesAreRefused)
{
    const auto row = [](const QByteArray &r) {
        return xlsxOf("<sheetData><row r=\"" + r + "\"><c><v>1</v></c></row></sheetData>");
    };
    for (const char *number : {"1000000000", "0", "-5", "99999999999999999999", "x", "1048577"})
        expectRefused(row(number), u"行号");
    for (const char *reference : {"XFE1", "AAAAAAAAAA1", "A2", "A0", "A-1", "1A", "甲1", "ZZZZ1"})
        expectRefused(oneCell("<c r=\"" + QByteArray(reference) + "\"><v>1</v></c>"),
                      u"单元格位置");
    expectRefused(oneCell("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>"), u"次序");
    expectRefused(xlsxOf("<sheetData><row r=\"2\"><c><v>1</v></c></row><row r=\"1\"/></sheetData>"),
                  u"行号");
    for (const char *index : {"-1", "5", "99999999999", "x", ""})
        expectRefused(oneCell("<c t=\"s\"><v>" + QByteArray(index) + "</v></c>"), u"不存在的文字");
    for (const char *merge : {"B2:A1", "A1:XFE9", "A1:A9999999", "", "A1:B2:C3"})
        expectRefused(
            xlsxOf("<mergeCells><mergeCell ref=\"" + QByteArray(merge) + "\"/></mergeCells>"),
            u"合并区域");
}

TEST(HostileFiles, HugeMergesCostNothing)
{
    QByteArray merges;
    for (int i = 0; i < 20'000; ++i)
        merges += "<mergeCell ref=\"A1:XFD1048576\"/>";
    const QByteArray file = xlsxOf(
        "<sheetData><row><c t=\"inlineStr\"><is><t>问题</t></is></c><c t=\"inlineStr\"><is><t>备注"
        "</t></is></c></row><row><c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData>"
        "<mergeCells>" +
        merges + "</mergeCells>");
    const double start = processorSeconds();
    EXPECT_FALSE(outcome(file).isEmpty());
    EXPECT_LT(processorSeconds() - start, 10);
}

TEST(HostileFiles, WideAndLongTablesAreBounded)
{
    QByteArray cells;
    for (int i = 0; i < 16'385; ++i)
        cells += "<c><v>1</v></c>";
    expectRefused(oneCell(cells), u"次序");
    ReadLimits limits;
    limits.rows = 10;
    limits.cells = 1000;
    QByteArray rows;
    for (int i = 0; i < 11; ++i)
        rows += "<row><c><v>1</v></c></row>";
    expectRefused(xlsxOf("<sheetData>" + rows + "</sheetData>"), u"超过 10 行", limits);
    limits.rows = 1000;
    limits.cells = 5;
    expectRefused(xlsxOf("<sheetData>" + rows + "</sheetData>"), u"内容太多", limits);
    limits = {};
    limits.characters = 100;
    expectRefused(oneCell("<c t=\"inlineStr\"><is><t>" + QByteArray(200, 'x') + "</t></is></c>"),
                  u"内容太多", limits);
}

TEST(HostileFiles, OtherFormatsAreNamedWithAdvice)
{
    const auto utf16 = [](const char *text) {
        QByteArray wide;
        for (; *text; ++text)
            wide.append(*text).append('\0');
        return wide;
    };
    const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, 0);
    expectRefused(compound + utf16("Workbook"), u"另存为 xlsx");
    expectRefused(compound + utf16("EncryptedPackage"), u"密码");
    expectRefused(compound + utf16("WordDocument"), u"Word");
    const auto zipWith = [](const char *name) {
        return zipOf({{QString::fromLatin1(name), "x"}, {QStringLiteral("mimetype"), "x"}});
    };
    expectRefused(zipWith("content.xml"), u".ods");
    expectRefused(zipWith("word/document.xml"), u".docx");
    expectRefused(zipWith("xl/workbook.bin"), u".xlsb");
    expectRefused(zipWith("photo.jpg"), u"压缩包");
    expectRefused("%PDF-1.7 ...", u"PDF");
    expectRefused("<html><table><tr><td>1</td></tr></table>", u"网页");
    expectRefused("<?xml version=\"1.0\"?><Workbook/>", u"XML");
    expectRefused("SQLite format 3\0", u"数据库");
    for (const QByteArray &picture :
         {QByteArray("\x89PNG\r\n"), QByteArray("\xFF\xD8\xFF\xE0"), QByteArray("GIF89a"),
          QByteArray("II*\0....", 8), QByteArray("BM\x10\0\0\0\0\0\0\0", 10),
          QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16),
          QByteArray("\0\0\0\x18"
                     "ftypheic",
                     12)})
        expectRefused(picture, u"图片");
    // No program can save these as a table; what to do is another thing.
    for (const QByteArray &bytes : {QByteArray("\x89PNG\r\n"), QByteArray("%PDF-1.7 ...")}) {
        const QString said = outcome(bytes);
        EXPECT_FALSE(said.contains(QStringLiteral("另存"))) << said.toStdString();
        EXPECT_TRUE(said.contains(QStringLiteral("原件"))) << said.toStdString();
    }
    EXPECT_EQ(outcome("BM,问题,整改时限\n1,河边堆垃圾,2026年12月底前\n"), QStringLiteral("read 1"));
    expectRefused("", u"空");
    expectRefused(" \n \n", u"空");
    for (const QByteArray &bytes : {QByteArray("%PDF"), zipWith("photo.jpg")})
        EXPECT_EQ(readTable(bytes).error().code, ErrorCode::Invalid);
}

TEST(HostileFiles, FormulasAndMarkupAreTakenLiterally)
{
    const auto book = readXlsx(
        oneCell("<c t=\"str\"><f>HYPERLINK(\"http://x\",\"y\")</f><v>=cmd|'/c calc'!A1</v></c>"
                "<c t=\"inlineStr\"><is><t>&lt;img src=x onerror=alert(1)&gt;</t></is></c>"));
    ASSERT_OK(book);
    EXPECT_EQ(book->sheets[0].rows[0].cells[0].text, QStringLiteral("=cmd|'/c calc'!A1"));
    EXPECT_EQ(book->sheets[0].rows[0].cells[1].text,
              QStringLiteral("<img src=x onerror=alert(1)>"));
}

TEST(HostileFiles, BrokenXmlSaysWhere)
{
    const auto book = readXlsx(xlsxOf("<sheetData>\n\n<row><c><v>1</v></row></sheetData>"));
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(book.error().text.contains(u"第 3 行")) << book.error().text.toStdString();
}

TEST(HostileFiles, DamagedDataBehindAGoodDirectory)
{
    QByteArray damaged = sample();
    const qsizetype sheet = damaged.indexOf("xl/worksheets/sheet1.xml");
    ASSERT_GT(sheet, 0);
    for (int i = 0; i < 40; ++i)
        damaged[sheet + 200 + i * 20] = char(0xAA);
    const auto book = readTable(damaged);
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, ErrorCode::Corrupt);
}

TEST(HostileFiles, CsvOddities)
{
    for (const QByteArray &bytes :
         {QByteArray(100'000, ','), QByteArray(100'000, '"'), QByteArray("\"") + QByteArray(9, '"'),
          QByteArray("a\rb\rc"), QByteArray("问题,措施\n").repeated(1000),
          QByteArray("\xEF\xBB\xBF"), QByteArray("sep="), QByteArray("sep=,")})
        EXPECT_FALSE(outcome(bytes).isEmpty());
}

} // namespace
