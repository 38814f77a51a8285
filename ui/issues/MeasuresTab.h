// SPDX-License-Identifier: GPL-3.0-or-later
// 措施: what is to be done and, for long tasks, by which stages (QX-7), each ticked or dated where
// it stands.
#pragma once

#include "ui/issues/TaskEditor.h"
#include "ui/signoff/CaseTab.h"

namespace xhb {

class MeasuresTab : public CaseTab
{
    Q_OBJECT
public:
    MeasuresTab(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const Case &shown) override;
    bool leave() override;
    /// The number of a measure, “stage/…” and the number of a stage goal; empty = the first measure
    /// that is not done.
    void focusOn(const QString &key) override;

    TaskList *measures() const { return m_measureList; }
    TaskList *stages() const { return m_stageList; }
    FormView<Measure> *measureForm() const { return m_measures.form(); }
    /// 0 when there is none.
    qint64 firstMeasure() const
    {
        return m_measures.rows().empty() ? 0 : m_measures.rows().front().id.value;
    }
    FormView<StageGoal> *stageForm() const { return m_stages.form(); }

private:
    Task taskOf(const Measure &measure) const;
    Task taskOf(const StageGoal &stage) const;
    void addLeft(Task &task, const QString &text, QDate day,
                 const AdjustedDeadline &moved = {}) const;
    void readDeadlineText();

    Desk &m_desk;
    QHash<qint64, AdjustedDeadline> m_moved; ///< by id of the measure
    TaskList *m_measureList;
    TaskList *m_stageList;
    TaskEditor<Measure> m_measures;
    TaskEditor<StageGoal> m_stages;
};

} // namespace xhb
