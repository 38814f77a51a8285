// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssueOutput.h"

#include "core/actions/ExportTables.h"
#include "core/base/Dates.h"
#include "core/report/FormTemplate.h"
#include "core/report/Ledgers.h"
#include "ui/records/Output.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

const Error &cancelled()
{
    static const Error error{ErrorCode::Cancelled, {}, {}, {}};
    return error;
}

Result<Table> tableOf(const Desk &desk, const std::vector<qint64> &issues, const QStringList &shown,
                      Progress &progress)
{
    TRY_LET(reader, DossierReader::read(desk));
    if (!progress.step(1, 3))
        return cancelled();
    TRY_LET(all, ledgerExport(desk, reader));
    if (!progress.step(2, 3))
        return cancelled();
    std::vector<LedgerEntry> entries;
    for (const size_t place :
         placesOf(issues, all.entries, [](const LedgerEntry &entry) { return entry.issue.id; }))
        entries.push_back(all.entries[place]);
    QStringList columns;
    for (const QString &column : shown)
        for (const LedgerColumn &known : ledgerColumns())
            if (known.key == column)
                columns.append(column);
    TRY_LET(head, letterheadOf(desk));
    return ledgerTable(
        entries, all.names, columns, LedgerShape::IssuePerRow,
        {Tr::tr("%1突出生态环境问题整改台账").arg(head.county),
         Tr::tr("填报单位：%1    截至日期：%2").arg(head.office, longDate(head.on))});
}

Result<Paper> paperOf(const Desk &desk, const std::vector<qint64> &issues, Progress &progress)
{
    TRY_LET(reader, DossierReader::read(desk));
    auto dossiers = std::make_shared<std::vector<IssueDossier>>();
    for (const size_t place :
         placesOf(issues, reader.issues(), [](const Issue &issue) { return issue.id; })) {
        dossiers->push_back(reader.dossier(place));
        if (!progress.step(int(dossiers->size()), int(issues.size())))
            return cancelled();
    }
    TRY_LET(head, letterheadOf(desk));
    const auto none = std::make_shared<const std::vector<IssueDossier>>();
    TRY_LET(form, FormTemplate::builtIn(QStringLiteral("issue-ledger"), issueLedgerData(none, {})));
    return Paper{form.fill(issueLedgerData(dossiers, head)), form.copies(), {}};
}

} // namespace

void exportIssues(QWidget *parent, Desk &desk, const std::vector<qint64> &issues,
                  const QStringList &columns, std::function<void(const QString &)> said)
{
    exportTable(parent, desk,
                {Tr::tr("导出 %n 个问题", nullptr, int(issues.size())), Tr::tr("问题台账"),
                 Tr::tr("已导出 %1 条到“%2”"),
                 [issues, columns](const Desk &apart, Progress &progress) {
                     return tableOf(apart, issues, columns, progress);
                 }},
                std::move(said));
}

void printLedger(QWidget *parent, Desk &desk, const std::vector<qint64> &issues)
{
    printPaper(parent, desk, Tr::tr("整改台账"), [issues](const Desk &apart, Progress &progress) {
        return paperOf(apart, issues, progress);
    });
}

} // namespace xhb
