// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Needs.h"

#include "core/base/Dates.h"

#include <algorithm>

namespace xhb {
namespace {

struct NeedTr {
    Q_DECLARE_TR_FUNCTIONS(Procedure)
};

QString numbers(const std::vector<int> &all)
{
    QStringList words;
    for (const int number : all)
        words.append(QString::number(number));
    return words.join(u'、');
}

/// Empty where all measures are done by `on`.
QString undoneMeasures(const IssueFacts &facts, QDate on)
{
    if (facts.measures().empty())
        return NeedTr::tr("还没有整改措施");
    std::vector<int> open;
    std::vector<int> later;
    for (const MeasureFact &measure : facts.measures())
        if (!measure.doneOn.isValid())
            open.push_back(measure.seq);
        else if (on < measure.doneOn)
            later.push_back(measure.seq);
    QStringList reasons;
    if (!open.empty())
        reasons.append(NeedTr::tr("第 %1 条措施尚未完成").arg(numbers(open)));
    if (!later.empty())
        reasons.append(
            NeedTr::tr("第 %1 条措施在 %2 之后才完成").arg(numbers(later), longDate(on)));
    return reasons.join(u'，');
}

QString missingPaper(const IssueFacts &facts, const Need &need, int round)
{
    const bool there = std::ranges::any_of(facts.papers(), [&](const PaperFact &paper) {
        return paper.role == need.role && (!need.thisRound || paper.round == round);
    });
    if (there)
        return {};
    const QString name = QCoreApplication::translate(
        "attachment", Vocabulary<AttachmentRole>::choices[size_t(need.role)].label);
    return need.thisRound ? NeedTr::tr("缺本轮（第 %1 轮）的%2").arg(round).arg(name)
                          : NeedTr::tr("缺%1").arg(name);
}

QString noticeNotOver(const WorkdayCount &end, QDate on)
{
    if (!end.end.isValid())
        return NeedTr::tr("尚未公示");
    if (end.end < on)
        return {};
    const QString last = longDate(end.end) + (end.provisional ? NeedTr::tr("（暂定）") : QString());
    return NeedTr::tr("公示至 %1 才届满，次日起方可办理").arg(last);
}

QString openObjections(const IssueFacts &facts, const RoundFact &round)
{
    std::vector<QDate> open;
    for (const PublicityFact &notice : facts.publicity(round))
        for (const ObjectionFact &objection : facts.objections(notice))
            if (!objection.resolvedOn.isValid())
                open.push_back(objection.on);
    if (open.empty())
        return {};
    return NeedTr::tr("有 %1 条异议尚未处理（最早 %2 提出）")
        .arg(open.size())
        .arg(longDate(*std::ranges::min_element(open)));
}

/// What a petition still lacks of one need; empty where it is met.
QString missingOfPetition(const PetitionFact &petition, NeedKind kind)
{
    switch (kind) {
    case NeedKind::Investigated:
        return petition.investigated ? QString() : NeedTr::tr("缺调查核实情况或是否属实的结论");
    case NeedKind::Finished:
        return petition.finish != Finish::Open ? QString() : NeedTr::tr("尚未办结或阶段性办结");
    case NeedKind::PetitionPlan:
        return petition.hasGoal ? QString() : NeedTr::tr("缺整改方案（整改目标及措施）");
    case NeedKind::PetitionDeadline:
        return petition.hasDeadline ? QString() : NeedTr::tr("缺整改时限");
    default: return {};
    }
}

bool applies(const Need &need, const IssueFact &issue)
{
    return need.taskTypes == 0 || (need.taskTypes >> unsigned(issue.taskType) & 1u) != 0 ||
           (need.alsoLongterm && issue.longterm);
}

/// What is wanting for one need, in words; empty where it is met. Fields are not looked at.
QString wanting(const RuleContext &context, const IssueFacts &facts, const Standing &standing,
                const Need &need, QDate on)
{
    switch (need.kind) {
    case NeedKind::Field: return {};
    case NeedKind::MeasuresDone: return undoneMeasures(facts, on);
    case NeedKind::Paper: return missingPaper(facts, need, paperRound(standing, facts));
    case NeedKind::NoticeOver: return noticeNotOver(runningNotice(context, facts, standing), on);
    case NeedKind::NoOpenObjection:
        return standing.round < 0 ? QString()
                                  : openObjections(facts, facts.rounds()[size_t(standing.round)]);
    case NeedKind::LookbackRecorded: {
        const bool there =
            std::ranges::any_of(facts.lookbacks(), [&](const LookbackFact &lookback) {
                return standing.closedOn.isValid() && standing.closedOn <= lookback.on &&
                       lookback.on <= on && lookback.outcome == LookbackOutcome::Held;
            });
        return there ? QString() : NeedTr::tr("销号后还没有“回头看”记录");
    }
    case NeedKind::Investigated:
    case NeedKind::Finished:
    case NeedKind::PetitionPlan:
    case NeedKind::PetitionDeadline:
        return missingOfPetition(facts.issue().petition.value_or(PetitionFact()), need.kind);
    }
    return {};
}

} // namespace

WorkdayCount runningNotice(const RuleContext &context, const IssueFacts &facts,
                           const Standing &standing)
{
    if (!standing.procedure)
        return {};
    const auto notices = facts.publicity(facts.rounds()[size_t(standing.round)]);
    for (const StepRule &step : standing.procedure->steps)
        if (step.kind == StepKind::Publicity && !notices.empty())
            return noticeEnd(context, step.noticeWorkdays, notices.back().on, notices.back().until);
    return {};
}

std::vector<Missing> lacking(const RuleContext &context, const IssueFacts &facts,
                             const Standing &standing, const StepRule &step, QDate on,
                             const FieldFilled &filled)
{
    std::vector<Missing> missing;
    for (const Need &need : step.needs) {
        if (!applies(need, facts.issue()))
            continue;
        if (need.kind == NeedKind::Field) {
            if (!filled(need.field))
                missing.push_back({NeedTr::tr("缺%1").arg(wordOf(need.field, "need")), need.basis,
                                   need.kind, need.role});
        } else if (const QString what = wanting(context, facts, standing, need, on);
                   !what.isEmpty()) {
            missing.push_back({what, need.basis, need.kind, need.role});
        }
    }
    return missing;
}

} // namespace xhb
