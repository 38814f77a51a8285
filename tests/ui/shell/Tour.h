// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through everything the window can show with a book open: every place, tab and dialog.
#pragma once

#include <QDate>
#include <QString>

#include <functional>

class QWidget;

namespace xhb {
class MainWindow;
}

namespace xhb::test {

/// Called at every stop with its name ("pane-signoff", "settings-2") and the window or dialog
/// shown.
using Stop = std::function<void(const QString &name, QWidget *shown)>;

/// Makes the sample county at `path`.
void makeSampleCounty(const QString &path, QDate today);

/// The start screen first, then `book`; `table` is a list to import. Ends with the book open.
void tour(MainWindow &window, const QString &book, const QString &table, const Stop &stop);

} // namespace xhb::test
