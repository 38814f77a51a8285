// SPDX-License-Identifier: GPL-3.0-or-later
// What the imports of every kind of list share: corrected mappings remembered by the book, new
// units and sources written. Private to this folder.
#pragma once

#include "core/actions/ImportList.h"
#include "core/exchange/ListPlan.h"

namespace xhb {

/// The correction of an earlier list with the same header, if the book remembers one.
std::optional<MappingCorrection>
rememberedCorrection(const Ledger &ledger, const QString &fingerprint, const ListWords &words);
/// A convenience: a failure here must not make a finished import look failed.
void rememberMapping(Ledger &ledger, const QString &fingerprint, const Mapping &mapping);

/// Reads a list with the correction given, else with the one remembered.
template <class Draft>
Result<Draft> readCorrected(const Ledger &ledger, const Workbook &file,
                            const ImportChoices &choices, const ListWords &words,
                            Result<Draft> (*read)(const Workbook &, const LedgerOptions &,
                                                  Progress *),
                            QString &fingerprint, bool &remembered, Progress *progress)
{
    LedgerOptions options;
    if (choices.correction)
        options.mapping = *choices.correction;
    Result<Draft> draft = read(file, options, progress);
    if (!draft)
        return draft;
    // The header as found without help is what the next list of the kind will be known by.
    Result<Draft> plain = choices.correction ? read(file, {}, progress) : draft;
    fingerprint = headerFingerprint(plain ? plain->mapping : draft->mapping);
    if (choices.correction)
        return draft;
    if (const auto correction = rememberedCorrection(ledger, fingerprint, words)) {
        options.mapping = *correction;
        if (Result<Draft> again = read(file, options, progress)) {
            remembered = true;
            return again;
        }
    }
    return draft;
}

/// Ids of what the list brought along, in the order of the plan.
struct NewRows {
    std::vector<Id<Unit>> units;
    std::vector<Id<Source>> sources;
};
Result<NewRows> writeNewRows(Tx &tx, const ListPlan &plan);

} // namespace xhb
