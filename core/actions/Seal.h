// SPDX-License-Identifier: GPL-3.0-or-later
// What may no longer be changed by hand: the papers and steps of a round that has ended, and the
// goal, measures and deadlines of a problem that is signed off (QX-18: whoever signed answers for
// what he signed). The way forward is a new round. What an approved plan seals is in PlanSeal.h.
#pragma once

#include "core/ledger/Ledger.h"

namespace xhb {

class Desk;

/// The desk must outlive the seal.
RowGate::Seal sealFor(const Desk &desk);

/// What the seals say to a change of one field of a stored row.
Status askField(const Ledger &ledger, const EntityInfo &entity, const StoredRow &stored,
                size_t field);

/// By column, why a stored row's field is kept as it is: each with the words by which a change of
/// it would be refused. Of most rows nothing is sealed.
Result<QHash<QString, Error>> sealedFields(const Ledger &ledger, const EntityInfo &entity,
                                           qint64 id);

} // namespace xhb
