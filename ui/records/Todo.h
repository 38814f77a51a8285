// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be done about a record, as bits that a filter can ask for: the kinds of its lines
// on the agenda, and whether one of them is late or near. The workbench counts the same.
#pragma once

#include "core/rules/Agenda.h"
#include "ui/kit/FilterBar.h"

namespace xhb {

namespace todo {

inline constexpr quint32 overdue = 1u << 30;
inline constexpr quint32 near = 1u << 31;
static_assert(agendaKindCount <= 30);

/// A kind of line, “overdue” or “near”, as filters call them.
QString overdueKey();
QString nearKey();

/// Late or near are lines with a last day only.
bool isOverdue(const RuleContext &rules, const AgendaItem &item);
bool isNear(const RuleContext &rules, const AgendaItem &item);

/// The bits of a record; `keys` of a filter: a record fits that has one of them.
quint32 bitsOf(const RuleContext &rules, const IssueFacts &facts, const Standing &standing);
quint32 wantedBits(const QStringList &keys);

/// The filter of these kinds.
Filter filter(std::initializer_list<AgendaKind> kinds);

} // namespace todo

} // namespace xhb
