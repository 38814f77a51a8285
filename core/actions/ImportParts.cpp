// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ImportParts.h"

#include <QJsonDocument>

namespace xhb {

namespace {

QString memoKey(const QString &fingerprint)
{
    return QStringLiteral("mapping/") + fingerprint;
}

} // namespace

std::optional<MappingCorrection>
rememberedCorrection(const Ledger &ledger, const QString &fingerprint, const ListWords &words)
{
    const Result<std::optional<QString>> memo = ledger.memo(memoKey(fingerprint));
    if (!memo || !*memo)
        return std::nullopt;
    const Result<MappingCorrection> read =
        readMappingCorrection(QJsonDocument::fromJson((*memo)->toUtf8()).object(), words);
    if (!read)
        return std::nullopt;
    return *read;
}

void rememberMapping(Ledger &ledger, const QString &fingerprint, const Mapping &mapping)
{
    (void)ledger.remember(
        memoKey(fingerprint),
        QString::fromUtf8(QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact)));
}

Result<NewRows> writeNewRows(Tx &tx, const ListPlan &plan)
{
    NewRows rows;
    for (Unit unit : plan.newUnits) {
        unit.id = {}; // the plan's own numbers lie below 0
        TRY_LET(id, tx.insert(unit));
        rows.units.push_back(id);
    }
    for (Source source : plan.newSources) {
        source.id = {};
        TRY_LET(id, tx.insert(source));
        rows.sources.push_back(id);
    }
    return rows;
}

} // namespace xhb
