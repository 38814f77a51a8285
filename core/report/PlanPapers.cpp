// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PlanPapers.h"

#include "core/report/PlanComparison.h"
#include "core/report/Words.h"
#include "core/rules/ConsultationWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanPapers)
};

/// What stands in for a number and a day that are not given yet, to be written in by hand.
QString blankNumber()
{
    return Tr::tr("　　　　〔　　　　〕　　号");
}

QString blankDay()
{
    return Tr::tr("　　　　年　　月　　日");
}

/// “2026年12月底前”; where an adjustment moved it, both, and by which document (JX-7).
QString deadlineWords(const QString &text, QDate day, const AdjustedDeadline &moved)
{
    if (!moved.moved())
        return paperDeadline(text, day);
    const QString words = Tr::tr("原为%1，现为%2")
                              .arg(paperDeadline(moved.originalText, moved.original),
                                   paperDeadline(moved.nowText, moved.now));
    return moved.docNo.isEmpty() ? words : words + Tr::tr("，依据%1").arg(moved.docNo);
}

QString versionWords(const PlanPaper &paper)
{
    return paper.version == 0 ? Tr::tr("草案")
                              : planVersionWords(paper.version, paper.approvedOn, paper.docNo);
}

/// “根据2026年10月16日省整改办〔2026〕205号调整，第 2 版”
QString revisionWords(const PlanPaper &paper)
{
    return Tr::tr("根据%1%2调整，第 %3 版")
        .arg(paperDate(paper.approvedOn), paper.docNo)
        .arg(paper.version);
}

QStringList stageLines(const PlanItem &item)
{
    QStringList lines;
    for (const PlanStage &stage : item.stages)
        lines.append(Tr::tr("%1.%2（%3前）").arg(stage.seq).arg(stage.text, paperDate(stage.due)));
    return lines;
}

/// An item in the shape the ledgers print.
IssueDossier dossierOf(const PlanPaper &paper, const PlanItem &item)
{
    IssueDossier dossier;
    dossier.issue.code = item.code;
    dossier.issue.title = item.title;
    dossier.issue.goal = item.goal;
    if (!item.stages.empty())
        dossier.issue.goal += Tr::tr("\n阶段目标：") + stageLines(item).join(u'；');
    dossier.issue.deadlineText = paperDeadline(item.deadlineText, item.deadline);
    dossier.issue.deadline = item.deadline;
    dossier.responsible = item.responsible;
    dossier.supervising = item.supervising;
    dossier.assisting = item.assisting;
    for (const PlanMeasure &from : item.measures) {
        Measure measure;
        measure.id = {from.seq}; // tells its measures apart, as the ids of rows do
        measure.seq = from.seq;
        measure.text = from.text;
        measure.deadlineText = paperDeadline(from.deadlineText, from.deadline);
        measure.deadline = from.deadline;
        dossier.measures.push_back(measure);
        if (const auto own = paper.movedMeasures.constFind({item.issue, from.seq});
            own != paper.movedMeasures.constEnd())
            dossier.movedMeasures.insert(measure.id.value, *own);
    }
    dossier.moved = paper.moved.value(item.issue);
    return dossier;
}

void addHead(FormData &data, const Letterhead &letterhead)
{
    data.texts[QStringLiteral("county")] = letterhead.county;
    data.texts[QStringLiteral("office")] = letterhead.office;
    data.texts[QStringLiteral("clerk")] = letterhead.clerk;
    data.texts[QStringLiteral("as_of")] = paperDate(letterhead.on);
}

/// A list of rows that are already texts.
FormList listOf(const QStringList &columns, const std::vector<QStringList> &rows)
{
    FormList list;
    list.columns = columns;
    list.size = int(rows.size());
    list.text = [rows](int row, int column) { return rows[size_t(row)].value(column); };
    return list;
}

QString measureWords(const PlanPaper &paper, const PlanItem &item)
{
    QStringList lines;
    for (const PlanMeasure &measure : item.measures) {
        QString text = measure.text;
        while (text.endsWith(u'。') || text.endsWith(u'；') || text.endsWith(u';'))
            text.chop(1);
        QString line =
            item.measures.size() > 1 ? QStringLiteral("%1.%2").arg(measure.seq).arg(text) : text;
        const AdjustedDeadline moved = paper.movedMeasures.value({item.issue, measure.seq});
        if (const QString deadline = deadlineWords(measure.deadlineText, measure.deadline, moved);
            !deadline.isEmpty() && deadline != paperDeadline(item.deadlineText, item.deadline))
            line += Tr::tr("（完成时限：%1）").arg(deadline);
        lines.append(line);
    }
    return lines.isEmpty() ? Tr::tr("（还没有）") : lines.join(u'；') + u'。';
}

FormList problemList(const PlanPaper &paper)
{
    std::vector<QStringList> rows;
    for (const PlanItem &item : paper.content.items)
        rows.push_back(
            {chineseNumber(int(rows.size()) + 1), item.title, item.goal, measureWords(paper, item),
             stageLines(item).join(u'；'),
             deadlineWords(item.deadlineText, item.deadline, paper.moved.value(item.issue)),
             enumerated(item.responsible), enumerated(item.supervising),
             enumerated(item.assisting)});
    return listOf({QStringLiteral("no"), QStringLiteral("title"), QStringLiteral("goal"),
                   QStringLiteral("measures"), QStringLiteral("stages"), QStringLiteral("deadline"),
                   QStringLiteral("responsible"), QStringLiteral("supervising"),
                   QStringLiteral("assisting")},
                  rows);
}

FormList stepList(const std::vector<PlanPaper::Step> &steps)
{
    std::vector<QStringList> rows;
    for (const PlanPaper::Step &step : steps) {
        QStringList more;
        if (!step.by.isEmpty())
            more.append(Tr::tr("经办人：%1").arg(step.by));
        if (!step.docNo.isEmpty())
            more.append(step.docNo);
        rows.push_back({paperDate(step.on), step.name,
                        more.isEmpty() ? QString() : Tr::tr("（%1）").arg(more.join(u'，'))});
    }
    return listOf({QStringLiteral("on"), QStringLiteral("name"), QStringLiteral("more")}, rows);
}

/// “2026年7月1日批准　省整改办〔2026〕20号”, or that it was not.
QString decisionWords(const AdjustmentPaper &paper)
{
    if (paper.approvedOn.isValid())
        return Tr::tr("%1批准　%2").arg(paperDate(paper.approvedOn), paper.docNo);
    if (!paper.refusedOn.isValid())
        return {};
    const QString words = Tr::tr("%1不予批准").arg(paperDate(paper.refusedOn));
    return paper.refusedWhy.isEmpty() ? words : words + Tr::tr("：%1").arg(paper.refusedWhy);
}

FormList askedList(const std::vector<PlanPaper::Asked> &asked)
{
    std::vector<QStringList> rows;
    for (const PlanPaper::Asked &one : asked) {
        const Consultation &consultation = one.consultation;
        rows.push_back(
            {QString::number(rows.size() + 1), one.unit, paperDate(consultation.askedOn),
             paperDate(consultation.until), paperDate(consultation.answeredOn),
             consultation.answeredOn.isValid() ? consultation.answer : Tr::tr("尚未反馈"),
             takenWord(consultation), consultation.reason});
    }
    return listOf({QStringLiteral("no"), QStringLiteral("unit"), QStringLiteral("asked_on"),
                   QStringLiteral("until"), QStringLiteral("answered_on"), QStringLiteral("answer"),
                   QStringLiteral("taken"), QStringLiteral("reason")},
                  rows);
}

} // namespace

FormData planListData(const PlanPaper &paper, const Letterhead &letterhead)
{
    auto dossiers = std::make_shared<std::vector<IssueDossier>>();
    for (const PlanItem &item : paper.content.items)
        dossiers->push_back(dossierOf(paper, item));
    FormData data = issueLedgerData(dossiers, letterhead);
    data.texts[QStringLiteral("plan")] = paper.plan.name;
    data.texts[QStringLiteral("version")] = versionWords(paper);
    return data;
}

FormData planData(const PlanPaper &paper, const Letterhead &letterhead)
{
    FormData data;
    addHead(data, letterhead);
    size_t measures = 0;
    for (const PlanItem &item : paper.content.items)
        measures += item.measures.size();
    int answered = 0;
    for (const PlanPaper::Asked &one : paper.asked)
        answered += one.consultation.answeredOn.isValid();
    data.texts[QStringLiteral("plan")] = paper.plan.name;
    data.texts[QStringLiteral("version")] = versionWords(paper);
    data.texts[QStringLiteral("draft")] = paper.version == 0 ? Tr::tr("（草案）") : QString();
    // The office signs under its own number and day, not under those of who approved.
    data.texts[QStringLiteral("doc_no")] =
        paper.issuedNo.isEmpty() ? blankNumber() : paper.issuedNo;
    data.texts[QStringLiteral("dated")] =
        paper.issuedOn.isValid() ? paperDate(paper.issuedOn) : blankDay();
    data.texts[QStringLiteral("revised")] =
        paper.version > 1 ? Tr::tr("（%1）").arg(revisionWords(paper)) : QString();
    data.texts[QStringLiteral("summary")] = paper.plan.summary;
    data.texts[QStringLiteral("source")] = paper.source;
    data.texts[QStringLiteral("feedback")] =
        paper.feedbackOn.isValid() ? Tr::tr("（%1反馈）").arg(paperDate(paper.feedbackOn))
                                   : QString();
    data.texts[QStringLiteral("issue_count")] = QString::number(paper.content.items.size());
    data.texts[QStringLiteral("measure_count")] = QString::number(measures);
    data.texts[QStringLiteral("asked_count")] = QString::number(paper.asked.size());
    data.texts[QStringLiteral("answered_count")] = QString::number(answered);
    data.lists[QStringLiteral("problems")] = problemList(paper);
    data.lists[QStringLiteral("steps")] = stepList(paper.steps);
    data.lists[QStringLiteral("asked")] = askedList(paper.asked);
    return data;
}

std::vector<AdjustedPart> partsOf(const Adjustment &request,
                                  const std::vector<AdjustmentChange> &changes)
{
    std::vector<AdjustedPart> parts;
    if (!request.newDeadlineText.isEmpty())
        parts.push_back({Tr::tr("整改时限"),
                         paperDeadline(request.oldDeadlineText, request.oldDeadline),
                         paperDeadline(request.newDeadlineText, request.newDeadline)});
    for (const AdjustmentChange &change : changes) {
        if (change.newText != change.oldText)
            parts.push_back(
                {Tr::tr("第 %1 条措施").arg(change.seq), change.oldText, change.newText});
        if (change.newDeadlineText != change.oldDeadlineText)
            parts.push_back({Tr::tr("第 %1 条措施时限").arg(change.seq),
                             paperDeadline(change.oldDeadlineText, change.oldDeadline),
                             paperDeadline(change.newDeadlineText, change.newDeadline)});
    }
    return parts;
}

FormData adjustmentData(const AdjustmentPaper &paper, const Letterhead &letterhead)
{
    FormData data;
    addHead(data, letterhead);
    const Adjustment &request = paper.adjustment;
    const bool measureMoves =
        std::any_of(paper.changes.begin(), paper.changes.end(),
                    [](const AdjustmentChange &c) { return c.newText != c.oldText; });
    const bool timeMoves =
        !request.newDeadlineText.isEmpty() ||
        std::any_of(paper.changes.begin(), paper.changes.end(), [](const AdjustmentChange &c) {
            return c.newDeadlineText != c.oldDeadlineText;
        });
    QStringList kinds;
    for (const auto &[word, chosen] :
         {std::pair(Tr::tr("措施"), measureMoves), std::pair(Tr::tr("时限"), timeMoves)})
        kinds.append(checkBoxes({word}, chosen ? 0 : -1));
    QStringList reasons;
    for (const Choice &choice : Vocabulary<AdjustReason>::choices)
        reasons.append(QCoreApplication::translate("adjustment", choice.label));
    data.texts[QStringLiteral("code")] = paper.issue.issue.code;
    data.texts[QStringLiteral("title")] = paper.issue.issue.title;
    data.texts[QStringLiteral("plan")] = paper.plan;
    data.texts[QStringLiteral("source")] = paper.issue.sourceWords();
    data.texts[QStringLiteral("goal")] = paper.issue.issue.goal;
    data.texts[QStringLiteral("responsible")] = enumerated(paper.issue.responsible);
    data.texts[QStringLiteral("lead")] = paper.issue.supervising.value(0);
    data.texts[QStringLiteral("leader")] = paper.issue.issue.leader;
    data.texts[QStringLiteral("applied_on")] = paperDate(request.on);
    data.texts[QStringLiteral("kinds")] = kinds.join(u'　');
    data.texts[QStringLiteral("trail")] =
        checkBoxes({Tr::tr("一般调整"), Tr::tr("重大调整")}, request.major ? 1 : 0);
    data.texts[QStringLiteral("reason")] = checkBoxes(reasons, int(request.reasonKind));
    data.texts[QStringLiteral("argument")] = request.argument;
    data.texts[QStringLiteral("progress")] = request.progress;
    data.texts[QStringLiteral("site_check")] = paper.siteCheck;
    data.texts[QStringLiteral("approval")] = decisionWords(paper);
    std::vector<QStringList> rows;
    for (const AdjustedPart &part : partsOf(request, paper.changes))
        rows.push_back({part.what, part.before, part.after});
    data.lists[QStringLiteral("changes")] =
        listOf({QStringLiteral("what"), QStringLiteral("old"), QStringLiteral("new")}, rows);
    return data;
}

} // namespace xhb
