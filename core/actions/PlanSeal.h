// SPDX-License-Identifier: GPL-3.0-or-later
// What an approved plan seals (JX-7, QX-7): goals, measures and deadlines, the units that answer
// for them, and which problems are in it. The way forward is a request to adjust.
#pragma once

#include "core/ledger/RowGate.h"
#include "core/rules/Rulebook.h"

namespace xhb {

/// Whether a row of Issue, Measure or StageGoal differs in what an approved plan lays down.
bool differsInPlan(const EntityInfo &entity, const Row &before, const Row &after);

/// Why the problem's plan may not be touched; an error (Sealed) where it is approved.
Status checkPlanOpen(const Rulebook &rulebook, RowGate &gate, Id<Plan> plan);

/// The part of the seal that concerns plans and requests to adjust; arguments as RowGate::Seal.
/// `rework`: the problem must be rectified anew, so that measures may be added to those of the
/// plan.
Status checkPlanSeal(const Rulebook &rulebook, RowGate &gate, const EntityInfo &entity, qint64 id,
                     const Row *stored, const Row *next,
                     const std::function<Result<bool>(Id<Issue>)> &rework);

} // namespace xhb
