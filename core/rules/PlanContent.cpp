// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/PlanContent.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace xhb {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanContent)
};

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QDate dateOf(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject itemJson(const PlanItem &item)
{
    QJsonArray measures;
    for (const PlanMeasure &measure : item.measures)
        measures.append(QJsonObject{{QStringLiteral("seq"), measure.seq},
                                    {QStringLiteral("text"), measure.text},
                                    {QStringLiteral("deadline_text"), measure.deadlineText},
                                    {QStringLiteral("deadline"), dateJson(measure.deadline)}});
    QJsonArray stages;
    for (const PlanStage &stage : item.stages)
        stages.append(QJsonObject{{QStringLiteral("seq"), stage.seq},
                                  {QStringLiteral("text"), stage.text},
                                  {QStringLiteral("due"), dateJson(stage.due)}});
    return {{QStringLiteral("id"), item.issue.value},
            {QStringLiteral("code"), item.code},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("goal"), item.goal},
            {QStringLiteral("deadline_text"), item.deadlineText},
            {QStringLiteral("deadline"), dateJson(item.deadline)},
            {QStringLiteral("responsible"), QJsonArray::fromStringList(item.responsible)},
            {QStringLiteral("supervising"), QJsonArray::fromStringList(item.supervising)},
            {QStringLiteral("assisting"), QJsonArray::fromStringList(item.assisting)},
            {QStringLiteral("measures"), measures},
            {QStringLiteral("stages"), stages}};
}

PlanItem itemOf(const QJsonObject &json)
{
    PlanItem item;
    item.issue = {json[u"id"].toInteger()};
    item.code = json[u"code"].toString();
    item.title = json[u"title"].toString();
    item.goal = json[u"goal"].toString();
    item.deadlineText = json[u"deadline_text"].toString();
    item.deadline = dateOf(json[u"deadline"]);
    item.responsible = textsOf(json[u"responsible"]);
    item.supervising = textsOf(json[u"supervising"]);
    item.assisting = textsOf(json[u"assisting"]);
    for (const QJsonValue &measure : json[u"measures"].toArray())
        item.measures.push_back({measure[u"seq"].toInt(), measure[u"text"].toString(),
                                 measure[u"deadline_text"].toString(),
                                 dateOf(measure[u"deadline"])});
    for (const QJsonValue &stage : json[u"stages"].toArray())
        item.stages.push_back(
            {stage[u"seq"].toInt(), stage[u"text"].toString(), dateOf(stage[u"due"])});
    return item;
}

/// The caption of a field, as everywhere else.
template <class E>
QString caption(QStringView column)
{
    const EntityInfo &entity = entityInfo<E>();
    return QCoreApplication::translate(entity.table,
                                       entity.fields[size_t(entity.indexOf(column))].label);
}

QString deadlineWords(const QString &text, QDate date)
{
    return text.isEmpty() ? date.toString(Qt::ISODate) : text;
}

class Comparison
{
public:
    std::vector<PlanDifference> found;

    void compare(const PlanItem &before, const PlanItem &after)
    {
        m_item = &after;
        differ(caption<Issue>(u"title"), before.title, after.title);
        differ(caption<Issue>(u"goal"), before.goal, after.goal);
        differ(caption<Issue>(u"deadline_text"),
               deadlineWords(before.deadlineText, before.deadline),
               deadlineWords(after.deadlineText, after.deadline));
        differ(caption<Issue>(u"responsible"), before.responsible.join(u'、'),
               after.responsible.join(u'、'));
        differ(caption<Issue>(u"supervising"), before.supervising.join(u'、'),
               after.supervising.join(u'、'));
        differ(caption<Issue>(u"assisting"), before.assisting.join(u'、'),
               after.assisting.join(u'、'));
        numbered(before.measures, after.measures, Tr::tr("第 %1 条措施"),
                 [this](const QString &name, const PlanMeasure &a, const PlanMeasure &b) {
                     differ(name, a.text, b.text);
                     differ(Tr::tr("%1的时限").arg(name), deadlineWords(a.deadlineText, a.deadline),
                            deadlineWords(b.deadlineText, b.deadline));
                 });
        numbered(before.stages, after.stages, Tr::tr("阶段目标 %1"),
                 [this](const QString &name, const PlanStage &a, const PlanStage &b) {
                     differ(name, a.text, b.text);
                     differ(Tr::tr("%1的时限").arg(name), a.due.toString(Qt::ISODate),
                            b.due.toString(Qt::ISODate));
                 });
    }

    void whole(const PlanItem &item, PlanChange change)
    {
        m_item = &item;
        const bool added = change == PlanChange::Added;
        add(change, caption<Issue>(u"title"), added ? QString() : item.title,
            added ? item.title : QString());
    }

private:
    void add(PlanChange change, const QString &what, const QString &before, const QString &after)
    {
        found.push_back({m_item->issue, m_item->code.isEmpty() ? m_item->title : m_item->code,
                         change, what, before, after});
    }

    void differ(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            add(PlanChange::Changed, what, before, after);
    }

    template <class Part, class Compare>
    void numbered(const std::vector<Part> &before, const std::vector<Part> &after,
                  const QString &name, Compare compare)
    {
        std::map<int, std::pair<const Part *, const Part *>> parts;
        for (const Part &part : before)
            parts[part.seq].first = &part;
        for (const Part &part : after)
            parts[part.seq].second = &part;
        for (const auto &[seq, pair] : parts) {
            const auto [a, b] = pair;
            if (a && b)
                compare(name.arg(seq), *a, *b);
            else if (a)
                add(PlanChange::Removed, name.arg(seq), a->text, {});
            else
                add(PlanChange::Added, name.arg(seq), {}, b->text);
        }
    }

    const PlanItem *m_item = nullptr;
};

} // namespace

const PlanItem *PlanContent::item(Id<Issue> issue) const
{
    const auto found = std::ranges::find(items, issue, &PlanItem::issue);
    return found == items.end() ? nullptr : &*found;
}

PlanContent planContentOf(std::span<const PlanRow> rows, const UnitNameById &units)
{
    const auto names = [&](const std::vector<Id<Unit>> &ids) {
        QStringList list;
        for (const Id<Unit> id : ids)
            list.append(units.value(id));
        return list;
    };
    PlanContent content;
    for (const PlanRow &row : rows) {
        PlanItem item;
        item.issue = row.issue.id;
        item.code = row.issue.code;
        item.title = row.issue.title;
        item.goal = row.issue.goal;
        item.deadlineText = row.issue.deadlineText;
        item.deadline = row.issue.deadline;
        item.responsible = names(row.issue.responsible);
        item.supervising = names(row.issue.supervising);
        item.assisting = names(row.issue.assisting);
        for (const Measure &measure : row.measures)
            item.measures.push_back(
                {measure.seq, measure.text, measure.deadlineText, measure.deadline});
        for (const StageGoal &stage : row.stages)
            item.stages.push_back({stage.seq, stage.text, stage.due});
        std::ranges::sort(item.measures, {}, &PlanMeasure::seq);
        std::ranges::sort(item.stages, {}, &PlanStage::seq);
        content.items.push_back(std::move(item));
    }
    return content;
}

QString toText(const PlanContent &content)
{
    QJsonArray issues;
    for (const PlanItem &item : content.items)
        issues.append(itemJson(item));
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("issues"), issues}})
                                 .toJson(QJsonDocument::Compact));
}

Result<PlanContent> readPlanContent(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonValue issues = document.object()[u"issues"];
    if (!issues.isArray())
        return Error{ErrorCode::Corrupt,
                     Tr::tr("台账里一个方案版本的内容读不出来，文件可能已损坏。请用备份恢复；"
                            "原文件请保留。"),
                     {},
                     {}};
    PlanContent content;
    for (const QJsonValue &issue : issues.toArray())
        content.items.push_back(itemOf(issue.toObject()));
    return content;
}

std::vector<PlanDifference> comparePlans(const PlanContent &before, const PlanContent &after)
{
    Comparison comparison;
    for (const PlanItem &item : before.items)
        if (const PlanItem *now = after.item(item.issue))
            comparison.compare(item, *now);
        else
            comparison.whole(item, PlanChange::Removed);
    for (const PlanItem &item : after.items)
        if (!before.item(item.issue))
            comparison.whole(item, PlanChange::Added);
    return std::move(comparison.found);
}

} // namespace xhb
