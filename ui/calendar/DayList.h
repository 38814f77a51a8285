// SPDX-License-Identifier: GPL-3.0-or-later
// What falls due on one day: how near, what is to be done about what, and the article.
#pragma once

#include "ui/calendar/DueLines.h"
#include "ui/kit/ListView.h"

namespace xhb {

class DayList : public ListView
{
    Q_OBJECT

public:
    DayList(const Desk &desk, const DueLines &due, QWidget *parent = nullptr);

    void show(QDate day);
    const AgendaLine *lineOf(qint64 id) const;

Q_SIGNALS:
    void lineRequested(const xhb::AgendaLine &line);

private:
    RowCells cells(const AgendaLine &line) const;
    void explain(qint64 id, const QRect &place);

    const Desk &m_desk;
    const DueLines &m_due;
    QDate m_day;
    RowModel *m_model;
};

} // namespace xhb
