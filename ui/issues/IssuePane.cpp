// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issues/IssuePane.h"

#include "ui/issues/BasicsTab.h"
#include "ui/issues/HistoryTab.h"
#include "ui/issues/IssueWhy.h"
#include "ui/issues/IssueWords.h"
#include "ui/issues/MeasuresTab.h"
#include "ui/issues/NeedBox.h"
#include "ui/issues/PapersTab.h"
#include "ui/issues/SignoffTab.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FormDrafts.h"
#include "ui/kit/Label.h"
#include "ui/kit/StepBar.h"

#include <QHBoxLayout>
#include <QScrollArea>
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

} // namespace

IssuePane::IssuePane(Desk &desk, BookNames &names, FormDrafts &drafts, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_body(new QWidget(this)),
      m_title(new Label({}, TextSize::Title, m_body)),
      m_subtitle(new Label({}, TextSize::Caption, m_body)), m_chip(new Chip(m_body)),
      m_steps(new StepBar(m_body)), m_needs(new NeedBox(m_body)), m_bar(new QTabBar(m_body)),
      m_pages(new QStackedWidget(m_body)),
      m_empty(new EmptyState(tr("没有选中问题"), tr("在列表里选一个问题，这里就显示它的全部情况。"),
                             {}, this)),
      m_basics(new BasicsTab(desk, names, drafts)), m_measures(new MeasuresTab(desk, drafts)),
      m_papers(new PapersTab(desk)), m_signoff(new SignoffTab(desk, drafts))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body);
    outer->addWidget(m_empty);
    m_body->hide();

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, grid(4), 0, 0);
    column->setSpacing(grid(2));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(grid(4), 0, grid(4), 0);
    head->setSpacing(grid(2));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_title);
    auto *line = new QHBoxLayout;
    m_subtitle->setDimmed(true);
    m_subtitle->setElided(true);
    m_chip->setExplains(true);
    line->addWidget(m_subtitle, 1);
    line->addWidget(m_chip);
    head->addLayout(line);
    head->addSpacing(grid(1));
    head->addWidget(m_steps);
    head->addWidget(m_needs);
    column->addLayout(head);

    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setUsesScrollButtons(true);
    m_bar->setAccessibleName(tr("问题的各个方面"));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(grid(2), 0, 0, 0);
    tabs->addWidget(m_bar);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    const QStringList words{tr("基本"), tr("措施"), tr("佐证"), tr("销号"), tr("留痕")};
    m_tabs = {m_basics, m_measures, m_papers, m_signoff, new HistoryTab(desk, names)};
    for (IssueTab *tab : m_tabs) {
        auto *scroll = new QScrollArea(m_pages);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setAccessibleName(words[m_pages->count()]);
        // Tab goes from editor to editor; only what has none is scrolled by keys itself.
        scroll->setFocusPolicy(m_pages->count() == int(History) ? Qt::StrongFocus : Qt::NoFocus);
        auto *inside = new QWidget(scroll);
        auto *margins = new QVBoxLayout(inside);
        margins->setContentsMargins(grid(4), grid(3), grid(4), grid(4));
        margins->addWidget(tab);
        scroll->setWidget(inside);
        m_pages->addWidget(scroll);
        connect(tab, &IssueTab::nextWanted, this, &IssuePane::nextWanted);
        connect(tab, &IssueTab::said, this, &IssuePane::said);
    }
    for (const QString &word : words)
        m_bar->addTab(word);

    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        showTab();
    });
    connect(m_chip, &QAbstractButton::clicked, this, &IssuePane::explainState);
    connect(m_steps, &StepBar::clicked, this, &IssuePane::explainStep);
    connect(m_needs, &NeedBox::wanted, this, &IssuePane::lead);
    connect(m_signoff, &SignoffTab::printWanted, this,
            [this](const QString &form) { Q_EMIT printWanted(form, issue().value); });
}

void IssuePane::showIssue(Id<Issue> issue)
{
    if (m_case && m_case->id() == issue)
        return;
    leave();
    m_case.reset();
    if (issue)
        if (auto read = readCase(m_desk, issue))
            m_case = std::make_unique<IssueCase>(read.take());
    m_fresh.fill(false);
    m_body->setVisible(m_case != nullptr);
    m_empty->setVisible(m_case == nullptr);
    if (!m_case)
        return;
    showHead();
    showTab();
}

void IssuePane::refresh()
{
    if (!m_case)
        return;
    auto read = readCase(m_desk, m_case->id());
    if (!read) {
        m_case.reset();
        m_body->hide();
        m_empty->show();
        return;
    }
    m_case = std::make_unique<IssueCase>(read.take());
    m_fresh.fill(false);
    showHead();
    showTab();
}

void IssuePane::showHead()
{
    const Issue &issue = m_case->issue();
    const StatusView &status = m_case->status;
    m_title->setText(issue.title);
    QStringList facts;
    for (const QString &fact :
         {issue.code, m_case->dossier.sourceWords(),
          QCoreApplication::translate("issue",
                                      Vocabulary<TaskType>::choices[size_t(issue.taskType)].label)})
        if (!fact.isEmpty())
            facts.append(fact);
    m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    const bool open = status.state == IssueState::Planned || status.state == IssueState::Rectifying;
    const bool near = open && status.deadline.isValid() && m_desk.today() <= status.deadline &&
                      m_desk.calendar().workdaysBetween(m_desk.today(), status.deadline) <=
                          m_desk.rulebook().nearWorkdays;
    ChipLook look = chipOf(status.state, near ? DueClass::Near : DueClass::None);
    m_chip->setLook(look);
    m_chip->setAccessibleName(tr("状态：%1，为什么").arg(look.word));
    m_chip->setToolTip(toolTipOf(whyState(m_desk, *m_case)));

    std::vector<BarStep> steps;
    for (size_t i = 0; i < status.steps.size(); ++i) {
        const StepView &step = status.steps[i];
        const Explanation why = whyStep(m_desk, *m_case, int(i));
        BarStep bar{step.name, QStringLiteral("—"), barState(step.state),
                    (why.why.lines + QStringList(tr("依据 %1").arg(why.why.basis))).join(u'\n')};
        if (step.on.isValid())
            bar.note = dayWords(step.on, m_desk.today());
        else if (step.due.isValid())
            bar.note = tr("%1前").arg(dayWords(step.due, m_desk.today()));
        if (step.daysLeft && *step.daysLeft >= 0 && step.due.isValid())
            bar.note = tr("剩 %1 个工作日").arg(*step.daysLeft);
        if (step.late && !step.on.isValid())
            bar.note = tr("已超期");
        steps.push_back(std::move(bar));
    }
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.empty());
    m_needs->show(status);

    const auto counted = [](const QString &word, size_t count) {
        return count == 0 ? word : QStringLiteral("%1 %2").arg(word).arg(count);
    };
    m_bar->setTabText(Measures, counted(tr("措施"), m_case->dossier.measures.size()));
    m_bar->setTabText(Papers, counted(tr("佐证"), m_case->dossier.attachments.size()));
}

void IssuePane::showTab()
{
    const size_t index = size_t(m_bar->currentIndex());
    if (!m_case || m_fresh[index])
        return;
    m_fresh[index] = true;
    m_tabs[index]->show(*m_case);
}

void IssuePane::openTab(Tab tab, const QString &focus)
{
    if (!m_case)
        return;
    m_bar->setCurrentIndex(tab);
    showTab();
    m_tabs[tab]->focusOn(focus);
}

IssuePane::Tab IssuePane::tab() const
{
    return Tab(m_bar->currentIndex());
}

bool IssuePane::leave()
{
    if (!m_case)
        return true;
    bool written = true;
    for (IssueTab *tab : m_tabs)
        written = tab->leave() && written;
    return written;
}

void IssuePane::addPapers(const QStringList &paths)
{
    openTab(Papers);
    m_papers->add(keyOf(AttachmentRole::Evidence), paths);
}

void IssuePane::lead(const Missing &missing)
{
    switch (missing.kind) {
    case NeedKind::MeasuresDone: openTab(Measures); break;
    case NeedKind::Paper:
        openTab(Papers, keyOf(missing.role));
        m_papers->choose(keyOf(missing.role));
        break;
    case NeedKind::NoOpenObjection: openTab(Signoff, QStringLiteral("publicity.resolve")); break;
    case NeedKind::LookbackRecorded: openTab(Signoff, QStringLiteral("lookback")); break;
    case NeedKind::NoticeOver:
        openTab(Signoff, QStringLiteral("none"));
        explainStep(noticeStep());
        break;
    case NeedKind::Field: openTab(Signoff); break;
    // Of petitions.
    case NeedKind::Investigated:
    case NeedKind::Finished:
    case NeedKind::PetitionPlan:
    case NeedKind::PetitionDeadline: break;
    }
}

/// The step whose notice runs; -1 without one.
int IssuePane::noticeStep() const
{
    const Procedure *procedure = m_desk.rulebook().procedure(Key::of(m_case->status.procedure));
    for (size_t i = 0; procedure && i < m_case->status.steps.size(); ++i)
        if (procedure->steps[i].kind == StepKind::Publicity)
            return int(i);
    return -1;
}

void IssuePane::explainState()
{
    explain(whyState(m_desk, *m_case), m_chip);
}

void IssuePane::explainStep(int index)
{
    if (index >= 0 && size_t(index) < m_case->status.steps.size())
        explain(whyStep(m_desk, *m_case, index), m_steps->stepWidget(index));
}

} // namespace xhb
