// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Paginator.h"

#include "tests/support/Print.h"

#include <QSet>

using namespace xhb;

namespace {

constexpr double left = 25, top = 22, bottom = 277; ///< text area of a default page, mm

PrintCell cell(double x, double width, const QString &text, const QString &name = {})
{
    PrintCell made;
    made.x = x;
    made.width = width;
    made.text = text;
    made.name = name;
    return made;
}

PrintTable tableOf(std::vector<TableRow> rows, double width = 165)
{
    auto kept = std::make_shared<std::vector<TableRow>>(std::move(rows));
    PrintTable table;
    table.width = width;
    table.rowCount = int(kept->size());
    table.row = [kept](int index, TableRow &row) { row = (*kept)[size_t(index)]; };
    return table;
}

std::vector<Page> pagesOf(PrintTable table)
{
    Document document;
    document.blocks = {std::move(table)};
    TextSetter setter;
    return xhb::pagesOf(document, setter);
}

std::vector<NamedBox> boxes(const std::vector<Page> &pages, const QString &name)
{
    std::vector<NamedBox> found;
    for (const Page &page : pages)
        for (const NamedBox &box : page.boxes)
            if (box.name == name)
                found.push_back(box);
    return found;
}

/// “1号2号…”: a text of which no piece may be lost or printed twice.
QString numbered(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += QStringLiteral("第%1号问题需要整改落实，").arg(i);
    return text;
}

QString saidBy(const std::vector<Page> &pages)
{
    QString said;
    for (const Page &page : pages)
        said += page.plainText().remove(u'\n');
    return said;
}

bool hasStroke(const Page &page, QPointF from, QPointF to, double points)
{
    for (const StrokeItem &stroke : page.strokes)
        if ((stroke.from - from).manhattanLength() < 0.01 &&
            (stroke.to - to).manhattanLength() < 0.01 && stroke.points == points)
            return true;
    return false;
}

} // namespace

TEST(TableLayout, CellsStandWhereTheirMillimetresSay)
{
    TableRow one, two;
    one.height = 9;
    one.cells = {cell(0, 34, QStringLiteral("编号"), QStringLiteral("a")),
                 cell(34, 131, QStringLiteral("1"), QStringLiteral("b"))};
    two.height = 35;
    two.cells = {cell(0, 165, QString(), QStringLiteral("c"))};
    const std::vector<Page> pages = pagesOf(tableOf({one, two}));
    ASSERT_EQ(pages.size(), 1u);
    EXPECT_EQ(boxes(pages, QStringLiteral("a")).at(0).box, QRectF(left, top, 34, 9));
    EXPECT_EQ(boxes(pages, QStringLiteral("b")).at(0).box, QRectF(left + 34, top, 131, 9));
    EXPECT_EQ(boxes(pages, QStringLiteral("c")).at(0).box, QRectF(left, top + 9, 165, 35));
    // Frame 1.5 pt, inner lines 0.5 pt, every line once.
    EXPECT_TRUE(hasStroke(pages[0], {left, top}, {left + 165, top}, 1.5));
    EXPECT_TRUE(hasStroke(pages[0], {left, top}, {left, top + 44}, 1.5));
    EXPECT_TRUE(hasStroke(pages[0], {left + 34, top}, {left + 34, top + 9}, 0.5));
    EXPECT_TRUE(hasStroke(pages[0], {left, top + 9}, {left + 165, top + 9}, 0.5));
    EXPECT_EQ(pages[0].strokes.size(), 4u + 2u);
}

TEST(TableLayout, ACellOfThreePagesFlowsOnAndLosesNothing)
{
    TableRow before, row;
    before.cells = {cell(0, 165, QStringLiteral("前一行"))};
    row.flow = true;
    row.cells = {cell(0, 34, QStringLiteral("问题描述"), QStringLiteral("caption")),
                 cell(34, 131, numbered(380), QStringLiteral("text"))};
    row.cells[0].repeat = true;
    const std::vector<Page> pages = pagesOf(tableOf({before, row}));
    EXPECT_EQ(pages.size(), 3u);
    const auto parts = boxes(pages, QStringLiteral("text"));
    ASSERT_EQ(parts.size(), 3u);
    EXPECT_TRUE(parts[0].first && !parts[0].last);
    EXPECT_TRUE(!parts[1].first && !parts[1].last);
    EXPECT_TRUE(!parts[2].first && parts[2].last);
    EXPECT_DOUBLE_EQ(parts[1].box.top(), top);
    EXPECT_DOUBLE_EQ(parts[1].box.bottom(), bottom);
    QString said = saidBy(pages);
    EXPECT_EQ(said.count(QStringLiteral("问题描述")), 3) << "the caption stands on every page";
    said.remove(QStringLiteral("问题描述")).remove(QStringLiteral("前一行"));
    EXPECT_EQ(said, numbered(380));
}

TEST(TableLayout, ARowTallerThanAPageIsCutEvenIfItDoesNotFlow)
{
    TableRow row;
    row.cells = {cell(0, 40, numbered(200)), cell(40, 125, numbered(40))};
    const std::vector<Page> pages = pagesOf(tableOf({row}));
    EXPECT_GT(pages.size(), 2u);
    EXPECT_LT(pages.size(), 8u);
    QString said = saidBy(pages);
    for (int i = 41; i <= 200; ++i)
        EXPECT_EQ(said.count(QStringLiteral("第%1号").arg(i)), 1) << i;
}

TEST(TableLayout, OrdinaryRowsAreMovedNotCut)
{
    std::vector<TableRow> rows(30);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].height = 21;
        rows[i].cells = {cell(0, 165, QString::number(i), QStringLiteral("row"))};
    }
    const std::vector<Page> pages = pagesOf(tableOf(rows));
    const auto found = boxes(pages, QStringLiteral("row"));
    EXPECT_EQ(found.size(), 30u) << "no row in two parts";
    EXPECT_EQ(pages.size(), 3u) << "12 rows of 21 mm in 255 mm";
    for (const NamedBox &box : found)
        EXPECT_NEAR(box.box.height(), 21, 1e-6);
}

TEST(TableLayout, TheHeaderIsRepeatedAndNeverStandsAlone)
{
    TableRow header;
    header.height = 10;
    header.cells = {cell(0, 165, QStringLiteral("表头"), QStringLiteral("header"))};
    std::vector<TableRow> rows(40);
    for (TableRow &row : rows) {
        row.height = 20;
        row.cells = {cell(0, 165, QStringLiteral("行"), QStringLiteral("row"))};
    }
    Document document;
    PrintTable table = tableOf(rows);
    table.header = {header};
    document.blocks = {Space{5}, Paragraph{numbered(330), {}, 0, 0, 0, 0, false}, table};
    TextSetter setter;
    const std::vector<Page> pages = xhb::pagesOf(document, setter);
    ASSERT_GT(pages.size(), 3u);
    for (const Page &page : pages) {
        const auto headers = boxes({page}, QStringLiteral("header"));
        const auto found = boxes({page}, QStringLiteral("row"));
        EXPECT_EQ(headers.empty(), found.empty());
        if (!headers.empty() && !found.empty()) {
            EXPECT_NEAR(headers[0].box.bottom(), found[0].box.top(), 1e-6);
        }
    }
    EXPECT_EQ(boxes(pages, QStringLiteral("row")).size(), 40u);
}

TEST(TableLayout, AHeaderHigherThanThePageStillEnds)
{
    TableRow header, row;
    header.height = 300;
    header.cells = {cell(0, 165, QStringLiteral("表头"))};
    row.cells = {cell(0, 165, numbered(30))};
    PrintTable table = tableOf({row, row, row});
    table.header = {header};
    const std::vector<Page> pages = pagesOf(table);
    EXPECT_LE(pages.size(), 4u);
    EXPECT_EQ(saidBy(pages).count(QStringLiteral("第30号")), 3);
}

TEST(TableLayout, MergedRowsStayTogetherWhereTheyFit)
{
    std::vector<TableRow> rows;
    for (int i = 0; i < 20; ++i)
        for (int m = 0; m < 3; ++m) {
            TableRow row;
            row.height = 12;
            row.keepTogether = m == 0;
            if (m == 0) {
                row.cells = {cell(0, 30, QString::number(i), QStringLiteral("issue"))};
                row.cells[0].rows = 3;
            }
            row.cells.push_back(cell(30, 135, QStringLiteral("措施"), QStringLiteral("measure")));
            rows.push_back(row);
        }
    const std::vector<Page> pages = pagesOf(tableOf(rows));
    const auto issues = boxes(pages, QStringLiteral("issue"));
    EXPECT_EQ(issues.size(), 20u) << "合并不跨页";
    for (const NamedBox &box : issues)
        EXPECT_NEAR(box.box.height(), 36, 1e-6);
    EXPECT_EQ(boxes(pages, QStringLiteral("measure")).size(), 60u);
}

TEST(TableLayout, ALongMergedCellMakesItsLastRowHigher)
{
    TableRow one, two;
    one.height = two.height = 10;
    one.cells = {cell(0, 30, numbered(12), QStringLiteral("merged")),
                 cell(30, 135, QStringLiteral("一"), QStringLiteral("one"))};
    one.cells[0].rows = 2;
    two.cells = {cell(30, 135, QStringLiteral("二"), QStringLiteral("two"))};
    const std::vector<Page> pages = pagesOf(tableOf({one, two}));
    const double merged = boxes(pages, QStringLiteral("merged")).at(0).box.height();
    const double first = boxes(pages, QStringLiteral("one")).at(0).box.height();
    const double second = boxes(pages, QStringLiteral("two")).at(0).box.height();
    EXPECT_GT(merged, 30);
    EXPECT_NEAR(first, 10, 1e-6);
    EXPECT_NEAR(merged, first + second, 1e-6);
}

TEST(TableLayout, MergedCellsOverManyPagesArePrintedAgainOnEach)
{
    std::vector<TableRow> rows(60);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].height = 12;
        rows[i].cells = {cell(30, 135, QStringLiteral("措施"))};
    }
    rows[0].keepTogether = true;
    rows[0].cells.push_back(cell(0, 30, QStringLiteral("白沙镇"), QStringLiteral("issue")));
    rows[0].cells.back().rows = 60;
    const std::vector<Page> pages = pagesOf(tableOf(rows));
    ASSERT_EQ(pages.size(), 3u);
    for (const Page &page : pages)
        EXPECT_EQ(page.plainText().count(QStringLiteral("白沙镇")), 1);
}

TEST(TableLayout, AHeadingIsRepeatedWhereItsRowsGoOn)
{
    auto heading = std::make_shared<std::vector<TableRow>>(1);
    heading->front().height = 8;
    heading->front().cells = {cell(10, 155, QStringLiteral("整改措施"), QStringLiteral("heading"))};
    std::vector<TableRow> rows{heading->front()};
    rows[0].cells.insert(rows[0].cells.begin(),
                         cell(0, 10, QStringLiteral("措施落实"), QStringLiteral("side")));
    rows[0].cells[0].rows = 21;
    rows[0].cells[0].vertical = true;
    rows[0].cells[0].repeat = true;
    rows[0].keepWithNext = true;
    for (int i = 0; i < 20; ++i) {
        TableRow row;
        row.height = 20;
        row.heading = heading;
        row.cells = {cell(10, 155, QStringLiteral("行"), QStringLiteral("row"))};
        rows.push_back(row);
    }
    const std::vector<Page> pages = pagesOf(tableOf(rows));
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(boxes(pages, QStringLiteral("heading")).size(), 2u);
    const auto sides = boxes(pages, QStringLiteral("side"));
    ASSERT_EQ(sides.size(), 2u);
    EXPECT_DOUBLE_EQ(sides[1].box.top(), top) << "the side caption stands beside the heading";
    EXPECT_TRUE(pages[1].plainText().remove(u'\n').contains(QStringLiteral("措施落实")));
}

TEST(TableLayout, TheLastRowMovesSoThatNotesDoNotStandAlone)
{
    std::vector<TableRow> rows(7);
    for (TableRow &row : rows) {
        row.height = 35;
        row.cells = {cell(0, 165, QString(), QStringLiteral("row"))};
    }
    PrintTable table = tableOf(rows); // 245 of 255 mm
    EXPECT_EQ(pagesOf(table).size(), 1u);
    table.roomBelow = 18;
    const std::vector<Page> pages = pagesOf(table);
    ASSERT_EQ(pages.size(), 2u);
    EXPECT_EQ(boxes({pages[1]}, QStringLiteral("row")).size(), 1u);
}

TEST(TableLayout, TextIsPlainTextAndControlCharactersAreBlank)
{
    TableRow row;
    row.cells = {cell(0, 165, QStringLiteral("<img src=x>&amp;\u0001\t\u0007甲\r\n乙"))};
    const std::vector<Page> pages = pagesOf(tableOf({row}));
    EXPECT_TRUE(pages[0].plainText().contains(QStringLiteral("<img src=x>&amp;")));
    EXPECT_FALSE(pages[0].plainText().contains(QChar(7)));
    EXPECT_EQ(pages[0].texts.at(0).count, 2);
}

TEST(TableLayout, TenThousandRowsCostTenTimesAThousand)
{
    const auto work = [](int count) {
        TableRow header;
        header.cells = {cell(0, 165, QStringLiteral("表头"))};
        PrintTable table;
        table.width = 165;
        table.rowCount = count;
        table.header = {header};
        int asked = 0;
        table.row = [&asked](int index, TableRow &row) {
            ++asked;
            row.cells.resize(2);
            row.cells[0] = cell(0, 20, QString::number(index));
            row.cells[1] = cell(20, 145, QStringLiteral("第%1号问题").arg(index));
        };
        Document document;
        document.numbers = PageNumbers::OfTotal;
        document.blocks = {table};
        TextSetter setter;
        int pages = 0;
        EXPECT_OK(paginate(document, setter, [&](const Page &page) {
            ++pages;
            EXPECT_LT(page.texts.size(), 200u);
            return true;
        }));
        return std::array{double(asked) / count, double(setter.settings()) / count,
                          double(pages) / count};
    };
    const auto thousand = work(1000), tenThousand = work(10'000);
    for (size_t i = 0; i < thousand.size(); ++i)
        EXPECT_NEAR(tenThousand[i] / thousand[i], 1, 0.1) << i;
    EXPECT_LT(tenThousand[0], 2.1) << "each row is asked for once to count and once to print";
    EXPECT_LT(tenThousand[1], 4.5) << "each text is set once in each run";
}
