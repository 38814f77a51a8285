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
    CasePane(Desk &desk, QWidget *parent);
    ~CasePane() override;

    /// Shows a case; none (id 0) empties the pane. What is half typed is written first.
    void showCase(const Subject &subject);
    const Case *shown() const { return m_case.get(); }
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

    void addPapersTab(const QString &word);
    void addSignoffTab(const QString &word, FormDrafts &drafts);

    Desk &m_desk;

private:
    Head head() const override;
    const std::vector<StepView> &stepViews() const override { return m_case->status.steps; }
    Explanation whyStep(int step) const override;
    QDate today() const override { return m_desk.today(); }
    void lead(const Missing &missing, const QString &step) override;
    void showTab(int tab) override;
    void showCounts() override { showCountsOf(*m_case); }
    void read(const Subject &subject);
    int noticeStep() const;

    std::unique_ptr<Case> m_case;
    PapersTab *m_papers = nullptr;
    SignoffTab *m_signoff = nullptr;
};

} // namespace xhb
