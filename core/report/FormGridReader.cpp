// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the form reader that reads tables: cells, rows, grids and ledgers.
#include "core/report/FormReader.h"

#include <QCoreApplication>

#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

constexpr double widthSlack = 0.05;   ///< mm by which the widths of a row may miss
constexpr double leastSignature = 35; ///< mm: room to sign and stamp

} // namespace

FormCell FormReader::cell(const JsonNode &node, const FormList *list)
{
    node.allowKeys({"caption", "text", "width", "style", "points", "align", "top", "vertical",
                    "foot", "name"});
    FormCell cell;
    const bool caption = node.has("caption");
    if (caption && node.has("text"))
        node.fail(Tr::tr("caption 与 text 只能写一个；都不写是留空的格"));
    const FormStyle &look = style(node, caption ? "caption" : "value");
    cell.text = text(node, caption ? "caption" : "text", list);
    cell.style = look.style;
    cell.repeat = caption || look.caption;
    cell.flow = look.flow;
    cell.width = real(node, "width", 0, 4, 400);
    cell.style.points = real(node, "points", cell.style.points, 6, 30);
    if (node.has("align")) {
        const QString align = node.text("align");
        if (align == QLatin1String("left"))
            cell.style.align = Align::Left;
        else if (align == QLatin1String("center"))
            cell.style.align = Align::Center;
        else if (align == QLatin1String("right"))
            cell.style.align = Align::Right;
        else
            node.fail(QStringLiteral("align"), Tr::tr("应是 left、center 或 right"));
    }
    cell.top = node.flag("top", node.has("foot"));
    cell.vertical = node.flag("vertical", false);
    if (node.has("foot"))
        for (const JsonNode &part : node.items(QStringLiteral("foot")))
            cell.foot.push_back(text(part, part.text(), nullptr));
    // A caption is named only when asked; a field is known by its name.
    cell.name = optional(node, "name");
    if (cell.name.isEmpty() && !caption && !cell.text.pieces.empty())
        cell.name = cell.text.pieces.front().field;
    return cell;
}

/// One cell of a row may leave its width out and takes the rest.
void FormReader::widths(const JsonNode &node, std::vector<FormCell> &cells, double width)
{
    double sum = 0;
    FormCell *open = nullptr;
    for (FormCell &cell : cells) {
        if (cell.width <= 0 && open)
            return node.fail(Tr::tr("只能有一格不写宽度"));
        if (cell.width <= 0)
            open = &cell;
        sum += cell.width;
    }
    if (open && width - sum < 4)
        return node.fail(Tr::tr("各格宽度合计 %1 毫米，没有给未写宽度的一格留出地方（共 %2 毫米）")
                             .arg(sum)
                             .arg(width));
    if (open)
        open->width = width - sum;
    else if (std::abs(sum - width) > widthSlack)
        node.fail(Tr::tr("各格宽度合计 %1 毫米，应为 %2 毫米").arg(sum).arg(width));
}

FormRow FormReader::row(const JsonNode &node, double width)
{
    node.allowKeys({"height", "cells", "when", "each", "least", "heading"});
    FormRow row;
    row.when = when(node);
    row.height = real(node, "height", 9, 4, 200);
    const FormList *list = nullptr;
    if (node.has("each")) {
        row.each = listName(node, "each");
        list = &*m_names.lists.constFind(row.each);
        row.least = node.has("least") ? node.number("least", 0, 50) : 0;
        if (node.has("heading"))
            row.heading.push_back(this->row(node.child(QStringLiteral("heading")), width));
    }
    bool signature = false;
    for (const JsonNode &item : node.items(QStringLiteral("cells"))) {
        row.cells.push_back(cell(item, list));
        signature = signature || !row.cells.back().foot.empty();
    }
    if (row.cells.empty())
        node.fail(QStringLiteral("cells"), Tr::tr("一行至少要有一格"));
    if (signature && row.height < leastSignature)
        node.fail(QStringLiteral("height"),
                  Tr::tr("签章栏高 %1 毫米，不足 %2 毫米，签不下名、盖不下章")
                      .arg(row.height)
                      .arg(leastSignature));
    if (signature)
        for (FormCell &cell : row.cells)
            cell.flow = false;
    widths(node, row.cells, width);
    return row;
}

FormGrid FormReader::grid(const JsonNode &node)
{
    node.allowKeys({"kind", "when", "rows", "room_below"});
    FormGrid grid;
    grid.roomBelow = real(node, "room_below", 0, 0, 100);
    const double width = m_form.m_sheets.empty() ? 0 : m_form.m_sheets.front().setup.textWidth();
    for (const JsonNode &item : node.items(QStringLiteral("rows"))) {
        FormSection section;
        if (item.has("side")) {
            item.allowKeys({"side", "when", "rows"});
            section.when = when(item);
            section.side = cell(item.child(QStringLiteral("side")), nullptr);
            section.side->repeat = true;
            if (section.side->width <= 0)
                item.fail(QStringLiteral("side"), Tr::tr("缺少宽度 width"));
            for (const JsonNode &inside : item.items(QStringLiteral("rows")))
                section.rows.push_back(row(inside, width - section.side->width));
        } else {
            section.rows.push_back(row(item, width));
        }
        grid.sections.push_back(section);
    }
    return grid;
}

FormLedger FormReader::ledger(const JsonNode &node)
{
    node.allowKeys({"kind", "when", "each", "height", "points", "columns", "room_below"});
    FormLedger ledger;
    ledger.each = listName(node, "each");
    ledger.height = real(node, "height", 9, 4, 200);
    ledger.roomBelow = real(node, "room_below", 0, 0, 100);
    const double points = real(node, "points", 9, 6, 16);
    const FormList list = m_names.lists.value(ledger.each);
    QHash<QString, double> sums;
    for (const JsonNode &item : node.items(QStringLiteral("columns"))) {
        item.allowKeys({"caption", "group", "text", "align", "top", "merge", "width"});
        FormColumn column;
        column.caption = item.text("caption");
        column.group = optional(item, "group");
        column.cell.text = text(item, "text", &list);
        const QString align = optional(item, "align", QStringLiteral("center"));
        if (align != QLatin1String("center") && align != QLatin1String("left"))
            item.fail(QStringLiteral("align"), Tr::tr("应是 left 或 center"));
        column.cell.style = {Face::Body, points,
                             align == QLatin1String("left") ? Align::Left : Align::Center, 0, 1.35};
        column.cell.top = item.flag("top", false);
        column.merge = item.flag("merge", false);
        const JsonNode width = item.child(QStringLiteral("width"));
        for (const QString &paper : width.keys()) {
            if (!m_form.papers().contains(paper))
                width.fail(paper, Tr::tr("papers 里没有这种纸"));
            const double mm = width.real(paper.toLatin1().constData(), 4, 400);
            column.widths.insert(paper, mm);
            sums[paper] += mm;
        }
        ledger.columns.push_back(column);
    }
    for (const auto &sheet : m_form.m_sheets)
        if (std::abs(sums.value(sheet.name) - sheet.setup.textWidth()) > widthSlack)
            node.fail(QStringLiteral("columns"), Tr::tr("%1 各列宽度合计 %2 毫米，应为 %3 毫米")
                                                     .arg(sheet.name)
                                                     .arg(sums.value(sheet.name))
                                                     .arg(sheet.setup.textWidth()));
    return ledger;
}

} // namespace xhb
