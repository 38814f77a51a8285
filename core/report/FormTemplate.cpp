// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a form template. What reads it is FormReader.cpp.
#include "core/report/FormTemplate.h"

#include <algorithm>

namespace xhb {

namespace {

constexpr double headerHeight = 9; ///< mm of a ledger's header row

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

PrintCell cellOf(const FormCell &from, const QString &text, double x)
{
    PrintCell cell;
    cell.x = x;
    cell.width = from.width;
    cell.name = from.name;
    cell.text = text;
    cell.style = from.style;
    cell.top = from.top;
    cell.vertical = from.vertical;
    cell.repeat = from.repeat;
    return cell;
}

TableRow rowOf(const FormRow &from, const FormData &data, double x, const FormList *list, int index)
{
    TableRow row;
    row.height = from.height;
    for (const FormCell &cell : from.cells) {
        row.cells.push_back(cellOf(cell, cell.text.fill(data, list, index), x));
        for (const FormText &part : cell.foot)
            row.cells.back().foot << part.fill(data);
        row.flow = row.flow || cell.flow;
        x += cell.width;
    }
    return row;
}

void appendRows(const FormRow &from, const FormData &data, double x, std::vector<TableRow> &rows)
{
    if (!from.when.holds(data))
        return;
    if (from.each.isEmpty()) {
        rows.push_back(rowOf(from, data, x, nullptr, -1));
        return;
    }
    const FormList list = data.lists.value(from.each);
    const int count = std::max(list.size, from.least);
    std::shared_ptr<std::vector<TableRow>> heading;
    if (count > 0 && !from.heading.empty()) {
        heading = std::make_shared<std::vector<TableRow>>();
        heading->push_back(rowOf(from.heading.front(), data, x, nullptr, -1));
        rows.push_back(heading->front());
        rows.back().keepWithNext = true;
    }
    for (int i = 0; i < count; ++i) {
        rows.push_back(rowOf(from, data, x, &list, i));
        rows.back().heading = heading;
    }
}

PrintTable gridTable(const FormGrid &grid, const FormData &data, double width)
{
    auto rows = std::make_shared<std::vector<TableRow>>();
    for (const FormSection &section : grid.sections) {
        if (!section.when.holds(data))
            continue;
        std::vector<TableRow> inside;
        for (const FormRow &row : section.rows)
            appendRows(row, data, section.side ? section.side->width : 0, inside);
        if (section.side && !inside.empty()) {
            PrintCell side = cellOf(*section.side, section.side->text.fill(data), 0);
            side.rows = int(inside.size());
            inside.front().cells.insert(inside.front().cells.begin(), side);
        }
        rows->insert(rows->end(), inside.begin(), inside.end());
    }
    PrintTable table;
    table.width = width;
    table.rowCount = int(rows->size());
    table.roomBelow = grid.roomBelow;
    table.row = [rows](int index, TableRow &row) { row = (*rows)[size_t(index)]; };
    return table;
}

/// One or two header rows: captions of groups stand over the captions of their columns.
std::vector<TableRow> ledgerHeader(const std::vector<FormColumn> &columns)
{
    const bool grouped = std::any_of(columns.begin(), columns.end(),
                                     [](const FormColumn &c) { return !c.group.isEmpty(); });
    std::vector<TableRow> header(grouped ? 2 : 1);
    double x = 0;
    const FormColumn *before = nullptr;
    for (const FormColumn &column : columns) {
        FormCell caption = column.cell;
        caption.style = {.face = Face::Caption,
                         .points = column.cell.style.points,
                         .align = Align::Center,
                         .indent = 0,
                         .pitch = 1.3};
        caption.name = QString();
        if (column.group.isEmpty()) {
            PrintCell cell = cellOf(caption, column.caption, x);
            cell.rows = int(header.size());
            header[0].cells.push_back(cell);
        } else {
            if (before && before->group == column.group)
                header[0].cells.back().width += caption.width;
            else
                header[0].cells.push_back(cellOf(caption, column.group, x));
            header[1].cells.push_back(cellOf(caption, column.caption, x));
        }
        x += caption.width;
        before = &column;
    }
    for (TableRow &row : header)
        row.height = grouped ? 7 : headerHeight;
    return header;
}

PrintTable ledgerTable(const FormLedger &ledger, const FormData &data, const QString &paper)
{
    struct Source {
        std::vector<FormColumn> columns;
        FormList list;
        FormData texts; ///< what a column may name besides its list
        double height;
    };
    auto source = std::make_shared<Source>();
    source->list = data.lists.value(ledger.each);
    source->texts.texts = data.texts;
    source->height = ledger.height;
    PrintTable table;
    for (const FormColumn &column : ledger.columns)
        if (const double width = column.widths.value(paper); width > 0) {
            source->columns.push_back(column);
            source->columns.back().cell.width = width;
            table.width += width;
        }
    table.header = ledgerHeader(source->columns);
    table.rowCount = source->list.size;
    table.roomBelow = ledger.roomBelow;
    table.row = [source](int index, TableRow &row) {
        const int opens = source->list.group ? source->list.group(index) : 1;
        row.height = source->height;
        row.keepTogether = opens > 1;
        size_t used = 0;
        double x = 0;
        for (const FormColumn &column : source->columns) {
            const double left = x;
            x += column.cell.width;
            if (column.merge && opens == 0)
                continue;
            if (row.cells.size() == used)
                row.cells.push_back(cellOf(column.cell, {}, left));
            // Cells are used again from row to row: only what differs is written.
            PrintCell &cell = row.cells[used++];
            cell.x = left;
            cell.width = column.cell.width;
            cell.style = column.cell.style;
            cell.rows = column.merge ? std::max(opens, 1) : 1;
            cell.text = column.cell.text.fill(source->texts, &source->list, index);
        }
        row.cells.resize(used);
    };
    return table;
}

} // namespace

bool FormData::has(const QString &name) const
{
    return !texts.value(name).isEmpty() || lists.value(name).size > 0 ||
           !photos.value(name).empty();
}

bool FormWhen::holds(const FormData &data) const
{
    if (name.isEmpty())
        return true;
    return name.startsWith(u'!') ? !data.has(name.mid(1)) : data.has(name);
}

QString FormText::fill(const FormData &data, const FormList *list, int row) const
{
    QString text;
    for (const Piece &piece : pieces) {
        text += piece.literal;
        if (piece.column < 0)
            text += piece.field.isEmpty() ? QString() : data.texts.value(piece.field);
        else if (list && row < list->size)
            text += list->text(row, piece.column);
    }
    return text;
}

QStringList FormTemplate::papers() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names << sheet.name;
    return names;
}

/// The paragraphs of a repeated block, row by row.
static std::vector<Block> repeated(const FormRepeat &repeat, const FormData &data)
{
    const FormList list = data.lists.value(repeat.each);
    std::vector<Block> blocks;
    for (int row = 0; row < list.size; ++row)
        for (const FormRepeat::Part &part : repeat.parts) {
            if (part.when >= 0 && list.text(row, part.when).isEmpty())
                continue;
            Paragraph paragraph = part.paragraph.look;
            paragraph.text = part.paragraph.text.fill(data, &list, row);
            blocks.push_back(std::move(paragraph));
        }
    return blocks;
}

Document FormTemplate::fill(const FormData &data, const QString &paper) const
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [&](const Sheet &sheet) { return sheet.name == paper; });
    const Sheet &sheet = found != m_sheets.end() ? *found : m_sheets.front();
    Document document;
    document.title = m_title;
    document.page = sheet.setup;
    document.continuedLeft = m_continuedLeft.fill(data);
    document.continuedRight = m_continuedRight.fill(data);
    document.footLeft = m_footLeft.fill(data);
    document.footRight = m_footRight.fill(data);
    document.numbers = m_numbers;
    document.cover = m_cover;
    for (const FormBlock &block : m_blocks) {
        if (!block.when.holds(data))
            continue;
        if (const auto *repeat = std::get_if<FormRepeat>(&block.what)) {
            for (Block &made : repeated(*repeat, data))
                document.blocks.push_back(std::move(made));
            continue;
        }
        const auto add = Overloaded{
            [](const FormRepeat &) -> Block { return Space{}; }, // written above
            [&](const FormParagraph &from) -> Block {
                Paragraph paragraph = from.look;
                paragraph.text = from.text.fill(data);
                return paragraph;
            },
            [&](const FormLine &from) -> Block {
                SplitLine line = from.look;
                line.left = from.left.fill(data);
                line.right = from.right.fill(data);
                return line;
            },
            [&](const FormGrid &grid) -> Block {
                return gridTable(grid, data, sheet.setup.textWidth());
            },
            [&](const FormLedger &ledger) -> Block {
                return ledgerTable(ledger, data, sheet.name);
            },
            [&](const FormPhotos &from) -> Block {
                Photos photos = from.look;
                photos.photos = data.photos.value(from.list);
                return photos;
            },
            [](const auto &plain) -> Block { return plain; },
        };
        document.blocks.push_back(std::visit(add, block.what));
    }
    return document;
}

} // namespace xhb
