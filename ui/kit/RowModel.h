// SPDX-License-Identifier: GPL-3.0-or-later
// A list of any length: only the ids are held, the words of a row are fetched when it is looked at.
#pragma once

#include "ui/kit/Chip.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace xhb {

enum class CellKind { Text, Number, Date, Chip };

struct RowColumn {
    QString key;    ///< kept in saved views, never shown
    QString label;  ///< shown in the header
    int width = 10; ///< in Chinese characters
    CellKind kind = CellKind::Text;
    bool shown = true;    ///< at first; the user can change it
    bool stretch = false; ///< takes what the others leave; at most one column
    bool sortable = true;
};

RowColumn rowColumn(const char *key, const QString &label, int width,
                    CellKind kind = CellKind::Text, bool shown = true);

/// How wide a column is to be for the widest of these texts, in Chinese characters.
int charactersOf(const QStringList &texts);

struct RowCell {
    QString text = {};
    QString note = {};             ///< drawn after the text: "剩 6 个工作日"
    std::optional<Tone> tone = {}; ///< of a chip, or of text that should stand out
    Shape shape = Shape::None;
    QString why = {}; ///< explains the cell: its tool tip, and what the popup would say
    bool dimmed = false;
};

using RowCells = std::vector<RowCell>; ///< one cell per column

class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Makes the rows of these ids, in their order. A row that is gone is an empty RowCells.
    using Fetch = std::function<std::vector<RowCells>(std::span<const qint64> ids)>;

    static constexpr int pageSize = 100;
    static constexpr int cachedRows = 4000;

    RowModel(std::vector<RowColumn> columns, Fetch fetch, QObject *parent = nullptr);

    /// Shows other rows. What was fetched stays good; a view keeps its selection by id.
    void setIds(std::vector<qint64> ids);
    const std::vector<qint64> &ids() const { return m_ids; }

    /// These rows read differently now; those among them that are shown are fetched again.
    void rowsChanged(std::span<const qint64> ids);
    /// Everything reads differently (another day, another rulebook).
    void allChanged();

    const std::vector<RowColumn> &columns() const { return m_columns; }
    int columnOf(const QString &key) const; ///< -1 if there is none
    qint64 idAt(int row) const;             ///< 0 outside
    int rowOf(qint64 id) const;             ///< -1 if not shown; looks through the ids
    const RowCell &cell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RowCells &cells(int row) const;
    void fetchAround(int row) const;

    std::vector<RowColumn> m_columns;
    Fetch m_fetch;
    std::vector<qint64> m_ids;
    mutable QCache<qint64, RowCells> m_cache;
};

} // namespace xhb
