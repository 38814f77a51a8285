// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Statistics.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <cmath>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

QJsonObject petitionJson(const PetitionTally &tally)
{
    return {{QStringLiteral("total"), tally.total},
            {QStringLiteral("done"), tally.done},
            {QStringLiteral("done_rate"), percentText(tally.done, tally.total)},
            {QStringLiteral("staged"), tally.staged},
            {QStringLiteral("open"), tally.open}};
}

QJsonArray groupsJson(const std::vector<PetitionTally> &groups)
{
    QJsonArray list;
    for (const PetitionTally &group : groups) {
        QJsonObject row = petitionJson(group);
        row.insert(QStringLiteral("name"), group.name);
        list.append(row);
    }
    return list;
}

std::vector<PetitionTally> sorted(const QMap<QString, PetitionTally> &groups,
                                  const QString &unnamed)
{
    std::vector<PetitionTally> list;
    for (const PetitionTally &group : groups)
        if (!group.name.isEmpty())
            list.push_back(group);
    for (PetitionTally group : groups)
        if (group.name.isEmpty()) {
            group.name = unnamed;
            list.push_back(group);
        }
    return list;
}

} // namespace

void PetitionTally::count(Finish finish)
{
    ++total;
    done += finish == Finish::Done;
    staged += finish == Finish::Staged;
    open += finish == Finish::Open;
}

Result<IssueStatistics> issueStatistics(const Desk &desk, StatisticsBy by)
{
    TRY_LET(facts, desk.facts());
    TRY_LET(issues, desk.ledger().all<Issue>());
    TRY_LET(sources, desk.ledger().all<Source>());
    TRY_LET(units, desk.ledger().all<Unit>());
    TRY_LET(measures, desk.ledger().all<Measure>());
    QHash<qint64, const Source *> sourceById;
    for (const Source &source : sources)
        sourceById.insert(source.id.value, &source);
    QHash<qint64, QString> unitById;
    for (const Unit &unit : units)
        unitById.insert(unit.id.value, unit.name);
    QHash<qint64, double> invested;
    for (const Measure &measure : measures)
        invested[measure.issue.value] += measure.investedWan.value_or(0);

    IssueStatistics statistics;
    QHash<QString, size_t> known;
    for (size_t i = 0; i < issues.size(); ++i) {
        const Issue &issue = issues[i];
        const IssueState state = standingOf(desk.rules(), IssueFacts(facts, i)).state;
        const Source *source = sourceById.value(issue.source.value);
        QString group = source ? source->name : Tr::tr("未填来源");
        if (by == StatisticsBy::Level)
            group = source ? wordOf(source->level, "source") : group;
        else if (by == StatisticsBy::Unit)
            group = issue.responsible.empty() ? Tr::tr("未填单位")
                                              : unitById.value(issue.responsible.front().value);
        else if (by == StatisticsBy::State)
            group = wordOf(state);
        if (!known.contains(group)) {
            known.insert(group, statistics.groups.size());
            statistics.groups.push_back({group});
        }
        for (IssueTally *tally : {&statistics.all, &statistics.groups[known.value(group)]}) {
            ++tally->total;
            tally->tracked += issue.tracked;
            tally->closed += issue.tracked && state == IssueState::Closed;
            tally->investedWan += invested.value(issue.id.value);
        }
    }
    return statistics;
}

Result<PetitionStatistics> petitionStatistics(const Desk &desk)
{
    TRY_LET(petitions, desk.ledger().all<Petition>());
    TRY_LET(links, desk.ledger().all<PetitionLink>());
    PetitionStatistics statistics;
    QMap<QString, PetitionTally> batches;
    QMap<QString, PetitionTally> types;
    for (const Petition &petition : petitions) {
        statistics.all.count(petition.finish);
        statistics.key += petition.key;
        PetitionTally &batch = batches[codeSortKey(petition.batch)];
        batch.name = petition.batch;
        batch.count(petition.finish);
        for (const QString &type :
             petition.pollution.isEmpty() ? QStringList{QString()} : petition.pollution) {
            types[type].name = type;
            types[type].count(petition.finish);
        }
    }
    QSet<qint64> repeating;
    QSet<qint64> splitUp;
    for (const PetitionLink &link : links)
        if (link.kind == LinkKind::Duplicate)
            repeating.insert(link.petition.value);
        else if (link.kind == LinkKind::Split)
            splitUp.insert(link.to.value);
    statistics.duplicates = int(repeating.size());
    statistics.afterSplit = statistics.all.total - int(splitUp.size());
    statistics.byBatch = sorted(batches, Tr::tr("未填批次"));
    statistics.byPollution = sorted(types, Tr::tr("未填类型"));
    int sum = 0;
    for (const PetitionTally &type : statistics.byPollution)
        sum += type.total;
    if (sum > statistics.all.total)
        statistics.note =
            Tr::tr("一件可涉及多种污染类型，各类型合计 %1 件次，大于总件数 %2 件（FB-统计）。")
                .arg(sum)
                .arg(statistics.all.total);
    return statistics;
}

QString moneyText(double wan)
{
    constexpr double wanPerYi = 10'000;
    if (std::abs(wan) >= wanPerYi)
        return Tr::tr("%1 亿元").arg(QString::number(wan / wanPerYi, 'f', 2));
    const double rounded = std::round(wan * 100) / 100;
    return Tr::tr("%1 万元").arg(QString::number(rounded, 'g', 10));
}

QJsonObject toJson(const IssueTally &tally)
{
    return {{QStringLiteral("total"), tally.total},
            {QStringLiteral("tracked"), tally.tracked},
            {QStringLiteral("closed"), tally.closed},
            {QStringLiteral("closed_rate"), percentText(tally.closed, tally.tracked)},
            {QStringLiteral("invested_wan"), tally.investedWan},
            {QStringLiteral("invested"), moneyText(tally.investedWan)}};
}

QJsonObject toJson(const PetitionStatistics &statistics)
{
    QJsonObject json = petitionJson(statistics.all);
    json.insert(QStringLiteral("key"), statistics.key);
    json.insert(QStringLiteral("duplicates"), statistics.duplicates);
    json.insert(QStringLiteral("after_split"), statistics.afterSplit);
    json.insert(QStringLiteral("by_batch"), groupsJson(statistics.byBatch));
    json.insert(QStringLiteral("by_pollution"), groupsJson(statistics.byPollution));
    json.insert(QStringLiteral("note"), statistics.note);
    return json;
}

} // namespace xhb
