// SPDX-License-Identifier: GPL-3.0-or-later
// What a petition may not become, by whatever door it is written: with values that cannot be true,
// or of a class whose procedure the round under way falls short of (JX-8, JX-14).
#pragma once

#include "core/ledger/RowGate.h"
#include "core/model/Petition.h"
#include "core/rules/Facts.h"
#include "core/rules/RuleContext.h"

namespace xhb {

class Desk;

/// `facts`: of the petition as it is stored. Refused names the article; Invalid the value.
Status mayBecome(const RuleContext &context, const IssueFacts &facts, const Petition &before,
                 const Petition &after);

/// The same for a row at the gate, its values included; `stored` null = a new one.
Status checkPetition(const Desk &desk, RowGate &gate, qint64 id, const Row *stored,
                     const Row *next);

} // namespace xhb
