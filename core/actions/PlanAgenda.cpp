// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the agenda that plans, requests to adjust and publications ask for.
#include "core/actions/AgendaLines.h"
#include "core/actions/Disclosures.h"
#include "core/actions/PlanCase.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// The next step of a trail, as a line of `kind`.
AgendaText nextStep(DueWords &words, const TrailFacts &facts, const TrailStanding &standing,
                    AgendaKind kind)
{
    const RuleContext &context = words.context();
    const TrailStep &step = facts.trail->steps[size_t(standing.next)];
    AgendaPlaces places;
    places.step = step.name;
    places.action = step.action;
    if (standing.last >= 0) {
        places.done = facts.trail->steps[size_t(standing.last)].name;
        places.from = standing.lastOn;
    }
    const QDate due = trailDue(context, facts, standing.next).end;
    if (due.isValid())
        places.counted = words.workdays(trailDueFrom(facts, standing.next), step.due.workdays);
    else
        places.counted = words.waiting(trailWaitsSince(facts, standing), step.basis);
    AgendaText text =
        agendaText(context, kind, due.isValid() ? due : context.today, due.isValid(), places);
    text.basis = step.basis;
    // Nothing has been done yet: what is to be done says it all.
    if (standing.last < 0)
        text.why = text.title + Tr::tr("。") + places.counted;
    return text;
}

/// The step that counts from the inspection's feedback and is not taken yet; -1 = none.
int stepDueFromFeedback(const TrailFacts &facts, const TrailStanding &standing)
{
    for (int i = 0; i < int(facts.trail->steps.size()); ++i) {
        const TrailDue &due = facts.trail->steps[size_t(i)].due;
        if (due.workdays > 0 && due.after == TrailDue::feedback && !standing.took(i) &&
            facts.feedbackOn.isValid())
            return i;
    }
    return -1;
}

AgendaText submission(DueWords &words, const TrailFacts &facts, int step)
{
    const RuleContext &context = words.context();
    const TrailDue &rule = facts.trail->steps[size_t(step)].due;
    const WorkdayCount due = trailDue(context, facts, step);
    AgendaPlaces places;
    places.from = facts.feedbackOn;
    places.number = rule.workdays;
    places.counted = words.workdays(facts.feedbackOn, rule.workdays);
    AgendaText text = agendaText(context, AgendaKind::PlanSubmission, due.end, true, places);
    text.provisional = text.provisional || due.provisional;
    text.basis = rule.basis;
    return text;
}

void appendPlan(DueWords &words, const PlanCase &plan, std::vector<AgendaLine> &lines)
{
    const RuleContext &context = words.context();
    const TrailFacts facts = trailFactsOf(context.rulebook, plan);
    const TrailStanding standing = trailStanding(facts);
    const auto add = [&](AgendaText text, int ref) {
        lines.push_back(
            {std::move(text), SubjectKind::Plan, plan.plan.id.value, plan.plan.name, {}, ref});
    };
    const int submit = standing.open() ? stepDueFromFeedback(facts, standing) : -1;
    if (submit >= 0)
        add(submission(words, facts, submit), submit);
    if (standing.next >= 0 && standing.next != submit)
        add(nextStep(words, facts, standing, AgendaKind::PlanStep), standing.next);
    if (!standing.open())
        return;
    for (const Consultation &asked : plan.consultations) {
        if (asked.answeredOn.isValid())
            continue;
        AgendaPlaces places;
        places.from = asked.askedOn;
        places.unit = plan.units.value(asked.unit);
        const bool dated = asked.until.isValid();
        places.counted =
            dated ? words.fixed(asked.until)
                  : words.waiting(asked.askedOn,
                                  context.rulebook.words(AgendaKind::Consultation).basis);
        add(agendaText(context, AgendaKind::Consultation, dated ? asked.until : context.today,
                       dated, places),
            int(asked.unit.value));
    }
}

Status appendAdjustments(const Desk &desk, std::vector<AgendaLine> &lines)
{
    TRY_LET(requests, readAdjustments(desk));
    DueWords words(desk.rules());
    for (const AdjustmentCase &request : requests) {
        const TrailFacts facts = trailFactsOf(desk.rulebook(), request);
        const TrailStanding standing = trailStanding(facts);
        if (standing.next < 0)
            continue;
        TRY_LET(issue, desk.ledger().find(request.adjustment.issue));
        lines.push_back({nextStep(words, facts, standing, AgendaKind::AdjustmentStep),
                         SubjectKind::Issue, issue.id.value, nameOf(issue), issue.title,
                         standing.next});
    }
    return done();
}

/// JX-15: once a year, while a problem is still to be signed off.
Status appendPublication(const Desk &desk, const BookFacts &facts, std::vector<AgendaLine> &lines)
{
    bool open = false;
    for (size_t i = 0; i < facts.issues.size() && !open; ++i)
        open = facts.issues[i].tracked &&
               standingOf(desk.rules(), IssueFacts(facts, i)).state != IssueState::Closed;
    if (!open)
        return done();
    const int year = desk.today().year();
    TRY_LET(published, yearlyDisclosure(desk.ledger(), year));
    if (published)
        return done();
    AgendaPlaces places;
    const QDate due(year, 12, 31);
    places.number = year;
    places.counted = DueWords(desk.rules()).fixed(due);
    TRY_LET(book, desk.ledger().book());
    lines.push_back({agendaText(desk.rules(), AgendaKind::YearlyPublication, due, true, places),
                     SubjectKind::Book,
                     0,
                     book.name,
                     {},
                     year});
    return done();
}

} // namespace

Status appendPlanLines(const Desk &desk, const BookFacts &facts, std::vector<AgendaLine> &lines)
{
    TRY_LET(plans, desk.ledger().all<Plan>());
    DueWords words(desk.rules());
    for (const Plan &plan : plans) {
        TRY_LET(read, readPlanCase(desk, plan.id, PlanDepth::Trail));
        appendPlan(words, read, lines);
    }
    TRY(appendAdjustments(desk, lines));
    return appendPublication(desk, facts, lines);
}

} // namespace xhb
