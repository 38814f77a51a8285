// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueWords.h"

#include "core/base/Dates.h"
#include "core/rules/Articles.h"

#include <QCollator>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

template <class Enum>
Filter filterOf(const char *key, const QString &label, const char *context)
{
    Filter filter{QString::fromLatin1(key), label, {}, false};
    for (const Choice &choice : Vocabulary<Enum>::choices)
        filter.choices.push_back(
            {QString::fromLatin1(choice.key), QCoreApplication::translate(context, choice.label)});
    return filter;
}

Filter namesFilter(const char *key, const QString &label, const QHash<qint64, QString> &names)
{
    Filter filter{QString::fromLatin1(key), label, {}, false};
    for (auto it = names.begin(); it != names.end(); ++it)
        filter.choices.push_back({QString::number(it.key()), it.value()});
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::sort(filter.choices.begin(), filter.choices.end(),
              [&](const FilterChoice &a, const FilterChoice &b) {
                  return collator.compare(a.label, b.label) < 0;
              });
    return filter;
}

Filter todoFilter()
{
    Filter filter{QStringLiteral("todo"), Tr::tr("待办"), {}, false};
    const std::pair<AgendaKind, QString> kinds[] = {
        {AgendaKind::MeasureDeadline, Tr::tr("措施到期")},
        {AgendaKind::ReadyToApply, Tr::tr("待申请销号")},
        {AgendaKind::Acceptance, Tr::tr("待组织验收")},
        {AgendaKind::Publicity, Tr::tr("公示中")},
        {AgendaKind::Objection, Tr::tr("异议待处理")},
        {AgendaKind::Approval, Tr::tr("待核准")},
        {AgendaKind::Filing, Tr::tr("待备案")},
        {AgendaKind::Lookback, Tr::tr("待回头看")},
        {AgendaKind::Rework, Tr::tr("待重新整改")},
        {AgendaKind::Rebound, Tr::tr("反弹待整改")},
    };
    for (const auto &[kind, word] : kinds)
        filter.choices.push_back({keyOf(kind), word});
    return filter;
}

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

QString daysWords(const RuleContext &rules, QDate deadline)
{
    if (!deadline.isValid())
        return {};
    const int days = rules.calendar.workdaysBetween(rules.today, deadline);
    if (deadline < rules.today)
        return days == 0 ? Tr::tr("逾期") : Tr::tr("逾期 %1 个工作日").arg(-days);
    if (deadline == rules.today)
        return Tr::tr("今天到期");
    return Tr::tr("剩 %1 个工作日").arg(days);
}

QString dayWords(QDate day, QDate today)
{
    return day.year() == today.year() ? shortDate(day) : longDate(day);
}

QString valueWords(const EntityInfo &entity, const FieldInfo &field, const Value &value,
                   const std::function<QString(const QString &table, qint64 id)> &nameOf)
{
    if (isNull(value))
        return {};
    const auto *number = std::get_if<qint64>(&value);
    const auto *text = std::get_if<QString>(&value);
    const QString table = QString::fromLatin1(field.refTable);
    switch (field.kind) {
    case Kind::Flag: return number && *number ? Tr::tr("是") : Tr::tr("否");
    case Kind::Ref: return number ? nameOf(table, *number) : QString();
    case Kind::Date: return text ? longDate(QDate::fromString(*text, Qt::ISODate)) : QString();
    case Kind::Choice:
        for (const Choice &choice : field.choices)
            if (text && *text == QLatin1String(choice.key))
                return QCoreApplication::translate(entity.table, choice.label);
        break;
    case Kind::RefList: {
        std::vector<qint64> ids;
        QStringList names;
        if (detail::assignIds(ids, value))
            for (const qint64 id : ids)
                names.append(nameOf(table, id));
        return names.join(QStringLiteral("、"));
    }
    case Kind::TextList: {
        QStringList list;
        if (detail::assign(list, value))
            return list.join(QStringLiteral("、"));
        break;
    }
    default: break;
    }
    if (text)
        return *text;
    return number ? QString::number(*number) : QString::number(std::get<double>(value));
}

std::vector<Filter> issueFilters(const IssueIndex *index)
{
    std::vector<Filter> filters;
    filters.push_back(filterOf<IssueState>("state", Tr::tr("状态"), "state"));
    filters.push_back(
        namesFilter("source", Tr::tr("来源"), index ? index->sources() : QHash<qint64, QString>()));
    filters.push_back(
        namesFilter("unit", Tr::tr("单位"), index ? index->units() : QHash<qint64, QString>()));
    filters.push_back(filterOf<TaskType>("task", Tr::tr("类型"), "issue"));
    filters.push_back(filterOf<DueClass>("due", Tr::tr("时限"), "due"));
    filters.push_back(todoFilter());
    return filters;
}

QString basisWords(const QString &basis)
{
    return basis.isEmpty() ? QString() : Articles::builtIn().cite(basis);
}

} // namespace xhb
