// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportTables.h"

#include "core/actions/AgendaLines.h"
#include "core/report/Words.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

TableValue dateValue(QDate date)
{
    return date.isValid() ? TableValue(date) : TableValue();
}

QDate stepDay(const RoundDossier &round, std::initializer_list<const char *> keys)
{
    const Step *step = round.step(keys);
    return step ? step->on : QDate();
}

QDate lastDone(const std::vector<Measure> &measures)
{
    QDate last;
    for (const Measure &measure : measures) {
        if (!measure.doneOn.isValid())
            return {};
        last = qMax(last, measure.doneOn);
    }
    return last;
}

QString lookbackWords(const std::vector<Lookback> &lookbacks)
{
    QStringList lines;
    for (const Lookback &lookback : lookbacks)
        lines.append(
            lookback.on.toString(Qt::ISODate) + QLatin1Char(' ') +
            QCoreApplication::translate(
                "lookback", Vocabulary<LookbackOutcome>::choices[size_t(lookback.outcome)].label));
    return lines.join(QLatin1Char('\n'));
}

/// Every deadline of a problem that was moved, a line each.
QString movedDeadlines(const IssueDossier &dossier)
{
    QStringList lines;
    if (dossier.moved.moved())
        lines.append(adjustedWords(dossier.moved));
    for (const Measure &measure : dossier.measures)
        if (const AdjustedDeadline own = dossier.movedMeasures.value(measure.id.value); own.moved())
            lines.append(Tr::tr("第 %1 条措施：%2").arg(measure.seq).arg(adjustedWords(own)));
    return lines.join(QLatin1Char('\n'));
}

QHash<QString, TableValue> computedOf(const Desk &desk, const IssueDossier &dossier,
                                      const Standing &standing)
{
    QHash<QString, TableValue> values{
        {QStringLiteral("state"), wordOf(standing.state)},
        {QStringLiteral("completed_on"), dateValue(lastDone(dossier.measures))},
        {QStringLiteral("closed_on"), dateValue(standing.closedOn)},
        {QStringLiteral("deadline_moved"), movedDeadlines(dossier)},
        {QStringLiteral("lookback"), lookbackWords(dossier.lookbacks)}};
    if (standing.pace != Pace::None)
        values.insert(QStringLiteral("pace"), wordOf(standing.pace));
    if (standing.deadline.isValid() && !standing.closedOn.isValid())
        values.insert(QStringLiteral("days_left"), double(desk.today().daysTo(standing.deadline)));
    if (const RoundDossier *round = dossier.lastRound()) {
        values.insert(QStringLiteral("applied_on"),
                      dateValue(stepDay(*round, {"apply", "review", "pre_accept"})));
        values.insert(QStringLiteral("accepted_on"),
                      dateValue(stepDay(*round, {"accept", "verify", "superior_opinion"})));
        if (const Step *file = round->step({"file"}))
            values.insert(QStringLiteral("record_no"), file->docNo);
        if (!round->publicity.empty()) {
            const PublicityDossier &notice = round->publicity.back();
            values.insert(QStringLiteral("publicity"), notice.publicity.on.toString(Qt::ISODate) +
                                                           Tr::tr(" 至 ") +
                                                           notice.until.toString(Qt::ISODate));
        }
    }
    return values;
}

/// Names for the references of any row.
class NameBook
{
public:
    static Result<NameBook> read(const Ledger &ledger)
    {
        NameBook book;
        TRY_LET(units, ledger.all<Unit>());
        for (const Unit &unit : units)
            book.m_names.insert({QStringLiteral("unit"), unit.id.value}, unit.name);
        TRY_LET(sources, ledger.all<Source>());
        for (const Source &source : sources)
            book.m_names.insert({QStringLiteral("source"), source.id.value}, source.name);
        TRY_LET(plans, ledger.all<Plan>());
        for (const Plan &plan : plans)
            book.m_names.insert({QStringLiteral("plan"), plan.id.value}, plan.name);
        TRY_LET(issues, ledger.all<Issue>());
        for (const Issue &issue : issues)
            book.m_names.insert({QStringLiteral("issue"), issue.id.value}, nameOf(issue));
        return book;
    }

    TableValue value(const EntityInfo &entity, const FieldInfo &field, const Value &value) const
    {
        if (isNull(value))
            return {};
        const auto *number = std::get_if<qint64>(&value);
        if (field.kind == Kind::Flag)
            return *number ? Tr::tr("是") : Tr::tr("否");
        if (field.kind == Kind::Ref)
            return m_names.value({QLatin1String(field.refTable), *number});
        if (number)
            return double(*number);
        if (const auto *decimal = std::get_if<double>(&value))
            return *decimal;
        const QString text = std::get<QString>(value);
        if (field.kind == Kind::Date)
            return QDate::fromString(text, Qt::ISODate);
        if (field.kind == Kind::Choice)
            for (const Choice &choice : field.choices)
                if (text == QLatin1String(choice.key))
                    return QCoreApplication::translate(entity.table, choice.label);
        if (field.kind == Kind::TextList) {
            QStringList list;
            return detail::assign(list, value) ? list.join(QStringLiteral("、")) : text;
        }
        if (field.kind == Kind::RefList) {
            std::vector<qint64> ids;
            QStringList names;
            if (detail::assignIds(ids, value))
                for (const qint64 id : ids)
                    names.append(m_names.value({QLatin1String(field.refTable), id}));
            return names.join(QStringLiteral("、"));
        }
        return text;
    }

private:
    QHash<std::pair<QString, qint64>, QString> m_names;
};

} // namespace

Result<LedgerExport> ledgerExport(const Desk &desk, const DossierReader &reader)
{
    LedgerExport result;
    TRY_LET(units, desk.ledger().all<Unit>());
    for (const Unit &unit : units)
        result.names.units.insert(unit.id, unit.name);
    TRY_LET(sources, desk.ledger().all<Source>());
    for (const Source &source : sources)
        result.names.sources.insert(source.id, source);
    TRY_LET(plans, desk.ledger().all<Plan>());
    for (const Plan &plan : plans)
        result.names.plans.insert(plan.id, plan.name);
    result.entries.reserve(reader.issues().size());
    for (size_t i = 0; i < reader.issues().size(); ++i) {
        const Standing &standing = reader.standing(i);
        IssueDossier dossier = reader.dossier(i);
        LedgerEntry entry;
        entry.computed = computedOf(desk, dossier, standing);
        entry.issue = std::move(dossier.issue);
        entry.measures = std::move(dossier.measures);
        entry.state = keyOf(standing.state);
        result.entries.push_back(std::move(entry));
    }
    return result;
}

Result<Table> entityTable(const Ledger &ledger, const EntityInfo &entity, const QString &title)
{
    TRY_LET(names, NameBook::read(ledger));
    TRY_LET(rows, ledger.rows(entity));
    Table table;
    table.sheet = title;
    table.title = title;
    for (const FieldInfo &field : entity.fields)
        table.columns.push_back({QLatin1String(field.column), labelOf(entity, field),
                                 field.kind == Kind::LongText ? 60.0 : 30.0, false});
    for (const StoredRow &stored : rows) {
        std::vector<TableValue> row;
        for (size_t i = 0; i < entity.fields.size(); ++i)
            row.push_back(names.value(entity, entity.fields[i], stored.values[i]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table signoffTable(const DossierReader &reader)
{
    Table table;
    table.sheet = table.title = Tr::tr("销号台账");
    const std::pair<const char *, QString> columns[] = {
        {"code", Tr::tr("问题编号")},
        {"title", Tr::tr("问题")},
        {"responsible", Tr::tr("主体责任单位")},
        {"lead", Tr::tr("牵头监管（验收）单位")},
        {"round", Tr::tr("轮次")},
        {"procedure", Tr::tr("销号程序")},
        {"applied_on", Tr::tr("申请日期")},
        {"accepted_on", Tr::tr("验收日期")},
        {"lead_sign", Tr::tr("牵头单位签章人")},
        {"leader_confirm", Tr::tr("分管领导签字")},
        {"closed_on", Tr::tr("销号日期")},
        {"record_no", Tr::tr("备案号")},
    };
    for (const auto &[key, caption] : columns)
        table.columns.push_back(
            {QLatin1String(key), caption, qstrcmp(key, "title") == 0 ? 60.0 : 28.0, false});
    const auto by = [](const RoundDossier &round, const char *key) {
        const Step *step = round.step({key});
        return step ? step->by : QString();
    };
    for (size_t i = 0; i < reader.issues().size(); ++i) {
        if (!reader.standing(i).closedOn.isValid())
            continue;
        const IssueDossier dossier = reader.dossier(i);
        const RoundDossier &round = *dossier.lastRound();
        const Step *file = round.step({"file"});
        const Procedure *procedure = reader.standing(i).procedure;
        table.rows.push_back({dossier.issue.code, dossier.issue.title,
                              dossier.responsible.join(QStringLiteral("、")),
                              dossier.supervising.value(0), double(round.round.no),
                              procedure ? procedure->name : round.round.procedure,
                              dateValue(stepDay(round, {"apply", "review", "pre_accept"})),
                              dateValue(stepDay(round, {"accept", "verify", "superior_opinion"})),
                              by(round, "lead_sign"), by(round, "leader_confirm"),
                              dateValue(dossier.closedOn), file ? file->docNo : QString()});
    }
    return table;
}

Result<Table> agendaTable(const Desk &desk)
{
    TRY_LET(lines, agendaLines(desk));
    Table table;
    table.sheet = table.title = Tr::tr("待办");
    const std::tuple<const char *, QString, double> columns[] = {
        {"due", Tr::tr("到期日"), 24},         {"workdays_left", Tr::tr("剩余工作日"), 20},
        {"subject", Tr::tr("问题或方案"), 26}, {"title", Tr::tr("要办的事"), 60},
        {"why", Tr::tr("说明"), 90},           {"basis", Tr::tr("依据"), 24},
        {"provisional", Tr::tr("暂定"), 14},
    };
    for (const auto &[key, caption, width] : columns)
        table.columns.push_back({QLatin1String(key), caption, width, false});
    for (const AgendaLine &line : lines) {
        const AgendaText &text = line.text;
        table.rows.push_back(
            {dateValue(text.due), text.dated ? TableValue(double(text.workdaysLeft)) : TableValue(),
             line.code, line.title.isEmpty() ? text.title : text.title + u'：' + line.title,
             text.why, citation(text.basis), text.provisional ? Tr::tr("暂定") : QString()});
    }
    return table;
}

QJsonArray toJson(const Table &table)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (size_t i = 0; i < row.size(); ++i) {
            const auto *number = std::get_if<double>(&row[i]);
            object.insert(table.columns[i].key, number ? QJsonValue(*number)
                                                : std::holds_alternative<std::monostate>(row[i])
                                                    ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(plainText(row[i])));
        }
        rows.append(object);
    }
    return rows;
}

} // namespace xhb
