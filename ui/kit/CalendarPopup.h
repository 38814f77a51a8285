// SPDX-License-Identifier: GPL-3.0-or-later
// A month to choose a day from: week from Monday, headed 2026年11月.
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace xhb {

class Label;

class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    /// Opens under `beside` and deletes itself when closed. Days after `latest` cannot be chosen.
    static CalendarPopup *open(QWidget *beside, QDate selected, QDate today, QDate latest);

    QCalendarWidget *calendar() const { return m_calendar; }

Q_SIGNALS:
    void chosen(QDate date); ///< invalid = none

private:
    CalendarPopup(QWidget *beside, QDate selected, QDate today, QDate latest);
    void choose(QDate date);

    QCalendarWidget *m_calendar;
    Label *m_month;
};

} // namespace xhb
