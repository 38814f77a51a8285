// SPDX-License-Identifier: GPL-3.0-or-later
// Which places a window has, in their order: a new screen is one more line in Pages.cpp.
#pragma once

#include "ui/shell/OpenBook.h"

#include <QSettings>

namespace xhb {

class Places;

void addPages(Places &places, OpenBook &book, QSettings &settings);

} // namespace xhb
