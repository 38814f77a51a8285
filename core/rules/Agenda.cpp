// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Agenda.h"

#include "core/base/Dates.h"
#include "core/rules/LookbackDue.h"
#include "core/rules/PetitionReply.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace xhb {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

/// Collects the items of one issue.
class Collector
{
public:
    Collector(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
              std::vector<AgendaItem> &items)
        : m_context(context), m_facts(facts), m_standing(standing), m_items(items),
          m_horizon(context.today.addDays(context.rulebook.lookAheadDays))
    {
    }

    void collect()
    {
        if (m_facts.issue().petition)
            collectPetition(*m_facts.issue().petition);
        switch (m_standing.state) {
        case IssueState::Planned:
        case IssueState::Rectifying:
        case IssueState::OverdueRectifying:
            collectDeadlines();
            if (m_standing.end == RoundEnd::Failed || m_standing.end == RoundEnd::Upheld)
                add(AgendaKind::Rework, deadlineOrToday(), m_standing.deadline.isValid());
            break;
        case IssueState::Completed:
            if (m_facts.issue().tracked)
                add(AgendaKind::ReadyToApply, deadlineOrToday(), m_standing.deadline.isValid());
            break;
        case IssueState::Applied:
        case IssueState::Accepted: collectStep(); break;
        case IssueState::Publicity:
            add(AgendaKind::Publicity, m_standing.noticeEnd, true, 0, m_standing.provisional);
            break;
        case IssueState::Objection: add(AgendaKind::Objection, m_context.today, false); break;
        case IssueState::AwaitingApproval:
            add(AgendaKind::Approval, m_standing.noticeEnd.addDays(1), false, m_standing.next,
                m_standing.provisional);
            break;
        case IssueState::Closed: collectClosed(); break;
        case IssueState::Rebounded:
            add(AgendaKind::Rebound, deadlineOrToday(), m_standing.deadline.isValid());
            break;
        }
    }

private:
    void add(AgendaKind kind, QDate due, bool dated, int ref = 0, bool provisional = false)
    {
        m_items.push_back({due, quint32(m_facts.index()), ref, kind, dated, provisional});
    }

    QDate deadlineOrToday() const
    {
        return m_standing.deadline.isValid() ? m_standing.deadline : m_context.today;
    }

    void collectDeadlines()
    {
        const QDate deadline = m_standing.deadline;
        if (deadline.isValid() && deadline <= m_horizon)
            add(AgendaKind::IssueDeadline, deadline, true);
        // A measure with the issue's own date says nothing new.
        for (const MeasureFact &measure : m_facts.measures())
            if (measure.deadline.isValid() && !measure.doneOn.isValid() &&
                measure.deadline <= m_horizon && measure.deadline != deadline)
                add(AgendaKind::MeasureDeadline, measure.deadline, true, measure.seq);
        for (const StageFact &stage : m_facts.stages())
            if (stage.due.isValid() && !stage.doneOn.isValid() && stage.due <= m_horizon)
                add(AgendaKind::StageGoal, stage.due, true, stage.seq);
    }

    void collectPetition(const PetitionFact &petition)
    {
        const PetitionReply reply = replyOf(m_context, petition);
        if (reply.due.isValid() && !reply.answered && reply.due <= m_horizon)
            add(AgendaKind::PetitionReply, reply.due, true, reply.days, reply.provisional);
        if (m_facts.issue().planPending && m_standing.state != IssueState::Closed)
            add(AgendaKind::PetitionPlan, m_context.today, false);
    }

    void collectStep()
    {
        if (m_standing.next < 0)
            return;
        const WorkdayCount due = stepDue(m_context, m_facts, m_standing, m_standing.next);
        add(m_standing.procedure->steps[size_t(m_standing.next)].agenda,
            due.end.isValid() ? due.end : m_context.today, due.end.isValid(), m_standing.next,
            due.provisional);
    }

    void collectClosed()
    {
        const bool lookbackNext =
            m_standing.next >= 0 &&
            m_standing.procedure->steps[size_t(m_standing.next)].kind == StepKind::Lookback;
        if (m_standing.next >= 0 && !lookbackNext)
            collectStep();
        const WorkdayCount due = lookbackDue(m_context, m_facts, m_standing);
        if (due.end <= m_horizon)
            add(AgendaKind::Lookback, due.end, true, 0, due.provisional);
    }

    const RuleContext &m_context;
    const IssueFacts &m_facts;
    const Standing &m_standing;
    std::vector<AgendaItem> &m_items;
    const QDate m_horizon;
};

/// The latest step taken in the last round.
int lastTaken(const Standing &standing)
{
    int last = -1;
    for (size_t i = 0; standing.procedure && i < standing.procedure->steps.size(); ++i)
        if (standing.took(int(i)))
            last = int(i);
    return last;
}

QDate lastObjection(const IssueFacts &facts, bool upheld)
{
    QDate latest;
    for (const PublicityFact &notice : facts.publicity(facts.rounds().back()))
        for (const ObjectionFact &objection : facts.objections(notice))
            if (upheld ? objection.upheld : !objection.resolvedOn.isValid())
                latest = upheld ? objection.resolvedOn : objection.on;
    return latest;
}

/// How the last day of the latest notice was counted (JX-14(四)).
QString noticeWords(DueWords &words, const IssueFacts &facts, const Standing &standing)
{
    const auto notices = facts.publicity(facts.rounds().back());
    const auto &steps = standing.procedure->steps;
    const auto step = std::ranges::find(steps, StepKind::Publicity, &StepRule::kind);
    return notices.empty() || step == steps.end()
               ? QString()
               : words.notice(notices.back().on, step->noticeWorkdays, notices.back().until);
}

/// How a day that somebody set was found. A rebound has its own, which nobody wrote down.
QString deadlineWords(DueWords &words, const IssueFacts &facts, const AgendaItem &item,
                      const QString &written)
{
    if (!item.dated)
        return {};
    if (item.kind == AgendaKind::StageGoal)
        return words.fixed(item.due);
    const bool ofMeasure = item.kind == AgendaKind::MeasureDeadline;
    const bool own = ofMeasure || item.due == facts.issue().deadline;
    const bool named = ofMeasure || item.kind == AgendaKind::IssueDeadline;
    return (named ? QString() : Tr::tr("整改时限是 %1。").arg(longDate(item.due))) +
           (own ? words.written(written, item.due) : QString()) + words.fixed(item.due);
}

AgendaPlaces placesOf(DueWords &words, const IssueFacts &facts, const Standing &standing,
                      const AgendaItem &item, const QString &written)
{
    const RuleContext &context = words.context();
    AgendaPlaces places;
    places.number = item.ref;
    const auto stepName = [&](int step) -> QString {
        return step < 0 ? QString() : standing.procedure->steps[size_t(step)].name;
    };
    switch (item.kind) {
    case AgendaKind::ReadyToApply: {
        const Procedure *procedure = standing.procedure && standing.end == RoundEnd::Open
                                         ? standing.procedure
                                         : &defaultProcedure(context.rulebook, facts);
        places.action = procedure->steps.front().action;
        if (facts.issue().petition)
            places.basis = procedure->steps.front().basis;
        places.counted = deadlineWords(words, facts, item, written);
        break;
    }
    case AgendaKind::Step:
    case AgendaKind::Acceptance:
    case AgendaKind::Filing:
    case AgendaKind::Approval: {
        const int last = lastTaken(standing);
        const StepRule &step = standing.procedure->steps[size_t(item.ref)];
        if (item.kind == AgendaKind::Approval)
            places.counted = noticeWords(words, facts, standing);
        if (item.dated)
            places.counted =
                words.workdays(stepTakenOn(facts, standing, step.due.after), step.due.workdays);
        else
            places.counted += words.waiting(waitsSince(facts, standing), step.basis);
        places.from = stepTakenOn(facts, standing, last);
        places.done = stepName(last);
        places.step = stepName(item.ref);
        places.action = standing.procedure->steps[size_t(item.ref)].action;
        if (facts.issue().petition)
            places.basis = standing.procedure->steps[size_t(item.ref)].basis;
        if (item.kind == AgendaKind::Filing && standing.closedOn.isValid())
            places.from = standing.closedOn;
        break;
    }
    case AgendaKind::Publicity:
        places.from = stepTakenOn(facts, standing, lastTaken(standing));
        places.counted = noticeWords(words, facts, standing);
        break;
    case AgendaKind::Objection:
        places.from = lastObjection(facts, false);
        places.counted = noticeWords(words, facts, standing) +
                         words.waiting(places.from, context.rulebook.basis(Ground::Objection));
        break;
    case AgendaKind::Rework:
        if (standing.failed >= 0) {
            const StepRule &step = standing.procedure->steps[size_t(standing.failed)];
            places.done = Tr::tr("“%1”不合格").arg(step.name);
            if (const StepFact *fact = stepFact(facts, facts.rounds().back(), step.key))
                places.from = fact->on;
        } else {
            places.done = Tr::tr("异议核实属实");
            places.from = lastObjection(facts, true);
        }
        places.counted = deadlineWords(words, facts, item, written);
        break;
    case AgendaKind::Lookback:
        places.from = lookbackFrom(facts, standing);
        places.counted = words.months(places.from, context.rulebook.lookbackMonths);
        break;
    case AgendaKind::Rebound:
        if (!facts.lookbacks().empty())
            places.from = facts.lookbacks().back().on;
        places.counted = deadlineWords(words, facts, item, written);
        break;
    case AgendaKind::PetitionReply:
        if (facts.issue().petition)
            places.from = facts.issue().petition->receivedOn;
        places.counted = words.days(places.from, item.ref);
        break;
    case AgendaKind::MeasureDeadline:
    case AgendaKind::StageGoal:
    case AgendaKind::IssueDeadline:
        places.counted = deadlineWords(words, facts, item, written);
        break;
    case AgendaKind::PetitionPlan:
        if (facts.issue().petition)
            places.counted = words.waiting(facts.issue().petition->receivedOn,
                                           context.rulebook.basis(Ground::PetitionPlan));
        break;
    // Not of an issue.
    case AgendaKind::PlanStep:
    case AgendaKind::PlanSubmission:
    case AgendaKind::Consultation:
    case AgendaKind::AdjustmentStep:
    case AgendaKind::YearlyPublication: break;
    }
    return places;
}

} // namespace

void appendAgenda(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
                  std::vector<AgendaItem> &items)
{
    Collector(context, facts, standing, items).collect();
}

std::vector<AgendaItem> agendaOf(const RuleContext &context, const BookFacts &book,
                                 std::vector<Standing> *standings)
{
    std::vector<AgendaItem> items;
    if (standings) {
        standings->clear();
        standings->reserve(book.issues.size());
    }
    for (size_t i = 0; i < book.issues.size(); ++i) {
        const IssueFacts facts(book, i);
        const Standing standing = standingOf(context, facts);
        appendAgenda(context, facts, standing, items);
        if (standings)
            standings->push_back(standing);
    }
    std::ranges::sort(items, [](const AgendaItem &a, const AgendaItem &b) {
        return std::tuple(a.due, a.issue, a.kind, a.ref) <
               std::tuple(b.due, b.issue, b.kind, b.ref);
    });
    return items;
}

AgendaText describe(DueWords &words, const BookFacts &book, const AgendaItem &item,
                    const QString &written)
{
    const RuleContext &context = words.context();
    const IssueFacts facts(book, item.issue);
    AgendaText text = agendaText(context, item.kind, item.due, item.dated,
                                 placesOf(words, facts, standingOf(context, facts), item, written));
    text.provisional = text.provisional || item.provisional;
    return text;
}

AgendaText describe(const RuleContext &context, const BookFacts &book, const AgendaItem &item)
{
    DueWords words(context);
    return describe(words, book, item);
}

AgendaText agendaText(const RuleContext &context, AgendaKind kind, QDate due, bool dated,
                      const AgendaPlaces &places)
{
    const AgendaWords &words = context.rulebook.words(kind);
    const auto filled = [&](QString text) {
        return text.replace(QStringLiteral("{due}"), longDate(due))
            .replace(QStringLiteral("{from}"), longDate(places.from))
            .replace(QStringLiteral("{months}"), QString::number(context.rulebook.lookbackMonths))
            .replace(QStringLiteral("{step}"), places.step)
            .replace(QStringLiteral("{done}"), places.done)
            .replace(QStringLiteral("{action}"), places.action)
            .replace(QStringLiteral("{number}"), QString::number(places.number))
            .replace(QStringLiteral("{unit}"), places.unit);
    };
    AgendaText text;
    text.kind = keyOf(kind);
    text.title = filled(words.title);
    text.due = due;
    text.workdaysLeft = context.calendar.workdaysBetween(context.today, due);
    text.dated = dated;
    text.overdue = dated && due < context.today;
    text.near = dated && !text.overdue && text.workdaysLeft <= context.rulebook.nearWorkdays;
    text.provisional = context.calendar.provisional(due);
    text.basis = places.basis.isEmpty() ? words.basis : places.basis;
    text.why = filled(words.why) + places.counted;
    return text;
}

QString leftInWords(const AgendaText &text, QDate today)
{
    if (!text.dated)
        return Tr::tr("现在可办");
    if (text.overdue)
        return text.workdaysLeft < 0 ? Tr::tr("逾期 %n 个工作日", nullptr, -text.workdaysLeft)
                                     : Tr::tr("逾期不足 1 个工作日");
    return text.due == today ? Tr::tr("今天到期")
                             : Tr::tr("剩 %n 个工作日", nullptr, text.workdaysLeft);
}

QJsonObject toJson(const AgendaText &text, const QString &subject, const QString &issueTitle)
{
    return {{QStringLiteral("kind"), text.kind},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("title"),
             issueTitle.isEmpty() ? text.title : text.title + u'：' + issueTitle},
            {QStringLiteral("due"), text.due.toString(Qt::ISODate)},
            {QStringLiteral("workdays_left"), text.workdaysLeft},
            {QStringLiteral("overdue"), text.overdue},
            {QStringLiteral("provisional"), text.provisional},
            {QStringLiteral("basis"), text.basis},
            {QStringLiteral("why"), text.why}};
}

} // namespace xhb
