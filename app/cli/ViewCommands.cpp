// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs that only look: status, agenda, stats, workdays.
#include "app/cli/Reading.h"
#include "core/actions/AdjustedDeadlines.h"
#include "core/actions/AgendaLines.h"
#include "core/actions/JsonFields.h"
#include "core/actions/Petitions.h"
#include "core/actions/PlanView.h"
#include "core/actions/Statistics.h"
#include "core/base/Text.h"
#include "core/rules/PetitionWords.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject deadlineJson(const Issue &issue, QDate inForce, const Calendar &calendar,
                         const AdjustedDeadline &moved)
{
    return {{QStringLiteral("text"), issue.deadlineText},
            {QStringLiteral("date"), orNull(inForce.toString(Qt::ISODate))},
            {QStringLiteral("provisional"), inForce.isValid() && calendar.provisional(inForce)},
            {QStringLiteral("original"), orNull(moved.original.toString(Qt::ISODate))},
            {QStringLiteral("original_text"), orNull(moved.originalText)},
            {QStringLiteral("doc_no"), orNull(moved.docNo)}};
}

int statusOfAll(const Command &command, const Reading &reading)
{
    const auto facts = reading.desk->facts();
    const auto issues = reading.ledger->all<Issue>();
    const auto moved = readAdjustedDeadlines(*reading.ledger);
    if (!facts || !issues || !moved)
        return command.fail(!facts ? facts.error() : !issues ? issues.error() : moved.error());
    QJsonArray rows;
    for (size_t i = 0; i < issues->size(); ++i) {
        const Issue &issue = (*issues)[i];
        const Standing standing = standingOf(reading.desk->rules(), IssueFacts(*facts, i));
        rows.append(QJsonObject{{QStringLiteral("code"), issue.code},
                                {QStringLiteral("title"), issue.title},
                                {QStringLiteral("state"), keyOf(standing.state)},
                                {QStringLiteral("state_name"), wordOf(standing.state)},
                                {QStringLiteral("pace"), keyOf(standing.pace)},
                                {QStringLiteral("deadline"),
                                 deadlineJson(issue, standing.deadline, reading.desk->calendar(),
                                              moved->issues.value(issue.id.value))}});
        command.say(QStringLiteral("%1\t%2\t%3\t%4")
                        .arg(issue.code, wordOf(standing.state), issue.deadlineText, issue.title));
    }
    command.document(rows);
    return ExitDone;
}

void saySteps(const Command &command, const std::vector<StepView> &steps)
{
    for (const StepView &step : steps) {
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

void sayStatus(const Command &command, const QString &code, const QString &title,
               const QString &deadline, const StatusView &view)
{
    command.say(QStringLiteral("%1  %2").arg(code, title));
    command.say(
        Tr::tr("状态：%1。%2（%3）").arg(wordOf(view.state), view.reason, view.reasonBasis));
    command.say(Tr::tr("时限：%1").arg(deadline));
    command.say(view.round ? Tr::tr("程序：%1，第 %2 轮").arg(view.procedureName).arg(view.round)
                           : Tr::tr("程序：%1，未启动").arg(view.procedureName));
    saySteps(command, view.steps);
}

void sayPetitions(const Command &command, const PetitionStatistics &statistics)
{
    const PetitionTally &all = statistics.all;
    if (all.total == 0)
        return;
    command.say(
        Tr::tr("信访件 %1 件（重点 %2 件，重复 %3 件，分解后 %4 件），已办结 %5 件，办结率 %6，"
               "阶段性办结 %7 件，正在办理 %8 件")
            .arg(all.total)
            .arg(statistics.key)
            .arg(statistics.duplicates)
            .arg(statistics.afterSplit)
            .arg(all.done)
            .arg(percentText(all.done, all.total))
            .arg(all.staged)
            .arg(all.open));
    for (const auto *groups : {&statistics.byBatch, &statistics.byPollution})
        for (const PetitionTally &group : *groups)
            command.say(QStringLiteral("  %1\t%2\t%3\t%4")
                            .arg(group.name)
                            .arg(group.total)
                            .arg(group.done)
                            .arg(percentText(group.done, group.total)));
    if (!statistics.note.isEmpty())
        command.say(statistics.note);
}

void sayAdjustments(const Command &command, const std::vector<AdjustmentView> &requests)
{
    for (const AdjustmentView &request : requests) {
        command.say(Tr::tr("调整申请 %1（%2，%3）：%4")
                        .arg(request.request.adjustment.on.toString(Qt::ISODate), request.issue,
                             request.trail, wordOf(request.state, "adjustment_state")));
        for (const QString &line : changeWords(request))
            command.say(QStringLiteral("  ") + line);
        saySteps(command, request.steps);
    }
}

int statusOfPlan(const Command &command, const Reading &reading, const Plan &plan)
{
    const Result<PlanView> view = planView(*reading.desk, plan.id);
    if (!view)
        return command.fail(view.error());
    command.say(QStringLiteral("%1（%2）").arg(plan.name, view->trail));
    command.say(view->plan.approved
                    ? Tr::tr("已批准，第 %1 版").arg(view->plan.versions.back().no)
                    : Tr::tr("尚未批准，列入问题 %1 个").arg(view->plan.rows.size()));
    saySteps(command, view->steps);
    for (const PlanFinding &finding : view->findings)
        command.say(Tr::tr("  %1：%2（%3）")
                        .arg(nameOf(view->plan.rows[size_t(finding.row)].issue), finding.what,
                             finding.basis));
    sayAdjustments(command, view->adjustments);
    command.document(toJson(*view));
    return ExitDone;
}

int statusOfPetition(const Command &command, const Reading &reading, const Petition &petition)
{
    const Result<StatusView> view = reading.desk->status(petition.id);
    const Result<QJsonObject> json = petitionStatus(*reading.desk, petition);
    const Result<PetitionReply> reply = replyOf(*reading.desk, petition.id);
    const auto links = linksOf(*reading.ledger, petition.id);
    if (!view || !json || !reply || !links)
        return command.fail(!view    ? view.error()
                            : !json  ? json.error()
                            : !reply ? reply.error()
                                     : links.error());
    sayStatus(command, petition.acceptNo, titleOf(petition), petition.deadlineText, *view);
    if (reply->due.isValid())
        command.say(Tr::tr("反馈：%1（%2）。%3")
                        .arg(reply->answered ? Tr::tr("已反馈")
                             : reply->late   ? Tr::tr("逾期未反馈")
                                             : Tr::tr("还有 %1 天").arg(reply->left),
                             reply->basis, reply->explanation));
    for (const LinkView &link : *links)
        command.say(QStringLiteral("  %1 %2").arg(wordsOf(link), link.acceptNo));
    command.document(*json);
    return ExitDone;
}

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
    if (!issue) {
        const auto petitions =
            reading->ledger->where<Petition>("accept_no", readAcceptNo(command.argument(1)).number);
        if (petitions && !petitions->empty())
            return statusOfPetition(command, *reading, petitions->front());
        const Result<Plan> plan = findPlan(reading->ledger->database(), command.argument(1));
        return plan ? statusOfPlan(command, *reading, *plan) : command.fail(issue.error());
    }
    const Result<StatusView> view = reading->desk->status(issue->id);
    const auto moved = readAdjustedDeadlines(*reading->ledger, issue->id);
    const auto requests = adjustmentViews(*reading->desk, *issue);
    if (!view || !moved || !requests)
        return command.fail(!view ? view.error() : !moved ? moved.error() : requests.error());
    const AdjustedDeadline own = moved->issues.value(issue->id.value);
    sayStatus(command, issue->code, issue->title,
              own.moved() ? Tr::tr("%1（%2）").arg(issue->deadlineText, adjustedWords(own))
                          : issue->deadlineText,
              *view);
    sayAdjustments(command, *requests);
    QJsonObject json = toJson(*view);
    json.insert(QStringLiteral("code"), issue->code);
    json.insert(QStringLiteral("title"), issue->title);
    json.insert(QStringLiteral("deadline"),
                deadlineJson(*issue, view->deadline, reading->desk->calendar(), own));
    const auto plan = issue->plan ? reading->ledger->find(issue->plan) : Plan();
    json.insert(QStringLiteral("plan"), plan ? orNull(plan->name) : QJsonValue());
    QJsonArray adjustments;
    for (const AdjustmentView &request : *requests)
        adjustments.append(toJson(request));
    json.insert(QStringLiteral("adjustments"), adjustments);
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
    const auto by =
        fromKey<StatisticsBy>(command.has("by") ? command.value("by") : QStringLiteral("source"));
    if (!by)
        return command.usage(Tr::tr("--by 只能是 source、unit、level 或 state。"));
    const Result<IssueStatistics> issues = issueStatistics(*reading->desk, *by);
    const Result<PetitionStatistics> petitions = petitionStatistics(*reading->desk);
    if (!issues || !petitions)
        return command.fail(!issues ? issues.error() : petitions.error());
    const IssueTally &all = issues->all;
    command.say(Tr::tr("问题 %1 个，需销号 %2 个，已销号 %3 个，销号率 %4，投资 %5")
                    .arg(all.total)
                    .arg(all.tracked)
                    .arg(all.closed)
                    .arg(percentText(all.closed, all.tracked), moneyText(all.investedWan)));
    QJsonArray rows;
    for (const IssueTally &tally : issues->groups) {
        QJsonObject row = toJson(tally);
        row.insert(QStringLiteral("name"), tally.name);
        rows.append(row);
        command.say(QStringLiteral("  %1\t%2\t%3\t%4\t%5")
                        .arg(tally.name)
                        .arg(tally.total)
                        .arg(tally.tracked)
                        .arg(tally.closed)
                        .arg(percentText(tally.closed, tally.tracked)));
    }
    sayPetitions(command, *petitions);
    command.document(QJsonObject{{QStringLiteral("on"), command.today().toString(Qt::ISODate)},
                                 {QStringLiteral("issues"), toJson(all)},
                                 {QStringLiteral("petitions"), toJson(*petitions)},
                                 {QStringLiteral("by"), rows}});
    return ExitDone;
}

} // namespace xhb
