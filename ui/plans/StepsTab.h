// SPDX-License-Identifier: GPL-3.0-or-later
// 程序: the steps by which a plan is drawn up (JX-6, QX-7), each recorded in a small form; and the
// papers of the plan.
#pragma once

#include "ui/plans/PlanTab.h"
#include "ui/plans/StepForm.h"

namespace xhb {

class PaperBox;
class StepLines;

class StepsTab : public PlanTab
{
    Q_OBJECT
public:
    StepsTab(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;
    /// A step: opens its form. Empty = the next one.
    void focusOn(const QString &step) override;

    StepLines *lines() const { return m_lines; }
    /// The open form; null when none is.
    FormView<PlanStep> *form() const { return m_place->form(); }
    PaperBox *papers() const { return m_papers; }

Q_SIGNALS:
    /// The step that asks units is recorded with them.
    void consultWanted();

private:
    void open(const QString &step);
    Status write(const PlanStep &typed, const PlanStep &base, const QString &key);
    QString recordOf(const QString &step) const;

    Desk &m_desk;
    std::unique_ptr<PlanShown> m_shown;
    StepLines *m_lines;
    FormPlace<PlanStep> *m_place;
    PaperBox *m_papers;
};

} // namespace xhb
