// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PlanPapers.h"

#include "core/report/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PlanPapers)
};

/// A deadline as it was written; digits alone (20270831) become the day they mean.
QString textOr(const QString &text, QDate day)
{
    const bool words = std::any_of(text.begin(), text.end(),
                                   [](QChar c) { return c.script() == QChar::Script_Han; });
    return words || !day.isValid() ? text : paperDate(day);
}

/// “第 1 版，2026年3月20日批准（省整改办〔2026〕8号）”
QString versionWords(const PlanPaper &paper)
{
    if (paper.version == 0)
        return Tr::tr("草案");
    QString words = Tr::tr("第 %1 版，%2批准").arg(paper.version).arg(paperDate(paper.approvedOn));
    return paper.docNo.isEmpty() ? words : words + Tr::tr("（%1）").arg(paper.docNo);
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
    dossier.issue.deadlineText = textOr(item.deadlineText, item.deadline);
    dossier.issue.deadline = item.deadline;
    dossier.responsible = item.responsible;
    dossier.supervising = item.supervising;
    dossier.assisting = item.assisting;
    for (const PlanMeasure &from : item.measures) {
        Measure measure;
        measure.id = {from.seq}; // tells its measures apart, as the ids of rows do
        measure.seq = from.seq;
        measure.text = from.text;
        measure.deadlineText = textOr(from.deadlineText, from.deadline);
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

QString measureWords(const PlanItem &item)
{
    QStringList lines;
    for (const PlanMeasure &measure : item.measures) {
        QString text = measure.text;
        while (text.endsWith(u'。') || text.endsWith(u'；') || text.endsWith(u';'))
            text.chop(1);
        QString line =
            item.measures.size() > 1 ? QStringLiteral("%1.%2").arg(measure.seq).arg(text) : text;
        if (const QString deadline = textOr(measure.deadlineText, measure.deadline);
            !deadline.isEmpty() && deadline != textOr(item.deadlineText, item.deadline))
            line += Tr::tr("（完成时限：%1）").arg(deadline);
        lines.append(line);
    }
    return lines.isEmpty() ? Tr::tr("（还没有）") : lines.join(u'；') + u'。';
}

FormList problemList(const PlanContent &content)
{
    std::vector<QStringList> rows;
    for (const PlanItem &item : content.items)
        rows.push_back({chineseNumber(int(rows.size()) + 1), item.title, item.goal,
                        measureWords(item), stageLines(item).join(u'；'),
                        textOr(item.deadlineText, item.deadline), enumerated(item.responsible),
                        enumerated(item.supervising), enumerated(item.assisting)});
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

FormList askedList(const std::vector<PlanPaper::Asked> &asked)
{
    std::vector<QStringList> rows;
    for (const PlanPaper::Asked &one : asked) {
        const Consultation &consultation = one.consultation;
        rows.push_back(
            {QString::number(rows.size() + 1), one.unit, paperDate(consultation.askedOn),
             paperDate(consultation.until), paperDate(consultation.answeredOn),
             consultation.answeredOn.isValid() ? consultation.answer : Tr::tr("尚未反馈"),
             consultation.taken == Taken::Open
                 ? QString()
                 : QCoreApplication::translate(
                       "consultation",
                       Vocabulary<Taken>::choices[size_t(consultation.taken)].label),
             consultation.reason});
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
    data.texts[QStringLiteral("doc_no")] = paper.docNo;
    data.texts[QStringLiteral("approved_on")] = paperDate(paper.approvedOn);
    data.texts[QStringLiteral("summary")] = paper.plan.summary;
    data.texts[QStringLiteral("source")] = paper.source;
    data.texts[QStringLiteral("feedback")] =
        paper.feedbackOn.isValid() ? Tr::tr("（%1反馈）").arg(paperDate(paper.feedbackOn))
                                   : QString();
    data.texts[QStringLiteral("issue_count")] = QString::number(paper.content.items.size());
    data.texts[QStringLiteral("measure_count")] = QString::number(measures);
    data.texts[QStringLiteral("asked_count")] = QString::number(paper.asked.size());
    data.texts[QStringLiteral("answered_count")] = QString::number(answered);
    data.texts[QStringLiteral("dated")] =
        paperDate(paper.approvedOn.isValid() ? paper.approvedOn : letterhead.on);
    data.lists[QStringLiteral("problems")] = problemList(paper.content);
    data.lists[QStringLiteral("steps")] = stepList(paper.steps);
    data.lists[QStringLiteral("asked")] = askedList(paper.asked);
    return data;
}

FormData adjustmentData(const AdjustmentPaper &paper, const Letterhead &letterhead)
{
    FormData data;
    addHead(data, letterhead);
    const Adjustment &request = paper.adjustment;
    const bool deadlineMoves = !request.newDeadlineText.isEmpty();
    const bool measureMoves =
        std::any_of(paper.changes.begin(), paper.changes.end(),
                    [](const AdjustmentChange &c) { return c.newText != c.oldText; });
    const bool timeMoves =
        deadlineMoves ||
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
    data.texts[QStringLiteral("approval")] =
        paper.approvedOn.isValid()
            ? paperDate(paper.approvedOn) + Tr::tr("批准　%1").arg(paper.docNo)
            : QString();
    std::vector<QStringList> rows;
    if (deadlineMoves)
        rows.push_back({Tr::tr("整改时限"), textOr(request.oldDeadlineText, request.oldDeadline),
                        textOr(request.newDeadlineText, request.newDeadline)});
    for (const AdjustmentChange &change : paper.changes) {
        if (change.newText != change.oldText)
            rows.push_back(
                {Tr::tr("第 %1 条措施").arg(change.seq), change.oldText, change.newText});
        if (change.newDeadlineText != change.oldDeadlineText)
            rows.push_back({Tr::tr("第 %1 条措施时限").arg(change.seq),
                            textOr(change.oldDeadlineText, change.oldDeadline),
                            textOr(change.newDeadlineText, change.newDeadline)});
    }
    data.lists[QStringLiteral("changes")] =
        listOf({QStringLiteral("what"), QStringLiteral("old"), QStringLiteral("new")}, rows);
    return data;
}

} // namespace xhb
