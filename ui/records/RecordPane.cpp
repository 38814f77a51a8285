// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordPane.h"

#include "core/base/Dates.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Label.h"
#include "ui/kit/StepBar.h"
#include "ui/kit/TabOrder.h"
#include "ui/records/FieldWords.h"
#include "ui/records/NeedBox.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

constexpr int wideCharacters = 44; ///< from this width on the facts and the term share a line
constexpr int leastLines = 9;      ///< of a tab that is worth to be seen
constexpr int fewLines = 5;        ///< where more is known of the record instead

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

/// A day of another year names it, as 2025.11.03 where there is little room.
void setDay(BarStep &step, QDate day, QDate today, const QString &pattern)
{
    step.note = pattern.arg(dayWords(day, today));
    if (day.year() != today.year())
        step.briefs = {day.toString(QStringLiteral("yyyy.MM.dd")), shortDate(day)};
}

} // namespace

RecordPane::RecordPane(QWidget *parent)
    : QWidget(parent), m_body(new QWidget(this)), m_title(new Label({}, TextSize::Title, m_body)),
      m_subtitle(new Label({}, TextSize::Caption, m_body)), m_chip(new Chip(m_body)),
      m_term(new QPushButton(m_body)), m_steps(new StepBar(m_body)), m_needs(new NeedBox(m_body)),
      m_bar(new QTabBar(m_body)), m_pages(new QStackedWidget(m_body)),
      m_empty(new EmptyState({}, {}, {}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSizeConstraint(QLayout::SetNoConstraint); // see minimumSizeHint()
    outer->addWidget(m_body);
    outer->addWidget(m_empty);
    m_body->hide();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, grid(3), 0, 0);
    column->setSpacing(grid(1));
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
        Q_EMIT tabChanged(index);
        showCurrentTab();
    });
    connect(m_chip, &QAbstractButton::clicked, this, [this] { explain(m_stateWhy, m_chip); });
    connect(m_term, &QPushButton::clicked, this, [this] { explain(m_termWhy, m_term); });
    connect(m_steps, &StepBar::clicked, this, &RecordPane::explainStep);
    connect(m_needs, &NeedBox::wanted, this,
            [this](const Missing &missing, const QString &step) { lead(missing, step); });
}

RecordPane::~RecordPane() = default;

QLayout *RecordPane::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(grid(4), 0, grid(4), 0);
    head->setSpacing(grid(1));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(grid(2));
    m_titleRow->addWidget(m_title, 1);
    m_chip->setExplains(true);
    m_titleRow->addWidget(m_chip, 0, Qt::AlignVCenter);
    head->addLayout(m_titleRow);
    m_factsRow = new QHBoxLayout;
    m_factsRow->setSpacing(grid(1));
    m_subtitle->setDimmed(true);
    m_subtitle->setElided(true);
    m_factsRow->addWidget(m_subtitle, 1);
    setRole(m_term, WidgetRole::Link);
    m_term->setObjectName(QStringLiteral("term"));
    m_factsRow->addWidget(m_term, 0, Qt::AlignLeft);
    head->addLayout(m_factsRow);
    head->addSpacing(grid(1));
    head->addWidget(m_steps);
    head->addWidget(m_needs);
    return head;
}

void RecordPane::setWords(const QString &emptyTitle, const QString &emptyWords,
                          const QString &tabsName)
{
    m_empty->setWords(emptyTitle, emptyWords, {});
    m_bar->setAccessibleName(tabsName);
}

void RecordPane::addToTitle(QWidget *widget)
{
    m_titleRow->insertWidget(0, widget, 0, Qt::AlignVCenter);
}

ScrollSheet *RecordPane::addSheet(const QString &word)
{
    auto *sheet = new ScrollSheet(m_pages);
    sheet->setAccessibleName(word);
    m_pages->addWidget(sheet);
    return sheet;
}

QWidget *RecordPane::pages() const
{
    return m_pages;
}

void RecordPane::addPage(QWidget *page)
{
    m_pages->addWidget(page);
}

void RecordPane::takeTab(const QString &word, PaneTab *tab)
{
    connect(tab, &PaneTab::nextWanted, this, &RecordPane::nextWanted);
    connect(tab, &PaneTab::said, this, &RecordPane::said);
    connect(tab, &PaneTab::printWanted, this, &RecordPane::printWanted);
    m_tabs.push_back(tab);
    m_fresh.push_back(false);
    const int index = m_bar->addTab(word);
    // Hidden panes do not answer, so the screens do not get into each other's way.
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)), this);
    connect(keys, &QShortcut::activated, this, [this, index] { openTab(index); });
    m_bar->setTabToolTip(index, keys->key().toString(QKeySequence::NativeText));
}

void RecordPane::setTabCount(int tab, const QString &word, size_t count)
{
    m_bar->setTabText(tab, count == 0 ? word : QStringLiteral("%1 %2").arg(word).arg(count));
}

void RecordPane::present(bool any)
{
    m_any = any;
    m_fresh.assign(m_tabs.size(), false);
    m_body->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    showHead();
    showCurrentTab();
}

void RecordPane::showHead()
{
    Head shown = head();
    m_title->setText(shown.title);
    shown.facts.removeAll(QString());
    m_facts = shown.facts.join(QStringLiteral(" · "));
    m_chip->setLook(shown.look);
    m_chip->setAccessibleName(tr("状态：%1，为什么").arg(shown.look.word));
    m_chip->setToolTip(toolTipOf(shown.state));
    m_stateWhy = std::move(shown.state);
    m_term->setText(shown.term);
    m_term->setAccessibleName(tr("%1，为什么").arg(shown.term));
    m_term->setToolTip(toolTipOf(shown.termWhy));
    m_termWhy = std::move(shown.termWhy);

    const QDate day = today();
    std::vector<BarStep> steps;
    m_stepWords.clear();
    for (const StepView &step : stepViews()) {
        const Explanation why = whyStep(int(steps.size()));
        BarStep bar{step.name, QStringLiteral("—"), barState(step.state),
                    (why.why.lines + QStringList(tr("依据 %1").arg(why.why.basis))).join(u'\n')};
        if (step.on.isValid())
            setDay(bar, step.on, day, QStringLiteral("%1"));
        else if (step.late)
            bar.note = tr("已超期");
        else if (step.due.isValid())
            setDay(bar, step.due, day, tr("%1前"));
        if (step.daysLeft && *step.daysLeft >= 0 && step.due.isValid()) {
            const int left = *step.daysLeft;
            bar.briefs = {tr("剩 %n 工作日", nullptr, left), tr("剩 %n 日", nullptr, left)};
            bar.note = tr("剩 %n 个工作日", nullptr, left);
        }
        if (step.state == StepState::Current || step.state == StepState::Failed)
            m_stepWords = bar.note == QStringLiteral("—")
                              ? tr("办到：%1").arg(bar.name)
                              : tr("办到：%1（%2）").arg(bar.name, bar.note);
        steps.push_back(std::move(bar));
    }
    m_steps->setSteps(steps);
    m_needs->show(stepViews());
    fitHead();
    showCounts();
}

void RecordPane::setBrief(bool brief)
{
    m_brief = brief;
    fitHead();
}

/// In a low pane the head leaves room to the tabs: first the facts go and the steps stand on one
/// line, then one line says in words where it stands and what is missing.
void RecordPane::fitHead()
{
    const int line = fontMetrics().height();
    const int room = height() - leastHead() - line * fewLines;
    const int least = line * (leastLines - fewLines);
    const int needs = m_needs->any() ? m_needs->sizeHint().height() + grid(1) : 0;
    const int facts = m_subtitle->sizeHint().height() + grid(1);
    const int low = m_steps->heightOf(true) + grid(2);
    const bool whole =
        !m_brief && room >= needs + facts + m_steps->heightOf(false) + grid(4) + least;
    const bool compact = !m_brief && !whole && room >= low + least;
    m_steps->setCompact(compact);
    m_steps->setVisible((whole || compact) && m_steps->count() > 0);
    const bool listed = m_needs->any() && (m_brief || room >= needs + (compact ? low : facts));
    m_needs->setVisible(listed);
    const QString words = m_needs->any() && !listed ? m_needs->title()
                          : compact                 ? QString()
                                                    : m_stepWords;
    m_subtitle->setText(whole ? m_facts : words);
    m_subtitle->setVisible(whole || (!m_brief && !words.isEmpty()));
    m_term->setVisible(whole && !m_term->text().isEmpty());
}

QSize RecordPane::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), leastHead() + fontMetrics().height() * fewLines};
}

int RecordPane::leastHead() const
{
    return m_title->sizeHint().height() + m_bar->sizeHint().height() + grid(4);
}

void RecordPane::showCurrentTab()
{
    const int index = m_bar->currentIndex();
    if (!m_any || index < 0 || m_fresh[size_t(index)])
        return;
    m_fresh[size_t(index)] = true;
    showTab(index);
}

bool RecordPane::focusNextPrevChild(bool next)
{
    return focusNextStop(*m_body, next) || QWidget::focusNextPrevChild(next);
}

void RecordPane::openTab(int tab, const QString &focus)
{
    if (!m_any)
        return;
    m_bar->setCurrentIndex(tab);
    showCurrentTab();
    m_tabs[size_t(tab)]->focusOn(focus);
}

int RecordPane::tab() const
{
    return m_bar->currentIndex();
}

int RecordPane::tabOf(const PaneTab *tab) const
{
    return int(std::find(m_tabs.begin(), m_tabs.end(), tab) - m_tabs.begin());
}

bool RecordPane::leave()
{
    bool written = true;
    for (PaneTab *tab : m_tabs)
        if (m_any)
            written = tab->leave() && written;
    return written;
}

void RecordPane::explainStep(int step)
{
    if (step >= 0 && size_t(step) < stepViews().size())
        explain(whyStep(step), m_steps->stepWidget(step));
}

void RecordPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideCharacters * fontMetrics().horizontalAdvance(QChar(0x56FD));
    m_factsRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitHead();
}

} // namespace xhb
