// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one day of a month: its number, what kind of day it is by word and tint, what falls due.
#pragma once

#include "ui/calendar/MonthModel.h"

#include <QStyledItemDelegate>

namespace xhb {

class DayPainter : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DayPainter(const MonthModel &month, QObject *parent)
        : QStyledItemDelegate(parent), m_month(month)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &area, const DayNote &day,
                   const ThemeColors &colors, bool roomBelow) const;
    void paintDue(QPainter &painter, QRect area, QDate day, const ThemeColors &colors) const;

    const MonthModel &m_month;
};

} // namespace xhb
