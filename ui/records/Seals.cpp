// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Seals.h"

#include "core/actions/Seal.h"
#include "core/report/Words.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QString wordsOf(const Error &refusal)
{
    return refusal.basis.isEmpty()
               ? refusal.text
               : Tr::tr("%1（依据 %2）").arg(refusal.text, citation(refusal.basis));
}

QString refusalIn(const Status &asked)
{
    return asked || asked.error().code != ErrorCode::Sealed ? QString() : wordsOf(asked.error());
}

} // namespace

QHash<QString, QString> sealWords(const Ledger &ledger, const EntityInfo &entity, qint64 id)
{
    QHash<QString, QString> words;
    if (const auto sealed = sealedFields(ledger, entity, id))
        for (auto field = sealed->constBegin(); field != sealed->constEnd(); ++field)
            words.insert(field.key(), wordsOf(*field));
    return words;
}

QString sealOn(const Ledger &ledger, const EntityInfo &entity, qint64 id, const Row *row)
{
    return refusalIn(ledger.askSeals(entity, id, row));
}

QString sealOnField(const Ledger &ledger, const EntityInfo &entity, const StoredRow &stored,
                    size_t field)
{
    return refusalIn(askField(ledger, entity, stored, field));
}

} // namespace xhb
