// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of a book: numbered migrations, and the check that a file really has that layout.
#pragma once

#include "core/store/Database.h"

namespace xhb {

/// "XHB1" at offset 68 of the file: what tells a book from any other SQLite file.
inline constexpr qint64 bookApplicationId = 0x58484231;

/// The layout this program writes (PRAGMA user_version).
int latestSchema();

/// The layout of an open file. Corrupt when it is a SQLite file but no book.
Result<int> schemaOf(Database &database);

/// Applies the migrations above the file's layout up to `last`, each in one transaction.
Status migrate(Database &database, int last = latestSchema());

/// Corrupt when a table, index or trigger differs from what the migrations up to the file's own
/// layout make: such a file was
/// made or altered by something else, and a foreign trigger must never run.
Status checkLayout(Database &database);

/// SQLite's own quick structural check, and foreign keys. Answers what is wrong, empty = sound.
Result<QStringList> checkFile(Database &database);

} // namespace xhb
