// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of one record: what it is, where it stands and why, what is missing, and its tabs. The
// screens say what a record is and add their tabs.
#pragma once

#include "ui/kit/Chip.h"
#include "ui/kit/ScrollSheet.h"
#include "ui/records/Explanation.h"
#include "ui/records/PaneTab.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace xhb {

class EmptyState;
class Label;
class NeedBox;
class StepBar;

class RecordPane : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPane(QWidget *parent);
    ~RecordPane() override;

    void openTab(int tab, const QString &focus = {});
    int tab() const;
    /// Writes what is half typed; false when it cannot be written.
    bool leave();

    StepBar *steps() const { return m_steps; }
    NeedBox *needs() const { return m_needs; }
    /// Little of it must be seen: the head gives way to the tabs.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nextWanted();
    void said(const QString &sentence);
    void printWanted(const QString &form, qint64 subject);
    void tabChanged(int tab);

protected:
    bool focusNextPrevChild(bool next) override;

    /// What stands above the tabs.
    struct Head {
        QString title;
        QStringList facts;
        ChipLook look;
        QString term; ///< a day that counts besides the steps; may be empty
        Explanation termWhy;
        Explanation state = {}; ///< why the chip says so
    };
    virtual Head head() const = 0;
    virtual const std::vector<StepView> &stepViews() const = 0;
    virtual Explanation whyStep(int step) const = 0;
    virtual QDate today() const = 0;
    /// To where the thing missing is done.
    virtual void lead(const Missing &missing, const QString &step) = 0;
    virtual void showTab(int tab) = 0;
    virtual void showCounts() = 0;

    /// Shows the record as it was read just now, or that there is none.
    void present(bool any);
    bool presents() const { return m_any; }
    void setWords(const QString &emptyTitle, const QString &emptyWords, const QString &tabsName);
    /// Makes a tab where it stays: one that is moved later is styled anew with all that is in it.
    template <class Tab, class... Args>
    Tab *addTab(const QString &word, Args &&...args)
    {
        ScrollSheet *sheet = addSheet(word);
        auto *tab = sheet->fill<Tab>(std::forward<Args>(args)...);
        // Tab goes from editor to editor; only what asks for the keyboard as a whole is scrolled
        // by keys itself.
        sheet->setFocusPolicy(tab->focusPolicy());
        tab->setFocusPolicy(Qt::NoFocus);
        takeTab(word, tab);
        return tab;
    }
    /// The same for one that scrolls by itself.
    template <class Tab, class... Args>
    Tab *addScrollingTab(const QString &word, Args &&...args)
    {
        auto *tab = new Tab(std::forward<Args>(args)..., pages());
        addPage(tab);
        takeTab(word, tab);
        return tab;
    }
    PaneTab *tabAt(int tab) const { return m_tabs[size_t(tab)]; }
    void setTabCount(int tab, const QString &word, size_t count);
    int tabOf(const PaneTab *tab) const;
    void explainStep(int step);
    /// The head shrinks to its title, for a tab that wants the room.
    void setBrief(bool brief);
    /// Stands before the title.
    void addToTitle(QWidget *widget);

    void resizeEvent(QResizeEvent *event) override;

private:
    ScrollSheet *addSheet(const QString &word);
    QWidget *pages() const;
    void addPage(QWidget *page);
    void takeTab(const QString &word, PaneTab *tab);
    QLayout *makeHead();
    void showHead();
    void fitHead();
    int leastHead() const; ///< title and the bar of tabs
    void showCurrentTab();

    bool m_any = false;
    bool m_brief = false;
    QString m_facts;
    QString m_stepWords; ///< where it stands, for a head without steps
    Explanation m_stateWhy;
    Explanation m_termWhy;
    QWidget *m_body;
    Label *m_title;
    Label *m_subtitle;
    Chip *m_chip;
    QPushButton *m_term;
    QBoxLayout *m_titleRow = nullptr;
    QBoxLayout *m_factsRow = nullptr;
    StepBar *m_steps;
    NeedBox *m_needs;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    std::vector<PaneTab *> m_tabs;
    std::vector<bool> m_fresh; ///< by tab: shows the record as it is
};

} // namespace xhb
