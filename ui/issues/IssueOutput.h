// SPDX-License-Identifier: GPL-3.0-or-later
// Problems on their way out of the window: exactly those shown into a file or on paper.
#pragma once

#include "core/actions/Desk.h"

#include <QStringList>

class QWidget;

namespace xhb {

/// Asks for a file, then writes these problems with these columns in this order.
void exportIssues(QWidget *parent, Desk &desk, const std::vector<qint64> &issues,
                  const QStringList &columns, std::function<void(const QString &)> said);

/// The ledger of these problems in a preview.
void printLedger(QWidget *parent, Desk &desk, const std::vector<qint64> &issues);

} // namespace xhb
