// SPDX-License-Identifier: GPL-3.0-or-later
// The weeks of one month, Monday first, as rows of a table: what each day is and what falls due.
#pragma once

#include "ui/calendar/DueLines.h"

#include <QAbstractTableModel>

namespace xhb {

/// “国庆节放假”, “国庆节调休上班”; empty for common days.
QString specialWords(const DayNote &day);

class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    MonthModel(const Desk &desk, const DueLines &due, QObject *parent = nullptr);

    /// Any day of the month.
    void setMonth(QDate day);
    /// The days or what is due differ.
    void refresh();

    int year() const { return m_first.year(); }
    int month() const { return m_first.month(); }
    QDate dateAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day) const; ///< invalid when it is not shown
    bool ofMonth(QDate day) const;
    DayNote note(QDate day) const { return m_desk.calendar().day(day); }
    std::span<const AgendaLine> due(QDate day) const { return m_due.on(day); }
    QDate today() const { return m_desk.today(); }
    /// The day in words, as it is read aloud.
    QString inWords(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Desk &m_desk;
    const DueLines &m_due;
    QDate m_first;  ///< of the month
    QDate m_monday; ///< in the upper left corner
    int m_weeks = 0;
};

} // namespace xhb
