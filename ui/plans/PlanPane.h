// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of a plan.
#pragma once

#include "ui/plans/PlanTab.h"
#include "ui/records/BookNames.h"
#include "ui/records/RecordPane.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace xhb {

class AdjustTab;
class ConsultTab;
class DraftTab;
class FormDrafts;
class PublicationTab;
class StepsTab;
class VersionsTab;

class PlanPane : public RecordPane
{
    Q_OBJECT
public:
    enum Tab { Draft, Consult, Steps, Versions, Adjust, Public, History };
    static constexpr int tabCount = 7;

    PlanPane(Desk &desk, BookNames &names, QSettings &settings, FormDrafts &drafts,
             QWidget *parent = nullptr);
    ~PlanPane() override;

    /// Shows a plan; none (0) empties the pane. What is half typed is written first.
    void showPlan(Id<Plan> plan);
    /// Reads the shown plan anew; empties the pane when it is gone.
    void refresh();
    Id<Plan> plan() const { return m_shown ? m_shown->id() : Id<Plan>(); }
    const PlanShown *shown() const { return m_shown.get(); }
    void editPlan();
    /// Stands before the title.
    void addToTitle(QWidget *widget) { RecordPane::addToTitle(widget); }

    DraftTab *draft() const { return m_draft; }
    ConsultTab *consult() const { return m_consult; }
    StepsTab *stepsTab() const { return m_stepsTab; }
    VersionsTab *versions() const { return m_versions; }
    AdjustTab *adjust() const { return m_adjust; }
    PublicationTab *publications() const { return m_public; }

Q_SIGNALS:
    void includeWanted();
    /// The list of a version is wanted in a file.
    void exportWanted(int version);
    void comparisonWanted(int one, int other);
    void wideWanted(bool wide);

private:
    Head head() const override;
    const std::vector<StepView> &stepViews() const override { return m_shown->steps; }
    Explanation whyStep(int step) const override;
    QDate today() const override { return m_desk.today(); }
    void lead(const Missing &missing, const QString &step) override;
    void showTab(int tab) override;
    void showCounts() override;
    void read(Id<Plan> plan);
    Explanation whyState() const;

    Desk &m_desk;
    BookNames &m_names;
    std::unique_ptr<PlanShown> m_shown;
    DraftTab *m_draft = nullptr;
    ConsultTab *m_consult = nullptr;
    StepsTab *m_stepsTab = nullptr;
    VersionsTab *m_versions = nullptr;
    AdjustTab *m_adjust = nullptr;
    PublicationTab *m_public = nullptr;
};

} // namespace xhb
