// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/BatchStatistics.h"

#include "core/base/Text.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Label.h"
#include "ui/records/FieldWords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xhb {

BatchStatistics::BatchStatistics(const PetitionStatistics &statistics, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("信访件批次统计"));
    auto *column = new QVBoxLayout(this);
    const PetitionTally &all = statistics.all;
    auto *total =
        new Label(tr("交办 %1 件，已办结 %2 件（办结率 %3），阶段性办结 %4 件，正在办理 %5 件")
                      .arg(all.total)
                      .arg(all.done)
                      .arg(percentText(all.done, all.total))
                      .arg(all.staged)
                      .arg(all.open),
                  TextSize::Heading, this);
    total->setWordWrap(true);
    column->addWidget(total);
    auto *more = new Label(tr("其中带 * 重点件 %1 件，重复件 %2 件，分解后 %3 件")
                               .arg(statistics.key)
                               .arg(statistics.duplicates)
                               .arg(statistics.afterSplit),
                           TextSize::Body, this);
    more->setDimmed(true);
    more->setWordWrap(true);
    column->addWidget(more);
    m_batches = table(tr("按批次"), tr("批次"), statistics.byBatch);
    m_types = table(tr("按污染类型"), tr("污染类型"), statistics.byPollution);
    column->addWidget(new Label(m_batches->accessibleName(), TextSize::Caption, this));
    column->addWidget(m_batches, 1);
    column->addWidget(new Label(m_types->accessibleName(), TextSize::Caption, this));
    column->addWidget(m_types, 1);
    if (!statistics.note.isEmpty()) {
        auto *note = new Label(statistics.note, TextSize::Body, this);
        note->setObjectName(QStringLiteral("note"));
        note->setWordWrap(true);
        column->addWidget(note);
    }
    auto *basis =
        new Label(tr("依据 %1").arg(citation(QStringLiteral("FB-统计"))), TextSize::Caption, this);
    basis->setDimmed(true);
    column->addWidget(basis);
    auto *close = new QPushButton(tr("关闭"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
}

QTableWidget *BatchStatistics::table(const QString &name, const QString &first,
                                     const std::vector<PetitionTally> &tallies)
{
    const QStringList headers{first,          tr("交办"),  tr("已办结"), tr("阶段性办结"),
                              tr("正在办理"), tr("办结率")};
    auto *made = new QTableWidget(int(tallies.size()), int(headers.size()), this);
    made->setAccessibleName(name);
    made->setHorizontalHeaderLabels(headers);
    made->verticalHeader()->hide();
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setTabKeyNavigation(false);
    made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 0; i < headers.size(); ++i) // as the cells below
        made->horizontalHeaderItem(i)->setTextAlignment((i ? Qt::AlignRight : Qt::AlignLeft) |
                                                        Qt::AlignVCenter);
    for (int row = 0; row < int(tallies.size()); ++row) {
        const PetitionTally &tally = tallies[size_t(row)];
        const QStringList cells{tally.name.isEmpty() ? tr("（未填）") : tally.name,
                                QString::number(tally.total),
                                QString::number(tally.done),
                                QString::number(tally.staged),
                                QString::number(tally.open),
                                percentText(tally.done, tally.total)};
        for (int i = 0; i < cells.size(); ++i) {
            auto *item = new QTableWidgetItem(cells[i]);
            if (i > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            made->setItem(row, i, item);
        }
    }
    return made;
}

void showStatistics(QWidget *parent, Desk &desk)
{
    using Counted = Result<PetitionStatistics>;
    Busy::run<Counted>(
        parent, BatchStatistics::tr("正在统计…"),
        [book = desk.ledger().path(), today = desk.today()](Progress &) -> Counted {
            TRY_LET(ledger, Ledger::openForReading(book, true));
            TRY_LET(own, Desk::open(*ledger, today));
            return petitionStatistics(*own);
        },
        [parent](Counted counted) {
            if (!counted)
                Ask(parent).error(counted.error());
            else
                (new BatchStatistics(*counted, parent))->open();
        });
}

} // namespace xhb
