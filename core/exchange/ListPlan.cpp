// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ListPlan.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// The level a list's name speaks of; a county's own list is the usual case.
Level levelOfName(const QString &name)
{
    const auto has = [&](QStringView word) { return name.contains(word); };
    if (has(u"中央") || has(u"国家") || has(u"全国"))
        return Level::Nation;
    if (has(u"县") || has(u"区"))
        return Level::County;
    return has(u"省") ? Level::Province : has(u"市") ? Level::City : Level::County;
}

QJsonArray skippedJson(const std::vector<SkippedRow> &rows)
{
    QJsonArray list;
    for (const SkippedRow &row : rows) {
        QJsonObject one{{QStringLiteral("value"), row.text}, {QStringLiteral("why"), row.why}};
        if (row.row > 0)
            one.insert(QStringLiteral("row"), row.row);
        list.append(one);
    }
    return list;
}

} // namespace

void ListPlan::begin(const ListDraft &draft)
{
    mapping = draft.mapping;
    doubtful = draft.doubtful;
    rejected = draft.rejected;
    skipped = draft.skipped;
    skippedSheets = draft.skippedSheets;
}

void ListPlan::sortRemarks()
{
    const auto byRow = [](const CellRemark &a, const CellRemark &b) { return a.row < b.row; };
    std::stable_sort(doubtful.begin(), doubtful.end(), byRow);
    std::stable_sort(rejected.begin(), rejected.end(), byRow);
}

QString withoutTitle(const Mapping &mapping, const ListWords &words)
{
    if (mapping.columnOf(words.title) >= 0)
        return {};
    const LedgerField *title = words.field(words.title);
    return Tr::tr("没有一列当作“%1”，一行也不能导入").arg(title ? title->label : words.title);
}

ListNames::ListNames(const std::vector<Unit> &units, const std::vector<Source> &sources,
                     ListPlan &plan)
    : m_known(sources), m_plan(plan), m_units(units)
{
    for (const Source &source : sources)
        for (const QString &alias : source.aliases)
            m_sources.insert(cleaned(alias), source.id);
    // A full name wins over another's alias.
    for (const Source &source : sources)
        m_sources.insert(cleaned(source.name), source.id);
}

Id<Source> ListNames::source(const QString &name, std::optional<Level> level, const QString &batch)
{
    const QString key = cleaned(name);
    if (key.isEmpty())
        return {};
    if (const auto known = m_sources.constFind(key); known != m_sources.constEnd())
        return *known;
    Source source;
    source.id = {-1 - qint64(m_plan.newSources.size())};
    source.name = key;
    source.level = level.value_or(levelOfName(key));
    source.batch = batch;
    m_plan.newSources.push_back(source);
    m_sources.insert(key, source.id);
    return source.id;
}

std::vector<Id<Unit>> ListNames::units(const QStringList &names, int row)
{
    for (const QString &name : names)
        if (!m_unitRows.contains(name))
            m_unitRows.insert(name, row);
    return m_units.idsOf(names);
}

void ListNames::finish()
{
    for (const Unit &unit : m_units.added()) {
        const QString near = m_units.nearest(unit.name);
        if (!near.isEmpty())
            m_plan.doubtful.push_back(
                {m_unitRows.value(unit.name),
                 {},
                 unit.name,
                 unit.name,
                 Tr::tr("名册里没有这个单位，将新增；是不是“%1”？是的话请给它加上别名再导入")
                     .arg(near)});
    }
    m_plan.newUnits = m_units.added();
}

QString ListNames::sourceName(qint64 id) const
{
    for (const Source &source : m_known)
        if (source.id.value == id)
            return source.name;
    const size_t added = size_t(-1 - id);
    return id < 0 && added < m_plan.newSources.size() ? m_plan.newSources[added].name : QString();
}

QString ListNames::shown(const FieldInfo &field, const Value &value) const
{
    if (isNull(value))
        return {};
    if (field.kind == Kind::Flag)
        return std::get<qint64>(value) ? Tr::tr("是") : Tr::tr("否");
    if (field.kind == Kind::Ref) {
        const qint64 id = std::get<qint64>(value);
        return qstrcmp(field.refTable, Entity<Unit>::table) == 0 ? m_units.nameOf({id})
                                                                 : sourceName(id);
    }
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return toJson(value).toVariant().toString();
    if (field.kind == Kind::Choice) {
        for (const Choice &choice : field.choices)
            if (*text == QLatin1String(choice.key))
                return QString::fromUtf8(choice.label);
    }
    if (field.kind == Kind::TextList) {
        QStringList texts;
        return detail::assign(texts, value) ? texts.join(u'、') : *text;
    }
    if (field.kind == Kind::RefList) {
        QStringList names;
        for (const QStringView id : QStringView(*text).mid(1).chopped(1).split(u','))
            if (!id.isEmpty())
                names.append(m_units.nameOf({id.toLongLong()}));
        return names.join(u'、');
    }
    return *text;
}

bool saysOtherwise(const Value &value, const Value &old)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *oldText = std::get_if<QString>(&old);
    return text && oldText ? cleaned(*text) != cleaned(*oldText) : value != old;
}

QJsonArray toJson(const std::vector<FieldChange> &fields)
{
    QJsonArray list;
    for (const FieldChange &field : fields)
        list.append(QJsonObject{{QStringLiteral("field"), field.column},
                                {QStringLiteral("label"), field.label},
                                {QStringLiteral("before"), field.before},
                                {QStringLiteral("after"), field.after}});
    return list;
}

QJsonObject toJson(const ListPlan &plan, const PlanCounts &counts, const QJsonArray &changes)
{
    QJsonArray mapping;
    for (const MappedColumn &column : plan.mapping.columns)
        mapping.append(QJsonObject{{QStringLiteral("column"), columnName(column.column)},
                                   {QStringLiteral("header"), column.header},
                                   {QStringLiteral("field"), column.field}});
    QJsonArray unmapped;
    for (const UnmappedColumn &column : plan.mapping.unmapped)
        unmapped.append(QJsonObject{{QStringLiteral("column"), columnName(column.column)},
                                    {QStringLiteral("header"), column.header},
                                    {QStringLiteral("why"), column.why}});
    QJsonArray units;
    for (const Unit &unit : plan.newUnits)
        units.append(unit.name);
    QJsonArray sources;
    for (const Source &source : plan.newSources)
        sources.append(source.name);
    return {{QStringLiteral("sheet"), plan.mapping.sheet},
            {QStringLiteral("header_row"), plan.mapping.headerRow},
            {QStringLiteral("mapping"), mapping},
            {QStringLiteral("unmapped"), unmapped},
            {QStringLiteral("create"), counts.create},
            {QStringLiteral("update"), counts.update},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("rejected"), toJson(plan.rejected, false)},
            {QStringLiteral("doubtful"), toJson(plan.doubtful, true)},
            {QStringLiteral("skipped"), skippedJson(plan.skipped)},
            {QStringLiteral("skipped_sheets"), skippedJson(plan.skippedSheets)},
            {QStringLiteral("new_units"), units},
            {QStringLiteral("new_sources"), sources},
            {QStringLiteral("changes"), changes}};
}

} // namespace xhb
