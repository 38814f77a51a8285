// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of a register is made of: search, list and buttons; heading, form and history.
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/ListView.h"
#include "ui/records/RegisterDialog.h"
#include "ui/records/RowHistory.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace xhb {

namespace {

RowCell countCell(int count)
{
    return {.text = count ? QString::number(count) : QStringLiteral("—"), .dimmed = count == 0};
}

} // namespace

QWidget *RegisterDialog::makeLeft()
{
    std::vector<RowColumn> columns = m_kind.columns;
    columns.push_back(
        {QStringLiteral("issues"), tr("问题"), 3, CellKind::Number, true, false, false});
    columns.push_back(
        {QStringLiteral("petitions"), tr("信访件"), 4, CellKind::Number, true, false, false});
    columns.push_back(
        {QStringLiteral("plans"), tr("方案"), 3, CellKind::Number, true, false, false});
    for (RowColumn &column : columns)
        column.sortable = false;
    m_model = new RowModel(
        columns,
        [this](std::span<const qint64> ids) {
            std::vector<RowCells> rows;
            for (const qint64 id : ids) {
                const StoredRow *found = row(id);
                RowCells cells = found ? m_kind.cells(found->values) : RowCells();
                if (found)
                    for (const int count :
                         {m_usages[id].issues, m_usages[id].petitions, m_usages[id].plans})
                        cells.push_back(countCell(count));
                rows.push_back(std::move(cells));
            }
            return rows;
        },
        this);
    m_list->setRowModel(m_model);
    m_list->setEmptyState(m_empty);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(m_kind.title);
    m_search->setPlaceholderText(tr("名称、别名或拼音首字母（Ctrl+F）"));
    m_search->setAccessibleName(tr("查找%1").arg(m_kind.title));
    m_search->setClearButtonEnabled(true);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addStretch();
    buttons->addWidget(m_merge);
    buttons->addWidget(m_remove);
    m_remove->setToolTip(tr("没有记录用到的才能删除（在列表里按 Delete）"));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return left;
}

QWidget *RegisterDialog::makeRight()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, grid(2), 0);
    column->setSpacing(grid(2));
    m_heading->setWordWrap(true);
    auto *used = new QHBoxLayout;
    m_used->setDimmed(true);
    setRole(m_problems, WidgetRole::Link);
    used->addWidget(m_used);
    used->addWidget(m_problems);
    used->addStretch();
    column->addWidget(m_heading);
    column->addLayout(used);
    column->addLayout(m_place);
    column->addSpacing(grid(3));
    column->addWidget(m_history);
    column->addStretch();
    m_right->setWidgetResizable(true);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setFocusPolicy(Qt::NoFocus);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->setWidget(page);
    return m_right;
}

/// A form is never cut at its side: the list, which can be scrolled there, gives way.
void RegisterDialog::fitRight()
{
    m_right->setMinimumWidth(m_right->widget()->minimumSizeHint().width() +
                             m_right->verticalScrollBar()->sizeHint().width());
}

} // namespace xhb
