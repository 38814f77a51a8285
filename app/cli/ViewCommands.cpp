// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs that only look: status, agenda, stats, workdays.
#include "app/cli/Reading.h"
#include "core/actions/AgendaLines.h"
#include "core/actions/JsonFields.h"
#include "core/base/Text.h"

#include <QHash>
#include <QMap>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject deadlineJson(const Issue &issue, QDate inForce, const Calendar &calendar)
{
    return {{QStringLiteral("text"), issue.deadlineText},
            {QStringLiteral("date"), orNull(inForce.toString(Qt::ISODate))},
            {QStringLiteral("provisional"), inForce.isValid() && calendar.provisional(inForce)}};
}

int statusOfAll(const Command &command, const Reading &reading)
{
    const auto facts = reading.desk->facts();
    const auto issues = reading.ledger->all<Issue>();
    if (!facts || !issues)
        return command.fail(facts ? issues.error() : facts.error());
    QJsonArray rows;
    for (size_t i = 0; i < issues->size(); ++i) {
        const Issue &issue = (*issues)[i];
        const Standing standing = standingOf(reading.desk->rules(), IssueFacts(*facts, i));
        rows.append(
            QJsonObject{{QStringLiteral("code"), issue.code},
                        {QStringLiteral("title"), issue.title},
                        {QStringLiteral("state"), keyOf(standing.state)},
                        {QStringLiteral("state_name"), wordOf(standing.state)},
                        {QStringLiteral("pace"), keyOf(standing.pace)},
                        {QStringLiteral("deadline"),
                         deadlineJson(issue, standing.deadline, reading.desk->calendar())}});
        command.say(QStringLiteral("%1\t%2\t%3\t%4")
                        .arg(issue.code, wordOf(standing.state), issue.deadlineText, issue.title));
    }
    command.document(rows);
    return ExitDone;
}

void sayStatus(const Command &command, const Issue &issue, const StatusView &view)
{
    command.say(QStringLiteral("%1  %2").arg(issue.code, issue.title));
    command.say(
        Tr::tr("状态：%1。%2（%3）").arg(wordOf(view.state), view.reason, view.reasonBasis));
    command.say(Tr::tr("时限：%1").arg(issue.deadlineText));
    command.say(view.round ? Tr::tr("程序：%1，第 %2 轮").arg(view.procedureName).arg(view.round)
                           : Tr::tr("程序：%1，未启动").arg(view.procedureName));
    for (const StepView &step : view.steps) {
        QString line = QStringLiteral("  [%1] %2").arg(wordOf(step.state, "step_state"), step.name);
        if (step.on.isValid())
            line += QStringLiteral("  ") + step.on.toString(Qt::ISODate);
        if (step.due.isValid())
            line += Tr::tr("  至 %1").arg(step.due.toString(Qt::ISODate));
        if (step.provisional)
            line += Tr::tr("（暂定）");
        command.say(line + QStringLiteral("  ") + step.basis);
        for (const Missing &missing : step.missing)
            command.say(Tr::tr("       还差：%1（%2）").arg(missing.what, missing.basis));
    }
}

struct Tally {
    int total = 0;
    int tracked = 0;
    int closed = 0;

    QJsonObject json() const
    {
        return {{QStringLiteral("total"), total},
                {QStringLiteral("tracked"), tracked},
                {QStringLiteral("closed"), closed},
                {QStringLiteral("closed_rate"), percentText(closed, tracked)}};
    }
};

} // namespace

int runStatus(const Command &command)
{
    const Result<Reading> reading = openReading(command);
    if (!reading)
        return command.fail(reading.error());
    if (command.arguments() < 2)
        return statusOfAll(command, *reading);
    const Result<Issue> issue =
        findIssue(*reading->ledger, command.argument(1), command.value("source"));
    if (!issue)
        return command.fail(issue.error());
    const Result<StatusView> view = reading->desk->status(issue->id);
    if (!view)
        return command.fail(view.error());
    sayStatus(command, *issue, *view);
    QJsonObject json = toJson(*view);
    json.insert(QStringLiteral("code"), issue->code);
    json.insert(QStringLiteral("title"), issue->title);
    json.insert(QStringLiteral("deadline"),
                deadlineJson(*issue, view->deadline, reading->desk->calendar()));
    command.document(json);
    return ExitDone;
}

int runAgenda(const Command &command)
{
    const Result<Reading> reading = openReading(command);
    if (!reading)
        return command.fail(reading.error());
    const auto lines = agendaLines(*reading->desk);
    if (!lines)
        return command.fail(lines.error());
    QJsonArray rows;
    for (const AgendaLine &line : *lines) {
        const AgendaText &text = line.text;
        rows.append(toJson(line));
        command.say(QStringLiteral("%1%2\t%3\t%4\t%5\t%6")
                        .arg(text.due.toString(Qt::ISODate),
                             text.provisional ? Tr::tr("（暂定）") : QString(),
                             leftInWords(text, command.today()), line.code, text.title,
                             text.basis));
    }
    command.document(rows);
    return ExitDone;
}

int runStats(const Command &command)
{
    const Result<Reading> reading = openReading(command);
    if (!reading)
        return command.fail(reading.error());
    const QString by = command.has("by") ? command.value("by") : QStringLiteral("source");
    if (!QStringList{QStringLiteral("source"), QStringLiteral("unit"), QStringLiteral("level"),
                     QStringLiteral("state")}
             .contains(by))
        return command.usage(Tr::tr("--by 只能是 source、unit、level 或 state。"));
    const auto facts = reading->desk->facts();
    const auto issues = reading->ledger->all<Issue>();
    const auto sources = reading->ledger->all<Source>();
    const auto units = reading->ledger->all<Unit>();
    if (!facts || !issues || !sources || !units)
        return command.fail(
            Error{ErrorCode::Corrupt, Tr::tr("台账读不完整，请用 verify 检查。"), {}, {}});
    QHash<qint64, const Source *> sourceById;
    for (const Source &source : *sources)
        sourceById.insert(source.id.value, &source);
    QHash<qint64, QString> unitById;
    for (const Unit &unit : *units)
        unitById.insert(unit.id.value, unit.name);

    Tally all;
    QMap<QString, Tally> groups;
    QStringList order;
    for (size_t i = 0; i < issues->size(); ++i) {
        const Issue &issue = (*issues)[i];
        const IssueState state = standingOf(reading->desk->rules(), IssueFacts(*facts, i)).state;
        const Source *source = sourceById.value(issue.source.value);
        QString group = source ? source->name : Tr::tr("未填来源");
        if (by == QLatin1String("level"))
            group = source ? wordOf(source->level, "source") : group;
        else if (by == QLatin1String("unit"))
            group = issue.responsible.empty() ? Tr::tr("未填单位")
                                              : unitById.value(issue.responsible.front().value);
        else if (by == QLatin1String("state"))
            group = wordOf(state);
        if (!groups.contains(group))
            order.append(group);
        for (Tally *tally : {&all, &groups[group]}) {
            ++tally->total;
            tally->tracked += issue.tracked;
            tally->closed += issue.tracked && state == IssueState::Closed;
        }
    }
    command.say(Tr::tr("问题 %1 个，需销号 %2 个，已销号 %3 个，销号率 %4")
                    .arg(all.total)
                    .arg(all.tracked)
                    .arg(all.closed)
                    .arg(percentText(all.closed, all.tracked)));
    QJsonArray rows;
    for (const QString &group : std::as_const(order)) {
        const Tally &tally = groups[group];
        QJsonObject row = tally.json();
        row.insert(QStringLiteral("name"), group);
        rows.append(row);
        command.say(QStringLiteral("  %1\t%2\t%3\t%4\t%5")
                        .arg(group)
                        .arg(tally.total)
                        .arg(tally.tracked)
                        .arg(tally.closed)
                        .arg(percentText(tally.closed, tally.tracked)));
    }
    command.document(QJsonObject{{QStringLiteral("on"), command.today().toString(Qt::ISODate)},
                                 {QStringLiteral("issues"), all.json()},
                                 {QStringLiteral("by"), rows}});
    return ExitDone;
}

} // namespace xhb
