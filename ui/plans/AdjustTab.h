// SPDX-License-Identifier: GPL-3.0-or-later
// 调整: the requests to adjust the plan, what each wants to change, and the steps by which it is
// decided (JX-7).
#pragma once

#include "ui/kit/FormView.h"
#include "ui/kit/RowModel.h"
#include "ui/plans/PlanTab.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

class AdjustDialog;
class FormDrafts;
class Label;
class ListView;
class PaperBox;
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
    FormView<AdjustmentStep> *form() const { return m_form; }
    QPushButton *requestButton() const { return m_request; }
    /// Opens the form of a request.
    AdjustDialog *request(Id<Issue> issue = {});

private:
    const AdjustmentView *current() const;
    RowCells cells(const AdjustmentView &one) const;
    void showCurrent();
    void addChanges(const AdjustmentView &one);
    void open(const QString &step);
    void close();
    Status write(const AdjustmentStep &typed, const AdjustmentStep &base, const QString &step);
    void withdraw();

    Desk &m_desk;
    FormDrafts &m_drafts;
    std::unique_ptr<PlanShown> m_shown;
    QPushButton *m_request;
    QPushButton *m_withdraw;
    QPushButton *m_print;
    Label *m_why;
    RowModel *m_rows;
    ListView *m_list;
    QWidget *m_one;
    QVBoxLayout *m_changesPlace;
    QWidget *m_changes = nullptr;
    StepLines *m_lines;
    QVBoxLayout *m_place;
    FormView<AdjustmentStep> *m_form = nullptr;
    QString m_key;
    PaperBox *m_papers;
};

} // namespace xhb
