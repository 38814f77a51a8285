// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssuePane.h"

#include "ui/issues/BasicsTab.h"
#include "ui/issues/IssueForm.h"
#include "ui/issues/IssueWords.h"
#include "ui/issues/MeasuresTab.h"
#include "ui/signoff/HistoryTab.h"
#include "ui/signoff/PapersTab.h"
#include "ui/signoff/SignoffTab.h"

namespace xhb {

IssuePane::IssuePane(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent)
    : CasePane(desk, parent)
{
    setWords(tr("没有选中问题"), tr("在列表里选一个问题，这里就显示它的全部情况。"),
             tr("问题的各个方面"));
    m_basics = addTab<BasicsTab>(tr("基本"), desk, names, drafts);
    m_measures = addTab<MeasuresTab>(tr("措施"), desk, drafts);
    addPapersTab(tr("佐证"));
    addSignoffTab(tr("销号"), drafts);
    addTab<HistoryTab>(tr("留痕"), desk, names,
                       [&desk, &names]() -> FormWidget * { return new IssueForm(desk, names); });
}

CasePane::Head IssuePane::headOf(const Case &shown) const
{
    const Issue &issue = shown.issue();
    const StatusView &status = shown.status;
    const bool open = status.state == IssueState::Planned || status.state == IssueState::Rectifying;
    const bool near = open && status.deadline.isValid() && m_desk.today() <= status.deadline &&
                      m_desk.calendar().workdaysBetween(m_desk.today(), status.deadline) <=
                          m_desk.rulebook().nearWorkdays;
    return {issue.title,
            {issue.code, shown.dossier.sourceWords(),
             QCoreApplication::translate(
                 "issue", Vocabulary<TaskType>::choices[size_t(issue.taskType)].label)},
            chipOf(status.state, near ? DueClass::Near : DueClass::None),
            {},
            {}};
}

void IssuePane::leadElsewhere(const Missing &missing)
{
    openTab(missing.kind == NeedKind::MeasuresDone ? Measures : Basics);
}

void IssuePane::showCountsOf(const Case &shown)
{
    setTabCount(Measures, tr("措施"), shown.dossier.measures.size());
    setTabCount(Papers, tr("佐证"), shown.dossier.attachments.size());
}

} // namespace xhb
