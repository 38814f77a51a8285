// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerTable.h"

#include "core/exchange/MeasureText.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// A cell per problem, or one per measure.
bool isMeasureColumn(QStringView key)
{
    return key == u"measures" || key.startsWith(u"measure_");
}

double widthOf(const FieldInfo &field)
{
    switch (field.kind) {
    case Kind::LongText: return 55;
    case Kind::Text: return 28;
    case Kind::RefList: return 35;
    case Kind::Ref: return 32;
    case Kind::Date: return 24;
    default: return 18;
    }
}

/// The columns that decide how wide a ledger gets differ from what their kind says.
double usualWidth(const FieldInfo &field)
{
    const QLatin1String column(field.column);
    if (column == QLatin1String("title"))
        return 50;
    return column == QLatin1String("code") ? 20 : widthOf(field);
}

TableValue dateValue(QDate date)
{
    return date.isValid() ? TableValue(date) : TableValue();
}

class Builder
{
public:
    Builder(const LedgerNames &names, const QStringList &columns, bool ownDeadlineColumn)
        : m_names(names), m_columns(columns), m_ownDeadlines(ownDeadlineColumn)
    {
        for (const QString &key : columns)
            m_fields.push_back(entityInfo<Issue>().indexOf(key));
    }

    TableValue issueValue(const LedgerEntry &entry, size_t column, size_t seq) const;
    TableValue measureValue(const std::vector<Measure> &measures, QStringView key, int first) const;

private:
    QString units(const std::vector<Id<Unit>> &ids) const;
    TableValue fieldValue(const Issue &issue, size_t field) const;
    QString perMeasure(const std::vector<Measure> &measures, int first,
                       QString (*text)(const Measure &)) const;

    const LedgerNames &m_names;
    const QStringList &m_columns;
    bool m_ownDeadlines;
    std::vector<int> m_fields; ///< by column: index in the field table, or -1
};

QString Builder::units(const std::vector<Id<Unit>> &ids) const
{
    QStringList list;
    for (const Id<Unit> id : ids)
        list.append(m_names.units.value(id));
    return list.join(u'、');
}

TableValue Builder::fieldValue(const Issue &issue, size_t field) const
{
    const Field<Issue> &info = Entity<Issue>::fields[field];
    if (info.kind == Kind::RefList) {
        const QLatin1String column(info.column);
        return units(column == QLatin1String("responsible")   ? issue.responsible
                     : column == QLatin1String("supervising") ? issue.supervising
                                                              : issue.assisting);
    }
    if (info.kind == Kind::Ref)
        return QLatin1String(info.column) == QLatin1String("plan")
                   ? m_names.plans.value(issue.plan)
                   : m_names.sources.value(issue.source).name;
    const Value value = info.read(issue);
    if (isNull(value))
        return {};
    if (info.kind == Kind::Flag)
        return std::get<qint64>(value) ? Tr::tr("是") : Tr::tr("否");
    if (const auto *number = std::get_if<qint64>(&value))
        return double(*number);
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    const QString &text = std::get<QString>(value);
    if (info.kind == Kind::Date)
        return QDate::fromString(text, Qt::ISODate);
    if (info.kind == Kind::Choice)
        for (const Choice &choice : info.choices)
            if (text == QLatin1String(choice.key))
                return QString::fromUtf8(choice.label);
    return text;
}

TableValue Builder::issueValue(const LedgerEntry &entry, size_t column, size_t seq) const
{
    if (m_fields[column] >= 0)
        return fieldValue(entry.issue, size_t(m_fields[column]));
    const QString &key = m_columns[qsizetype(column)];
    if (key == u"seq")
        return double(seq);
    const auto &supervising = entry.issue.supervising;
    if (key == u"lead")
        return supervising.empty() ? QString() : m_names.units.value(supervising.front());
    if (key == u"others")
        return supervising.empty() ? QString()
                                   : units({supervising.begin() + 1, supervising.end()});
    const Source source = m_names.sources.value(entry.issue.source);
    if (key == u"source_level")
        return entry.issue.source
                   ? QString::fromUtf8(Vocabulary<Level>::choices[size_t(source.level)].label)
                   : QString();
    if (key == u"source_batch")
        return source.batch;
    return entry.computed.value(key);
}

/// Lines "1.…" for those measures that have something to say.
QString Builder::perMeasure(const std::vector<Measure> &measures, int first,
                            QString (*text)(const Measure &)) const
{
    QStringList lines;
    for (size_t i = 0; i < measures.size(); ++i)
        if (const QString own = text(measures[i]); !own.isEmpty())
            lines.append(QStringLiteral("%1.%2").arg(first + int(i)).arg(own));
    return lines.join(u'\n');
}

TableValue Builder::measureValue(const std::vector<Measure> &measures, QStringView key,
                                 int first) const
{
    const bool one = measures.size() == 1;
    if (key == u"measures") {
        std::vector<MeasureText> texts;
        for (const Measure &measure : measures)
            texts.push_back({measure.text, measure.deadlineText, 0});
        return joinMeasures(texts, !m_ownDeadlines, first);
    }
    if (key == u"measure_deadline") {
        const auto deadline = [](const Measure &m) { return m.deadlineText; };
        return one ? measures.front().deadlineText : perMeasure(measures, 1, deadline);
    }
    if (key == u"measure_done") {
        const auto done = [](const Measure &m) { return m.doneOn.toString(Qt::ISODate); };
        return one ? dateValue(measures.front().doneOn) : perMeasure(measures, 1, done);
    }
    const auto result = [](const Measure &m) { return m.result; };
    return one ? measures.front().result : perMeasure(measures, 1, result);
}

} // namespace

const std::vector<LedgerColumn> &ledgerColumns()
{
    static const std::vector<LedgerColumn> columns = [] {
        std::vector<LedgerColumn> made{{QStringLiteral("seq"), Tr::tr("序号"), 12, false}};
        for (const FieldInfo &field : entityInfo<Issue>().fields)
            made.push_back({QString::fromLatin1(field.column),
                            QCoreApplication::translate(Entity<Issue>::table, field.label),
                            usualWidth(field), false});
        const auto add = [&](const char *key, const QString &caption, double width, bool computed) {
            made.push_back({QString::fromLatin1(key), caption, width, computed});
        };
        add("source_level", Tr::tr("来源层级"), 18, false);
        add("source_batch", Tr::tr("来源批次"), 22, false);
        add("lead", Tr::tr("牵头监管（验收）单位"), 32, false);
        add("others", Tr::tr("其他监管（验收）单位"), 35, false);
        add("measures", Tr::tr("整改措施"), 70, false);
        add("measure_deadline", Tr::tr("措施时限"), 30, false);
        add("measure_done", Tr::tr("措施完成日期"), 26, false);
        add("measure_result", Tr::tr("措施落实情况"), 50, false);
        add("state", Tr::tr("进展状态"), 22, true);
        add("pace", Tr::tr("进度评价"), 22, true);
        add("days_left", Tr::tr("距时限天数"), 18, true);
        add("completed_on", Tr::tr("完成日期"), 24, true);
        add("deadline_moved", Tr::tr("时限调整情况"), 40, true);
        add("applied_on", Tr::tr("申请日期"), 24, true);
        add("accepted_on", Tr::tr("验收日期"), 24, true);
        add("publicity", Tr::tr("公示起止"), 30, true);
        add("closed_on", Tr::tr("销号日期"), 24, true);
        add("record_no", Tr::tr("备案号"), 24, true);
        add("lookback", Tr::tr("回头看日期及结果"), 32, true);
        return made;
    }();
    return columns;
}

QStringList defaultLedgerColumns()
{
    return {QStringLiteral("seq"),           QStringLiteral("code"),
            QStringLiteral("source"),        QStringLiteral("title"),
            QStringLiteral("topic"),         QStringLiteral("location"),
            QStringLiteral("goal"),          QStringLiteral("measures"),
            QStringLiteral("deadline_text"), QStringLiteral("deadline_moved"),
            QStringLiteral("responsible"),   QStringLiteral("supervising"),
            QStringLiteral("assisting"),     QStringLiteral("state"),
            QStringLiteral("closed_on"),     QStringLiteral("note")};
}

Result<Table> ledgerTable(const std::vector<LedgerEntry> &entries, const LedgerNames &names,
                          const QStringList &columns, LedgerShape shape,
                          const LedgerHeading &heading)
{
    Table table;
    table.sheet = heading.title;
    table.title = heading.title;
    table.subtitle = heading.subtitle;
    for (const QString &key : columns) {
        const auto &all = ledgerColumns();
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&](const LedgerColumn &c) { return c.key == key; });
        if (known == all.end())
            return Error{ErrorCode::Invalid, Tr::tr("没有“%1”这一列。").arg(key), {}, {}};
        table.columns.push_back({key, known->caption, known->width, known->width <= 24});
    }
    const Builder builder(names, columns, columns.contains(QStringLiteral("measure_deadline")));
    size_t seq = 0;
    for (const LedgerEntry &entry : entries) {
        ++seq;
        const size_t count =
            shape == LedgerShape::MeasurePerRow ? std::max<size_t>(1, entry.measures.size()) : 1;
        const int firstRow = int(table.rows.size());
        for (size_t m = 0; m < count; ++m) {
            std::vector<TableValue> row(table.columns.size());
            const auto begin = entry.measures.begin();
            const std::vector<Measure> measures =
                shape == LedgerShape::IssuePerRow || entry.measures.empty()
                    ? entry.measures
                    : std::vector<Measure>{*(begin + qsizetype(m))};
            for (size_t i = 0; i < row.size(); ++i) {
                const QString &key = table.columns[i].key;
                if (isMeasureColumn(key)) {
                    if (!measures.empty())
                        row[i] = builder.measureValue(measures, key, int(m) + 1);
                } else if (m == 0) {
                    row[i] = builder.issueValue(entry, i, seq);
                }
            }
            table.rows.push_back(std::move(row));
        }
        for (size_t i = 0; count > 1 && i < table.columns.size(); ++i)
            if (!isMeasureColumn(table.columns[i].key))
                table.merges.push_back({firstRow, firstRow + int(count) - 1, int(i)});
    }
    return table;
}

QJsonArray issuesJson(const std::vector<LedgerEntry> &entries, const LedgerNames &names)
{
    const auto date = [](QDate day) {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    };
    const auto units = [&](const std::vector<Id<Unit>> &ids) {
        QJsonArray list;
        for (const Id<Unit> id : ids)
            list.append(names.units.value(id));
        return list;
    };
    QJsonArray list;
    for (const LedgerEntry &entry : entries) {
        const Issue &issue = entry.issue;
        QJsonArray measures;
        for (const Measure &measure : entry.measures)
            measures.append(QJsonObject{{QStringLiteral("seq"), measure.seq},
                                        {QStringLiteral("text"), measure.text},
                                        {QStringLiteral("deadline_text"), measure.deadlineText},
                                        {QStringLiteral("deadline"), date(measure.deadline)},
                                        {QStringLiteral("done_on"), date(measure.doneOn)}});
        list.append(QJsonObject{{QStringLiteral("code"), issue.code},
                                {QStringLiteral("title"), issue.title},
                                {QStringLiteral("goal"), issue.goal},
                                {QStringLiteral("deadline_text"), issue.deadlineText},
                                {QStringLiteral("deadline"), date(issue.deadline)},
                                {QStringLiteral("task_type"), keyOf(issue.taskType)},
                                {QStringLiteral("responsible"), units(issue.responsible)},
                                {QStringLiteral("supervising"), units(issue.supervising)},
                                {QStringLiteral("assisting"), units(issue.assisting)},
                                {QStringLiteral("state"), entry.state},
                                {QStringLiteral("measures"), measures}});
    }
    return list;
}

} // namespace xhb
