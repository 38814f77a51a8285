// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/StatusView.h"

#include "core/base/Dates.h"
#include "core/rules/DueWords.h"

#include <QJsonArray>

#include <algorithm>

namespace xhb {
namespace {

struct StatusTr {
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

/// The steps of one procedure as they stand in the last round, or before the first.
class StepList
{
public:
    StepList(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
             const Procedure &procedure)
        : m_context(context), m_facts(facts), m_standing(standing), m_procedure(procedure),
          m_started(standing.procedure == &procedure)
    {
    }

    std::vector<StepView> views() const
    {
        std::vector<StepView> all;
        for (size_t i = 0; i < m_procedure.steps.size(); ++i)
            all.push_back(view(int(i)));
        return all;
    }

private:
    StepView view(int position) const
    {
        const StepRule &step = m_procedure.steps[size_t(position)];
        StepView view;
        view.key = step.key.text();
        view.name = step.name;
        view.actor = step.actor;
        view.basis = step.basis;
        view.state = stateOfStep(position);
        if (view.state == StepState::Failed) {
            if (const StepFact *fact = stepFact(m_facts, m_facts.rounds().back(), step.key))
                view.on = fact->on;
        } else if (m_started) {
            view.on = stepTakenOn(m_facts, m_standing, position);
        }
        for (const Need &need : step.needs)
            if (need.kind == NeedKind::Field)
                view.fields.append(keyOf(need.field));
        if (m_started)
            addDue(view, step, position);
        if (view.state == StepState::Current || view.state == StepState::Waiting)
            view.missing = lacking(m_context, m_facts, m_standing, step, m_context.today,
                                   [](StepField) { return true; });
        return view;
    }

    StepState stateOfStep(int position) const
    {
        if (!m_started)
            return position == 0 && m_standing.end == RoundEnd::None ? StepState::Current
                                                                     : StepState::Waiting;
        if (position == m_standing.failed && !m_standing.took(position))
            return StepState::Failed;
        if (m_standing.took(position))
            return StepState::Done;
        if (position == m_standing.next)
            return StepState::Current;
        return m_standing.taken >> position != 0 ? StepState::Skipped : StepState::Waiting;
    }

    void sayWaiting(StepView &view, const StepRule &step) const
    {
        if (view.state == StepState::Current && step.kind != StepKind::Lookback)
            view.explanation =
                DueWords(m_context).waiting(waitsSince(m_facts, m_standing), step.basis);
    }

    void addDue(StepView &view, const StepRule &step, int position) const
    {
        QDate from;
        QDate until;
        int workdays = 0;
        WorkdayCount due;
        if (step.kind == StepKind::Publicity) {
            const auto notices = m_facts.publicity(m_facts.rounds().back());
            if (notices.empty())
                return sayWaiting(view, step);
            from = notices.back().on;
            workdays = step.noticeWorkdays;
            until = notices.back().until;
            due = noticeEnd(m_context, workdays, from, until);
        } else {
            due = stepDue(m_context, m_facts, m_standing, position);
            if (!due.end.isValid())
                return sayWaiting(view, step);
            from = stepTakenOn(m_facts, m_standing, step.due.after);
            workdays = step.due.workdays;
            view.late = (view.on.isValid() ? view.on : m_context.today) > due.end;
        }
        view.due = due.end;
        view.provisional = due.provisional;
        const bool waiting = view.state == StepState::Current || view.state == StepState::Waiting;
        if (waiting || (step.kind == StepKind::Publicity && m_standing.end == RoundEnd::Open &&
                        m_context.today <= due.end))
            view.daysLeft = m_context.calendar.workdaysBetween(m_context.today, due.end);
        DueWords words(m_context);
        view.explanation = step.kind == StepKind::Publicity ? words.notice(from, workdays, until)
                                                            : words.workdays(from, workdays);
    }

    const RuleContext &m_context;
    const IssueFacts &m_facts;
    const Standing &m_standing;
    const Procedure &m_procedure;
    const bool m_started;
};

/// One sentence and its article: why the issue is in this state.
Missing reasonOf(const Rulebook &rulebook, const IssueFacts &facts, const Standing &standing)
{
    const auto lastStep = [&]() -> std::pair<QString, QString> {
        for (int i = standing.procedure ? int(standing.procedure->steps.size()) - 1 : -1; i >= 0;
             --i)
            if (standing.took(i)) {
                const StepRule &step = standing.procedure->steps[size_t(i)];
                return {StatusTr::tr("“%1”已于 %2 办理")
                            .arg(step.name, longDate(stepTakenOn(facts, standing, i))),
                        step.basis};
            }
        return {StatusTr::tr("本轮所用的程序不在现用规则集里"), QString()};
    };
    const bool petition = facts.issue().petition.has_value();
    switch (standing.state) {
    case IssueState::Planned:
        if (petition)
            return {StatusTr::tr("重点、疑难复杂信访件还没有整改方案或整改时限"),
                    rulebook.basis(Ground::PetitionPlan)};
        return facts.measures().empty()
                   ? Missing{StatusTr::tr("还没有整改措施"), rulebook.basis(Ground::Measures)}
                   : Missing{StatusTr::tr("整改方案尚未批准"), rulebook.basis(Ground::Plan)};
    case IssueState::Rectifying:
        if (standing.end == RoundEnd::Failed)
            return {StatusTr::tr("“%1”不合格，整改后另起一轮")
                        .arg(standing.procedure->steps[size_t(standing.failed)].name),
                    standing.procedure->failBasis};
        if (standing.end == RoundEnd::Upheld)
            return {StatusTr::tr("异议核实属实，整改后另起一轮"),
                    rulebook.basis(Ground::Objection)};
        return petition
                   ? Missing{StatusTr::tr("尚未办结"), rulebook.basis(Ground::PetitionFinish)}
                   : Missing{StatusTr::tr("措施尚未全部完成"), rulebook.basis(Ground::Completed)};
    case IssueState::OverdueRectifying:
        return {(petition ? StatusTr::tr("整改时限 %1 已过，尚未办结")
                          : StatusTr::tr("整改时限 %1 已过，措施尚未全部完成"))
                    .arg(longDate(standing.deadline)),
                rulebook.basis(Ground::Deadline)};
    case IssueState::Completed:
        if (petition)
            return {StatusTr::tr("已办结，尚未销号"), rulebook.basis(Ground::PetitionFinish)};
        return {facts.issue().tracked ? StatusTr::tr("措施已全部完成，尚未申请销号")
                                      : StatusTr::tr("措施已全部完成，本问题不纳入销号管理"),
                facts.issue().tracked ? rulebook.basis(Ground::Completed)
                                      : rulebook.basis(Ground::Untracked)};
    case IssueState::Applied:
    case IssueState::Accepted: {
        const auto [text, basis] = lastStep();
        return {text, basis};
    }
    case IssueState::Publicity:
        return {StatusTr::tr("公示至 %1 止%2，次日起方可核准")
                    .arg(longDate(standing.noticeEnd),
                         standing.provisional ? StatusTr::tr("（暂定）") : QString()),
                rulebook.basis(Ground::Notice)};
    case IssueState::Objection:
        return {StatusTr::tr("有异议尚未处理"), rulebook.basis(Ground::Objection)};
    case IssueState::AwaitingApproval:
        return {StatusTr::tr("公示已于 %1 届满%2，没有未处理的异议")
                    .arg(longDate(standing.noticeEnd),
                         standing.provisional ? StatusTr::tr("（暂定）") : QString()),
                rulebook.basis(Ground::Objection)};
    case IssueState::Closed:
        return {StatusTr::tr("已于 %1 销号").arg(longDate(standing.closedOn)),
                standing.procedure->steps[size_t(standing.procedure->closing)].basis};
    case IssueState::Rebounded:
        return {StatusTr::tr("“回头看”发现反弹，应当限期重新整改"),
                rulebook.basis(Ground::Lookback)};
    }
    return {};
}

/// Asks every verb whether it may be used today, all its own fields being filled in.
class VerbList
{
public:
    VerbList(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
             StatusView &view)
        : m_context(context), m_facts(facts), m_standing(standing), m_view(view)
    {
    }

    void ask() const
    {
        const QDate today = m_context.today;
        note("signoff.start", mayStart(m_context, m_facts, {}, today));
        askStep();
        const QString any = QStringLiteral("-");
        note("publicity.start", mayStartPublicity(m_context, m_facts, {today, {}, any}));
        note("publicity.objection", mayObject(m_context, m_facts, today));
        note("publicity.resolve", mayResolve(m_context, m_facts, today));
        note("lookback", mayLookback(m_context, m_facts, {today, LookbackOutcome::Held, {}}));
    }

private:
    template <class Answer>
    void note(const char *verb, const Answer &answer, const QString &step = {}) const
    {
        const QString name = QLatin1String(verb);
        if (answer.ok())
            m_view.can.append(name);
        else
            m_view.cannot.push_back({name, step, answer.error().text, answer.error().basis});
    }

    /// The step that comes next; a notice has its own verb.
    void askStep() const
    {
        const QString any = QStringLiteral("-");
        StepAttempt attempt{{}, m_context.today, {}, any, any, any, m_context.today, any};
        if (m_standing.next >= 0) {
            const StepRule &step = m_standing.procedure->steps[size_t(m_standing.next)];
            attempt.key = step.key.text();
            if (step.mayFail)
                attempt.outcome = Outcome::Pass;
        }
        note("signoff.step", mayStep(m_context, m_facts, attempt), attempt.key);
    }

    const RuleContext &m_context;
    const IssueFacts &m_facts;
    const Standing &m_standing;
    StatusView &m_view;
};

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const StepView &step)
{
    QJsonArray missing;
    for (const Missing &one : step.missing)
        missing.append(
            QJsonObject{{QStringLiteral("what"), one.what}, {QStringLiteral("basis"), one.basis}});
    return {
        {QStringLiteral("key"), step.key},
        {QStringLiteral("name"), step.name},
        {QStringLiteral("actor"), step.actor},
        {QStringLiteral("state"), keyOf(step.state)},
        {QStringLiteral("on"), dateJson(step.on)},
        {QStringLiteral("due"), dateJson(step.due)},
        {QStringLiteral("days_left"), step.daysLeft ? QJsonValue(*step.daysLeft) : QJsonValue()},
        {QStringLiteral("late"), step.late},
        {QStringLiteral("provisional"), step.provisional},
        {QStringLiteral("basis"), step.basis},
        {QStringLiteral("explanation"), step.explanation},
        {QStringLiteral("fields"), QJsonArray::fromStringList(step.fields)},
        {QStringLiteral("missing"), missing}};
}

StatusView statusOf(const RuleContext &context, const IssueFacts &facts)
{
    const Standing standing = standingOf(context, facts);
    const Procedure &procedure =
        standing.procedure ? *standing.procedure : defaultProcedure(context.rulebook, facts);
    StatusView view;
    view.state = standing.state;
    view.pace = standing.pace;
    const Missing reason = reasonOf(context.rulebook, facts, standing);
    view.reason = reason.what;
    view.reasonBasis = reason.basis;
    view.deadline = standing.deadline;
    view.closedOn = standing.closedOn;
    const bool unknown = standing.round >= 0 && !standing.procedure;
    view.procedure = unknown ? facts.rounds().back().procedure.text() : procedure.key.text();
    view.procedureName = unknown ? view.procedure : procedure.name;
    if (standing.round >= 0)
        view.round = facts.rounds().back().no;
    view.roundOver = standing.round >= 0 && !standing.running();
    view.provisional = standing.provisional;
    if (!unknown && facts.issue().tracked)
        view.steps = StepList(context, facts, standing, procedure).views();
    VerbList(context, facts, standing, view).ask();
    return view;
}

QJsonObject toJson(const StatusView &view)
{
    QJsonArray steps;
    for (const StepView &step : view.steps)
        steps.append(toJson(step));
    QJsonArray cannot;
    for (const Refusal &refusal : view.cannot) {
        QJsonObject item{{QStringLiteral("verb"), refusal.verb},
                         {QStringLiteral("why"), refusal.why},
                         {QStringLiteral("basis"), refusal.basis}};
        if (!refusal.step.isEmpty())
            item.insert(QStringLiteral("step"), refusal.step);
        cannot.append(item);
    }
    return {
        {QStringLiteral("state"), keyOf(view.state)},
        {QStringLiteral("state_name"), wordOf(view.state)},
        {QStringLiteral("reason"), view.reason},
        {QStringLiteral("reason_basis"), view.reasonBasis},
        {QStringLiteral("pace"), keyOf(view.pace)},
        {QStringLiteral("deadline"), QJsonObject{{QStringLiteral("date"), dateJson(view.deadline)},
                                                 {QStringLiteral("provisional"), false}}},
        {QStringLiteral("closed_on"), dateJson(view.closedOn)},
        {QStringLiteral("procedure"), view.procedure},
        {QStringLiteral("procedure_name"), view.procedureName},
        {QStringLiteral("round"), view.round},
        {QStringLiteral("round_over"), view.roundOver},
        {QStringLiteral("provisional"), view.provisional},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("can"), QJsonArray::fromStringList(view.can)},
        {QStringLiteral("cannot"), cannot}};
}

} // namespace xhb
