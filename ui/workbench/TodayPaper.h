// SPDX-License-Identifier: GPL-3.0-or-later
// Prints 今日清单: what of the agenda is late, near or waiting.
#pragma once

#include "core/actions/Desk.h"

class QWidget;

namespace xhb {

/// Reads the book in another thread, then opens the preview over `parent`.
void printToday(QWidget *parent, const Desk &desk);

} // namespace xhb
