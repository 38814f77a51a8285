// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanOutput.h"

#include "core/actions/DossierReader.h"
#include "core/actions/PlanPaperReader.h"
#include "core/actions/PlanTable.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "core/report/FormTemplate.h"
#include "ui/kit/Ask.h"
#include "ui/kit/Busy.h"
#include "ui/kit/Preview.h"
#include "ui/plans/PlanShown.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

const QString comparisonForm = QStringLiteral("plan-comparison");

struct Paper {
    Document document;
    int copies = 1;
    QString name;
};

/// Runs on another thread, over a reading connection of its own.
struct Wanted {
    QString book;
    QDate today;
    QString form;
    Id<Plan> plan;
    qint64 subject = 0; ///< a version, a request
    int other = 0;      ///< the version it is compared with
};

Result<Paper> adjustmentPaperOf(const Desk &desk, Id<Adjustment> id, const Letterhead &head)
{
    TRY_LET(adjustment, desk.ledger().find(id));
    TRY_LET(issue, desk.ledger().find(adjustment.issue));
    TRY_LET(paper, adjustmentPaper(desk, issue, id));
    TRY_LET(form, FormTemplate::builtIn(QStringLiteral("adjustment-form"), adjustmentData({}, {})));
    return Paper{form.fill(adjustmentData(paper, head)), form.copies(),
                 Tr::tr("方案调整申请表 %1").arg(nameOf(issue))};
}

Result<Paper> comparisonPaperOf(const Desk &desk, const Wanted &wanted, const Letterhead &head)
{
    TRY_LET(comparison, planComparison(desk, wanted.plan, int(wanted.subject), wanted.other));
    TRY_LET(form, FormTemplate::builtIn(comparisonForm, comparisonData({}, {})));
    return Paper{form.fill(comparisonData(comparison, head)), form.copies(),
                 Tr::tr("版本对照表 %1").arg(comparison.plan)};
}

Result<Paper> paperOf(const Wanted &wanted, Progress &progress)
{
    TRY_LET(ledger, Ledger::openForReading(wanted.book, true));
    TRY_LET(desk, Desk::open(*ledger, wanted.today));
    TRY_LET(head, letterheadOf(*desk));
    if (!progress.step(1, 2))
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    if (wanted.form == QLatin1String("adjustment-form"))
        return adjustmentPaperOf(*desk, {wanted.subject}, head);
    if (wanted.form == comparisonForm)
        return comparisonPaperOf(*desk, wanted, head);
    TRY_LET(paper, planPaper(*desk, wanted.plan, int(wanted.subject)));
    const bool list = wanted.form == QLatin1String("measures-list");
    const auto build = list ? planListData : planData;
    TRY_LET(form, FormTemplate::builtIn(wanted.form, build({}, {})));
    const QString name = list                                   ? Tr::tr("整改措施清单 %1")
                         : wanted.form == QLatin1String("plan") ? Tr::tr("整改方案 %1")
                                                                : Tr::tr("征求意见汇总表 %1");
    return Paper{form.fill(build(paper, head)), form.copies(), name.arg(paper.plan.name)};
}

Result<int> write(const Wanted &wanted, LedgerShape shape, const QString &path, Progress &progress)
{
    TRY_LET(ledger, Ledger::openForReading(wanted.book, true));
    TRY_LET(desk, Desk::open(*ledger, wanted.today));
    TRY_LET(plan, ledger->find(wanted.plan));
    if (!progress.step(1, 2))
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    TRY_LET(made, planTable(*desk, plan, int(wanted.subject), shape));
    TRY_LET(bytes, toXlsx(made.table));
    TRY(saveFile(path, bytes));
    return made.problems;
}

void preview(QWidget *parent, const Wanted &wanted)
{
    Busy::run<Result<Paper>>(
        parent, Tr::tr("正在排版…"),
        [wanted](Progress &progress) { return paperOf(wanted, progress); },
        [parent](Result<Paper> paper) {
            if (!paper)
                Ask(parent).error(paper.error());
            else
                Preview::openDialog(parent, paper->document, paper->name, paper->copies);
        });
}

} // namespace

void printPlan(QWidget *parent, Desk &desk, const QString &form, Id<Plan> plan, qint64 subject)
{
    preview(parent, {desk.ledger().path(), desk.today(), form, plan, subject});
}

void printComparison(QWidget *parent, Desk &desk, Id<Plan> plan, int one, int other)
{
    preview(parent, {desk.ledger().path(), desk.today(), comparisonForm, plan, one, other});
}

void exportPlan(QWidget *parent, Desk &desk, const Plan &plan, int version,
                std::function<void(const QString &)> said)
{
    const QString name = version > 0 ? Tr::tr("%1-第%2版-清单.xlsx").arg(plan.name).arg(version)
                                     : Tr::tr("%1-清单.xlsx").arg(plan.name);
    const QString start = QFileInfo(desk.ledger().path()).dir().filePath(name);
    const Wanted wanted{desk.ledger().path(), desk.today(), {}, plan.id, version};
    const auto save = [parent, start, wanted, said = std::move(said)](LedgerShape shape) {
        Ask(parent).saveFile(Tr::tr("导出整改措施清单"), start, {Tr::tr("Excel 工作簿 (*.xlsx)")},
                             QStringLiteral("xlsx"),
                             [parent, wanted, shape, said](const QString &path) {
                                 Busy::run<Result<int>>(
                                     parent, Tr::tr("正在导出…"),
                                     [wanted, shape, path](Progress &progress) {
                                         return write(wanted, shape, path, progress);
                                     },
                                     [parent, path, said](Result<int> rows) {
                                         if (!rows)
                                             Ask(parent).error(rows.error());
                                         else
                                             said(Tr::tr("已导出 %1 个问题到“%2”")
                                                      .arg(*rows)
                                                      .arg(QDir::toNativeSeparators(path)));
                                     });
                             });
    };
    Ask(parent).choose(
        Tr::tr("导出整改措施清单"), Tr::tr("“一措施一行”便于调度，“一问题一行”便于印发。"),
        {{Tr::tr("一问题一行"), [save] { save(LedgerShape::IssuePerRow); }, Ask::Answer::Primary},
         {Tr::tr("一措施一行"), [save] { save(LedgerShape::MeasurePerRow); }, Ask::Answer::Plain}});
}

} // namespace xhb
