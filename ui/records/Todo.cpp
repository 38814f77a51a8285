// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Todo.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

QString wordOf(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::MeasureDeadline: return Tr::tr("措施到期");
    case AgendaKind::ReadyToApply: return Tr::tr("待申请销号");
    case AgendaKind::Acceptance: return Tr::tr("待组织验收");
    case AgendaKind::Publicity: return Tr::tr("公示中");
    case AgendaKind::Objection: return Tr::tr("异议待处理");
    case AgendaKind::Approval: return Tr::tr("待核准");
    case AgendaKind::Filing: return Tr::tr("待备案");
    case AgendaKind::Lookback: return Tr::tr("待回头看");
    case AgendaKind::Rework: return Tr::tr("待重新整改");
    case AgendaKind::Rebound: return Tr::tr("反弹待整改");
    case AgendaKind::PetitionReply: return Tr::tr("待反馈");
    case AgendaKind::PetitionPlan: return Tr::tr("待定方案");
    default: return keyOf(kind);
    }
}

} // namespace

QString todo::overdueKey()
{
    return QStringLiteral("overdue");
}

QString todo::nearKey()
{
    return QStringLiteral("near");
}

bool todo::isOverdue(const RuleContext &rules, const AgendaItem &item)
{
    return item.dated && item.due < rules.today;
}

bool todo::isNear(const RuleContext &rules, const AgendaItem &item)
{
    return item.dated && rules.today <= item.due &&
           rules.calendar.workdaysBetween(rules.today, item.due) <= rules.rulebook.nearWorkdays;
}

quint32 todo::bitsOf(const RuleContext &rules, const IssueFacts &facts, const Standing &standing)
{
    std::vector<AgendaItem> items;
    appendAgenda(rules, facts, standing, items);
    quint32 bits = 0;
    for (const AgendaItem &item : items) {
        bits |= 1u << unsigned(item.kind);
        if (isOverdue(rules, item))
            bits |= overdue;
        else if (isNear(rules, item))
            bits |= near;
    }
    return bits;
}

quint32 todo::wantedBits(const QStringList &keys)
{
    quint32 bits = 0;
    for (const QString &key : keys)
        if (key == overdueKey())
            bits |= overdue;
        else if (key == nearKey())
            bits |= near;
        else if (const auto kind = fromKey<AgendaKind>(key))
            bits |= 1u << unsigned(*kind);
    return bits;
}

Filter todo::filter(std::initializer_list<AgendaKind> kinds)
{
    Filter made{QStringLiteral("todo"), Tr::tr("待办"), {}, false};
    made.choices.push_back({overdueKey(), Tr::tr("有事项逾期")});
    made.choices.push_back({nearKey(), Tr::tr("有事项临近到期")});
    for (const AgendaKind kind : kinds)
        made.choices.push_back({keyOf(kind), wordOf(kind)});
    return made;
}

} // namespace xhb
