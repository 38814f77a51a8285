// SPDX-License-Identifier: GPL-3.0-or-later
// One case: what it is, where it stands and why, what is missing, and its tabs. The screens of
// problems and petitions add their words and tabs.
#pragma once

#include "ui/kit/Chip.h"
#include "ui/kit/ScrollSheet.h"
#include "ui/signoff/CaseTab.h"
#include "ui/signoff/CaseWhy.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace xhb {

class EmptyState;
class FormDrafts;
class Label;
class NeedBox;
class PapersTab;
class SignoffTab;
class StepBar;

class CasePane : public QWidget
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

    void openTab(int tab, const QString &focus = {});
    int tab() const;
    /// Writes what is half typed; false when it cannot be written.
    bool leave();
    void addPapers(const QStringList &paths);

    PapersTab *papers() const { return m_papers; }
    SignoffTab *signoff() const { return m_signoff; }
    StepBar *steps() const { return m_steps; }
    NeedBox *needs() const { return m_needs; }

Q_SIGNALS:
    void nextWanted();
    void said(const QString &sentence);
    void printWanted(const QString &form);

protected:
    /// What stands above the tabs.
    struct Head {
        QString title;
        QStringList facts;
        ChipLook look;
        QString term;        ///< a day that counts besides the steps; may be empty
        Explanation termWhy; ///< how it was counted
    };
    virtual Head headOf(const Case &shown) const = 0;
    /// Where the thing missing is done, if it is not done in papers or sign-off.
    virtual void leadElsewhere(const Missing &missing) = 0;
    virtual void showCounts(const Case &shown) = 0;

    void setWords(const QString &emptyTitle, const QString &emptyWords, const QString &tabsName);
    template <class Tab, class... Args>
    Tab *addTab(const QString &word, Args &&...args)
    {
        ScrollSheet *sheet = addSheet(word);
        auto *tab = sheet->fill<Tab>(std::forward<Args>(args)...);
        takeTab(word, tab, sheet);
        return tab;
    }
    void addPapersTab(const QString &word);
    void addSignoffTab(const QString &word, FormDrafts &drafts);
    void setTabCount(int tab, const QString &word, size_t count);

    Desk &m_desk;

private:
    ScrollSheet *addSheet(const QString &word);
    void takeTab(const QString &word, CaseTab *tab, ScrollSheet *sheet);
    QLayout *makeHead();
    void showHead();
    void showTab();
    void lead(const Missing &missing);
    void explainState();
    void explainStep(int index);
    int noticeStep() const;
    int tabOf(const CaseTab *tab) const;

    std::unique_ptr<Case> m_case;
    Explanation m_termWhy;
    QWidget *m_body;
    Label *m_title;
    Label *m_subtitle;
    Chip *m_chip;
    QPushButton *m_term;
    StepBar *m_steps;
    NeedBox *m_needs;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    PapersTab *m_papers = nullptr;
    SignoffTab *m_signoff = nullptr;
    std::vector<CaseTab *> m_tabs;
    std::vector<bool> m_fresh; ///< by tab: shows the case as it is
};

} // namespace xhb
