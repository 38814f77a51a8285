// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/petitions/PetitionWords.h"

#include "core/actions/Petitions.h"
#include "core/base/Dates.h"
#include "ui/records/Todo.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Petitions)
};

QString wordOf(Finish finish)
{
    return QCoreApplication::translate("petition",
                                       Vocabulary<Finish>::choices[size_t(finish)].label);
}

Filter wordsFilter(const char *key, const QString &label, const QStringList &words)
{
    Filter filter{QString::fromLatin1(key), label, {}, false};
    for (const QString &word : words)
        filter.choices.push_back({word, word});
    return filter;
}

} // namespace

ChipLook chipOf(const PetitionEntry &entry)
{
    return chipOf(entry.state, entry.finish, entry.late && !entry.answered);
}

ChipLook chipOf(IssueState state, Finish finish, bool late)
{
    if (state == IssueState::Closed)
        return {Shape::Check, xhb::wordOf(state), Tone::Green};
    if (state == IssueState::Rebounded || state == IssueState::OverdueRectifying)
        return {Shape::Triangle, xhb::wordOf(state), Tone::Red};
    const bool underWay = state == IssueState::Applied || state == IssueState::Accepted ||
                          state == IssueState::Publicity;
    if (underWay)
        return {Shape::Half, xhb::wordOf(state), Tone::Blue};
    if (state == IssueState::Objection || state == IssueState::AwaitingApproval)
        return {Shape::Dot, xhb::wordOf(state), Tone::Amber};
    switch (finish) {
    case Finish::Done: return {Shape::Quarter, wordOf(finish), Tone::Blue};
    case Finish::Staged: return {Shape::Quarter, wordOf(finish), Tone::Amber};
    case Finish::Open: break;
    }
    return late ? ChipLook{Shape::Triangle, Tr::tr("反馈超期"), Tone::Red}
                : ChipLook{Shape::Ring, wordOf(finish), Tone::Grey};
}

QString leftWords(const PetitionReply &reply)
{
    if (!reply.due.isValid())
        return {};
    const QString words = wordsOf(reply);
    return reply.provisional && !reply.answered ? words + Tr::tr("（暂定）") : words;
}

QString replyWhy(const PetitionReply &reply)
{
    return Tr::tr("反馈期限 %1 天，%2依据 %3。")
        .arg(reply.days)
        .arg(reply.explanation, citation(reply.basis));
}

QString numberOf(const Petition &petition)
{
    return petition.key ? QLatin1Char('*') + petition.acceptNo : petition.acceptNo;
}

std::vector<Filter> petitionFilters(const PetitionIndex *index)
{
    std::vector<Filter> filters;
    filters.push_back(
        wordsFilter("batch", Tr::tr("批次"), index ? index->batches() : QStringList()));
    filters.push_back(choicesFilter<PetitionClass>("class", Tr::tr("类别"), "petition"));
    filters.push_back(choicesFilter<Channel>("channel", Tr::tr("渠道"), "petition"));
    filters.push_back(
        wordsFilter("pollution", Tr::tr("污染类型"), index ? index->pollution() : QStringList()));
    filters.push_back(choicesFilter<Truth>("truth", Tr::tr("是否属实"), "petition"));
    filters.push_back(choicesFilter<Finish>("finish", Tr::tr("办结状态"), "petition"));
    filters.push_back(
        namesFilter("lead", Tr::tr("牵头单位"), index ? index->units() : QHash<qint64, QString>()));
    filters.push_back(choicesFilter<DueClass>("due", Tr::tr("时限"), "due"));
    filters.push_back(
        todo::filter({AgendaKind::PetitionReply, AgendaKind::PetitionPlan, AgendaKind::ReadyToApply,
                      AgendaKind::Acceptance, AgendaKind::Publicity, AgendaKind::Filing,
                      AgendaKind::Lookback, AgendaKind::Rebound}));
    return filters;
}

} // namespace xhb
