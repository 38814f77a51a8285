// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanPane.h"

#include "core/base/Dates.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/ScrollSheet.h"
#include "ui/kit/StepBar.h"
#include "ui/kit/WhyPopup.h"
#include "ui/plans/AdjustTab.h"
#include "ui/plans/ConsultTab.h"
#include "ui/plans/DraftTab.h"
#include "ui/plans/PlanDialog.h"
#include "ui/plans/PlanHistory.h"
#include "ui/plans/PlanNeeds.h"
#include "ui/plans/PlanWords.h"
#include "ui/plans/PublicationTab.h"
#include "ui/plans/StepsTab.h"
#include "ui/plans/VersionsTab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace xhb {

namespace {

BarStepState barState(StepState state)
{
    switch (state) {
    case StepState::Done: return BarStepState::Done;
    case StepState::Failed: return BarStepState::Failed;
    case StepState::Current: return BarStepState::Current;
    case StepState::Waiting: return BarStepState::Waiting;
    case StepState::Skipped: return BarStepState::Skipped;
    }
    return BarStepState::Waiting;
}

QString dayOf(QDate day, QDate today)
{
    return day.year() == today.year() ? shortDate(day) : longDate(day);
}

} // namespace

PlanPane::PlanPane(Desk &desk, PlanNames &names, QSettings &settings, FormDrafts &drafts,
                   QWidget *parent)
    : QWidget(parent), m_desk(desk), m_names(names), m_body(new QWidget(this)),
      m_title(new Label({}, TextSize::Title, m_body)),
      m_subtitle(new Label({}, TextSize::Caption, m_body)), m_due(new QPushButton(m_body)),
      m_chip(new Chip(m_body)), m_steps(new StepBar(m_body)), m_needs(new PlanNeeds(m_body)),
      m_bar(new QTabBar(m_body)), m_pages(new QStackedWidget(m_body)),
      m_empty(new EmptyState(tr("没有选中方案"), tr("在列表里选一个方案，这里就显示它的全部情况。"),
                             {}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body);
    outer->addWidget(m_empty);
    m_body->hide();

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, grid(3), 0, 0);
    column->setSpacing(grid(1));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(grid(4), 0, grid(4), 0);
    head->setSpacing(grid(1));
    auto *first = new QHBoxLayout;
    m_title->setElided(true);
    m_chip->setExplains(true);
    first->addWidget(m_title, 1);
    first->addWidget(m_chip);
    head->addLayout(first);
    auto *second = new QHBoxLayout;
    m_subtitle->setDimmed(true);
    m_subtitle->setElided(true);
    setRole(m_due, WidgetRole::Link);
    second->addWidget(m_subtitle, 1);
    second->addWidget(m_due);
    head->addLayout(second);
    head->addWidget(m_steps);
    head->addWidget(m_needs);
    column->addLayout(head);

    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("方案的各个方面"));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(grid(2), 0, 0, 0);
    tabs->addWidget(m_bar);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    const auto sheet = [this] {
        auto *made = new ScrollSheet(m_pages);
        m_pages->addWidget(made);
        return made;
    };
    m_draft = new DraftTab(desk, names, settings, m_pages); // scrolls by itself
    m_pages->addWidget(m_draft);
    m_consult = sheet()->fill<ConsultTab>(desk, names, drafts);
    m_stepsTab = sheet()->fill<StepsTab>(desk, drafts);
    m_versions = sheet()->fill<VersionsTab>(desk);
    m_adjust = sheet()->fill<AdjustTab>(desk, drafts);
    m_public = sheet()->fill<PublicationTab>(desk, drafts);
    m_tabs = {m_draft,
              m_consult,
              m_stepsTab,
              m_versions,
              m_adjust,
              m_public,
              sheet()->fill<PlanHistory>(desk)};
    for (PlanTab *tab : m_tabs) {
        connect(tab, &PlanTab::said, this, &PlanPane::said);
        connect(tab, &PlanTab::printWanted, this, &PlanPane::printWanted);
    }
    for (const QString &word :
         {tr("清单"), tr("征求意见"), tr("程序"), tr("版本"), tr("调整"), tr("公开"), tr("留痕")})
        m_bar->addTab(word);

    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        showTab();
    });
    connect(m_chip, &QAbstractButton::clicked, this, &PlanPane::explainState);
    connect(m_due, &QPushButton::clicked, this, &PlanPane::explainDue);
    connect(m_steps, &StepBar::clicked, this, &PlanPane::explainStep);
    connect(m_needs, &PlanNeeds::problemWanted, this,
            [this](qint64 issue) { openTab(Draft, QString::number(issue)); });
    connect(m_needs, &PlanNeeds::stepWanted, this,
            [this](const QString &step) { openTab(Steps, step); });
    connect(m_draft, &DraftTab::includeWanted, this, &PlanPane::includeWanted);
    connect(m_draft, &DraftTab::wideWanted, this, [this](bool wide) {
        for (QWidget *part : std::initializer_list<QWidget *>{m_subtitle, m_due, m_steps})
            part->setVisible(!wide);
        Q_EMIT wideWanted(wide);
    });
    connect(m_stepsTab, &StepsTab::consultWanted, this, [this] { openTab(Consult); });
}

void PlanPane::showPlan(Id<Plan> plan)
{
    if (m_shown && m_shown->id() == plan)
        return;
    leave();
    m_shown.reset();
    if (plan)
        if (auto read = readPlan(m_desk, plan))
            m_shown = std::make_unique<PlanShown>(read.take());
    m_fresh.fill(false);
    m_body->setVisible(m_shown != nullptr);
    m_empty->setVisible(m_shown == nullptr);
    if (!m_shown)
        return;
    showHead();
    showTab();
}

void PlanPane::refresh()
{
    if (!m_shown)
        return;
    auto read = readPlan(m_desk, m_shown->id());
    if (!read) {
        m_shown.reset();
        m_body->hide();
        m_empty->show();
        return;
    }
    m_shown = std::make_unique<PlanShown>(read.take());
    m_fresh.fill(false);
    showHead();
    showTab();
}

void PlanPane::showHead()
{
    const PlanCase &plan = m_shown->plan;
    m_title->setText(plan.plan.name);
    QStringList facts;
    for (const QString &fact :
         {plan.source ? plan.source->name : QString(), choiceWord("plan", plan.plan.kind),
          plan.feedbackOn.isValid() ? tr("%1反馈").arg(longDate(plan.feedbackOn)) : QString(),
          plan.versions.empty() ? QString() : tr("第 %1 版").arg(plan.versions.back().no)})
        if (!fact.isEmpty())
            facts.append(fact);
    m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    const ChipLook look = planChip(m_shown->steps, plan.approved);
    m_chip->setLook(look);
    m_chip->setAccessibleName(tr("状态：%1，为什么").arg(look.word));
    const StepView *due = dueStep(m_shown->steps);
    m_due->setVisible(due && m_subtitle->isVisibleTo(m_body));
    if (due) {
        m_due->setText(tr("%1 %2前，%3%4")
                           .arg(due->name, dayOf(due->due, m_desk.today()),
                                workdaysWords(m_desk.rules(), due->due),
                                due->provisional ? tr("（暂定）") : QString()));
        m_due->setAccessibleName(tr("%1，为什么").arg(m_due->text()));
    }

    std::vector<BarStep> steps;
    for (const StepView &step : m_shown->steps) {
        BarStep bar{step.name, QStringLiteral("—"), barState(step.state), step.explanation};
        if (step.on.isValid())
            bar.note = dayOf(step.on, m_desk.today());
        else if (step.due.isValid())
            bar.note = step.late ? tr("已超期") : tr("%1前").arg(dayOf(step.due, m_desk.today()));
        steps.push_back(std::move(bar));
    }
    m_steps->setSteps(steps);
    m_needs->show(*m_shown);

    const auto counted = [](const QString &word, size_t count) {
        return count == 0 ? word : QStringLiteral("%1 %2").arg(word).arg(count);
    };
    m_bar->setTabText(Draft, counted(tr("清单"), plan.rows.size()));
    m_bar->setTabText(Consult, counted(tr("征求意见"), plan.consultations.size()));
    m_bar->setTabText(Versions, counted(tr("版本"), plan.versions.size()));
    m_bar->setTabText(Adjust, counted(tr("调整"), m_shown->adjustments.size()));
    m_bar->setTabText(Public, counted(tr("公开"), m_shown->disclosures.size()));
}

void PlanPane::showTab()
{
    const size_t index = size_t(m_bar->currentIndex());
    if (!m_shown || m_fresh[index])
        return;
    m_fresh[index] = true;
    m_tabs[index]->show(*m_shown);
}

void PlanPane::openTab(Tab tab, const QString &focus)
{
    if (!m_shown)
        return;
    m_bar->setCurrentIndex(tab);
    showTab();
    m_tabs[tab]->focusOn(focus);
}

PlanPane::Tab PlanPane::tab() const
{
    return Tab(m_bar->currentIndex());
}

bool PlanPane::leave()
{
    if (!m_shown)
        return true;
    bool written = true;
    for (PlanTab *tab : m_tabs)
        written = tab->leave() && written;
    return written;
}

void PlanPane::editPlan()
{
    if (!m_shown || m_desk.ledger().readOnly())
        return;
    auto *dialog = new PlanDialog(m_desk, m_names, m_shown->plan.plan, window());
    dialog->open();
}

void PlanPane::explainState()
{
    const StepView *current = m_shown->current();
    QStringList lines;
    if (m_shown->plan.approved)
        lines.append(m_shown->locked(m_desk));
    if (current)
        lines.append(tr("下一步是“%1”，由%2办理").arg(current->name, current->actor));
    else
        lines.append(tr("程序已经走完"));
    if (const StepView *due = dueStep(m_shown->steps))
        lines.append(
            tr("“%1”期限 %2，%3")
                .arg(due->name, longDate(due->due), workdaysWords(m_desk.rules(), due->due)));
    WhyPopup::showAt({tr("为什么是“%1”？").arg(m_chip->look().word),
                      lines,
                      current ? citation(current->basis) : QString(),
                      {}},
                     m_chip);
}

void PlanPane::explainDue()
{
    const StepView *due = dueStep(m_shown->steps);
    if (!due)
        return;
    QStringList lines{due->explanation};
    if (due->provisional)
        lines.append(tr("有的年份放假安排尚未公布，日期为暂定"));
    WhyPopup::showAt({tr("为什么是 %1？").arg(longDate(due->due)), lines, citation(due->basis), {}},
                     m_due);
}

void PlanPane::explainStep(int index)
{
    if (index < 0 || size_t(index) >= m_shown->steps.size())
        return;
    const StepView &step = m_shown->steps[size_t(index)];
    QStringList lines{tr("由%1办理").arg(step.actor)};
    if (step.on.isValid())
        lines.append(
            tr("已于 %1 办理%2").arg(longDate(step.on), step.late ? tr("，超过期限") : QString()));
    if (step.due.isValid())
        lines.append(tr("期限 %1").arg(longDate(step.due)));
    if (!step.explanation.isEmpty())
        lines.append(step.explanation);
    for (size_t i = 0; i < step.missing.size() && i < 5; ++i)
        lines.append(step.missing[i].what);
    if (step.missing.size() > 5)
        lines.append(tr("……共 %1 处").arg(step.missing.size()));
    WhyPopup::showAt({tr("“%1”").arg(step.name), lines, citation(step.basis), {}},
                     m_steps->stepWidget(index));
}

} // namespace xhb
