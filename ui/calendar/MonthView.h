// SPDX-License-Identifier: GPL-3.0-or-later
// A month on the screen: arrows move the day, PageUp and PageDown the month, Home leads to today.
#pragma once

#include "ui/calendar/MonthModel.h"

#include <QTableView>

namespace xhb {

class MonthView : public QTableView
{
    Q_OBJECT

public:
    explicit MonthView(MonthModel *month, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Selects a day, in its month.
    void go(QDate day);
    /// The days or what is due differ.
    void refresh();

Q_SIGNALS:
    void dayChanged(QDate day);
    void monthChanged();
    /// Enter or double click.
    void dayActivated(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    MonthModel *m_month;
    QDate m_day;
};

} // namespace xhb
