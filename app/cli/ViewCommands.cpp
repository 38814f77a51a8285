// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs that only look at the whole book: agenda, stats.
#include "app/cli/Reading.h"
#include "core/actions/AgendaLines.h"
#include "core/actions/JsonFields.h"
#include "core/actions/Statistics.h"
#include "core/base/Text.h"
#include "core/report/Words.h"
#include "core/rules/PetitionWords.h"

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

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

} // namespace

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
                             citation(text.basis)));
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
