// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/DayTable.h"

#include "core/base/Dates.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xhb {

DayTable::DayTable(const QString &title, const CountExplained &count, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("逐日计算表"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid(2));
    auto *heading = new Label(title, TextSize::Heading, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *words = new Label(explainInWords(count), TextSize::Body, this);
    words->setWordWrap(true);
    words->setDimmed(true);
    column->addWidget(words);

    auto *table = new QTableWidget(int(count.days.size()), 4, this);
    table->setHorizontalHeaderLabels({tr("日期"), tr("星期"), tr("第几个工作日"), tr("说明")});
    table->setAccessibleName(tr("逐日计算表"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int number = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const CountedDay &day = count.days[size_t(row)];
        const QString cells[] = {longDate(day.note.date), weekdayName(day.note.date),
                                 day.counted ? QString::number(++number) : QStringLiteral("—"),
                                 day.reason};
        for (int i = 0; i < 4; ++i)
            table->setItem(row, i, new QTableWidgetItem(cells[i]));
    }
    table->resizeColumnsToContents();
    column->addWidget(table, 1);

    auto *close = new QPushButton(tr("关闭"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(fontMetrics().height() * 28, fontMetrics().height() * 30);
    table->setFocus();
}

} // namespace xhb
