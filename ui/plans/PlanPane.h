// SPDX-License-Identifier: GPL-3.0-or-later
// One plan: what it is, where it stands and why, what is missing, and its tabs.
#pragma once

#include "ui/plans/PlanNames.h"
#include "ui/plans/PlanTab.h"

#include <array>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSettings;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace xhb {

class AdjustTab;
class Chip;
class ConsultTab;
class DraftTab;
class FormDrafts;
class Label;
class PlanNeeds;
class PublicationTab;
class StepBar;
class StepsTab;
class VersionsTab;

class PlanPane : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Draft, Consult, Steps, Versions, Adjust, Public, History };
    static constexpr int tabCount = 7;

    PlanPane(Desk &desk, PlanNames &names, QSettings &settings, FormDrafts &drafts,
             QWidget *parent = nullptr);

    /// Shows a plan; none (0) empties the pane. What is half typed is written first.
    void showPlan(Id<Plan> plan);
    /// Reads the shown plan anew; empties the pane when it is gone.
    void refresh();
    Id<Plan> plan() const { return m_shown ? m_shown->id() : Id<Plan>(); }
    const PlanShown *shown() const { return m_shown.get(); }

    void openTab(Tab tab, const QString &focus = {});
    Tab tab() const;
    /// Writes what is half typed; false when it cannot be written.
    bool leave();
    void editPlan();

    DraftTab *draft() const { return m_draft; }
    ConsultTab *consult() const { return m_consult; }
    StepsTab *stepsTab() const { return m_stepsTab; }
    VersionsTab *versions() const { return m_versions; }
    AdjustTab *adjust() const { return m_adjust; }
    PublicationTab *publications() const { return m_public; }
    StepBar *steps() const { return m_steps; }
    PlanNeeds *needs() const { return m_needs; }

Q_SIGNALS:
    void said(const QString &sentence);
    void printWanted(const QString &form, qint64 subject);
    void includeWanted();
    void wideWanted(bool wide);

private:
    void showHead();
    void showTab();
    void explainState();
    void explainStep(int index);
    void explainDue();

    Desk &m_desk;
    PlanNames &m_names;
    std::unique_ptr<PlanShown> m_shown;
    QWidget *m_body;
    Label *m_title;
    Label *m_subtitle;
    QPushButton *m_due;
    Chip *m_chip;
    StepBar *m_steps;
    PlanNeeds *m_needs;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    QWidget *m_empty;
    std::array<PlanTab *, tabCount> m_tabs{};
    std::array<bool, tabCount> m_fresh{}; ///< shows the plan as it is
    DraftTab *m_draft;
    ConsultTab *m_consult;
    StepsTab *m_stepsTab;
    VersionsTab *m_versions;
    AdjustTab *m_adjust;
    PublicationTab *m_public;
};

} // namespace xhb
