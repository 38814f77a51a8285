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

/// The layouts of the public notice: form and title.
const std::vector<std::pair<QString, QString>> &noticeLayouts();

/// A form of one problem (signoff-form, notice-a …) in a preview.
void printForm(QWidget *parent, Desk &desk, const QString &form, Id<Issue> issue);

} // namespace xhb
