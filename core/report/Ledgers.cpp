// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Ledgers.h"

#include "core/report/Words.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Ledgers)
};

/// One row of a ledger: a problem and, in the ledger of measures, one of its measures.
struct LedgerRow {
    const IssueDossier &dossier;
    int number;             ///< of the problem, from 1
    const Measure *measure; ///< null where it has none
};

struct LedgerColumn {
    const char *name;
    QString (*text)(const LedgerRow &row);
};

const RoundDossier &lastRound(const LedgerRow &row)
{
    static const RoundDossier none;
    const RoundDossier *const last = row.dossier.lastRound();
    return last ? *last : none;
}

QString dateOfStep(const LedgerRow &row, std::initializer_list<const char *> keys)
{
    const Step *const step = lastRound(row).step(keys);
    return step ? paperDate(step->on) : QString();
}

QString noticePeriod(const LedgerRow &row)
{
    const RoundDossier &round = lastRound(row);
    if (round.publicity.empty())
        return {};
    const PublicityDossier &notice = round.publicity.back();
    return paperPeriodLines(notice.publicity.on, notice.until);
}

QString filingNumber(const LedgerRow &row)
{
    const Step *const step = lastRound(row).step({"file"});
    return step ? step->docNo : QString();
}

/// The day the last measure was done, when all are.
QString completedOn(const LedgerRow &row)
{
    QDate last;
    for (const Measure &measure : row.dossier.measures) {
        if (!measure.doneOn.isValid())
            return {};
        last = last.isValid() ? std::max(last, measure.doneOn) : measure.doneOn;
    }
    return paperDate(last);
}

QString lastLookback(const LedgerRow &row)
{
    if (row.dossier.lookbacks.empty())
        return {};
    const Lookback &lookback = row.dossier.lookbacks.back();
    return paperDate(lookback.on) +
           (lookback.outcome == LookbackOutcome::Held ? Tr::tr("巩固") : Tr::tr("反弹"));
}

const std::vector<LedgerColumn> &columns()
{
    static const std::vector<LedgerColumn> all{
        {"no", [](const LedgerRow &row) { return QString::number(row.number); }},
        {"code", [](const LedgerRow &row) { return row.dossier.issue.code; }},
        {"source", [](const LedgerRow &row) { return row.dossier.sourceWords(); }},
        {"title", [](const LedgerRow &row) { return row.dossier.issue.title; }},
        {"location", [](const LedgerRow &row) { return row.dossier.issue.location; }},
        {"topic", [](const LedgerRow &row) { return row.dossier.issue.topic; }},
        {"goal", [](const LedgerRow &row) { return row.dossier.issue.goal; }},
        {"deadline", [](const LedgerRow &row) { return row.dossier.deadlineLines(); }},
        {"responsible", [](const LedgerRow &row) { return row.dossier.responsible.join(u'\n'); }},
        {"lead", [](const LedgerRow &row) { return row.dossier.supervising.value(0); }},
        {"supervising", [](const LedgerRow &row) { return row.dossier.supervising.join(u'\n'); }},
        {"others",
         [](const LedgerRow &row) {
             return (row.dossier.supervising.mid(1) + row.dossier.assisting).join(u'\n');
         }},
        {"leader", [](const LedgerRow &row) { return row.dossier.issue.leader; }},
        {"state", [](const LedgerRow &row) { return row.dossier.state; }},
        {"note", [](const LedgerRow &row) { return row.dossier.issue.note; }},
        {"completed_on", completedOn},
        {"applied_on", [](const LedgerRow &row) { return dateOfStep(row, {"apply"}); }},
        {"accepted_on",
         [](const LedgerRow &row) {
             return dateOfStep(row, {"accept", "verify", "pre_accept"});
         }},
        {"notice", noticePeriod},
        {"closed_on", [](const LedgerRow &row) { return paperDate(row.dossier.closedOn); }},
        {"reg_no", filingNumber},
        {"round",
         [](const LedgerRow &row) {
             return row.dossier.rounds.empty() ? QString()
                                               : QString::number(lastRound(row).round.no);
         }},
        {"lookback", lastLookback},
        {"measure",
         [](const LedgerRow &row) {
             if (!row.measure)
                 return QString();
             return row.dossier.measures.size() > 1
                        ? QStringLiteral("%1.%2").arg(row.measure->seq).arg(row.measure->text)
                        : row.measure->text;
         }},
        {"measure_deadline",
         [](const LedgerRow &row) {
             return row.measure ? row.dossier.deadlineLines(*row.measure) : QString();
         }},
        {"measure_done",
         [](const LedgerRow &row) {
             return row.measure ? paperDate(row.measure->doneOn) : QString();
         }},
        {"measure_result",
         [](const LedgerRow &row) { return row.measure ? row.measure->result : QString(); }},
    };
    return all;
}

QStringList columnNames()
{
    QStringList names;
    for (const LedgerColumn &column : columns())
        names << QLatin1String(column.name);
    return names;
}

void addHead(FormData &data, const Dossiers &issues, const Letterhead &letterhead)
{
    data.texts[QStringLiteral("county")] = letterhead.county;
    data.texts[QStringLiteral("office")] = letterhead.office;
    data.texts[QStringLiteral("clerk")] = letterhead.clerk;
    data.texts[QStringLiteral("as_of")] = paperDate(letterhead.on);
    data.texts[QStringLiteral("plan")] = QString();
    data.texts[QStringLiteral("version")] = QString();
    data.texts[QStringLiteral("issue_count")] = QString::number(issues ? issues->size() : 0);
}

} // namespace

FormData issueLedgerData(const Dossiers &issues, const Letterhead &letterhead)
{
    /// Where a row of the ledger comes from.
    struct Place {
        int issue;
        int measure;
    };
    auto places = std::make_shared<std::vector<Place>>();
    for (size_t i = 0; issues && i < issues->size(); ++i) {
        const int measures = int((*issues)[i].measures.size());
        for (int m = 0; m < std::max(measures, 1); ++m)
            places->push_back({int(i), m});
    }
    FormData data;
    addHead(data, issues, letterhead);
    FormList list;
    list.columns = columnNames();
    list.size = int(places->size());
    list.text = [issues, places](int row, int column) {
        const Place place = (*places)[size_t(row)];
        const IssueDossier &dossier = (*issues)[size_t(place.issue)];
        const Measure *measure =
            dossier.measures.empty() ? nullptr : &dossier.measures[size_t(place.measure)];
        return columns()[size_t(column)].text({dossier, place.issue + 1, measure});
    };
    list.group = [issues, places](int row) {
        const Place place = (*places)[size_t(row)];
        if (place.measure > 0)
            return 0;
        return std::max(1, int((*issues)[size_t(place.issue)].measures.size()));
    };
    data.lists[QStringLiteral("rows")] = list;
    return data;
}

FormData signOffLedgerData(const Dossiers &issues, const Letterhead &letterhead)
{
    FormData data;
    addHead(data, issues, letterhead);
    FormList list;
    list.columns = columnNames();
    list.size = issues ? int(issues->size()) : 0;
    list.text = [issues](int row, int column) {
        return columns()[size_t(column)].text({(*issues)[size_t(row)], row + 1, nullptr});
    };
    data.lists[QStringLiteral("rows")] = list;
    return data;
}

} // namespace xhb
