// SPDX-License-Identifier: GPL-3.0-or-later
// What may no longer be changed by hand: the papers and steps of a round that has ended, and the
// goal, measures and deadlines of a problem that is signed off (QX-18: whoever signed answers for
// what he signed). The way forward is a new round. What an approved plan seals is in PlanSeal.h.
#pragma once

#include "core/ledger/RowGate.h"

namespace xhb {

class Desk;

/// The desk must outlive the seal.
RowGate::Seal sealFor(const Desk &desk);

} // namespace xhb
