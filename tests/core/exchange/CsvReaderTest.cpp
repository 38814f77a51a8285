// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvGuard.h"
#include "core/exchange/CsvWriter.h"
#include "tests/core/exchange/Support.h"
#include "tests/support/Print.h"

#include <QStringEncoder>

using namespace xhb;

namespace {

Workbook read(const QByteArray &bytes)
{
    auto book = readCsv(bytes);
    EXPECT_OK(book);
    return book.ok() ? book.take() : Workbook{{}, {}, {Grid()}};
}

QStringList row(const Workbook &book, size_t index)
{
    QStringList texts;
    for (const Cell &cell : book.sheets[0].rows.at(index).cells)
        texts.append(cell.text);
    return texts;
}

TEST(CsvReader, EncodingsAreFoundOut)
{
    const QString text = QStringLiteral("问题,备注\n双河镇㐀𠮷,溢流\n");
    const auto encoded = [&](const char *name) {
        return QByteArray(QStringEncoder(name).encode(text));
    };
    const std::pair<QByteArray, const char *> files[] = {
        {text.toUtf8(), "utf-8"},
        {"\xEF\xBB\xBF" + text.toUtf8(), "utf-8"},
        {encoded("GB18030"), "gb18030"},
        {"\xFF\xFE" + encoded("UTF-16LE"), "utf-16"},
        {"\xFE\xFF" + encoded("UTF-16BE"), "utf-16"},
    };
    for (const auto &[bytes, name] : files) {
        const Workbook book = read(bytes);
        EXPECT_EQ(book.encoding, QLatin1String(name));
        EXPECT_EQ(row(book, 0), QStringList({QStringLiteral("问题"), QStringLiteral("备注")}));
        EXPECT_EQ(row(book, 1),
                  QStringList({QStringLiteral("双河镇㐀𠮷"), QStringLiteral("溢流")}));
    }
}

TEST(CsvReader, UnknownEncodingIsRefusedWithAdvice)
{
    for (const QByteArray &bytes :
         {QByteArray("a,b\n\xFF\xFF\xFF\x30,\x80\n"), QByteArray("a\0b\0,\0", 6)}) {
        const auto book = readCsv(bytes);
        ASSERT_FALSE(book.ok());
        EXPECT_TRUE(book.error().text.contains(u"另存为 xlsx"));
    }
}

TEST(CsvReader, SeparatorsAreFoundOut)
{
    for (const char *text : {"a,b;x,c\n1,2;x,3\n", "a;b,x;c\n1;2,x;3\n", "a\tb,x\tc\n1\t2,x\t3\n"})
        EXPECT_EQ(row(read(text), 1).size(), 3) << text;
    EXPECT_EQ(row(read("sep=|\na|b\n"), 0).size(), 2);
}

TEST(CsvReader, QuotesAndLineEnds)
{
    const Workbook book = read("a,\"b \"\"x\"\"\",c\r\n\"1\n2\",,\"3,4\"\r\n\"\",x y,\"tail\" z");
    EXPECT_EQ(row(book, 0),
              QStringList({QStringLiteral("a"), QStringLiteral("b \"x\""), QStringLiteral("c")}));
    EXPECT_EQ(book.sheets[0].rows[1].text(0), QStringLiteral("1\n2"));
    EXPECT_EQ(book.sheets[0].rows[1].text(2), QStringLiteral("3,4"));
    EXPECT_EQ(book.sheets[0].rows[2].text(1), QStringLiteral("x y"));
    EXPECT_EQ(book.sheets[0].rows[2].text(2), QStringLiteral("tail z"));
    EXPECT_EQ(book.sheets[0].rows[2].number, 3);
}

TEST(CsvReader, UnbalancedQuoteIsNamedByLine)
{
    const auto book = readCsv("a,b\n\"1\n2\",3\nx,\"never closed\nand more\n");
    ASSERT_FALSE(book.ok());
    EXPECT_TRUE(book.error().text.contains(u"第 4 行")) << book.error().text.toStdString();
}

TEST(CsvGuard, IsExactlyReversible)
{
    for (const auto *text :
         {u"=1+1", u"+86", u"-5", u"@x", u"\tx", u"'=x", u"''=x", u"'plain", u"plain", u"", u"'"}) {
        const QString given = QString::fromUtf16(text);
        EXPECT_EQ(csvUnguarded(csvGuarded(given)), given);
    }
    EXPECT_EQ(csvGuarded(QStringLiteral("=cmd|x")), QStringLiteral("'=cmd|x"));
    EXPECT_EQ(csvGuarded(QStringLiteral("普通")), QStringLiteral("普通"));
}

TEST(CsvWriter, OnlyTextIsGuarded)
{
    Table table;
    table.columns = {{QStringLiteral("a"), QStringLiteral("数"), 20, false},
                     {QStringLiteral("b"), QStringLiteral("文"), 20, false}};
    table.rows = {{-5.5, QStringLiteral("-5.5")}, {QDate(2026, 2, 6), QStringLiteral("a\"b")}};
    EXPECT_EQ(toCsv(table),
              "\xEF\xBB\xBF" +
                  QStringLiteral("数,文\r\n-5.5,'-5.5\r\n2026-02-06,\"a\"\"b\"\r\n").toUtf8());
}

} // namespace
