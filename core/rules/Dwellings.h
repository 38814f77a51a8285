// SPDX-License-Identifier: GPL-3.0-or-later
// Behind which door somebody lives, as texts say it: 3栋502室, 5幢1203, 88号附3号 (LS-6(三)).
#pragma once

#include <QStringList>

namespace xhb {

/// The parts of an address that lead to one household: building, unit, floor and door, a number
/// behind 附, and the number of a house somebody is said to live in. A street's number alone is
/// none, nor is a building of an industrial park, a market or a school: they say where the problem
/// is, which the public table must go on saying. 新建3栋猪舍 is a count. `text` in half width.
QStringList dwellingsIn(const QString &text);

} // namespace xhb
