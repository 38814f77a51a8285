// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes as one reads: from the top down, in a line from left to right. Qt goes by the order in
// which widgets were made, and what shows a record makes some anew for each.
#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace xhb {

/// What of `root` can be reached by Tab as it stands on screen, in that order.
QList<QWidget *> tabStops(const QWidget &root);

/// Moves the keyboard to the stop after the one that has it, or before; past the last or the first
/// to what follows outside of `root`. False when nothing else can be reached.
bool focusNextStop(const QWidget &root, bool next);

} // namespace xhb
