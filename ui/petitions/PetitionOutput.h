// SPDX-License-Identifier: GPL-3.0-or-later
// Petitions on their way out of the window: the internal ledger into a file, the public table on
// paper. Who complained leaves the book only when that was asked for.
#pragma once

#include "core/actions/Desk.h"

#include <QStringList>

class QWidget;

namespace xhb {

/// Asks whether who complained goes along (no, unless chosen) and for a file, then writes these
/// petitions in this order.
void exportPetitions(QWidget *parent, Desk &desk, const std::vector<qint64> &petitions,
                     std::function<void(const QString &)> said);

/// Asks which: those shown in the list, a batch (`proposed` first) or all; then the public table in
/// a preview, with what was masked in it.
void printPublicList(QWidget *parent, Desk &desk, const std::vector<qint64> &shown,
                     const QStringList &batches, const QString &proposed);

} // namespace xhb
