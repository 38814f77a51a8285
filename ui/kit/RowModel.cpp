// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/RowModel.h"

#include <QApplication>

#include <algorithm>
#include <unordered_set>

namespace xhb {

int charactersOf(const QStringList &texts)
{
    const QFontMetrics metrics(QApplication::font());
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    const int character = metrics.horizontalAdvance(QChar(0x56fd));
    return (widest + character - 1) / character;
}

RowColumn rowColumn(const char *key, const QString &label, int width, CellKind kind, bool shown)
{
    RowColumn made;
    made.key = QString::fromLatin1(key);
    made.label = label;
    made.width = width;
    made.kind = kind;
    made.shown = shown;
    return made;
}

RowModel::RowModel(std::vector<RowColumn> columns, Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_fetch(std::move(fetch)),
      m_cache(cachedRows)
{
}

void RowModel::setIds(std::vector<qint64> ids)
{
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

void RowModel::rowsChanged(std::span<const qint64> ids)
{
    // Rows that were never looked at read right when they are; only fetched ones can be stale.
    std::unordered_set<qint64> stale;
    for (const qint64 id : ids)
        if (m_cache.remove(id))
            stale.insert(id);
    if (stale.empty() || m_ids.empty())
        return;
    int first = -1;
    int last = -1;
    for (int row = 0; row < int(m_ids.size()); ++row) {
        if (!stale.contains(m_ids[size_t(row)]))
            continue;
        first = first < 0 ? row : first;
        last = row;
        if (stale.size() == 1)
            break;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RowModel::allChanged()
{
    m_cache.clear();
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RowModel::columnOf(const QString &key) const
{
    const auto at = std::find_if(m_columns.begin(), m_columns.end(),
                                 [&](const RowColumn &column) { return column.key == key; });
    return at == m_columns.end() ? -1 : int(at - m_columns.begin());
}

qint64 RowModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : 0;
}

int RowModel::rowOf(qint64 id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? -1 : int(at - m_ids.begin());
}

const RowCell &RowModel::cell(int row, int column) const
{
    static const RowCell none;
    if (row < 0 || row >= int(m_ids.size()) || column < 0)
        return none;
    const RowCells &all = cells(row);
    return column < int(all.size()) ? all[size_t(column)] : none;
}

const RowCells &RowModel::cells(int row) const
{
    const qint64 id = m_ids[size_t(row)];
    if (const RowCells *known = m_cache.object(id))
        return *known;
    fetchAround(row);
    static const RowCells none;
    const RowCells *fetched = m_cache.object(id);
    return fetched ? *fetched : none;
}

void RowModel::fetchAround(int row) const
{
    const size_t begin = size_t(row) / pageSize * pageSize;
    const size_t end = std::min(begin + pageSize, m_ids.size());
    std::vector<qint64> wanted;
    for (size_t i = begin; i < end; ++i)
        if (!m_cache.contains(m_ids[i]))
            wanted.push_back(m_ids[i]);
    std::vector<RowCells> rows = m_fetch(wanted);
    rows.resize(wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        m_cache.insert(wanted[i], new RowCells(std::move(rows[i])));
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto words = [&](int column) {
        const RowCell &shown = cell(index.row(), column);
        return shown.note.isEmpty() ? shown.text : shown.text + u' ' + shown.note;
    };
    switch (role) {
    case Qt::DisplayRole: return words(index.column());
    case Qt::AccessibleDescriptionRole: return cell(index.row(), index.column()).why;
    case Qt::AccessibleTextRole: {
        // A screen reader on the first column reads the row.
        const auto said = [&](int column) {
            return m_columns[size_t(column)].label + u' ' + words(column);
        };
        if (index.column() != 0)
            return said(index.column());
        QStringList row;
        for (int column = 0; column < columnCount(); ++column)
            if (!words(column).isEmpty())
                row.append(said(column));
        return row.join(u'，');
    }
    default: return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_columns[size_t(section)].label;
}

} // namespace xhb
