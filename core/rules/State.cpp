// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/State.h"

#include <algorithm>
#include <bit>

namespace xhb {
namespace {

bool isUpheld(const ObjectionFact &objection)
{
    return objection.resolvedOn.isValid() && objection.upheld;
}

/// Whether a round reached its closing step. Looks at nothing else: history may be long.
bool roundClosed(const Rulebook &rulebook, const IssueFacts &facts, const RoundFact &round)
{
    const Procedure *procedure = rulebook.procedure(round.procedure);
    if (!procedure)
        return false;
    const StepRule &closing = procedure->steps[size_t(procedure->closing)];
    return std::ranges::any_of(facts.steps(round), [&](const StepFact &step) {
        return step.key == closing.key && step.outcome == Outcome::Pass;
    });
}

/// Reads what was done in the last round into `standing`.
void readRound(const RuleContext &context, const IssueFacts &facts, const RoundFact &round,
               Standing &standing)
{
    standing.end = RoundEnd::Open;
    standing.procedure = context.rulebook.procedure(round.procedure);
    if (!standing.procedure)
        return;
    const std::vector<StepRule> &rules = standing.procedure->steps;
    for (const StepFact &step : facts.steps(round)) {
        const int position = standing.procedure->indexOf(step.key);
        if (position < 0)
            continue;
        if (step.outcome == Outcome::Fail && rules[size_t(position)].mayFail)
            standing.failed = position;
        else
            standing.taken |= 1u << position;
    }
    const auto notices = facts.publicity(round);
    if (!notices.empty())
        for (size_t i = 0; i < rules.size(); ++i)
            if (rules[i].kind == StepKind::Publicity)
                standing.taken |= 1u << i;

    if (standing.took(standing.procedure->closing))
        standing.end = RoundEnd::Closed;
    else if (standing.failed >= 0)
        standing.end = RoundEnd::Failed;
    else if (std::ranges::any_of(notices, [&](const PublicityFact &notice) {
                 return std::ranges::any_of(facts.objections(notice), isUpheld);
             }))
        standing.end = RoundEnd::Upheld;
}

/// The first step behind the last one taken that may not be left out; else the first that may.
int nextStep(const Standing &standing)
{
    const std::vector<StepRule> &rules = standing.procedure->steps;
    const auto first = rules.begin() + std::bit_width(standing.taken);
    const auto due =
        std::find_if(first, rules.end(), [](const StepRule &s) { return !s.optional; });
    const auto next = due == rules.end() ? first : due;
    return next == rules.end() ? -1 : int(next - rules.begin());
}

IssueState noticeState(const RuleContext &context, const IssueFacts &facts, const RoundFact &round,
                       int workdays, Standing &standing)
{
    bool open = false;
    for (const PublicityFact &notice : facts.publicity(round)) {
        const WorkdayCount end = noticeEnd(context, workdays, notice.on, notice.until);
        standing.noticeEnd = end.end;
        standing.provisional = end.provisional;
        open = open || std::ranges::any_of(facts.objections(notice), [](const ObjectionFact &o) {
                   return !o.resolvedOn.isValid();
               });
    }
    return open                                  ? IssueState::Objection
           : context.today <= standing.noticeEnd ? IssueState::Publicity
                                                 : IssueState::AwaitingApproval;
}

IssueState workState(const RuleContext &context, const IssueFacts &facts, QDate deadline)
{
    const bool nothingToDo = facts.measures().empty() && !facts.issue().petition;
    if (nothingToDo || facts.issue().planPending)
        return IssueState::Planned;
    if (workDone(facts, context.today))
        return IssueState::Completed;
    return deadline.isValid() && deadline < context.today ? IssueState::OverdueRectifying
                                                          : IssueState::Rectifying;
}

IssueState stateOf(const RuleContext &context, const IssueFacts &facts, Standing &standing)
{
    switch (standing.end) {
    case RoundEnd::Closed:
    case RoundEnd::Finished: return IssueState::Closed;
    case RoundEnd::Rebounded: return IssueState::Rebounded;
    // Whatever the measures say: something was found wanting.
    case RoundEnd::Failed:
    case RoundEnd::Upheld: return IssueState::Rectifying;
    case RoundEnd::None: break;
    case RoundEnd::Open: {
        const RoundFact &round = facts.rounds()[size_t(standing.round)];
        if (!standing.procedure)
            return facts.steps(round).empty() ? workState(context, facts, standing.deadline)
                                              : IssueState::Applied;
        if (standing.taken == 0)
            break;
        const StepRule &last =
            standing.procedure->steps[size_t(std::bit_width(standing.taken)) - 1];
        return last.kind == StepKind::Publicity
                   ? noticeState(context, facts, round, last.noticeWorkdays, standing)
                   : last.state;
    }
    }
    return workState(context, facts, standing.deadline);
}

/// forms.md §3: behind, where something whose day has passed is not done; ahead, where something is
/// done whose day has not come.
Pace paceOf(const RuleContext &context, const IssueFacts &facts, const Standing &standing)
{
    const bool working = standing.state == IssueState::Rectifying ||
                         standing.state == IssueState::OverdueRectifying ||
                         standing.state == IssueState::Completed ||
                         standing.state == IssueState::Rebounded;
    if (!working)
        return Pace::None;
    const QDate today = context.today;
    const bool completed = standing.state == IssueState::Completed;
    bool dated = standing.deadline.isValid();
    bool behind = false;
    bool ahead = completed && dated && today < standing.deadline;
    QDate lastDone;
    const auto weigh = [&](QDate due, QDate doneOn) {
        if (doneOn.isValid() && (!lastDone.isValid() || lastDone < doneOn))
            lastDone = doneOn;
        if (!due.isValid())
            return;
        dated = true;
        behind = behind || (!doneOn.isValid() && due < today);
        ahead = ahead || (doneOn.isValid() && today < due);
    };
    for (const MeasureFact &measure : facts.measures())
        weigh(measure.deadline, measure.doneOn);
    for (const StageFact &stage : facts.stages())
        weigh(stage.due, stage.doneOn);
    if (const auto &petition = facts.issue().petition)
        weigh({}, petition->finishedOn);
    if (standing.deadline.isValid() && standing.deadline < today &&
        !(completed && lastDone <= standing.deadline))
        return Pace::Overdue;
    return behind ? Pace::Behind : ahead ? Pace::Ahead : dated ? Pace::OnTrack : Pace::None;
}

} // namespace

Standing standingOf(const RuleContext &context, const IssueFacts &facts)
{
    Standing standing;
    standing.deadline = facts.issue().deadline;
    int rebounds = 0;
    for (const LookbackFact &lookback : facts.lookbacks())
        if (lookback.outcome == LookbackOutcome::Rebound) {
            ++rebounds;
            if (lookback.newDeadline.isValid())
                standing.deadline = lookback.newDeadline;
        }

    const auto rounds = facts.rounds();
    if (!rounds.empty()) {
        standing.round = int(rounds.size()) - 1;
        readRound(context, facts, rounds.back(), standing);
        if (standing.end == RoundEnd::Closed) {
            // Every rebound undoes one closing; the dates of both may be the same day.
            const auto closings = std::ranges::count_if(rounds, [&](const RoundFact &round) {
                return roundClosed(context.rulebook, facts, round);
            });
            if (rebounds >= closings)
                standing.end = RoundEnd::Rebounded;
            else
                standing.closedOn = stepTakenOn(facts, standing, standing.procedure->closing);
        }
        if (standing.running() && standing.procedure) {
            standing.next = nextStep(standing);
            if (standing.next < 0 && standing.end == RoundEnd::Closed)
                standing.end = RoundEnd::Finished;
        }
    }
    standing.state = stateOf(context, facts, standing);
    standing.pace = paceOf(context, facts, standing);
    return standing;
}

int paperRound(const Standing &standing, const IssueFacts &facts)
{
    if (standing.end == RoundEnd::None)
        return 1;
    const int last = facts.rounds().back().no;
    return standing.running() || standing.end == RoundEnd::Finished ? last : last + 1;
}

const StepFact *stepFact(const IssueFacts &facts, const RoundFact &round, Key step)
{
    for (const StepFact &fact : facts.steps(round))
        if (fact.key == step)
            return &fact;
    return nullptr;
}

const Procedure &defaultProcedure(const Rulebook &rulebook, const IssueFacts &facts)
{
    if (const auto &petition = facts.issue().petition)
        return rulebook.procedureFor(petition->petitionClass);
    const SourceFact *source = facts.source();
    return source ? rulebook.procedureFor(source->level, source->category)
                  : rulebook.procedureFor(Level::County, {});
}

QDate stepTakenOn(const IssueFacts &facts, const Standing &standing, int step)
{
    if (!standing.took(step))
        return {};
    const RoundFact &round = facts.rounds()[size_t(standing.round)];
    const StepRule &rule = standing.procedure->steps[size_t(step)];
    if (rule.kind == StepKind::Publicity) {
        const auto notices = facts.publicity(round);
        return notices.empty() ? QDate() : notices.back().on;
    }
    const StepFact *fact = stepFact(facts, round, rule.key);
    return fact ? fact->on : QDate();
}

QDate waitsSince(const IssueFacts &facts, const Standing &standing)
{
    const int last = std::bit_width(standing.taken) - 1;
    if (last < 0)
        return facts.rounds()[size_t(standing.round)].startedOn;
    const bool notice = standing.procedure->steps[size_t(last)].kind == StepKind::Publicity;
    return notice ? standing.noticeEnd.addDays(1) : stepTakenOn(facts, standing, last);
}

WorkdayCount noticeEnd(const RuleContext &context, int workdays, QDate on, QDate until)
{
    WorkdayCount end = context.calendar.addWorkdays(on, workdays, context.countFirstDay);
    if (until.isValid() && end.end < until)
        end.end = until;
    return end;
}

WorkdayCount stepDue(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
                     int step)
{
    if (!standing.procedure)
        return {};
    const StepDue &due = standing.procedure->steps[size_t(step)].due;
    if (due.workdays == 0 || !standing.took(due.after))
        return {};
    return context.calendar.addWorkdays(stepTakenOn(facts, standing, due.after), due.workdays,
                                        context.countFirstDay);
}

bool workDone(const IssueFacts &facts, QDate on)
{
    if (const auto &petition = facts.issue().petition)
        return petition->finish != Finish::Open &&
               (!petition->finishedOn.isValid() || petition->finishedOn <= on);
    return !facts.measures().empty() &&
           std::ranges::all_of(facts.measures(), [&](const MeasureFact &measure) {
               return measure.doneOn.isValid() && measure.doneOn <= on;
           });
}

} // namespace xhb
