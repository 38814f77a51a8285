// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/TrailState.h"

#include "core/base/Dates.h"
#include "core/rules/Articles.h"
#include "core/rules/DueWords.h"

#include <algorithm>

namespace xhb {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Trail)
};

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}, {}};
}

Error refused(const QString &text, const QString &basis)
{
    return {ErrorCode::Refused, text, {}, basis};
}

const TrailStepFact *factOf(const TrailFacts &facts, int step)
{
    for (const TrailStepFact &fact : facts.steps)
        if (fact.key == facts.trail->steps[size_t(step)].key)
            return &fact;
    return nullptr;
}

/// What is wanting of these needs. Without an attempt the step's own fields are not looked at.
std::vector<Missing> lackingOf(const TrailFacts &facts, const std::vector<TrailNeed> &needs,
                               const TrailAttempt *attempt)
{
    std::vector<Missing> missing;
    for (const TrailNeed &need : needs)
        switch (need.kind) {
        case TrailNeedKind::Field: {
            if (!attempt)
                break;
            const QString *const texts[] = {&attempt->by, &attempt->people, &attempt->docNo,
                                            &attempt->opinion};
            if (texts[size_t(need.field)]->trimmed().isEmpty())
                missing.push_back({Tr::tr("缺%1").arg(wordOf(need.field, "trail")), need.basis});
            break;
        }
        case TrailNeedKind::Paper:
            if (std::ranges::find(facts.papers, need.role) == facts.papers.end())
                missing.push_back({Tr::tr("缺%1").arg(wordOf(need.role, "attachment")), need.basis,
                                   NeedKind::Paper, need.role});
            break;
        case TrailNeedKind::Complete:
            // A draft that is turned down need not be complete.
            if (!attempt || attempt->outcome == Outcome::Pass)
                missing.insert(missing.end(), facts.unfinished.begin(), facts.unfinished.end());
            break;
        case TrailNeedKind::Answered:
            if (!facts.unanswered.isEmpty())
                missing.push_back(
                    {Tr::tr("%1尚未反馈意见").arg(facts.unanswered.join(u'、')), need.basis});
            break;
        }
    return missing;
}

QString inWords(const std::vector<Missing> &missing)
{
    QStringList reasons;
    for (const Missing &one : missing)
        reasons.append(Tr::tr("%1（%2）").arg(one.what, Articles::builtIn().cite(one.basis)));
    return reasons.join(u'；');
}

/// Why it is not this step's turn; empty where it is.
QString outOfTurn(const Trail &trail, const TrailStanding &standing, int step)
{
    if (standing.took(step))
        return Tr::tr("“%1”已经办过").arg(trail.steps[size_t(step)].name);
    QStringList before;
    for (int i = 0; i < step; ++i)
        if (!standing.took(i) && !trail.steps[size_t(i)].optional)
            before.append(Tr::tr("“%1”").arg(trail.steps[size_t(i)].name));
    if (!before.isEmpty())
        return Tr::tr("应先办%1").arg(before.join(QString()));
    if (standing.taken >> step != 0)
        return Tr::tr("后面的步骤已经办过");
    return {};
}

/// Whether any step counts from the inspection's feedback: then none lies before it.
bool countsFromFeedback(const Trail &trail)
{
    return std::ranges::any_of(trail.steps, [](const TrailStep &step) {
        return step.due.workdays > 0 && step.due.after == TrailDue::feedback;
    });
}

Status checkDay(const RuleContext &context, const TrailFacts &facts, const TrailStanding &standing,
                QDate on)
{
    if (!on.isValid())
        return invalid(Tr::tr("缺日期，应写成 2026-09-25 这样，没有写入。"));
    if (context.today < on)
        return invalid(Tr::tr("日期 %1 晚于今天（%2），没有写入。")
                           .arg(longDate(on), longDate(context.today)));
    if (standing.last >= 0 && on < standing.lastOn)
        return invalid(Tr::tr("日期 %1 早于上一步“%2”（%3），没有写入。")
                           .arg(longDate(on), facts.trail->steps[size_t(standing.last)].name,
                                longDate(standing.lastOn)));
    if (facts.startedOn.isValid() && on < facts.startedOn)
        return invalid(Tr::tr("日期 %1 早于申请日（%2），没有写入。")
                           .arg(longDate(on), longDate(facts.startedOn)));
    if (facts.feedbackOn.isValid() && countsFromFeedback(*facts.trail) && on < facts.feedbackOn)
        return invalid(Tr::tr("日期 %1 早于督察反馈日（%2），没有写入。")
                           .arg(longDate(on), longDate(facts.feedbackOn)));
    return done();
}

} // namespace

int Trail::indexOf(Key step) const
{
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].key == step)
            return int(i);
    return -1;
}

TrailStanding trailStanding(const TrailFacts &facts)
{
    const std::vector<TrailStep> &rules = facts.trail->steps;
    TrailStanding standing;
    for (int i = 0; i < int(rules.size()); ++i) {
        const TrailStepFact *fact = factOf(facts, i);
        if (!fact)
            continue;
        standing.lastOn = fact->on;
        if (fact->outcome == Outcome::Fail && rules[size_t(i)].mayFail) {
            standing.failed = i;
            break;
        }
        standing.taken |= 1u << i;
        standing.last = i;
        if (rules[size_t(i)].approves)
            standing.approvedOn = fact->on;
    }
    if (standing.failed >= 0)
        return standing;
    for (int i = standing.last + 1; i < int(rules.size()) && standing.next < 0; ++i)
        if (!rules[size_t(i)].optional)
            standing.next = i;
    return standing;
}

QDate trailTakenOn(const TrailFacts &facts, int step)
{
    const TrailStepFact *fact = factOf(facts, step);
    return fact ? fact->on : QDate();
}

QDate trailDueFrom(const TrailFacts &facts, int step)
{
    const TrailDue &due = facts.trail->steps[size_t(step)].due;
    if (due.workdays == 0)
        return {};
    return due.after == TrailDue::feedback ? facts.feedbackOn : trailTakenOn(facts, due.after);
}

WorkdayCount trailDue(const RuleContext &context, const TrailFacts &facts, int step)
{
    const QDate from = trailDueFrom(facts, step);
    if (!from.isValid())
        return {};
    return context.calendar.addWorkdays(from, facts.trail->steps[size_t(step)].due.workdays,
                                        context.countFirstDay);
}

QDate trailWaitsSince(const TrailFacts &facts, const TrailStanding &standing)
{
    return standing.last >= 0 ? standing.lastOn : facts.startedOn;
}

std::vector<StepView> trailSteps(const RuleContext &context, const TrailFacts &facts)
{
    const TrailStanding standing = trailStanding(facts);
    std::vector<StepView> views;
    for (int i = 0; i < int(facts.trail->steps.size()); ++i) {
        const TrailStep &step = facts.trail->steps[size_t(i)];
        StepView view;
        view.key = step.key.text();
        view.name = step.name;
        view.actor = step.actor;
        view.basis = step.basis;
        view.on = trailTakenOn(facts, i);
        view.state = i == standing.failed ? StepState::Failed
                     : standing.took(i)   ? StepState::Done
                     : i == standing.next ? StepState::Current
                     : i < standing.last  ? StepState::Skipped
                                          : StepState::Waiting;
        for (const TrailNeed &need : step.needs)
            if (need.kind == TrailNeedKind::Field)
                view.fields.append(keyOf(need.field));
        const bool waiting = view.state == StepState::Current || view.state == StepState::Waiting;
        if (const WorkdayCount due = trailDue(context, facts, i); due.end.isValid()) {
            view.due = due.end;
            view.provisional = due.provisional;
            view.late = (view.on.isValid() ? view.on : context.today) > due.end;
            if (waiting)
                view.daysLeft = context.calendar.workdaysBetween(context.today, due.end);
            view.explanation =
                DueWords(context).workdays(trailDueFrom(facts, i), step.due.workdays);
        } else if (view.state == StepState::Current) {
            view.explanation =
                DueWords(context).waiting(trailWaitsSince(facts, standing), step.basis);
        }
        if (waiting && standing.failed < 0)
            view.missing = lackingOf(facts, step.needs, nullptr);
        views.push_back(std::move(view));
    }
    return views;
}

bool isVisit(const TrailStep &step)
{
    return std::ranges::any_of(step.needs, [](const TrailNeed &need) {
        return need.kind == TrailNeedKind::Field && need.field == TrailField::People;
    });
}

const char *outcomeChinese(const TrailStep &step, Outcome outcome)
{
    const bool pass = outcome == Outcome::Pass;
    if (step.approves)
        return pass ? QT_TRANSLATE_NOOP("Trail", "批准") : QT_TRANSLATE_NOOP("Trail", "不予批准");
    if (isVisit(step))
        return pass ? QT_TRANSLATE_NOOP("Trail", "确需调整")
                    : QT_TRANSLATE_NOOP("Trail", "不宜调整");
    return pass ? QT_TRANSLATE_NOOP("Trail", "通过") : QT_TRANSLATE_NOOP("Trail", "不通过");
}

QString outcomeWord(const TrailStep &step, Outcome outcome)
{
    return Tr::tr(outcomeChinese(step, outcome));
}

Result<TrailVerdict> mayTakeTrailStep(const RuleContext &context, const TrailFacts &facts,
                                      const TrailAttempt &attempt)
{
    const Trail &trail = *facts.trail;
    const TrailStanding standing = trailStanding(facts);
    const int position = trail.indexOf(Key::of(attempt.key));
    if (position < 0) {
        QStringList known;
        for (const TrailStep &one : trail.steps)
            known.append(one.key.text());
        return invalid(Tr::tr("“%1”没有步骤“%2”，应是：%3，没有写入。")
                           .arg(trail.name, attempt.key, known.join(u'、')));
    }
    const TrailStep &step = trail.steps[size_t(position)];
    const QString what = Tr::tr("不能办理“%1”：%2。").arg(step.name);
    if (standing.failed >= 0)
        return refused(
            what.arg(Tr::tr("“%1”的结论是%2，已经结束")
                         .arg(trail.steps[size_t(standing.failed)].name,
                              outcomeWord(trail.steps[size_t(standing.failed)], Outcome::Fail))),
            trail.basis);
    if (const QString turn = outOfTurn(trail, standing, position); !turn.isEmpty())
        return refused(what.arg(turn), trail.basis);
    if (attempt.outcome == Outcome::Fail && !step.mayFail)
        return invalid(Tr::tr("“%1”没有%2这一结论，没有写入。")
                           .arg(step.name, outcomeWord(step, Outcome::Fail)));
    TRY(checkDay(context, facts, standing, attempt.on));
    if (const auto missing = lackingOf(facts, step.needs, &attempt); !missing.empty())
        return refused(what.arg(inWords(missing)), missing.front().basis);
    TrailVerdict answer;
    answer.step = position;
    const WorkdayCount due = trailDue(context, facts, position);
    answer.verdict = {due.end, due.end.isValid() && due.end < attempt.on, due.provisional};
    if (attempt.outcome == Outcome::Pass)
        answer.wanting = lackingOf(facts, step.wants, &attempt);
    return answer;
}

Status checkTrailOrder(const TrailFacts &facts)
{
    QDate last = facts.startedOn;
    for (int i = 0; i < int(facts.trail->steps.size()); ++i) {
        const QDate on = trailTakenOn(facts, i);
        if (!on.isValid())
            continue;
        if (last.isValid() && on < last)
            return invalid(
                Tr::tr("“%1”的日期 %2 早于上一步（%3），没有写入。请核对日期。")
                    .arg(facts.trail->steps[size_t(i)].name, longDate(on), longDate(last)));
        last = on;
    }
    return done();
}

} // namespace xhb
