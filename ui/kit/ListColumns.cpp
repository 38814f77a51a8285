// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list: which, how wide, in what order, sorted by which; remembered by key and in
// characters, so that a saved view outlives new columns and other text sizes.
#include "ui/kit/ListHeader.h"
#include "ui/kit/ListView.h"
#include "ui/kit/RowDelegate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace xhb {

void ListView::setSort(int column, Qt::SortOrder order)
{
    m_header->setSort(column, order);
}

int ListView::sortColumn() const
{
    return m_header->sortColumn();
}

Qt::SortOrder ListView::sortOrder() const
{
    return m_header->sortOrder();
}

void ListView::requestSort(int column)
{
    if (!m_rows->columns()[size_t(column)].sortable)
        return;
    const bool again = column == sortColumn() && sortOrder() == Qt::AscendingOrder;
    const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    setSort(column, order);
    emit sortRequested(column, order);
    emit columnsChanged();
}

void ListView::resetColumns()
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const RowColumn &wanted = m_rows->columns()[size_t(column)];
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, !wanted.shown);
        const int chip = wanted.kind == CellKind::Chip ? chipSize({}, fontMetrics()).width() : 0;
        m_header->resizeSection(column,
                                wanted.width * characterWidth() + chip + 2 * RowDelegate::padding);
    }
    fitStretch();
}

QByteArray ListView::columnState() const
{
    QJsonArray columns;
    for (int place = 0; m_rows && place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const bool hidden = m_header->isSectionHidden(column);
        QJsonObject saved{{QStringLiteral("key"), m_rows->columns()[size_t(column)].key},
                          {QStringLiteral("shown"), !hidden}};
        if (!hidden && column != stretchColumn())
            saved.insert(QStringLiteral("width"),
                         double(m_header->sectionSize(column) - 2 * RowDelegate::padding) /
                             characterWidth());
        columns.append(saved);
    }
    QJsonObject state{{QStringLiteral("columns"), columns}};
    if (sortColumn() >= 0) {
        state.insert(QStringLiteral("sort"), m_rows->columns()[size_t(sortColumn())].key);
        state.insert(QStringLiteral("descending"), sortOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool ListView::restoreColumnState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    const QJsonArray columns = saved.value(QLatin1String("columns")).toArray();
    if (!m_rows || columns.isEmpty())
        return false;
    resetColumns();
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    int place = 0;
    for (const QJsonValue &value : columns) {
        const QJsonObject wanted = value.toObject();
        const int column = m_rows->columnOf(wanted.value(QLatin1String("key")).toString());
        if (column < 0)
            continue;
        const int from = m_header->visualIndex(column);
        if (from < place)
            continue; // named twice
        m_header->moveSection(from, place++);
        m_header->setSectionHidden(column, !wanted.value(QLatin1String("shown")).toBool(true));
        const double width = wanted.value(QLatin1String("width")).toDouble();
        if (width > 0)
            m_header->resizeSection(column, qRound(std::min(width, 200.0) * characterWidth()) +
                                                2 * RowDelegate::padding);
    }
    if (m_header->hiddenSectionCount() == m_header->count())
        resetColumns();
    const int sorted = m_rows->columnOf(saved.value(QLatin1String("sort")).toString());
    setSort(sorted, saved.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder
                                                                      : Qt::AscendingOrder);
    fitStretch();
    return true;
}

QStringList ListView::shownColumns() const
{
    QStringList keys;
    for (int place = 0; m_rows && place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(column))
            keys.append(m_rows->columns()[size_t(column)].key);
    }
    return keys;
}

void ListView::openColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(globalPosition);
}

void ListView::fillColumnMenu(QMenu &menu)
{
    QMenu *sort = menu.addMenu(tr("排序"));
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const RowColumn &info = m_rows->columns()[size_t(column)];
        QAction *show = menu.addAction(info.label);
        show->setCheckable(true);
        show->setChecked(!m_header->isSectionHidden(column));
        // The last column cannot be hidden: there would be no header left to bring others back.
        show->setEnabled(!show->isChecked() ||
                         m_header->count() - m_header->hiddenSectionCount() > 1);
        connect(show, &QAction::toggled, this, [this, column](bool shown) {
            m_header->setSectionHidden(column, !shown);
            fitStretch();
            emit columnsChanged();
        });
        if (!info.sortable)
            continue;
        QAction *by = sort->addAction(info.label);
        by->setCheckable(true);
        by->setChecked(column == sortColumn());
        connect(by, &QAction::triggered, this, [this, column] { requestSort(column); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("恢复默认列")), &QAction::triggered, this, [this] {
        resetColumns();
        emit columnsChanged();
    });
}

} // namespace xhb
