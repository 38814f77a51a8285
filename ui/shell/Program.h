// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window: language, fonts, theme, the book to open; and, to show the program without a
// screen, a picture of it.
#pragma once

#include "ui/shell/OpenBook.h"

#include <QApplication>
#include <QSize>

namespace xhb {

struct WindowRequest {
    QString book; ///< empty = start screen
    bool readOnly = false;
    QDate on;           ///< the day to reckon with; invalid = the machine's
    QString screenshot; ///< file to save a picture to, then end
    QString place;      ///< key of the place to show
    QSize size;         ///< of the window; empty = as it was
    QString language;   ///< "zh_CN", "en"; empty = as chosen
    QString theme;      ///< "light", "dark", "high-contrast"; empty = as chosen
};

/// Runs until the window is closed; answers the exit code.
int runWindow(QApplication &application, const WindowRequest &request,
              const std::function<NewBook()> &sample);

} // namespace xhb
