// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/MeasuresTab.h"

#include "core/base/Dates.h"
#include "core/rules/Deadline.h"
#include "ui/issues/IssueWords.h"
#include "ui/kit/Label.h"
#include "ui/signoff/CaseWhy.h"

#include <QLocale>
#include <QVBoxLayout>

namespace xhb {

namespace {

FormLayout measureLayout()
{
    FormLayout layout;
    layout.columns = {QStringLiteral("text"),        QStringLiteral("deadline_text"),
                      QStringLiteral("deadline"),    QStringLiteral("kind"),
                      QStringLiteral("done_on"),     QStringLiteral("result"),
                      QStringLiteral("invested_wan")};
    layout.hints = {
        {QStringLiteral("deadline_text"), MeasuresTab::tr("照方案原文，如 2026年11月底前")},
        {QStringLiteral("result"), MeasuresTab::tr("做了什么，印在登记表上")}};
    return layout;
}

FormLayout stageLayout()
{
    FormLayout layout;
    layout.columns = {QStringLiteral("text"), QStringLiteral("due"), QStringLiteral("done_on")};
    return layout;
}

const QString stageKey = QStringLiteral("stage/");

} // namespace

MeasuresTab::MeasuresTab(Desk &desk, FormDrafts &drafts, QWidget *parent)
    : CaseTab(parent), m_desk(desk),
      m_measureList(new TaskList(
          tr("措施"), tr("还没有整改措施。方案里有几条就添几条，全部完成后才能申请销号。"),
          desk.today(), this)),
      m_stageList(new TaskList(tr("阶段目标"),
                               tr("长期整改、历史遗留的任务要分阶段定目标和时限（%1）。")
                                   .arg(citation(QStringLiteral("QX-7"))),
                               desk.today(), this)),
      m_measures(desk, drafts, "measure", measureLayout(), m_measureList,
                 [this](const Measure &measure) { return taskOf(measure); }),
      m_stages(desk, drafts, "stage", stageLayout(), m_stageList,
               [this](const StageGoal &stage) { return taskOf(stage); })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(2));
    column->addWidget(new Label(tr("整改措施"), TextSize::Heading, this));
    column->addWidget(m_measureList);
    column->addSpacing(grid(3));
    column->addWidget(new Label(tr("阶段目标"), TextSize::Heading, this));
    column->addWidget(m_stageList);
    column->addStretch();

    connect(m_measures.form(), &FormWidget::edited, this, [this](const QString &changed) {
        if (changed == QLatin1String("deadline_text"))
            readDeadlineText();
    });
    connect(m_measureList, &TaskList::whyWanted, this, [this](qint64 id, QWidget *beside) {
        if (const Measure *measure = m_measures.row(id))
            explain(whyDeadline(m_desk, tr("第 %1 条措施的时限").arg(measure->seq),
                                measure->deadlineText, measure->deadline, m_moved.value(id)),
                    beside);
    });
    connect(m_stageList, &TaskList::whyWanted, this, [this](qint64 id, QWidget *beside) {
        if (const StageGoal *stage = m_stages.row(id))
            explain(whyDeadline(m_desk, tr("阶段目标 %1 的时限").arg(stage->seq), {}, stage->due),
                    beside);
    });
}

void MeasuresTab::show(const Case &shown)
{
    m_moved = shown.dossier.movedMeasures;
    m_measures.show(shown, shown.dossier.measures);
    m_stages.show(shown, shown.dossier.stages);
}

void MeasuresTab::addLeft(Task &task, const QString &text, QDate day,
                          const AdjustedDeadline &moved) const
{
    if (!day.isValid() || task.doneOn.isValid())
        return;
    task.left = daysWords(m_desk.rules(), day);
    task.late = day < m_desk.today();
    task.why = toolTipOf(whyDeadline(m_desk, tr("时限"), text, day, moved));
}

Task MeasuresTab::taskOf(const Measure &measure) const
{
    Task task{measure.id.value, measure.seq, measure.text,  {}, {}, {},
              measure.result,   false,       measure.doneOn};
    QStringList facts{QCoreApplication::translate(
        "measure", Vocabulary<MeasureKind>::choices[size_t(measure.kind)].label)};
    if (!measure.deadlineText.isEmpty() || measure.deadline.isValid())
        facts.append(tr("时限 %1").arg(measure.deadlineText.isEmpty() ? longDate(measure.deadline)
                                                                      : measure.deadlineText));
    if (measure.investedWan)
        facts.append(tr("投入 %1 万元").arg(QLocale().toString(*measure.investedWan, 'g', 12)));
    task.facts = facts.join(QStringLiteral(" · "));
    addLeft(task, measure.deadlineText, measure.deadline, m_moved.value(measure.id.value));
    return task;
}

Task MeasuresTab::taskOf(const StageGoal &stage) const
{
    Task task{stage.id.value, stage.seq, stage.text, {}, {}, {}, {}, false, stage.doneOn};
    task.facts = stage.due.isValid() ? tr("时限 %1").arg(longDate(stage.due)) : tr("没有定时限");
    addLeft(task, {}, stage.due);
    return task;
}

/// The date follows the text while it can be read for certain.
void MeasuresTab::readDeadlineText()
{
    const DeadlineReading reading = readDeadline(m_measures.form()->current().deadlineText);
    if (reading.sure && reading.date.isValid())
        m_measures.form()->setField(QStringLiteral("deadline"),
                                    Value(reading.date.toString(Qt::ISODate)));
}

bool MeasuresTab::leave()
{
    const bool measures = m_measures.leave();
    return m_stages.leave() && measures;
}

/// “3” and “stage/2” are rows by their number; “edit/measure/7” opens the form of one by its id,
/// “edit/stage/0” of a new one.
void MeasuresTab::focusOn(const QString &key)
{
    if (const QStringList parts = key.split(u'/'); parts.front() == QLatin1String("edit")) {
        TaskList *list = parts.value(1) == QLatin1String("measure") ? m_measureList : m_stageList;
        Q_EMIT list->editWanted(parts.constLast().toLongLong());
        return;
    }
    if (key.startsWith(stageKey)) {
        if (!m_stageList->focusRow(key.mid(stageKey.size()).toInt()))
            m_stageList->addButton()->setFocus();
    } else if (!m_measureList->focusRow(key.toInt())) {
        m_measureList->addButton()->setFocus();
    }
}

} // namespace xhb
