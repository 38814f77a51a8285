// SPDX-License-Identifier: GPL-3.0-or-later
// Where an issue stands, derived from its facts alone: state, pace, the round and the step it is
// at. Cheap enough to be asked for every issue of a book at once.
#pragma once

#include "core/rules/Facts.h"
#include "core/rules/IssueState.h"
#include "core/rules/RuleContext.h"

namespace xhb {

/// How the last round stands.
enum class RoundEnd {
    None,     ///< there is no round
    Open,     ///< under way
    Failed,   ///< not accepted (QX-17)
    Upheld,   ///< an objection was found true (JX-14(五))
    Closed,   ///< signed off, steps may remain (备案, 问效)
    Finished, ///< signed off, every step taken
    Rebounded ///< signed off, then found back (JX-14(六))
};

struct Standing {
    IssueState state = IssueState::Planned;
    Pace pace = Pace::None;
    RoundEnd end = RoundEnd::None;
    bool provisional = false; ///< the notice ends in a year whose holidays are not known yet
    int round = -1;           ///< position of the last round in IssueFacts::rounds()
    int next = -1;            ///< step that comes next in it; -1 = none
    int failed = -1;          ///< step that failed
    quint32 taken = 0;        ///< bit per step that was taken
    const Procedure *procedure = nullptr; ///< of the last round; null: none, or not in the rulebook
    QDate deadline;                       ///< in force: a rebound's new one replaces the first
    QDate closedOn;                       ///< only while signed off
    QDate noticeEnd;                      ///< last day of the notice of an open or closed round

    bool took(int step) const { return step >= 0 && (taken >> step & 1u) != 0; }
    /// The round can go on.
    bool running() const { return end == RoundEnd::Open || end == RoundEnd::Closed; }
};

Standing standingOf(const RuleContext &context, const IssueFacts &facts);

/// Number of the round a paper filed now serves: the one under way, else the next.
int paperRound(const Standing &standing, const IssueFacts &facts);

/// The fact of a step of the last round; null while it was not taken.
const StepFact *stepFact(const IssueFacts &facts, const RoundFact &round, Key step);

/// The day a step of the last round was taken (for a notice: the day it began); invalid while not.
QDate stepTakenOn(const IssueFacts &facts, const Standing &standing, int step);

/// Since when the next step of a running round waits: the day of the step before it or of the
/// round's start, behind a notice the first day of the approval (JX-14(五)).
QDate waitsSince(const IssueFacts &facts, const Standing &standing);

/// The procedure proposed for a first or next round.
const Procedure &defaultProcedure(const Rulebook &rulebook, const IssueFacts &facts);

/// Last day of a notice begun on `on`: the later of `until` and the shortest end (JX-14(四)).
/// Approval is possible from the day after (rules.md 十).
WorkdayCount noticeEnd(const RuleContext &context, int workdays, QDate on, QDate until);

/// Last day for a step of the last round; `end` is invalid where it has none yet.
WorkdayCount stepDue(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
                     int step);

/// Measures there are, and all of them done on or before `on`; of a petition: it is finished, at
/// least for the stage it is at.
bool workDone(const IssueFacts &facts, QDate on);

} // namespace xhb
