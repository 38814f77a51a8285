// SPDX-License-Identifier: GPL-3.0-or-later
// Books of any size for measuring: values that vary as a county's do, made by number, the same on
// every machine.
#pragma once

#include "core/ledger/Ledger.h"

namespace xhb::test {

/// Makes a book at `path` with so many issues: 64 units, 8 sources, two measures an issue, photos
/// and a sign-off round for every third, in every state.
Status makeBigBook(const QString &path, int issues, QDate today);

/// The same units and sources with so many petitions: 40 batches, a few with reply days of their
/// own, a sign-off round for every third.
Status makePetitionBook(const QString &path, int petitions, QDate today);

} // namespace xhb::test
