// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of a case: what is to be signed off. The screens of problems and petitions add their
// words and tabs.
#pragma once

#include "ui/records/RecordPane.h"
#include "ui/signoff/CaseTab.h"

namespace xhb {

class FormDrafts;
class PapersTab;
class SignoffTab;

class CasePane : public RecordPane
{
    Q_OBJECT
public:
    CasePane(Desk &desk, FormDrafts &drafts, QWidget *parent);
    ~CasePane() override;

    /// Reads the shown case anew; empties the pane when it is gone.
    void refresh();
    void addPapers(const QStringList &paths);

    PapersTab *papers() const { return m_papers; }
    SignoffTab *signoff() const { return m_signoff; }

protected:
    virtual Head headOf(const Case &shown) const = 0;
    /// Where the thing missing is done, if it is not done in papers or sign-off.
    virtual void leadElsewhere(const Missing &missing) = 0;
    virtual void showCountsOf(const Case &shown) = 0;

    /// Shows a case; none (id 0) empties the pane. What is half typed is written first.
    void showCase(const Subject &subject);
    const Case *shown() const { return m_case.get(); }
    int addTab(const QString &word, CaseTab *tab);

    Desk &m_desk;
    PapersTab *m_papers;
    SignoffTab *m_signoff;

private:
    Head head() const override;
    const std::vector<StepView> &stepViews() const override { return m_case->status.steps; }
    Explanation whyStep(int step) const override;
    QDate today() const override { return m_desk.today(); }
    void lead(const Missing &missing, const QString &step) override;
    void showTab(int tab) override { m_tabs[size_t(tab)]->show(*m_case); }
    void showCounts() override { showCountsOf(*m_case); }
    void read(const Subject &subject);
    int noticeStep() const;

    std::unique_ptr<Case> m_case;
    std::vector<CaseTab *> m_tabs;
};

} // namespace xhb
