// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbench says about the whole book today, as plain values: figures that lead to rows,
// what is due by date, how much of each kind of source is signed off.
#pragma once

#include "core/actions/Desk.h"
#include "core/rules/Agenda.h"

#include <QHash>

namespace xhb {

/// One number of the workbench.
struct Figure {
    enum What { Overdue, Near, Publicity, Acceptance, Filing, Completed };

    What what = Overdue;
    int count = 0;
    int worst = 0;     ///< Overdue: workdays the oldest is late
    int behind = 0;    ///< Near: how many lag behind the pace
    QDate next;        ///< the nearest day; for a notice the first day it can be approved
    int nextCount = 0; ///< how many share that day
    QHash<QString, QStringList> filter; ///< the rows behind the number, for the list of problems
};

/// How much of one kind of source is signed off (rules.md 十一: only what is to be signed off).
struct Rate {
    QString name;
    Level level = Level::County;
    int closed = 0;
    int tracked = 0;
    QStringList sources; ///< ids, for the list of problems
};

struct Overview {
    BookFacts facts;
    std::vector<Figure> figures;
    std::vector<AgendaItem> agenda; ///< by due day
    std::vector<Rate> rates;        ///< by level and name
    Rate whole;
    int pressing = 0; ///< agenda items overdue or near: the number beside 工作台
};

Result<Overview> overviewOf(const Desk &desk);

} // namespace xhb
