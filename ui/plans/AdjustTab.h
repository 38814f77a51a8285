// SPDX-License-Identifier: GPL-3.0-or-later
// 调整: the requests to adjust the plan, what each wants to change, and the steps by which it is
// decided (JX-7).
#pragma once

#include "ui/plans/PlanTab.h"
#include "ui/plans/StepForm.h"
#include "ui/records/ShortList.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace xhb {

class AdjustDialog;
class Label;
class PaperBox;
class RequestView;
class StepLines;

class AdjustTab : public PlanTab
{
    Q_OBJECT
public:
    AdjustTab(Desk &desk, FormDrafts &drafts, QWidget *parent = nullptr);

    void show(const PlanShown &shown) override;
    /// An issue: its latest request.
    void focusOn(const QString &issue) override;

    ListView *list() const { return m_list; }
    StepLines *lines() const { return m_lines; }
    FormView<AdjustmentStep> *form() const { return m_place->form(); }
    QPushButton *requestButton() const { return m_request; }
    /// Opens the form of a request.
    AdjustDialog *request(Id<Issue> issue = {});

private:
    const AdjustmentView *current() const;
    RowCells cells(const AdjustmentView &one) const;
    void showCurrent();
    void open(const QString &step);
    Status write(const AdjustmentStep &typed, const AdjustmentStep &base, const QString &step);
    void withdraw();

    Desk &m_desk;
    FormDrafts &m_drafts;
    std::unique_ptr<PlanShown> m_shown;
    QPushButton *m_request;
    QPushButton *m_withdraw;
    QPushButton *m_print;
    Label *m_why;
    ShortList *m_list;
    QWidget *m_one;
    RequestView *m_view;
    StepLines *m_lines;
    FormPlace<AdjustmentStep> *m_place;
    PaperBox *m_papers;
};

} // namespace xhb
