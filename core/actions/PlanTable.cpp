// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlanTable.h"

#include "core/actions/ExportTables.h"
#include "core/actions/PlanPaperReader.h"
#include "core/base/Dates.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QStringList planColumns(LedgerShape shape)
{
    QStringList columns{QStringLiteral("seq"), QStringLiteral("code"), QStringLiteral("title"),
                        QStringLiteral("measures")};
    // A measure on a row of its own has its deadline beside it; else it stands behind the text.
    if (shape == LedgerShape::MeasurePerRow)
        columns.append(QStringLiteral("measure_deadline"));
    columns +=
        {QStringLiteral("goal"), QStringLiteral("responsible"), QStringLiteral("supervising"),
         QStringLiteral("deadline_text"), QStringLiteral("deadline_moved")};
    return columns;
}

/// What PlanVersion::content keeps of a problem.
bool isKept(const QString &column)
{
    static const QStringList kept{
        QStringLiteral("seq"),           QStringLiteral("code"),
        QStringLiteral("title"),         QStringLiteral("measures"),
        QStringLiteral("goal"),          QStringLiteral("measure_deadline"),
        QStringLiteral("responsible"),   QStringLiteral("supervising"),
        QStringLiteral("assisting"),     QStringLiteral("lead"),
        QStringLiteral("others"),        QStringLiteral("deadline"),
        QStringLiteral("deadline_text"), QStringLiteral("deadline_moved")};
    return kept.contains(column);
}

/// The problems of a version. Its units are names, for they may have changed since; here they are
/// numbered by their place.
LedgerExport versionExport(const PlanPaper &paper)
{
    LedgerExport made;
    QStringList units;
    const auto idsOf = [&](const QStringList &names) {
        std::vector<Id<Unit>> ids;
        for (const QString &name : names) {
            if (!units.contains(name))
                units.append(name);
            ids.push_back({units.indexOf(name) + 1});
            made.names.units.insert(ids.back(), name);
        }
        return ids;
    };
    for (const PlanItem &item : paper.content.items) {
        LedgerEntry entry;
        entry.issue.code = item.code;
        entry.issue.title = item.title;
        entry.issue.goal = item.goal;
        entry.issue.deadlineText = item.deadlineText;
        entry.issue.deadline = item.deadline;
        entry.issue.responsible = idsOf(item.responsible);
        entry.issue.supervising = idsOf(item.supervising);
        entry.issue.assisting = idsOf(item.assisting);
        for (const PlanMeasure &from : item.measures) {
            Measure measure;
            measure.seq = from.seq;
            measure.text = from.text;
            measure.deadlineText = from.deadlineText;
            measure.deadline = from.deadline;
            entry.measures.push_back(std::move(measure));
        }
        if (const AdjustedDeadline moved = paper.moved.value(item.issue); moved.moved())
            entry.computed.insert(QStringLiteral("deadline_moved"), adjustedWords(moved));
        made.entries.push_back(std::move(entry));
    }
    return made;
}

Result<LedgerExport> presentExport(const Desk &desk, Id<Plan> plan)
{
    TRY_LET(reader, DossierReader::read(desk));
    TRY_LET(all, ledgerExport(desk, reader));
    std::erase_if(all.entries,
                  [plan](const LedgerEntry &entry) { return entry.issue.plan != plan; });
    return all;
}

} // namespace

Result<PlanTable> planTable(const Desk &desk, const Plan &plan, int version, LedgerShape shape,
                            const QStringList &columns)
{
    TRY_LET(head, letterheadOf(desk));
    LedgerHeading heading{
        Tr::tr("%1整改措施清单").arg(plan.name),
        Tr::tr("填报单位：%1    截至日期：%2").arg(head.office, longDate(head.on))};
    LedgerExport list;
    if (version > 0) {
        for (const QString &column : columns)
            if (!isKept(column))
                return Error{
                    ErrorCode::Invalid, Tr::tr("方案的版本里没有“%1”这一列。").arg(column), {}, {}};
        TRY_LET(paper, planPaper(desk, plan.id, version));
        list = versionExport(paper);
        heading.subtitle = Tr::tr("第 %1 版，%2批准").arg(version).arg(longDate(paper.approvedOn));
        if (!paper.docNo.isEmpty())
            heading.subtitle += Tr::tr("（%1）").arg(paper.docNo);
    } else {
        TRY_LET(present, presentExport(desk, plan.id));
        list = std::move(present);
    }
    TRY_LET(table, ledgerTable(list.entries, list.names,
                               columns.isEmpty() ? planColumns(shape) : columns, shape, heading));
    return PlanTable{std::move(table), issuesJson(list.entries, list.names),
                     int(list.entries.size())};
}

} // namespace xhb
