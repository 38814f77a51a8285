// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of every kind of list share: the lines above the table, the walk down its rows,
// what a row shows in a column, the value a cell has for a field.
#pragma once

#include "core/base/Progress.h"
#include "core/exchange/LedgerDraft.h"
#include "core/exchange/MergedColumns.h"
#include "core/exchange/RowKind.h"
#include "core/rules/Deadline.h"

namespace xhb {

/// What a row shows in a column: merged cells filled, 同上 followed, "/" and "—" empty.
struct Shown {
    const Cell *cell = nullptr;
    QString text;
    bool fromAbove = false; ///< the cell is merged with rows above this one
};

/// The value a cell has for a field that is no reference; nothing, and `why`, where it has none.
std::optional<Value> valueOfCell(const FieldInfo &field, const Shown &cell, QString &why);

class ListReader
{
public:
    /// Grid and draft must outlive the reader; the draft's mapping is known. `assumedYear` is that
    /// of deadlines that name none; the list's own, where none is given.
    ListReader(const Grid &grid, ListDraft &draft, std::optional<int> assumedYear);
    virtual ~ListReader() = default;

    /// Title, reporting unit and day from the lines above the header.
    void readPreamble();
    /// False when cancelled.
    bool readRows(const RowKinds &kinds, Progress *progress);

protected:
    virtual void readData(const GridRow &row) = 0;
    virtual void beginGroup(const QString &) {}
    virtual void finish() = 0; ///< what the rows so far made is whole

    /// `noneSays`: 无 is an answer in this column (for a goal), not an empty cell (for a name).
    Shown shown(const GridRow &row, int column, bool noneSays);
    /// The row belongs to the record above, begun at `first`: each of its columns is merged with it
    /// or blank.
    bool belongsAbove(const GridRow &row, std::initializer_list<int> columns, int first) const;

    /// The cell of the row is merged with rows above it.
    bool mergedAbove(const GridRow &row, int column) const
    {
        return column >= 0 && m_merged.topOf(row.number, column) != row.number;
    }

    /// Lists repeat a few deadlines over and over; each is read once.
    const DeadlineReading &deadlineOf(const QString &text);

    int columnOf(QStringView field) const { return m_list.mapping.columnOf(field); }
    CellRemark remark(int row, int column, const QString &value, const QString &readAs,
                      const QString &why) const
    {
        return {row, column < 0 ? QString() : columnName(column), value.left(200), readAs, why};
    }
    void doubt(int row, int column, const QString &value, const QString &readAs, const QString &why)
    {
        m_list.doubtful.push_back(remark(row, column, value, readAs, why));
    }
    void skip(const GridRow &row, const QString &why)
    {
        m_list.skipped.push_back({row.number, row.cells.front().text.left(80), why});
    }

    const Grid &m_grid;
    const GridRow *m_previous = nullptr; ///< the last row of data

private:
    ListDraft &m_list;
    MergedColumns m_merged;
    std::optional<int> m_assumedYear;
    QHash<QString, DeadlineReading> m_deadlines;
    QHash<int, QString> m_above; ///< what the last data row showed, by column
};

/// Whether a sheet lists petitions: it has much the same columns as a list of problems, and accept
/// numbers.
bool holdsPetitions(const Grid &grid);

/// The sheet of a workbook that is wanted and the mapping of its columns, into the draft; the
/// others are named as skipped. Null where there is none.
const Grid *chooseSheet(const Workbook &book, const MappingCorrection &correction,
                        const ListWords &words, ListDraft &draft);

} // namespace xhb
