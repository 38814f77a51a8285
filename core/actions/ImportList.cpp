// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ImportList.h"

#include "core/actions/ImportParts.h"
#include "core/actions/PlanSeal.h"
#include "core/base/Stored.h"
#include "core/report/Words.h"
#include "core/store/PlanQueries.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<ImportBook> bookOf(const Ledger &ledger)
{
    ImportBook book;
    TRY_LET(units, ledger.all<Unit>());
    TRY_LET(sources, ledger.all<Source>());
    TRY_LET(issues, ledger.all<Issue>());
    TRY_LET(measures, ledger.all<Measure>());
    book.units = std::move(units);
    book.sources = std::move(sources);
    book.issues = std::move(issues);
    book.measures = std::move(measures);
    return book;
}

/// Whether a row of the list would change what an approved plan lays down.
bool differsInPlan(const IssueImport &import)
{
    return differsInPlan(entityInfo<Issue>(), toRow(import.before), toRow(import.after)) ||
           std::ranges::any_of(import.measures, [](const MeasureChange &change) {
               return change.action != MeasureChange::Action::Update ||
                      differsInPlan(entityInfo<Measure>(), toRow(change.before),
                                    toRow(change.after));
           });
}

/// What the book would refuse is rejected here already, so that the other rows can go in.
Status rejectSealed(const Desk &desk, ImportPlan &plan)
{
    TRY_LET(facts, desk.facts());
    std::vector<IssueImport> kept;
    QHash<qint64, bool> approved; ///< by plan
    for (IssueImport &issue : plan.issues) {
        const int index = issue.after.id ? facts.indexOf(issue.after.id) : -1;
        const bool closed =
            index >= 0 &&
            standingOf(desk.rules(), IssueFacts(facts, size_t(index))).state == IssueState::Closed;
        const bool update = issue.action == ImportAction::Update;
        const qint64 planId = issue.after.plan.value;
        if (update && planId && !approved.contains(planId)) {
            TRY_LET(answer, planApproved(desk.ledger().database(), issue.after.plan));
            approved.insert(planId, answer);
        }
        if (!closed && update && approved.value(planId) && differsInPlan(issue))
            plan.rejected.push_back(
                {issue.row,
                 {},
                 nameOf(issue.after),
                 {},
                 Tr::tr("整改方案已批准，目标、措施、责任单位和时限已封存（%1），与清单不同之处"
                        "没有写入；确需调整的请提出方案调整申请")
                     .arg(citation(QStringLiteral("JX-7")))});
        else if (closed && update)
            plan.rejected.push_back({issue.row,
                                     {},
                                     nameOf(issue.after),
                                     {},
                                     Tr::tr("已销号，内容已封存（%1），与清单不同之处没有写入")
                                         .arg(citation(QStringLiteral("QX-18")))});
        else if (issue.after.foundOn > desk.today() && issue.action != ImportAction::Unchanged)
            plan.rejected.push_back({issue.row,
                                     {},
                                     issue.after.foundOn.toString(Qt::ISODate),
                                     {},
                                     Tr::tr("发现日期晚于今天，没有写入；请核对")});
        else
            kept.push_back(std::move(issue));
    }
    plan.issues = std::move(kept);
    return done();
}

Status writeMeasures(Tx &tx, const IssueImport &import, Id<Issue> issue)
{
    for (const MeasureChange &change : import.measures) {
        Measure measure = change.after;
        measure.issue = issue;
        switch (change.action) {
        case MeasureChange::Action::Add: TRY(tx.insert(measure)); break;
        case MeasureChange::Action::Update: TRY(tx.update(measure)); break;
        case MeasureChange::Action::Remove: TRY(tx.remove(change.before.id)); break;
        }
    }
    return done();
}

} // namespace

Result<PreparedImport> prepareImport(const Desk &desk, const Workbook &file,
                                     const ImportChoices &choices, Progress *progress)
{
    PreparedImport prepared;
    TRY_LET(draft,
            (readCorrected<LedgerDraft>(desk.ledger(), file, choices, issueWords(), readLedger,
                                        prepared.fingerprint, prepared.remembered, progress)));
    TRY_LET(book, bookOf(desk.ledger()));
    prepared.plan = planImport(draft, book, {choices.source, file.name});
    TRY(rejectSealed(desk, prepared.plan));
    return prepared;
}

Result<qint64> applyImport(const Desk &desk, const PreparedImport &prepared,
                           const QString &fileName, Progress *progress)
{
    const ImportPlan &plan = prepared.plan;
    const Result<qint64> operation = desk.ledger().transact(
        QStringLiteral("import"), stored("导入“%1”").arg(fileName), desk.today(),
        [&](Tx &tx) -> Status {
            TRY_LET(rows, writeNewRows(tx, plan));
            int written = 0;
            for (const IssueImport &import : plan.issues) {
                if (progress && !progress->step(++written, int(plan.issues.size())))
                    return Error{
                        ErrorCode::Cancelled, Tr::tr("导入已取消，台账没有改动。"), {}, {}};
                if (import.action == ImportAction::Unchanged)
                    continue;
                Issue issue = placed(import.after, rows.units, rows.sources);
                if (import.action == ImportAction::Create)
                    TRY(tx.insert(issue));
                else
                    TRY(tx.update(issue, placed(import.before, rows.units, rows.sources)));
                TRY(writeMeasures(tx, import, issue.id));
            }
            return done();
        });
    if (operation)
        rememberMapping(desk.ledger(), prepared.fingerprint, plan.mapping);
    return operation;
}

} // namespace xhb
