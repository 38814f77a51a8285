// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/WorkbenchPage.h"

#include "core/actions/ReadApart.h"
#include "core/actions/Touched.h"
#include "core/base/Dates.h"
#include "ui/kit/Card.h"
#include "ui/kit/Label.h"
#include "ui/records/AgendaLead.h"
#include "ui/workbench/AgendaList.h"
#include "ui/workbench/RatePanel.h"
#include "ui/workbench/TodayPaper.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace xhb {

namespace {

/// ms without an action before plans and petitions are read anew. While the file is read, an action
/// waits for it: not after each one of a series.
constexpr int calm = 1000;

struct CardWords {
    Shape shape;
    QString caption;
    QString note;
    Tone tone;
};

CardWords wordsOf(const Figure &figure, const RuleContext &rules)
{
    const auto onDay = [&](const QString &words) {
        return figure.next.isValid() ? words.arg(figure.nextCount).arg(shortDate(figure.next))
                                     : QString();
    };
    const QString caption[] = {
        WorkbenchPage::tr("已逾期"),
        WorkbenchPage::tr("%1 个工作日内到期").arg(rules.rulebook.nearWorkdays),
        WorkbenchPage::tr("公示中"),
        WorkbenchPage::tr("待组织验收"),
        WorkbenchPage::tr("待备案归档"),
        WorkbenchPage::tr("已完成待申请")};
    const auto said = [&](Shape shape, const QString &note, Tone tone) {
        return CardWords{shape, caption[figure.what],
                         figure.count ? note : WorkbenchPage::tr("现在没有"),
                         figure.count ? tone : Tone::Grey};
    };
    switch (figure.what) {
    case Figure::Overdue:
        return said(Shape::Triangle, WorkbenchPage::tr("最久 %n 个工作日", nullptr, figure.worst),
                    Tone::Red);
    case Figure::Near:
        return said(Shape::Dot,
                    figure.behind ? WorkbenchPage::tr("%1 个未达到序时进度").arg(figure.behind)
                                  : onDay(WorkbenchPage::tr("%1 个 %2到期")),
                    Tone::Amber);
    case Figure::Publicity:
        return said(Shape::Half, onDay(WorkbenchPage::tr("%1 个 %2可核准")), Tone::Grey);
    case Figure::Acceptance:
        return said(Shape::Quarter, onDay(WorkbenchPage::tr("%1 个 %2到期")), Tone::Grey);
    case Figure::Filing:
        return said(Shape::Square, WorkbenchPage::tr("已签字，等备案"), Tone::Grey);
    case Figure::Completed:
        return said(Shape::Check, WorkbenchPage::tr("措施已全部完成"), Tone::Grey);
    }
    return said(Shape::None, {}, Tone::Grey);
}

} // namespace

WorkbenchPage::WorkbenchPage(Desk &desk, QWidget *parent) : Page(parent), m_desk(desk)
{
    // In a low window all of it is scrolled.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *canvas = new QFrame(scroll->viewport());
    scroll->setWidget(canvas);
    setRole(canvas, WidgetRole::Canvas);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *layout = new QVBoxLayout(canvas);
    layout->setContentsMargins(grid(5), grid(5), grid(5), grid(4));
    layout->setSpacing(grid(1));
    layout->addWidget(new Label(tr("今天要办的"), TextSize::Title, canvas));
    m_day = new Label({}, TextSize::Body, canvas);
    m_day->setDimmed(true);
    layout->addWidget(m_day);
    layout->addSpacing(grid(2));
    layout->addWidget(new Label(tr("问题"), TextSize::Heading, canvas));
    m_cardGrid = new QGridLayout;
    m_cardGrid->setHorizontalSpacing(grid(3));
    m_cardGrid->setVerticalSpacing(grid(1));
    layout->addLayout(m_cardGrid);
    layout->addSpacing(grid(2));

    auto *panels = new QHBoxLayout;
    panels->setSpacing(grid(3));
    auto *list = new QFrame(canvas);
    setRole(list, WidgetRole::Panel);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(grid(1), grid(4), grid(1), grid(2));
    auto *heading = new Label(tr("按日期"), TextSize::Heading, list);
    heading->setContentsMargins(grid(3), 0, 0, 0);
    listLayout->addWidget(heading);
    m_agenda = new AgendaList(desk, list);
    m_agenda->setMinimumHeight(fontMetrics().height() * 10);
    listLayout->addWidget(m_agenda, 1);
    panels->addWidget(list, 2);
    m_rates = new RatePanel(canvas);
    panels->addWidget(m_rates, 1);
    layout->addLayout(panels, 1);

    connect(m_agenda, &AgendaList::lineRequested, this,
            [this](const AgendaLine &line) { lead(*this, line); });
    connect(m_rates, &RatePanel::rowsRequested, this, [this](const PageFilter &filter) {
        Q_EMIT placeRequested(QStringLiteral("issues"), filter);
    });
    connect(m_rates, &RatePanel::categoryRequested, this, [this](qint64 source) {
        Q_EMIT registerRequested(QLatin1String(Entity<Source>::table), source);
    });
    for (int what = 0; what <= Figure::Completed; ++what) {
        auto *card = new Card({}, canvas);
        connect(card, &Card::clicked, this,
                [this, what] { openFigure(QStringLiteral("issues"), what); });
        m_cards.push_back(card);
        auto *petitions = new QPushButton(canvas);
        setRole(petitions, WidgetRole::Link);
        petitions->hide();
        connect(petitions, &QPushButton::clicked, this,
                [this, what] { openFigure(QStringLiteral("petitions"), what); });
        m_petitions.push_back(petitions);
    }
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    connect(&m_calm, &QTimer::timeout, this, &WorkbenchPage::readOthers);
    showCards();
    placeCards();
    reload();
}

void WorkbenchPage::openFigure(const QString &place, int what)
{
    if (m_overview)
        Q_EMIT placeRequested(place, m_overview->figures[size_t(what)].filter);
}

void WorkbenchPage::refresh(const Changes &changes)
{
    const bool others = std::ranges::any_of(changes, [](const Changed &changed) {
        return changed.entity != &entityInfo<Issue>() && changed.entity != &entityInfo<Measure>() &&
               changed.entity != &entityInfo<StageGoal>();
    });
    const auto touched = touchedIssues(m_desk.ledger(), changes);
    if (!touched) {
        reload();
        return;
    }
    if (m_reading)
        m_missed.insert(m_missed.end(), touched->begin(), touched->end());
    if (m_overview)
        renew(*touched);
    if (others)
        m_calm.start();
}

void WorkbenchPage::readOthers()
{
    if (m_reading) {
        m_calm.start();
        return;
    }
    readApart<std::vector<AgendaLine>>(
        m_desk, this, othersOf, [this, request = m_request](Result<std::vector<AgendaLine>> lines) {
            if (request != m_request || !m_overview)
                return; // the whole book was read since
            const Status fresh =
                lines ? m_overview->renewOthers(m_desk, lines.take()) : Status(lines.error());
            if (!fresh)
                Q_EMIT failed(fresh.error());
            renew({});
        });
}

void WorkbenchPage::reload()
{
    showDay();
    m_reading = true;
    m_missed.clear();
    readApart<Overview>(m_desk, this, overviewOf,
                        [this, request = ++m_request](Result<Overview> overview) {
                            arrive(request, std::move(overview));
                        });
}

void WorkbenchPage::arrive(quint64 request, Result<Overview> overview)
{
    if (request != m_request)
        return;
    m_reading = false;
    if (!overview) {
        Q_EMIT failed(overview.error());
        return;
    }
    m_overview = std::make_unique<Overview>(overview.take());
    m_unshown.reset();
    renew(std::exchange(m_missed, {}));
}

void WorkbenchPage::renew(const std::vector<qint64> &issues)
{
    if (!issues.empty())
        if (const Status fresh = m_overview->renew(m_desk, issues); !fresh)
            Q_EMIT failed(fresh.error());
    if (m_unshown) {
        m_unshown->insert(m_unshown->end(), issues.begin(), issues.end());
        std::ranges::sort(*m_unshown);
    }
    // A page out of sight waits to be seen, but the number beside its name does not.
    if (isVisible())
        showAll();
    Q_EMIT stateChanged();
}

void WorkbenchPage::showAll()
{
    m_agenda->show(*m_overview, m_unshown ? &*m_unshown : nullptr);
    m_unshown.emplace();
    m_rates->show(*m_overview);
    showCards();
}

void WorkbenchPage::showDay()
{
    const Calendar &calendar = m_desk.calendar();
    const QDate today = m_desk.today();
    const QDate next = calendar.nextWorkday(today);
    m_day->setText(tr("%1　%2，%3　·　下一个工作日 %4（%5）")
                       .arg(longDate(today), weekdayName(today),
                            calendar.isWorkday(today) ? tr("工作日") : tr("非工作日"),
                            shortDate(next), weekdayName(next)));
}

void WorkbenchPage::showCards()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        Figure figure;
        figure.what = Figure::What(i);
        if (m_overview)
            figure = m_overview->figures[i];
        const CardWords words = wordsOf(figure, m_desk.rules());
        m_cards[i]->setLook({words.shape, words.caption,
                             m_overview ? QString::number(figure.count) : QStringLiteral("…"),
                             m_overview ? words.note : QString(), words.tone});
        m_petitions[i]->setText(tr("另有信访件 %n", nullptr, figure.petitions));
        m_petitions[i]->setAccessibleName(
            tr("%1：信访件 %n", nullptr, figure.petitions).arg(words.caption));
        m_petitions[i]->setVisible(figure.petitions > 0);
    }
}

void WorkbenchPage::placeCards()
{
    const int all = int(m_cards.size());
    const int room = (width() - 2 * grid(5) - (all - 1) * grid(3)) / all;
    const int columns = room >= fontMetrics().height() * 6 ? all : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const int row = int(i) / columns * 2;
        m_cardGrid->addWidget(m_cards[i], row, int(i) % columns);
        m_cardGrid->addWidget(m_petitions[i], row + 1, int(i) % columns, Qt::AlignLeft);
    }
    for (int column = 0; column < int(m_cards.size()); ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

void WorkbenchPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

void WorkbenchPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_overview && (!m_unshown || !m_unshown->empty()))
        showAll();
}

void WorkbenchPage::print()
{
    printToday(this, m_desk);
}

void WorkbenchPage::focusContent()
{
    m_agenda->setFocus();
    if (m_agenda->currentId() == 0)
        m_agenda->selectId(m_agenda->rowModel()->idAt(0));
}

} // namespace xhb
