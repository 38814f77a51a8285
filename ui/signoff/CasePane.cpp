// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/CasePane.h"

#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/StepBar.h"
#include "ui/records/FieldWords.h"
#include "ui/signoff/HistoryTab.h"
#include "ui/signoff/NeedBox.h"
#include "ui/signoff/PapersTab.h"
#include "ui/signoff/SignoffTab.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

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

CasePane::CasePane(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_body(new QWidget(this)),
      m_title(new Label({}, TextSize::Title, m_body)),
      m_subtitle(new Label({}, TextSize::Caption, m_body)), m_chip(new Chip(m_body)),
      m_term(new QPushButton(m_body)), m_steps(new StepBar(m_body)), m_needs(new NeedBox(m_body)),
      m_bar(new QTabBar(m_body)), m_pages(new QStackedWidget(m_body)),
      m_empty(new EmptyState({}, {}, {}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body);
    outer->addWidget(m_empty);
    m_body->hide();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, grid(4), 0, 0);
    column->setSpacing(grid(2));
    column->addLayout(makeHead());
    m_bar->setDrawBase(true);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    m_bar->setUsesScrollButtons(true);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(grid(2), 0, 0, 0);
    tabs->addWidget(m_bar);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);

    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        showTab();
    });
    connect(m_chip, &QAbstractButton::clicked, this, &CasePane::explainState);
    connect(m_term, &QPushButton::clicked, this, [this] { explain(m_termWhy, m_term); });
    connect(m_steps, &StepBar::clicked, this, &CasePane::explainStep);
    connect(m_needs, &NeedBox::wanted, this, &CasePane::lead);
}

CasePane::~CasePane() = default;

QLayout *CasePane::makeHead()
{
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
    setRole(m_term, WidgetRole::Link);
    m_term->setObjectName(QStringLiteral("term"));
    head->addWidget(m_term, 0, Qt::AlignLeft);
    head->addSpacing(grid(1));
    head->addWidget(m_steps);
    head->addWidget(m_needs);
    return head;
}

void CasePane::setWords(const QString &emptyTitle, const QString &emptyWords,
                        const QString &tabsName)
{
    m_empty->setWords(emptyTitle, emptyWords, {});
    m_bar->setAccessibleName(tabsName);
}

ScrollSheet *CasePane::addSheet(const QString &word)
{
    auto *sheet = new ScrollSheet(m_pages);
    sheet->setAccessibleName(word);
    m_pages->addWidget(sheet);
    return sheet;
}

void CasePane::takeTab(const QString &word, CaseTab *tab, ScrollSheet *sheet)
{
    // Tab goes from editor to editor; only what has none is scrolled by keys itself.
    sheet->setFocusPolicy(qobject_cast<HistoryTab *>(tab) ? Qt::StrongFocus : Qt::NoFocus);
    connect(tab, &CaseTab::nextWanted, this, &CasePane::nextWanted);
    connect(tab, &CaseTab::said, this, &CasePane::said);
    m_tabs.push_back(tab);
    m_fresh.push_back(false);
    m_bar->addTab(word);
}

void CasePane::addPapersTab(const QString &word)
{
    m_papers = addTab<PapersTab>(word, m_desk);
}

void CasePane::addSignoffTab(const QString &word, FormDrafts &drafts)
{
    m_signoff = addTab<SignoffTab>(word, m_desk, drafts);
    connect(m_signoff, &SignoffTab::printWanted, this, &CasePane::printWanted);
}

void CasePane::setTabCount(int tab, const QString &word, size_t count)
{
    m_bar->setTabText(tab, count == 0 ? word : QStringLiteral("%1 %2").arg(word).arg(count));
}

void CasePane::showCase(const Subject &subject)
{
    if (m_case && m_case->subject.id() == subject.id())
        return;
    leave();
    m_case.reset();
    if (subject.id())
        if (auto read = readCase(m_desk, subject))
            m_case = std::make_unique<Case>(read.take());
    m_fresh.assign(m_tabs.size(), false);
    m_body->setVisible(m_case != nullptr);
    m_empty->setVisible(m_case == nullptr);
    if (!m_case)
        return;
    showHead();
    showTab();
}

void CasePane::refresh()
{
    if (!m_case)
        return;
    auto read = readCase(m_desk, m_case->subject);
    if (!read) {
        m_case.reset();
        m_body->hide();
        m_empty->show();
        return;
    }
    m_case = std::make_unique<Case>(read.take());
    m_fresh.assign(m_tabs.size(), false);
    showHead();
    showTab();
}

void CasePane::showHead()
{
    const StatusView &status = m_case->status;
    Head head = headOf(*m_case);
    m_title->setText(head.title);
    head.facts.removeAll(QString());
    m_subtitle->setText(head.facts.join(QStringLiteral(" · ")));
    m_chip->setLook(head.look);
    m_chip->setAccessibleName(tr("状态：%1，为什么").arg(head.look.word));
    m_chip->setToolTip(toolTipOf(whyState(m_desk, *m_case)));
    m_term->setVisible(!head.term.isEmpty());
    m_term->setText(head.term);
    m_term->setAccessibleName(tr("%1，为什么").arg(head.term));
    m_term->setToolTip(toolTipOf(head.termWhy));
    m_termWhy = head.termWhy;

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

    showCounts(*m_case);
}

void CasePane::showTab()
{
    const size_t index = size_t(m_bar->currentIndex());
    if (!m_case || m_fresh[index])
        return;
    m_fresh[index] = true;
    m_tabs[index]->show(*m_case);
}

void CasePane::openTab(int tab, const QString &focus)
{
    if (!m_case)
        return;
    m_bar->setCurrentIndex(tab);
    showTab();
    m_tabs[size_t(tab)]->focusOn(focus);
}

int CasePane::tab() const
{
    return m_bar->currentIndex();
}

int CasePane::tabOf(const CaseTab *tab) const
{
    return int(std::find(m_tabs.begin(), m_tabs.end(), tab) - m_tabs.begin());
}

bool CasePane::leave()
{
    if (!m_case)
        return true;
    bool written = true;
    for (CaseTab *tab : m_tabs)
        written = tab->leave() && written;
    return written;
}

void CasePane::addPapers(const QStringList &paths)
{
    openTab(tabOf(m_papers));
    m_papers->add(keyOf(AttachmentRole::Evidence), paths);
}

void CasePane::lead(const Missing &missing)
{
    switch (missing.kind) {
    case NeedKind::Paper:
        openTab(tabOf(m_papers), keyOf(missing.role));
        m_papers->choose(keyOf(missing.role));
        break;
    case NeedKind::NoOpenObjection:
        openTab(tabOf(m_signoff), QStringLiteral("publicity.resolve"));
        break;
    case NeedKind::LookbackRecorded: openTab(tabOf(m_signoff), QStringLiteral("lookback")); break;
    case NeedKind::NoticeOver:
        openTab(tabOf(m_signoff), QStringLiteral("none"));
        explainStep(noticeStep());
        break;
    case NeedKind::Field: openTab(tabOf(m_signoff)); break;
    default: leadElsewhere(missing); break;
    }
}

/// The step whose notice runs; -1 without one.
int CasePane::noticeStep() const
{
    const Procedure *procedure = m_desk.rulebook().procedure(Key::of(m_case->status.procedure));
    for (size_t i = 0; procedure && i < m_case->status.steps.size(); ++i)
        if (procedure->steps[i].kind == StepKind::Publicity)
            return int(i);
    return -1;
}

void CasePane::explainState()
{
    explain(whyState(m_desk, *m_case), m_chip);
}

void CasePane::explainStep(int index)
{
    if (index >= 0 && size_t(index) < m_case->status.steps.size())
        explain(whyStep(m_desk, *m_case, index), m_steps->stepWidget(index));
}

} // namespace xhb
