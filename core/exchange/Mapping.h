// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a list holds which field: found by the words of its header, corrected by hand,
// remembered by the book for lists with the same header.
#pragma once

#include "core/base/Field.h"
#include "core/base/Result.h"
#include "core/exchange/Grid.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace xhb {

struct MappedColumn {
    int column = 0; ///< from 0
    QString header; ///< as the list has it, "parent/child" where it has two rows
    QString field;  ///< a name of ledgerFields()
};

struct UnmappedColumn {
    int column = 0;
    QString header;
    QString why;
};

struct Mapping {
    QString sheet;
    int headerRow = 0;  ///< first row of the header; 0 = to be found
    int headerRows = 0; ///< how many rows it has; 0 = to be found
    std::vector<MappedColumn> columns;
    std::vector<UnmappedColumn> unmapped;

    /// Column of a field, or -1.
    int columnOf(QStringView field) const;
};

/// A mapping by hand: what it does not name is found as usual; a column set to "" is left out.
struct MappingCorrection {
    QString sheet;
    int headerRow = 0;
    int headerRows = 0;
    std::vector<std::pair<int, QString>> columns;
};

/// Names of all fields a column may be mapped to, with their captions.
struct LedgerField {
    QString name;
    QString label;
    bool several = false; ///< more than one column may hold it (units)
};

/// The fields of one kind of list and the words headers have for them.
struct ListWords {
    std::vector<LedgerField> fields;
    QHash<QString, QString> meanings; ///< field by header key; "" = known, never imported
    QString title;                    ///< the field without which it is no such list
    bool petitions = false;

    const LedgerField *field(QStringView name) const;
    /// The field a header means; nothing when its words are unknown. `exact` = the whole header is
    /// a known word, not only its end.
    std::optional<QString> fieldOfHeader(const QString &header, bool exact) const;
};

/// A row of words, separated by blanks and without brackets, that mean one field.
struct HeaderWords {
    const char *field;
    const char16_t *words;
};
/// The captions of the entity's own fields come first, so that what we export is read back.
ListWords listWords(const EntityInfo &entity, std::span<const HeaderWords> words,
                    const std::vector<LedgerField> &more);

const ListWords &issueWords();
const ListWords &petitionWords();

const std::vector<LedgerField> &ledgerFields();
const LedgerField *ledgerField(QStringView name);

/// The header row of a sheet and what its columns mean; nothing when the sheet has no list of
/// the kind. `correction` moves the search to its row.
std::optional<Mapping> findMapping(const Grid &grid, const MappingCorrection &correction = {},
                                   const ListWords &words = issueWords());

/// {"sheet": …, "header_row": 3, "header_rows": 2, "columns": {"D": "measures", …}}
QJsonObject toJson(const Mapping &mapping);
Result<MappingCorrection> readMappingCorrection(const QJsonObject &json,
                                                const ListWords &words = issueWords());

/// The same for every list with the same header words in the same columns.
QString headerFingerprint(const Mapping &mapping);

} // namespace xhb
