// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda for calendar programs.
#pragma once

#include "core/actions/AgendaLines.h"

namespace xhb {

/// The agenda as an iCalendar file (RFC 5545), one whole-day event a line. An event keeps its UID
/// from export to export, so that a calendar program moves it instead of showing it twice.
Result<QByteArray> agendaIcs(const Desk &desk);

/// The agenda as a file with this ending: ics, xlsx or csv.
Result<QByteArray> agendaBytes(const Desk &desk, const QString &ending);

} // namespace xhb
