// SPDX-License-Identifier: GPL-3.0-or-later
// What the workbench says about the whole book today, as plain values: figures that lead to rows,
// what is due by date, how much of each kind of source is signed off. Reckoned once for the whole
// book, then again only for the problems an action touched.
#pragma once

#include "core/actions/AgendaLines.h"

#include <QHash>

namespace xhb {

/// One number of the workbench: the problems of which something is late, near or of a kind. The
/// petitions of which the same is true are counted beside them, for they have a list of their own.
struct Figure {
    enum What { Overdue, Near, Publicity, Acceptance, Filing, Completed };

    What what = Overdue;
    int count = 0;     ///< problems
    int petitions = 0; ///< the same of petitions
    int worst = 0;     ///< Overdue: workdays the oldest is late
    int behind = 0;    ///< Near: how many lag behind the pace
    QDate next;        ///< the nearest day; for a notice the first day it can be approved
    int nextCount = 0; ///< how many share that day
    QHash<QString, QStringList> filter; ///< the rows behind the numbers, for either list
};

/// How much of one kind of source is signed off (rules.md 十一: only what is to be signed off).
struct Rate {
    QString name;
    Level level = Level::County;
    int closed = 0;
    int tracked = 0;
    QStringList sources;                ///< ids; empty = of problems without a source
    QHash<QString, QStringList> filter; ///< the problems behind `tracked`
};

/// What one problem adds.
struct Share {
    qint64 issue = 0; ///< 0 = gone
    QDate approvable; ///< while its notice stands: the first day it can be approved
    quint16 kind = 0; ///< of its source: place in Overview::kinds
    bool tracked = false;
    bool closed = false;
    bool behind = false; ///< the pace

    bool operator==(const Share &) const = default;
};

struct Overview {
    std::vector<Figure> figures;
    std::vector<AgendaItem> agenda; ///< by due day; an item's `issue` is a place in `shares`
    std::vector<AgendaLine> others; ///< likewise, of plans, requests, petitions, publications
    std::vector<Rate> rates;        ///< by level and name
    Rate whole;
    int pressing = 0; ///< agenda items overdue or near: the number beside 工作台

    std::vector<Share> shares;
    std::vector<std::pair<Level, QString>> kinds; ///< of sources, as they were met
    QHash<qint64, quint32> places;                ///< issue → place in `shares`

    qint64 issueOf(const AgendaItem &item) const { return shares[item.issue].issue; }
    /// Takes in what became of these issues: changed, new or gone.
    Status renew(const Desk &desk, std::span<const qint64> issues);
    /// Takes in what became of all that is no problem.
    Status renewOthers(const Desk &desk, std::vector<AgendaLine> lines);
};

/// What is due of all that is no problem. Reads the whole book; may run on another thread with a
/// desk of its own, as the next.
Result<std::vector<AgendaLine>> othersOf(const Desk &desk);
/// Reads the whole book. May run on another thread with a desk of its own.
Result<Overview> overviewOf(const Desk &desk);

} // namespace xhb
