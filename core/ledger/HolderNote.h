// SPDX-License-Identifier: GPL-3.0-or-later
// A courtesy note outside the book on who has it open: the lock itself is SQLite's, a stale note
// harms nobody.
#pragma once

#include "core/ledger/Ledger.h"

namespace xhb {

/// Who holds the book open on this machine, as far as is known: “王丽，2026-11-22 09:58 起”. May be
/// empty.
QString holderOf(const QString &path);
void noteHolder(const QString &path, const Session &session);
void forgetHolder(const QString &path);

} // namespace xhb
