// SPDX-License-Identifier: GPL-3.0-or-later
// What is to stand on paper, without fonts or pixels: blocks of plain text measured in millimetres.
// core/paper turns it into pages; screen preview, PDF and printer all show those pages.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace xhb {

enum class PaperSize { A4, A3 };

/// The voice a text speaks in; core/paper chooses the font (方正小标宋, 仿宋, 黑体, 楷体,
/// 宋体).
enum class Face { Title, Body, Caption, Note, Number };
inline constexpr std::array faces{Face::Title, Face::Body, Face::Caption, Face::Note, Face::Number};

enum class Align { Left, Center, Right, Justify };

struct TextStyle {
    Face face = Face::Body;
    double points = 10.5;
    Align align = Align::Left;
    double indent = 0;  ///< first line of each paragraph, in characters
    double pitch = 1.4; ///< from line to line, in heights of a character

    bool operator==(const TextStyle &) const = default;
};

/// A running text. Line breaks in `text` begin new paragraphs.
struct Paragraph {
    QString text;
    TextStyle style;
    double before = 0; ///< mm
    double after = 0;  ///< mm
    double left = 0;   ///< mm kept free beside the text
    double right = 0;  ///< mm
    bool keepWithNext = false;
};

/// One line with a text at either end, such as 填报单位 and 表号 above a form.
struct SplitLine {
    QString left, right;
    TextStyle style;
    double before = 0; ///< mm
    double after = 0;  ///< mm
};

struct Space {
    double height = 0; ///< mm
};

struct PageBreak {
};

/// A namespace of their own, for tables on paper are not the tables of files (core/exchange).
inline namespace onpaper {

/// One cell of a table row. Its place is given in millimetres from the table's left edge.
struct PrintCell {
    double x = 0;
    double width = 0;
    int rows = 1; ///< how many rows it covers
    QString name; ///< names the box in tests and previews
    QString text;
    TextStyle style;
    bool top = false;      ///< text at the top instead of the middle
    bool vertical = false; ///< one character under the other
    bool repeat = false;   ///< a caption: printed again on every page the cell reaches
    /// The line at the foot of a signature block, spread over the width of the cell.
    QStringList foot;
};

/// A row. Cells that an earlier row's cell still covers are left out.
struct TableRow {
    double height = 8;         ///< mm, at least
    bool flow = false;         ///< long text: may be cut across pages
    bool keepTogether = false; ///< first row of merged rows that should stay on one page
    bool keepWithNext = false;
    std::vector<PrintCell> cells;
    /// Rows printed again where the page breaks before or in this row.
    std::shared_ptr<const std::vector<TableRow>> heading;
};

/// A table or form grid. Rows are asked for one by one, so ten thousand cost no memory.
struct PrintTable {
    double width = 0;             ///< mm
    std::vector<TableRow> header; ///< repeated on every page
    int rowCount = 0;
    double roomBelow = 0; ///< mm to be left under the last row, so that notes do not stand alone
    /// Writes row `index` into `row`, which may still hold an earlier row to be overwritten.
    std::function<void(int index, TableRow &row)> row;
};

} // namespace onpaper

/// An encoded picture. It is decoded only when drawn, and never trusted.
struct Photo {
    QString caption;
    QByteArray bytes;
};

struct Photos {
    std::vector<Photo> photos;
    int perPage = 0; ///< 2, 3, 4 or 6; 0 = as suits their number
    TextStyle caption;
};

using Block = std::variant<Paragraph, SplitLine, Space, PageBreak, PrintTable, Photos>;

struct PageSetup {
    PaperSize paper = PaperSize::A4;
    bool landscape = false;
    double left = 25, top = 22, right = 20, bottom = 20; ///< margins, mm

    double width() const
    {
        const double shortSide = paper == PaperSize::A4 ? 210 : 297;
        return landscape ? longSide() : shortSide;
    }
    double height() const
    {
        const double shortSide = paper == PaperSize::A4 ? 210 : 297;
        return landscape ? shortSide : longSide();
    }
    double textWidth() const { return width() - left - right; }
    double textHeight() const { return height() - top - bottom; }

private:
    double longSide() const { return paper == PaperSize::A4 ? 297 : 420; }
};

enum class PageNumbers {
    None,
    OfTotal, ///< 第 1 页 共 3 页
    Official ///< — 1 —, outside edge (GB/T 9704-2012)
};

struct Document {
    QString title; ///< for the file's own data, not printed
    PageSetup page;
    QString continuedLeft, continuedRight; ///< head of every page but the first
    QString footLeft, footRight;
    PageNumbers numbers = PageNumbers::None;
    bool cover = false; ///< the first page bears no number; the one behind it is page 1
    std::vector<Block> blocks;
};

} // namespace xhb
