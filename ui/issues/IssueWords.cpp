// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueWords.h"

#include "ui/records/FieldWords.h"
#include "ui/records/Todo.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

} // namespace

ChipLook chipOf(IssueState state, DueClass due)
{
    const bool near = due == DueClass::Near;
    switch (state) {
    case IssueState::OverdueRectifying: return {Shape::Triangle, wordOf(state), Tone::Red};
    case IssueState::Rebounded: return {Shape::Triangle, wordOf(state), Tone::Red};
    case IssueState::Objection: return {Shape::Dot, wordOf(state), Tone::Amber};
    case IssueState::Completed:
    case IssueState::AwaitingApproval: return {Shape::Dot, wordOf(state), Tone::Amber};
    case IssueState::Applied: return {Shape::Quarter, wordOf(state), Tone::Blue};
    case IssueState::Accepted:
    case IssueState::Publicity: return {Shape::Half, wordOf(state), Tone::Blue};
    case IssueState::Closed: return {Shape::Check, wordOf(state), Tone::Green};
    case IssueState::Planned:
    case IssueState::Rectifying:
        if (due == DueClass::Overdue)
            return {Shape::Triangle, wordOf(state), Tone::Red};
        return near ? ChipLook{Shape::Dot, Tr::tr("临近时限"), Tone::Amber}
                    : ChipLook{Shape::Ring, wordOf(state), Tone::Grey};
    }
    return {};
}

std::vector<Filter> issueFilters(const RecordIndex *index)
{
    std::vector<Filter> filters;
    filters.push_back(choicesFilter<IssueState>("state", Tr::tr("状态"), "state"));
    filters.push_back(
        namesFilter("source", Tr::tr("来源"), index ? index->sources() : QHash<qint64, QString>()));
    filters.back().choices.push_back({QStringLiteral("0"), Tr::tr("未注明来源")});
    filters.push_back(
        namesFilter("unit", Tr::tr("单位"), index ? index->units() : QHash<qint64, QString>()));
    filters.push_back(choicesFilter<TaskType>("task", Tr::tr("类型"), "issue"));
    filters.push_back(choicesFilter<DueClass>("due", Tr::tr("时限"), "due"));
    filters.push_back(todo::filter(
        {AgendaKind::MeasureDeadline, AgendaKind::ReadyToApply, AgendaKind::Acceptance,
         AgendaKind::Publicity, AgendaKind::Objection, AgendaKind::Approval, AgendaKind::Filing,
         AgendaKind::Lookback, AgendaKind::Rework, AgendaKind::Rebound}));
    filters.push_back({QStringLiteral("tracked"),
                       Tr::tr("销号"),
                       {{QStringLiteral("yes"), Tr::tr("纳入销号管理")},
                        {QStringLiteral("no"), Tr::tr("不纳入销号管理")}}});
    return filters;
}

} // namespace xhb
