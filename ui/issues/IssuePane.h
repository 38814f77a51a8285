// SPDX-License-Identifier: GPL-3.0-or-later
// One problem: what it is, where it stands and why, what is missing, and its tabs.
#pragma once

#include "ui/records/BookNames.h"
#include "ui/issues/IssueTab.h"

#include <array>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace xhb {

class BasicsTab;
class Chip;
class FormDrafts;
class Label;
class MeasuresTab;
class NeedBox;
class PapersTab;
class SignoffTab;
class StepBar;

class IssuePane : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Basics, Measures, Papers, Signoff, History };
    static constexpr int tabCount = 5;

    IssuePane(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent = nullptr);

    /// Shows a problem; none (0) empties the pane. What is half typed is written first.
    void showIssue(Id<Issue> issue);
    /// Reads the shown problem anew; empties the pane when it is gone.
    void refresh();
    Id<Issue> issue() const { return m_case ? m_case->id() : Id<Issue>(); }

    void openTab(Tab tab, const QString &focus = {});
    Tab tab() const;
    /// Writes what is half typed; false when it cannot be written.
    bool leave();
    /// F2: the keyboard goes to the form.
    void edit() { openTab(Basics, {}); }
    void addPapers(const QStringList &paths);

    BasicsTab *basics() const { return m_basics; }
    MeasuresTab *measures() const { return m_measures; }
    PapersTab *papers() const { return m_papers; }
    SignoffTab *signoff() const { return m_signoff; }
    StepBar *steps() const { return m_steps; }
    NeedBox *needs() const { return m_needs; }

Q_SIGNALS:
    void nextWanted();
    void said(const QString &sentence);
    void printWanted(const QString &form, qint64 issue);

private:
    void showHead();
    void showTab();
    void lead(const Missing &missing);
    void explainState();
    void explainStep(int index);
    int noticeStep() const;

    Desk &m_desk;
    std::unique_ptr<IssueCase> m_case;
    QWidget *m_body;
    Label *m_title;
    Label *m_subtitle;
    Chip *m_chip;
    StepBar *m_steps;
    NeedBox *m_needs;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    std::array<IssueTab *, tabCount> m_tabs{};
    std::array<bool, tabCount> m_fresh{}; ///< shows the problem as it is
    BasicsTab *m_basics;
    MeasuresTab *m_measures;
    PapersTab *m_papers;
    SignoffTab *m_signoff;
};

} // namespace xhb
