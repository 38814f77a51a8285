// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it lies in a file: sheets, rows, cells as shown, merged ranges. Every reader makes it,
// whatever the file format; nothing here knows what a column means.
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace xhb {

struct Cell {
    enum class Kind : quint8 { Empty, Text, Number, Date, Bool, Error };

    QString text;      ///< as the sheet shows it
    double number = 0; ///< Number: the value; Date: Julian day; Bool: 0 or 1
    int column = 0;    ///< from 0
    Kind kind = Kind::Empty;
    bool formula = false; ///< the value is what the file remembers; nothing is computed

    QDate date() const
    {
        return kind == Kind::Date ? QDate::fromJulianDay(qint64(number)) : QDate();
    }
};

/// Only cells with something in them, by rising column.
struct GridRow {
    int number = 0; ///< from 1, as the sheet counts
    std::vector<Cell> cells;
    bool struck = false; ///< a cell is struck through

    /// The cell of a column, or nullptr.
    const Cell *at(int column) const;
    QString text(int column) const;
};

/// Both ends belong to the range; rows from 1, columns from 0.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    bool operator==(const CellRange &) const = default;
};

/// Only rows with something in them, by rising number.
struct Grid {
    QString sheet;
    bool hidden = false; ///< hidden sheets are named but not read
    std::vector<GridRow> rows;
    std::vector<CellRange> merges;

    /// The row of a number, or nullptr.
    const GridRow *row(int number) const;
};

struct Workbook {
    QString name;     ///< file name without folder and ending
    QString encoding; ///< of a csv file: utf-8, gb18030, utf-16
    std::vector<Grid> sheets;
};

/// What a file from outside may ask for. A ledger stays far below; a bomb does not.
struct ReadLimits {
    qint64 fileBytes = qint64(256) << 20;
    qint64 unpackedBytes = qint64(1) << 30;
    qint64 ratio = 400;          ///< unpacked to packed, looked at beyond 16 MiB unpacked
    qint64 tokenBytes = 4 << 20; ///< of one element or comment of the XML
    int sheets = 200;
    int rows = 300'000;
    qint64 cells = 8'000'000;
    qint64 characters = 200'000'000;
    int cellCharacters = 1'000'000;
    int sharedStrings = 2'000'000;
    int merges = 500'000;
};

/// Letters of a column counted from 0: 0 is A, 26 is AA.
QString columnName(int column);

/// Column of letters ("D"), or -1.
int columnOfName(QStringView letters);

/// "D6" for row 6, column 3.
QString cellName(int row, int column);

/// Reads "D6" or "$D$6" within the limits of the format (XFD1048576).
bool readCellName(QStringView name, int &row, int &column);

/// Reads "A1:H1" or "A1"; false when it is no range or runs backwards.
bool readRange(QStringView name, CellRange &range);

} // namespace xhb
