// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Grid.h"

#include <algorithm>

namespace xhb {

namespace {

constexpr int maxRow = 1'048'576;
constexpr int maxColumn = 16'384;

} // namespace

const Cell *GridRow::at(int column) const
{
    // Most rows have no gaps, so the cell usually lies at its own index.
    if (size_t(column) < cells.size() && cells[size_t(column)].column == column)
        return &cells[size_t(column)];
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const Cell &cell, int c) { return cell.column < c; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

QString GridRow::text(int column) const
{
    const Cell *cell = at(column);
    return cell ? cell->text : QString();
}

const GridRow *Grid::row(int number) const
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), number,
                                        [](const GridRow &r, int n) { return r.number < n; });
    return found != rows.end() && found->number == number ? &*found : nullptr;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

int columnOfName(QStringView letters)
{
    if (letters.isEmpty() || letters.size() > 3)
        return -1;
    int column = 0;
    for (const QChar letter : letters) {
        const char16_t upper = letter.toUpper().unicode();
        if (upper < u'A' || upper > u'Z')
            return -1;
        column = column * 26 + (upper - u'A' + 1);
    }
    return column <= maxColumn ? column - 1 : -1;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row);
}

bool readCellName(QStringView name, int &row, int &column)
{
    qsizetype at = 0;
    const auto skipDollar = [&] {
        if (at < name.size() && name[at] == u'$')
            ++at;
    };
    skipDollar();
    const qsizetype lettersAt = at;
    while (at < name.size() && name[at].isLetter())
        ++at;
    const int readColumn = columnOfName(name.mid(lettersAt, at - lettersAt));
    skipDollar();
    if (readColumn < 0 || at == name.size() || name.size() - at > 7)
        return false;
    int readRow = 0;
    for (; at < name.size(); ++at) {
        const char16_t digit = name[at].unicode();
        if (digit < u'0' || digit > u'9')
            return false;
        readRow = readRow * 10 + (digit - u'0');
    }
    if (readRow < 1 || readRow > maxRow)
        return false;
    row = readRow;
    column = readColumn;
    return true;
}

bool readRange(QStringView name, CellRange &range)
{
    const qsizetype colon = name.indexOf(u':');
    CellRange read;
    const QStringView first = colon < 0 ? name : name.left(colon);
    const QStringView last = colon < 0 ? name : name.mid(colon + 1);
    if (!readCellName(first, read.firstRow, read.firstColumn) ||
        !readCellName(last, read.lastRow, read.lastColumn) || read.lastRow < read.firstRow ||
        read.lastColumn < read.firstColumn)
        return false;
    range = read;
    return true;
}

} // namespace xhb
