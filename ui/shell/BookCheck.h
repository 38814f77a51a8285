// SPDX-License-Identifier: GPL-3.0-or-later
// 检查台账: file, references, journal and hash chain of a book, gone through while the window
// lives.
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace xhb {

/// Checks and says what was found.
void checkBook(QWidget *window, const QString &book);

} // namespace xhb
