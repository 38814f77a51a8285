// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables for the tests of import and export: grids from lines of text, xlsx files from XML.
#pragma once

#include "core/exchange/Grid.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/LedgerReader.h"
#include "core/exchange/LedgerTable.h"

#include <QByteArray>
#include <QFile>

#include <vector>

namespace xhb::test {

/// One line a row, "|" between cells, "\\n" for a line end inside a cell.
Grid gridOf(const QStringList &lines, const QStringList &merges = {});

/// The draft of such a table; a failed reading fails the test and gives an empty draft.
LedgerDraft draftOf(const QStringList &lines, const QStringList &merges = {},
                    const LedgerOptions &options = {});

/// A zip file of these entries.
QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &entries);

/// An xlsx with one sheet "Sheet1" of this XML inside <worksheet>, styles and shared strings
/// if given.
QByteArray xlsxOf(const QByteArray &sheet, const QByteArray &styles = {},
                  const QByteArray &sharedStrings = {}, const QByteArray &workbookExtra = {});

/// Carries a plan out on rows in memory, as the ledger does it in a transaction.
void carryOut(const ImportPlan &plan, ImportBook &book);

/// The rows of a book as the ledger table takes them, with the names it needs.
std::vector<LedgerEntry> entriesOf(const ImportBook &book);
LedgerNames namesOf(const ImportBook &book);

QByteArray dataFile(const QString &path);

} // namespace xhb::test
