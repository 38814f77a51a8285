// SPDX-License-Identifier: GPL-3.0-or-later
// The written sheet is what a printer and another spreadsheet need; the old file survives a
// failure.
#include "core/exchange/XlsxWriter.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxReader.h"
#include "core/exchange/ZipArchive.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

using namespace xhb;

namespace {

Table smallTable()
{
    Table table;
    table.sheet = QStringLiteral("台账");
    table.title = QStringLiteral("临溪县整改台账");
    table.subtitle = QStringLiteral("填报单位：县整改办");
    table.columns = {{QStringLiteral("code"), QStringLiteral("编号"), 20, true},
                     {QStringLiteral("title"), QStringLiteral("问题"), 50, false},
                     {QStringLiteral("found_on"), QStringLiteral("发现日期"), 24, true}};
    table.rows = {{QStringLiteral("001"), QStringLiteral("=1+1"), QDate(2026, 2, 6)},
                  {QStringLiteral("1-3"), QString(300, u'长'), TableValue()},
                  {12.5, QStringLiteral("2024.10"), QDate(1999, 12, 31)}};
    return table;
}

QByteArray part(const QByteArray &file, const QString &name)
{
    const ReadLimits limits;
    auto archive = ZipArchive::open(file, limits);
    EXPECT_OK(archive);
    const auto entry = archive->entry(name);
    QByteArray whole;
    QByteArray piece(4096, Qt::Uninitialized);
    for (qint64 got = 0; entry && (got = entry->read(piece.data(), piece.size())) > 0;)
        whole.append(piece.constData(), got);
    return whole;
}

TEST(XlsxWriter, CellsComeBackAsTheyWere)
{
    auto file = toXlsx(smallTable());
    ASSERT_OK(file);
    auto book = readXlsx(*file);
    ASSERT_OK(book);
    const Grid &grid = book->sheets[0];
    EXPECT_EQ(grid.sheet, QStringLiteral("台账"));
    ASSERT_EQ(grid.rows.size(), 6u);
    EXPECT_EQ(grid.rows[3].at(0)->kind, Cell::Kind::Text);
    EXPECT_EQ(grid.rows[3].text(0), QStringLiteral("001"));
    EXPECT_EQ(grid.rows[3].text(1), QStringLiteral("=1+1"));
    EXPECT_FALSE(grid.rows[3].at(1)->formula);
    EXPECT_EQ(grid.rows[3].at(2)->date(), QDate(2026, 2, 6));
    EXPECT_EQ(grid.rows[4].text(0), QStringLiteral("1-3"));
    EXPECT_EQ(grid.rows[5].at(0)->number, 12.5);
    EXPECT_EQ(grid.rows[5].text(1), QStringLiteral("2024.10"));
    EXPECT_EQ(grid.rows[5].at(2)->date(), QDate(1999, 12, 31));
}

TEST(XlsxWriter, AVeryWideTableIsPrintedOverSeveralPagesBesideEachOther)
{
    Table table = smallTable();
    auto file = toXlsx(table);
    ASSERT_OK(file);
    const QString name = QStringLiteral("xl/worksheets/sheet1.xml");
    EXPECT_FALSE(part(*file, name).contains("fitToWidth")); // 1, which goes without saying
    for (int i = 0; i < 40; ++i) {
        table.columns.push_back({QStringLiteral("c%1").arg(i), QStringLiteral("列"), 50, false});
        for (auto &row : table.rows)
            row.push_back(QStringLiteral("x"));
    }
    file = toXlsx(table);
    ASSERT_OK(file);
    EXPECT_TRUE(part(*file, name).contains("fitToWidth=\"3\"")); // 2 m at half their size on A3
    EXPECT_TRUE(part(*file, name).contains("xSplit=\"2\""));
    EXPECT_TRUE(part(*file, QStringLiteral("xl/workbook.xml")).contains("$A:$B"));
}

TEST(XlsxWriter, SheetIsReadyToPrint)
{
    auto file = toXlsx(smallTable());
    ASSERT_OK(file);
    const QByteArray sheet = part(*file, QStringLiteral("xl/worksheets/sheet1.xml"));
    EXPECT_TRUE(sheet.contains("paperSize=\"8\""));
    EXPECT_TRUE(sheet.contains("orientation=\"landscape\""));
    EXPECT_TRUE(sheet.contains("fitToHeight=\"0\""));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(sheet.contains("ySplit=\"3\""));
    EXPECT_TRUE(sheet.contains(QStringLiteral("第 &amp;P 页 共 &amp;N 页").toUtf8()));
    const QByteArray workbook = part(*file, QStringLiteral("xl/workbook.xml"));
    EXPECT_TRUE(workbook.contains("_xlnm.Print_Titles"));
    EXPECT_TRUE(workbook.contains("$3:$3"));
    // 300 characters in 50 mm take about 24 lines.
    EXPECT_TRUE(sheet.contains("<row r=\"5\"")) << sheet.left(2000).toStdString();
    const qsizetype height = sheet.indexOf("ht=\"", sheet.indexOf("<row r=\"5\""));
    const double points =
        sheet.mid(height + 4, sheet.indexOf('"', height + 4) - height - 4).toDouble();
    EXPECT_GT(points, 300);
    EXPECT_LT(points, 409.1);
}

TEST(XlsxWriter, MergedRowsKeepTheirText)
{
    Table table = smallTable();
    table.rows[1][0] = table.rows[2][0] = TableValue();
    table.merges = {{0, 2, 0}};
    auto file = toXlsx(table);
    ASSERT_OK(file);
    auto book = readXlsx(*file);
    ASSERT_OK(book);
    EXPECT_EQ(book->sheets[0].merges.back(), (CellRange{4, 0, 6, 0}));
    EXPECT_EQ(book->sheets[0].rows[3].text(0), QStringLiteral("001"));
    EXPECT_EQ(book->sheets[0].rows[4].at(0), nullptr);
}

TEST(XlsxWriter, TooLongATextIsRefusedNotCut)
{
    Table table = smallTable();
    table.rows[1][1] = QString(32'768, u'长');
    const auto file = toXlsx(table);
    ASSERT_FALSE(file.ok());
    EXPECT_TRUE(file.error().text.contains(u"第 5 行“问题”")) << file.error().text.toStdString();
    table.rows[1][1] = QString(32'767, u'长');
    EXPECT_OK(toXlsx(table));
}

TEST(XlsxWriter, SheetNamesAreLegal)
{
    EXPECT_EQ(legalSheetName(QStringLiteral("a/b\\c?d*e:f[g]h")), QStringLiteral("abcdefgh"));
    EXPECT_EQ(legalSheetName(QStringLiteral("'引号'")), QStringLiteral("引号"));
    EXPECT_EQ(legalSheetName(QString(50, u'长')).size(), 31);
    EXPECT_EQ(legalSheetName(QString(30, u'x') + QStringLiteral("😀")).size(), 30);
    EXPECT_EQ(legalSheetName(QStringLiteral("History")), QStringLiteral("Sheet1"));
    EXPECT_EQ(legalSheetName(QString()), QStringLiteral("Sheet1"));
}

TEST(XlsxWriter, ControlCharactersAndLoneSurrogatesMakeNoBrokenFile)
{
    Table table = smallTable();
    table.rows[0][1] = QStringLiteral("a\u0001b\u000Bc") + QChar(0xD800) + QChar(0xFFFE) + u'd';
    auto file = toXlsx(table);
    ASSERT_OK(file);
    auto book = readXlsx(*file);
    ASSERT_OK(book);
    EXPECT_TRUE(book->sheets[0].rows[3].text(1).startsWith(u'a'));
    EXPECT_TRUE(book->sheets[0].rows[3].text(1).endsWith(u'd'));
}

TEST(SaveFile, ReplacesTheOldFileOnlyWhenComplete)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("台账 1.csv"));
    ASSERT_OK(saveFile(path, "old"));
    ASSERT_OK(saveFile(path, "new"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "new");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    const Status missing = saveFile(folder.filePath(QStringLiteral("no/such/x.csv")), "x");
    EXPECT_FALSE(missing.ok());
}

TEST(SaveFile, FullDiskKeepsTheOldFile)
{
    QTemporaryDir folder;
    if (::mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "needs the right to mount a small file system";
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    EXPECT_OK(saveFile(path, "old"));
    const Status full = saveFile(path, QByteArray(1 << 20, 'x'));
    EXPECT_FALSE(full.ok());
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    file.close();
    ::umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
}

TEST(XlsxWriter, FullTemporaryDiskIsNoticed)
{
    QTemporaryDir folder;
    if (::mount("tmpfs", QFile::encodeName(folder.path()).constData(), "tmpfs", 0, "size=256k") !=
        0)
        GTEST_SKIP() << "needs the right to mount a small file system";
    Table table = smallTable();
    for (int i = 0; i < 20'000; ++i)
        table.rows.push_back({QString::number(i), QString::number(i * 7919), TableValue()});
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    const auto file = toXlsx(table);
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    ::umount2(QFile::encodeName(folder.path()).constData(), MNT_DETACH);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code, ErrorCode::DiskFull) << file.error().text.toStdString();
}

} // namespace
