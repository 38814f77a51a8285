// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Procedures.h"

#include "core/base/Dates.h"

#include <algorithm>
#include <tuple>

namespace xhb {
namespace {

struct ProcedureTr {
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

Error invalid(const QString &text)
{
    return {ErrorCode::Invalid, text, {}, {}};
}

Error refused(const QString &text, const QString &basis)
{
    return {ErrorCode::Refused, text, {}, basis};
}

/// One refusal that names everything; its article is that of the first.
Error refused(const QString &what, const std::vector<Missing> &missing)
{
    QStringList reasons;
    for (const Missing &one : missing)
        reasons.append(one.what);
    return refused(ProcedureTr::tr("不能%1：%2。").arg(what, reasons.join(u'；')),
                   missing.front().basis);
}

/// No fact lies after today, none before the one it follows.
Status checkDay(const RuleContext &context, QDate on, QDate earliest, const QString &follows)
{
    if (!on.isValid())
        return invalid(ProcedureTr::tr("缺日期，应写成 2026-09-25 这样。"));
    if (context.today < on)
        return invalid(
            ProcedureTr::tr("日期 %1 晚于今天（%2）。").arg(longDate(on), longDate(context.today)));
    if (earliest.isValid() && on < earliest)
        return invalid(ProcedureTr::tr("日期 %1 早于%2（%3）。")
                           .arg(longDate(on), follows, longDate(earliest)));
    return done();
}

/// The latest thing that happened in the last round, and its name.
std::pair<QDate, QString> latestEvent(const IssueFacts &facts, const Standing &standing)
{
    const RoundFact &round = facts.rounds()[size_t(standing.round)];
    std::pair<QDate, QString> latest{round.startedOn,
                                     ProcedureTr::tr("第 %1 轮的启动").arg(round.no)};
    const auto weigh = [&](QDate on, const QString &name) {
        if (on.isValid() && latest.first <= on)
            latest = {on, name};
    };
    if (standing.procedure)
        for (const StepFact &step : facts.steps(round)) {
            const int position = standing.procedure->indexOf(step.key);
            if (position >= 0)
                weigh(step.on, ProcedureTr::tr("“%1”").arg(
                                   standing.procedure->steps[size_t(position)].name));
        }
    for (const PublicityFact &notice : facts.publicity(round)) {
        weigh(notice.on, ProcedureTr::tr("公示起始日"));
        for (const ObjectionFact &objection : facts.objections(notice)) {
            weigh(objection.on, ProcedureTr::tr("异议提出日"));
            weigh(objection.resolvedOn, ProcedureTr::tr("异议处理日"));
        }
    }
    return latest;
}

/// Why it is not this step's turn in the last round; nothing where it is.
std::optional<Missing> outOfTurn(const Procedure &procedure, const Standing &standing, int step)
{
    if (standing.took(step))
        return Missing{ProcedureTr::tr("“%1”已经办过").arg(procedure.steps[size_t(step)].name),
                       procedure.basis};
    QStringList before;
    for (int i = 0; i < step; ++i)
        if (!standing.took(i) && !procedure.steps[size_t(i)].optional)
            before.append(ProcedureTr::tr("“%1”").arg(procedure.steps[size_t(i)].name));
    if (!before.isEmpty())
        return Missing{ProcedureTr::tr("应先办%1").arg(before.join(QString())), procedure.basis};
    if (standing.taken >> step != 0)
        return Missing{ProcedureTr::tr("后面的步骤已经办过"), procedure.basis};
    return std::nullopt;
}

/// A round is under way under a procedure the rulebook has.
Status checkRunning(const RuleContext &context, const IssueFacts &facts, const Standing &standing)
{
    switch (standing.end) {
    case RoundEnd::None:
        return refused(ProcedureTr::tr("尚未启动销号程序，请先启动（建议：%1）。")
                           .arg(defaultProcedure(context.rulebook, facts).name),
                       context.rulebook.basis(Ground::NotStarted));
    case RoundEnd::Failed:
        return refused(ProcedureTr::tr("本轮“%1”不合格，已经结束；整改后另起一轮。")
                           .arg(standing.procedure->steps[size_t(standing.failed)].name),
                       standing.procedure->failBasis);
    case RoundEnd::Upheld:
        return refused(ProcedureTr::tr("本轮异议核实属实，已经结束；整改后另起一轮。"),
                       context.rulebook.basis(Ground::Objection));
    case RoundEnd::Rebounded:
        return refused(ProcedureTr::tr("“回头看”发现反弹，重新整改后另起一轮。"),
                       context.rulebook.basis(Ground::Lookback));
    case RoundEnd::Finished:
        return refused(ProcedureTr::tr("本轮各步骤都已办完。"), standing.procedure->basis);
    case RoundEnd::Open:
    case RoundEnd::Closed: break;
    }
    if (!standing.procedure)
        return refused(
            ProcedureTr::tr("规则集“%1”里没有本轮所用的程序“%2”。")
                .arg(context.rulebook.reference(), facts.rounds().back().procedure.text()),
            context.rulebook.basis(Ground::NotStarted));
    return done();
}

int publicityStep(const Procedure &procedure)
{
    for (size_t i = 0; i < procedure.steps.size(); ++i)
        if (procedure.steps[i].kind == StepKind::Publicity)
            return int(i);
    return -1;
}

/// A notice may be objected to until the round goes on.
Status checkNoticeRunning(const RuleContext &context, const IssueFacts &facts,
                          const Standing &standing)
{
    const bool running = standing.state == IssueState::Publicity ||
                         standing.state == IssueState::Objection ||
                         standing.state == IssueState::AwaitingApproval;
    if (!running || facts.publicity(facts.rounds().back()).empty())
        return refused(ProcedureTr::tr("没有正在进行的公示。"),
                       context.rulebook.basis(Ground::Objection));
    return done();
}

} // namespace

Result<Key> mayStart(const RuleContext &context, const IssueFacts &facts, const QString &procedure,
                     QDate on)
{
    const Standing standing = standingOf(context, facts);
    if (!facts.issue().tracked)
        return refused(ProcedureTr::tr("本问题不纳入销号管理，不需要销号。"),
                       context.rulebook.basis(Ground::Untracked));
    const Procedure *chosen = procedure.isEmpty() ? &defaultProcedure(context.rulebook, facts)
                                                  : context.rulebook.procedure(Key::of(procedure));
    if (!chosen) {
        QStringList known;
        for (const Procedure &one : context.rulebook.procedures)
            if (one.petitions == facts.issue().petition.has_value())
                known.append(one.key.text());
        return invalid(ProcedureTr::tr("没有名为“%1”的销号程序，现有：%2。")
                           .arg(procedure, known.join(u'、')));
    }
    if (chosen->petitions != facts.issue().petition.has_value())
        return refused(chosen->petitions
                           ? ProcedureTr::tr("“%1”是信访件的程序，不能用于问题。").arg(chosen->name)
                           : ProcedureTr::tr("“%1”不是信访件的程序，信访件用“%2”。")
                                 .arg(chosen->name, defaultProcedure(context.rulebook, facts).name),
                       chosen->basis);
    // A county cannot close by itself what the city or the province is to see (JX-8, JX-14).
    const Procedure &own = defaultProcedure(context.rulebook, facts);
    if (const auto &petition = facts.issue().petition;
        petition && petition->petitionClass != PetitionClass::Ordinary && chosen->key != own.key)
        return refused(
            ProcedureTr::tr("这个信访件的类别要走“%1”，不能走“%2”。").arg(own.name, chosen->name),
            own.basis);
    if (standing.state == IssueState::Closed)
        return refused(ProcedureTr::tr("已于 %1 销号；“回头看”发现反弹后才能另起一轮。")
                           .arg(longDate(standing.closedOn)),
                       context.rulebook.basis(Ground::Lookback));
    if (standing.end == RoundEnd::Open)
        return refused(
            ProcedureTr::tr("第 %1 轮尚未结束，不能另起一轮。").arg(facts.rounds().back().no),
            standing.procedure ? standing.procedure->basis : chosen->basis);
    QDate earliest;
    QString follows;
    if (const auto &petition = facts.issue().petition) {
        earliest = petition->receivedOn;
        follows = ProcedureTr::tr("受理日期");
    }
    if (standing.round >= 0)
        std::tie(earliest, follows) = latestEvent(facts, standing);
    if (standing.end == RoundEnd::Rebounded && !facts.lookbacks().empty()) {
        earliest = facts.lookbacks().back().on;
        follows = ProcedureTr::tr("“回头看”");
    }
    TRY(checkDay(context, on, earliest, follows));
    return chosen->key;
}

Result<Verdict> mayStep(const RuleContext &context, const IssueFacts &facts,
                        const StepAttempt &attempt)
{
    const Standing standing = standingOf(context, facts);
    TRY(checkRunning(context, facts, standing));
    const Procedure &procedure = *standing.procedure;
    const int position = procedure.indexOf(Key::of(attempt.key));
    if (position < 0) {
        QStringList known;
        for (const StepRule &one : procedure.steps)
            known.append(one.key.text());
        return invalid(ProcedureTr::tr("“%1”没有步骤“%2”，应是：%3。")
                           .arg(procedure.name, attempt.key, known.join(u'、')));
    }
    const StepRule &step = procedure.steps[size_t(position)];
    const QString what = ProcedureTr::tr("办理“%1”").arg(step.name);
    if (const auto turn = outOfTurn(procedure, standing, position))
        return refused(what, {*turn});
    if (step.kind == StepKind::Publicity)
        return invalid(ProcedureTr::tr("“%1”用公示登记（publicity.start）办理。").arg(step.name));
    if (step.mayFail && !attempt.outcome)
        return invalid(
            ProcedureTr::tr("“%1”要写明结论：合格（pass）或不合格（fail）。").arg(step.name));
    if (!step.mayFail && attempt.outcome == Outcome::Fail)
        return invalid(ProcedureTr::tr("“%1”没有不合格这一结论。").arg(step.name));
    const auto [earliest, follows] = latestEvent(facts, standing);
    TRY(checkDay(context, attempt.on, earliest, follows));

    const auto filled = [&](StepField field) {
        switch (field) {
        case StepField::By: return !attempt.by.trimmed().isEmpty();
        case StepField::Opinion: return !attempt.opinion.trimmed().isEmpty();
        case StepField::People: return !attempt.people.trimmed().isEmpty();
        case StepField::SiteOn: return attempt.siteOn.isValid();
        case StepField::DocNo: return !attempt.docNo.trimmed().isEmpty();
        case StepField::Media: return true;
        }
        return true;
    };
    if (const auto missing = lacking(context, facts, standing, step, attempt.on, filled);
        !missing.empty())
        return refused(what, missing);

    const WorkdayCount due = stepDue(context, facts, standing, position);
    Verdict verdict{due.end, due.end.isValid() && due.end < attempt.on, due.provisional};
    for (const Need &need : step.needs)
        if (need.kind == NeedKind::NoticeOver)
            verdict.provisional = runningNotice(context, facts, standing).provisional;
    return verdict;
}

Result<Verdict> mayStartPublicity(const RuleContext &context, const IssueFacts &facts,
                                  const PublicityAttempt &attempt)
{
    const Standing standing = standingOf(context, facts);
    TRY(checkRunning(context, facts, standing));
    const Procedure &procedure = *standing.procedure;
    const int position = publicityStep(procedure);
    if (position < 0)
        return refused(ProcedureTr::tr("“%1”没有公示这一步。").arg(procedure.name),
                       procedure.basis);
    const StepRule &step = procedure.steps[size_t(position)];
    const QString what = ProcedureTr::tr("办理“%1”").arg(step.name);
    if (const auto turn = outOfTurn(procedure, standing, position))
        return refused(what, {*turn});
    const auto [earliest, follows] = latestEvent(facts, standing);
    TRY(checkDay(context, attempt.on, earliest, follows));
    if (attempt.until.isValid() && attempt.until < attempt.on)
        return invalid(ProcedureTr::tr("公示截止日 %1 早于起始日 %2。")
                           .arg(longDate(attempt.until), longDate(attempt.on)));

    std::vector<Missing> missing =
        lacking(context, facts, standing, step, attempt.on, [&](StepField field) {
            return field != StepField::Media || !attempt.media.trimmed().isEmpty();
        });
    const WorkdayCount shortest = noticeEnd(context, step.noticeWorkdays, attempt.on, {});
    if (attempt.until.isValid() && attempt.until < shortest.end) {
        const QDate dayBefore = context.countFirstDay ? attempt.on.addDays(-1) : attempt.on;
        missing.push_back(
            {ProcedureTr::tr("公示 %1 至 %2 只有 %3 个工作日，不少于 %4 个，最早到 %5%6 止")
                 .arg(longDate(attempt.on), longDate(attempt.until))
                 .arg(context.calendar.workdaysBetween(dayBefore, attempt.until))
                 .arg(step.noticeWorkdays)
                 .arg(longDate(shortest.end),
                      shortest.provisional ? ProcedureTr::tr("（暂定）") : QString()),
             step.basis});
    }
    if (!missing.empty())
        return refused(what, missing);
    const WorkdayCount end = noticeEnd(context, step.noticeWorkdays, attempt.on, attempt.until);
    return Verdict{end.end, false, end.provisional};
}

Result<Id<Publicity>> mayObject(const RuleContext &context, const IssueFacts &facts, QDate on)
{
    const Standing standing = standingOf(context, facts);
    TRY(checkNoticeRunning(context, facts, standing));
    const PublicityFact &notice = facts.publicity(facts.rounds().back()).back();
    TRY(checkDay(context, on, notice.on, ProcedureTr::tr("公示起始日")));
    return notice.id;
}

Result<Id<Objection>> mayResolve(const RuleContext &context, const IssueFacts &facts, QDate on)
{
    const Standing standing = standingOf(context, facts);
    TRY(checkNoticeRunning(context, facts, standing));
    for (const PublicityFact &notice : facts.publicity(facts.rounds().back()))
        for (const ObjectionFact &objection : facts.objections(notice))
            if (!objection.resolvedOn.isValid()) {
                TRY(checkDay(context, on, objection.on, ProcedureTr::tr("异议提出日")));
                return objection.id;
            }
    return refused(ProcedureTr::tr("没有尚未处理的异议。"),
                   context.rulebook.basis(Ground::Objection));
}

Status mayLookback(const RuleContext &context, const IssueFacts &facts,
                   const LookbackAttempt &attempt)
{
    const Standing standing = standingOf(context, facts);
    if (standing.state != IssueState::Closed)
        return refused(ProcedureTr::tr("尚未销号，不能登记“回头看”。"),
                       context.rulebook.basis(Ground::Lookback));
    TRY(checkDay(context, attempt.on, standing.closedOn, ProcedureTr::tr("销号日")));
    if (!facts.lookbacks().empty())
        TRY(checkDay(context, attempt.on, facts.lookbacks().back().on,
                     ProcedureTr::tr("上一次“回头看”")));
    if (attempt.newDeadline.isValid() && attempt.outcome == LookbackOutcome::Held)
        return invalid(ProcedureTr::tr("没有反弹，不需要重新整改时限。"));
    if (attempt.newDeadline.isValid() && attempt.newDeadline < attempt.on)
        return invalid(ProcedureTr::tr("重新整改时限 %1 早于“回头看”日期 %2。")
                           .arg(longDate(attempt.newDeadline), longDate(attempt.on)));
    return done();
}

} // namespace xhb
