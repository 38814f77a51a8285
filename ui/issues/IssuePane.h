// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of a problem.
#pragma once

#include "ui/records/BookNames.h"
#include "ui/signoff/CasePane.h"

namespace xhb {

class BasicsTab;
class MeasuresTab;

class IssuePane : public CasePane
{
    Q_OBJECT
public:
    enum Tab { Basics, Measures, Papers, Signoff, History };
    static constexpr int tabCount = 5;

    IssuePane(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent = nullptr);

    void showIssue(Id<Issue> issue) { showCase(issue); }
    Id<Issue> issue() const { return shown() ? shown()->id() : Id<Issue>(); }
    /// F2: the keyboard goes to the form.
    void edit() { openTab(Basics); }

    BasicsTab *basics() const { return m_basics; }
    MeasuresTab *measures() const { return m_measures; }

protected:
    Head headOf(const Case &shown) const override;
    void leadElsewhere(const Missing &missing) override;
    void showCountsOf(const Case &shown) override;

private:
    BasicsTab *m_basics;
    MeasuresTab *m_measures;
};

} // namespace xhb
