// SPDX-License-Identifier: GPL-3.0-or-later
// The verb that tells where something stands, or everything of a kind: status.
#include "app/cli/Reading.h"
#include "core/actions/AdjustedDeadlines.h"
#include "core/actions/JsonFields.h"
#include "core/actions/PetitionRecords.h"
#include "core/actions/PlanView.h"
#include "core/report/Words.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject deadlineJson(const QString &text, QDate inForce, const Calendar &calendar,
                         const AdjustedDeadline &moved)
{
    return {{QStringLiteral("text"), text},
            {QStringLiteral("date"), orNull(inForce.toString(Qt::ISODate))},
            {QStringLiteral("provisional"), inForce.isValid() && calendar.provisional(inForce)},
            {QStringLiteral("original"), orNull(moved.original.toString(Qt::ISODate))},
            {QStringLiteral("original_text"), orNull(moved.originalText)},
            {QStringLiteral("doc_no"), orNull(moved.docNo)}};
}

using StateCounts = std::map<IssueState, int>;

/// “问题 60 个：正在整改 12，已销号 20”
void sayCounts(const Command &command, const QString &words, const StateCounts &counts)
{
    QStringList parts;
    for (const auto &[state, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(wordOf(state)).arg(count));
    command.say(parts.isEmpty() ? words
                                : Tr::tr("%1：%2").arg(words, parts.join(QStringLiteral("，"))));
}

/// What a row of the list says of a problem and of a petition alike.
QJsonObject rowJson(const char *kind, const QString &code, const QString &title,
                    const Standing &standing)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("code"), code},
            {QStringLiteral("title"), title},
            {QStringLiteral("state"), keyOf(standing.state)},
            {QStringLiteral("state_name"), wordOf(standing.state)},
            {QStringLiteral("pace"), keyOf(standing.pace)}};
}

void sayRow(const Command &command, const QString &code, const QString &state,
            const QString &deadline, const QString &title)
{
    command.say(QStringLiteral("%1\t%2\t%3\t%4").arg(code, state, deadline, title));
}

Status listIssues(const Command &command, const Reading &reading, QJsonArray &rows)
{
    TRY_LET(facts, reading.desk->facts());
    TRY_LET(issues, reading.ledger->all<Issue>());
    TRY_LET(moved, readAdjustedDeadlines(*reading.ledger));
    std::vector<Standing> standings;
    StateCounts counts;
    for (size_t i = 0; i < issues.size(); ++i) {
        standings.push_back(standingOf(reading.desk->rules(), IssueFacts(facts, i)));
        ++counts[standings.back().state];
    }
    sayCounts(command, Tr::tr("问题 %1 个").arg(issues.size()), counts);
    for (size_t i = 0; i < issues.size(); ++i) {
        const Issue &issue = issues[i];
        QJsonObject row = rowJson("issue", issue.code, issue.title, standings[i]);
        row.insert(QStringLiteral("deadline"),
                   deadlineJson(issue.deadlineText, standings[i].deadline, reading.desk->calendar(),
                                moved.issues.value(issue.id.value)));
        rows.append(row);
        sayRow(command, issue.code, wordOf(standings[i].state), issue.deadlineText, issue.title);
    }
    return done();
}

Status listPetitions(const Command &command, const Reading &reading, QJsonArray &rows)
{
    TRY_LET(records, petitionRecords(*reading.desk));
    StateCounts counts;
    for (const PetitionRecord &record : records)
        ++counts[record.standing.state];
    sayCounts(command, Tr::tr("信访件 %1 件").arg(records.size()), counts);
    for (const PetitionRecord &record : records) {
        const Petition &petition = record.petition;
        const QString title = titleOf(petition);
        QJsonObject row = rowJson("petition", petition.acceptNo, title, record.standing);
        row.insert(QStringLiteral("deadline"),
                   deadlineJson(petition.deadlineText, record.standing.deadline,
                                reading.desk->calendar(), {}));
        row.insert(QStringLiteral("class"), keyOf(petition.petitionClass));
        row.insert(QStringLiteral("finish"), keyOf(petition.finish));
        row.insert(QStringLiteral("reply_due"), orNull(record.reply.due.toString(Qt::ISODate)));
        rows.append(row);
        sayRow(command, petition.acceptNo, wordOf(record.standing.state), petition.deadlineText,
               title);
    }
    return done();
}

Status listPlans(const Command &command, const Reading &reading, QJsonArray &rows)
{
    TRY_LET(plans, reading.ledger->all<Plan>());
    std::vector<PlanView> views;
    int approved = 0;
    for (const Plan &plan : plans) {
        TRY_LET(view, planView(*reading.desk, plan.id));
        approved += view.plan.approved;
        views.push_back(std::move(view));
    }
    command.say(Tr::tr("整改方案 %1 个，已批准 %2 个").arg(views.size()).arg(approved));
    for (const PlanView &view : views) {
        rows.append(toJson(view));
        command.say(QStringLiteral("%1\t%2\t%3")
                        .arg(view.plan.plan.name,
                             view.plan.approved ? Tr::tr("已批准") : Tr::tr("尚未批准"),
                             Tr::tr("%1 个问题").arg(view.plan.rows.size())));
    }
    return done();
}

Status listAdjustments(const Command &command, const Reading &reading, QJsonArray &rows)
{
    TRY_LET(requests, readAdjustments(*reading.desk));
    std::vector<AdjustmentView> views;
    QSet<qint64> seen;
    std::map<AdjustmentState, int> counts;
    for (const AdjustmentCase &request : requests) {
        const Id<Issue> id = request.adjustment.issue;
        if (seen.contains(id.value))
            continue;
        seen.insert(id.value);
        TRY_LET(issue, reading.ledger->find(id));
        TRY_LET(own, adjustmentViews(*reading.desk, issue));
        views.insert(views.end(), own.begin(), own.end());
    }
    for (const AdjustmentView &view : views)
        ++counts[view.state];
    QStringList parts{Tr::tr("调整申请 %1 件").arg(views.size())};
    for (const auto &[state, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(wordOf(state, "adjustment_state")).arg(count));
    command.say(parts.join(QStringLiteral("，")));
    for (const AdjustmentView &view : views) {
        rows.append(toJson(view));
        sayRow(command, view.issue, wordOf(view.state, "adjustment_state"),
               view.request.adjustment.newDeadlineText,
               view.request.adjustment.on.toString(Qt::ISODate));
    }
    return done();
}

/// Problems and petitions, or what `--what` names.
int statusOfAll(const Command &command, const Reading &reading)
{
    const std::pair<QString, decltype(&listIssues)> lists[] = {
        {QStringLiteral("issues"), listIssues},
        {QStringLiteral("petitions"), listPetitions},
        {QStringLiteral("plans"), listPlans},
        {QStringLiteral("adjustments"), listAdjustments},
    };
    const QStringList wanted = command.has("what")
                                   ? command.value("what").split(u',', Qt::SkipEmptyParts)
                                   : QStringList{lists[0].first, lists[1].first};
    for (const QString &what : wanted)
        if (std::ranges::find(lists, what, &std::pair<QString, decltype(&listIssues)>::first) ==
            std::end(lists))
            return command.usage(
                Tr::tr("--what 只能是 issues、petitions、plans、adjustments，可用逗号连写几个。"));
    QJsonArray rows;
    for (const auto &[what, list] : lists)
        if (wanted.contains(what))
            if (const Status listed = list(command, reading, rows); !listed)
                return command.fail(listed.error());
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
        command.say(line + QStringLiteral("  ") + citation(step.basis));
        if (step.state == StepState::Current && !step.explanation.isEmpty())
            command.say(QStringLiteral("       ") + step.explanation);
        for (const Missing &missing : step.missing)
            command.say(Tr::tr("       还差：%1（%2）").arg(missing.what, citation(missing.basis)));
    }
}

void sayStatus(const Command &command, const QString &code, const QString &title,
               const QString &deadline, const StatusView &view)
{
    command.say(QStringLiteral("%1  %2").arg(code, title));
    command.say(Tr::tr("状态：%1。%2（%3）")
                    .arg(wordOf(view.state), view.reason, citation(view.reasonBasis)));
    command.say(Tr::tr("时限：%1").arg(deadline));
    command.say(view.round ? Tr::tr("程序：%1，第 %2 轮").arg(view.procedureName).arg(view.round)
                           : Tr::tr("程序：%1，未启动").arg(view.procedureName));
    saySteps(command, view.steps);
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
                             citation(finding.basis)));
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
                        .arg(wordsOf(*reply), citation(reply->basis), reply->explanation));
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
    if (command.has("what"))
        return command.usage(Tr::tr("写明了编号就不用 --what。"));
    const Result<Subject> subject =
        findSubject(*reading->ledger, command.argument(1), command.value("source"));
    if (!subject) {
        const Result<Plan> plan = findPlan(reading->ledger->database(), command.argument(1));
        return plan ? statusOfPlan(command, *reading, *plan) : command.fail(subject.error());
    }
    if (subject->isPetition()) {
        const auto petition = reading->ledger->find(subject->petition);
        return petition ? statusOfPetition(command, *reading, *petition)
                        : command.fail(petition.error());
    }
    const Result<Issue> issue = reading->ledger->find(subject->issue);
    if (!issue)
        return command.fail(issue.error());
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
                deadlineJson(issue->deadlineText, view->deadline, reading->desk->calendar(), own));
    const auto plan = issue->plan ? reading->ledger->find(issue->plan) : Plan();
    json.insert(QStringLiteral("plan"), plan ? orNull(plan->name) : QJsonValue());
    QJsonArray adjustments;
    for (const AdjustmentView &request : *requests)
        adjustments.append(toJson(request));
    json.insert(QStringLiteral("adjustments"), adjustments);
    command.document(json);
    return ExitDone;
}

} // namespace xhb
