// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthView.h"

#include "core/base/Dates.h"
#include "ui/calendar/DayPainter.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace xhb {

MonthView::MonthView(MonthModel *month, QWidget *parent)
    : QTableView(parent), m_month(month), m_day(month->today())
{
    setAccessibleName(tr("月历"));
    setModel(month);
    setItemDelegate(new DayPainter(*month, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() * 3 / 2);
    verticalHeader()->hide();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT dayActivated(m_month->dateAt(index)); });
    setCurrentIndex(month->indexOf(m_day));
}

void MonthView::go(QDate day)
{
    if (!day.isValid() || day.year() < earliestYear || day.year() > latestYear)
        return;
    m_day = day;
    if (!m_month->ofMonth(day)) {
        m_month->setMonth(day);
        Q_EMIT monthChanged();
    }
    setCurrentIndex(m_month->indexOf(day));
}

void MonthView::refresh()
{
    m_month->refresh();
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return; // another month is about to be shown
    m_day = m_month->dateAt(current);
    Q_EMIT dayChanged(m_day);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: go(m_day.addDays(-1)); return;
    case Qt::Key_Right: go(m_day.addDays(1)); return;
    case Qt::Key_Up: go(m_day.addDays(-7)); return;
    case Qt::Key_Down: go(m_day.addDays(7)); return;
    case Qt::Key_PageUp: go(m_day.addMonths(-1)); return;
    case Qt::Key_PageDown: go(m_day.addMonths(1)); return;
    case Qt::Key_Home: go(m_month->today()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayActivated(m_day); return;
    default: QTableView::keyPressEvent(event);
    }
}

} // namespace xhb
