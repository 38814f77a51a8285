// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanPane.h"

#include "core/base/Dates.h"
#include "ui/plans/AdjustTab.h"
#include "ui/plans/ConsultTab.h"
#include "ui/plans/DraftTab.h"
#include "ui/plans/PlanDialog.h"
#include "ui/plans/PlanHistory.h"
#include "ui/plans/PlanWords.h"
#include "ui/plans/PublicationTab.h"
#include "ui/plans/StepsTab.h"
#include "ui/plans/VersionsTab.h"
#include "ui/records/NeedBox.h"

namespace xhb {

namespace {

constexpr size_t mostNeeds = 3; ///< the table itself marks all of them

} // namespace

PlanPane::PlanPane(Desk &desk, BookNames &names, QSettings &settings, FormDrafts &drafts,
                   QWidget *parent)
    : RecordPane(parent), m_desk(desk), m_names(names)
{
    setWords(tr("没有选中方案"), tr("在列表里选一个方案，这里就显示它的全部情况。"),
             tr("方案的各个方面"));
    needs()->lookAhead(mostNeeds);
    m_draft = addScrollingTab<DraftTab>(tr("清单"), desk, names, settings);
    m_consult = addTab<ConsultTab>(tr("征求意见"), desk, names, drafts);
    m_stepsTab = addTab<StepsTab>(tr("程序"), desk, drafts);
    m_versions = addTab<VersionsTab>(tr("版本"), desk);
    m_adjust = addTab<AdjustTab>(tr("调整"), desk, drafts);
    m_public = addTab<PublicationTab>(tr("公开"), desk, drafts);
    auto *history = addTab<PlanHistory>(tr("留痕"), desk, names);
    connect(m_draft, &DraftTab::includeWanted, this, &PlanPane::includeWanted);
    connect(m_draft, &DraftTab::wideWanted, this, [this](bool wide) {
        setBrief(wide);
        Q_EMIT wideWanted(wide);
    });
    // The room is for the list alone; what leads elsewhere gives it back.
    connect(this, &RecordPane::tabChanged, m_draft, [this](int tab) {
        if (tab != Draft)
            m_draft->endWide();
    });
    connect(m_stepsTab, &StepsTab::consultWanted, this, [this] { openTab(Consult); });
    connect(m_versions, &VersionsTab::exportWanted, this, &PlanPane::exportWanted);
    connect(m_versions, &VersionsTab::comparisonWanted, this, &PlanPane::comparisonWanted);
    connect(history, &PlanHistory::versionWanted, this,
            [this](int no) { openTab(Versions, QString::number(no)); });
}

PlanPane::~PlanPane() = default;

void PlanPane::showPlan(Id<Plan> plan)
{
    if (m_shown && m_shown->id() == plan)
        return;
    leave();
    read(plan);
}

void PlanPane::refresh()
{
    if (m_shown)
        read(m_shown->id());
}

void PlanPane::read(Id<Plan> plan)
{
    m_shown.reset();
    if (plan)
        if (auto read = readPlan(m_desk, plan))
            m_shown = std::make_unique<PlanShown>(read.take());
    present(m_shown != nullptr);
}

RecordPane::Head PlanPane::head() const
{
    const PlanCase &plan = m_shown->plan;
    Head head;
    head.title = plan.plan.name;
    head.facts = {plan.source ? plan.source->name : QString(), choiceWord("plan", plan.plan.kind),
                  plan.feedbackOn.isValid() ? tr("%1反馈").arg(longDate(plan.feedbackOn))
                                            : QString(),
                  plan.versions.empty() ? QString() : tr("第 %1 版").arg(plan.versions.back().no)};
    head.look = planChip(m_shown->steps, plan.approved);
    head.state = whyState();
    if (const StepView *due = dueStep(m_shown->steps)) {
        head.term = tr("%1 %2前，%3%4")
                        .arg(due->name, dayWords(due->due, m_desk.today()),
                             daysWords(m_desk.rules(), due->due),
                             due->provisional ? tr("（暂定）") : QString());
        head.termWhy = xhb::whyStep(*due);
    }
    return head;
}

void PlanPane::showCounts()
{
    const PlanCase &plan = m_shown->plan;
    setTabCount(Draft, tr("清单"), plan.rows.size());
    setTabCount(Consult, tr("征求意见"), plan.consultations.size());
    setTabCount(Versions, tr("版本"), plan.versions.size());
    setTabCount(Adjust, tr("调整"), m_shown->adjustments.size());
    setTabCount(Public, tr("公开"), m_shown->disclosures.size());
}

void PlanPane::showTab(int tab)
{
    static_cast<PlanTab *>(tabAt(tab))->show(*m_shown); // a plan has no other tabs
}

Explanation PlanPane::whyState() const
{
    const StepView *current = m_shown->current();
    Explanation made;
    made.why.title =
        tr("为什么是“%1”？").arg(planChip(m_shown->steps, m_shown->plan.approved).word);
    if (m_shown->plan.approved)
        made.why.lines.append(m_shown->locked(m_desk));
    made.why.lines.append(current ? tr("下一步是“%1”，由%2办理").arg(current->name, current->actor)
                                  : tr("程序已经走完"));
    if (const StepView *due = dueStep(m_shown->steps))
        made.why.lines.append(
            tr("“%1”期限 %2，%3")
                .arg(due->name, longDate(due->due), daysWords(m_desk.rules(), due->due)));
    if (current)
        made.why.basis = citation(current->basis);
    return made;
}

Explanation PlanPane::whyStep(int step) const
{
    return xhb::whyStep(m_shown->steps[size_t(step)]);
}

/// A finding of the list begins with the name of its problem.
void PlanPane::lead(const Missing &missing, const QString &step)
{
    for (const PlanRow &row : m_shown->plan.rows) {
        const QString name = nameOf(row.issue);
        const QString rest = missing.what.mid(name.size()).left(1);
        if (missing.what.startsWith(name) && (rest == u"：" || rest == u":"))
            return openTab(Draft, QString::number(row.issue.id.value));
    }
    for (const StepView &held : m_shown->steps)
        if (held.key == step && !held.fields.isEmpty() && !missing.what.isEmpty())
            return openTab(Steps, step);
    openTab(Draft, QStringLiteral("0"));
}

void PlanPane::editPlan()
{
    if (!m_shown || m_desk.ledger().readOnly())
        return;
    auto *dialog = new PlanDialog(m_desk, m_names, m_shown->plan.plan, window());
    dialog->open();
}

} // namespace xhb
