// SPDX-License-Identifier: GPL-3.0-or-later
// The open deadlines of a book that a holiday notice moved, in words.
#pragma once

#include "core/actions/AgendaLines.h"

#include <QJsonArray>

namespace xhb {

struct MovedDeadline {
    AgendaLine line; ///< as it is now
    QDate before;
    bool wasProvisional = false;
};

/// The same thing about the same subject on another day. Both lists as agendaLines() gives them.
std::vector<MovedDeadline> movedLines(const std::vector<AgendaLine> &before,
                                      const std::vector<AgendaLine> &after);

/// Everything open whose last day differs between two calendars, by its new day.
Result<std::vector<MovedDeadline>> movedDeadlines(const Desk &desk, const Calendar &before,
                                                  const Calendar &after);

/// [{subject, title, what, kind, before, after, provisional, basis, why}]
QJsonArray toJson(const std::vector<MovedDeadline> &moved);

/// “2026-012 公示截止：2027年1月5日（暂定） → 2027年1月6日（JX-14(四)）”
QString inWords(const MovedDeadline &moved);

} // namespace xhb
