// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's papers in a preview: a month, a count of workdays, the deadlines that moved.
#pragma once

#include "core/actions/MovedDeadlines.h"
#include "core/report/CountSheet.h"

class QWidget;

namespace xhb {

class MonthModel;

void printMonth(QWidget *parent, const Desk &desk, const MonthModel &month);
void printCount(QWidget *parent, const Desk &desk, const CountSheet &sheet);
void printMoved(QWidget *parent, const Desk &desk, const std::vector<MovedDeadline> &moved);

/// “2027 年放假通知未导入，按周末推算，暂定”; empty where the year is known.
QString provisionalYear(const Calendar &calendar, int year);

} // namespace xhb
