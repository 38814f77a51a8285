// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/RatePanel.h"

#include "core/base/Text.h"
#include "ui/kit/Label.h"
#include "ui/kit/Meter.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>

namespace xhb {

namespace {

QString levelWord(Level level)
{
    return QCoreApplication::translate("source", Vocabulary<Level>::choices[size_t(level)].label);
}

/// A click on a part of a line is one on its link.
class Lead : public QObject
{
public:
    Lead(QWidget *part, QAbstractButton *link) : QObject(part), m_link(link)
    {
        part->setCursor(Qt::PointingHandCursor);
        part->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto *part = static_cast<QWidget *>(parent());
        if (mouse->button() == Qt::LeftButton && part->rect().contains(mouse->position().toPoint()))
            m_link->click();
        return false;
    }

private:
    QAbstractButton *m_link;
};

} // namespace

RatePanel::RatePanel(QWidget *parent) : QFrame(parent)
{
    setRole(this, WidgetRole::Panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    layout->setSpacing(grid(3));
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(3));
    head->addWidget(new Label(tr("销号率"), TextSize::Heading), 0, Qt::AlignBottom);
    m_share = new Label({}, TextSize::Number);
    m_share->setTone(Tone::Green);
    head->addWidget(m_share, 0, Qt::AlignBottom);
    m_count = numberLink(this);
    m_count->setAccessibleName(tr("销号率"));
    connect(m_count, &QPushButton::clicked, this, [this] { Q_EMIT rowsRequested(m_whole); });
    new Lead(m_share, m_count);
    head->addWidget(m_count, 0, Qt::AlignBottom);
    head->addStretch();
    layout->addLayout(head);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setRole(m_scroll, WidgetRole::Page);
    layout->addWidget(m_scroll, 1);
}

void RatePanel::show(const Overview &overview)
{
    m_share->setText(percentText(overview.whole.closed, overview.whole.tracked));
    m_count->setText(overview.whole.tracked
                         ? tr("%1 / %2").arg(overview.whole.closed).arg(overview.whole.tracked)
                         : tr("还没有要销号的问题"));
    m_count->setAccessibleName(
        tr("%1，销号 %2，%3").arg(tr("全部"), m_count->text(), m_share->text()));
    m_count->setToolTip(tr("看纳入销号管理的全部问题"));
    m_whole = overview.whole.filter;
    // The kinds of sources may differ from before: few rows, built anew.
    auto *rows = new QFrame;
    setRole(rows, WidgetRole::Page);
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, grid(2), 0);
    m_grid->setHorizontalSpacing(grid(2));
    m_grid->setVerticalSpacing(0);
    m_lines.clear();
    for (const Rate &rate : overview.rates)
        m_lines.push_back(lineOf(rate, rows));
    place();
    m_scroll->setWidget(rows); // the one before goes
}

QPushButton *RatePanel::numberLink(QWidget *parent)
{
    auto *link = new QPushButton(parent);
    setRole(link, WidgetRole::Link);
    return link;
}

/// Name, bar, count and share in a row; where that is too wide, the bar and the count below.
void RatePanel::place()
{
    int row = 0;
    for (const Line &line : m_lines) {
        const int second = m_stacked ? row + 1 : row;
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.meter, second, m_stacked ? 0 : 1);
        m_grid->addWidget(line.count, second, m_stacked ? 1 : 2, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(line.share, row, m_stacked ? 1 : 3, Qt::AlignRight | Qt::AlignVCenter);
        row = second + 1;
    }
    m_grid->setColumnStretch(0, m_stacked ? 1 : 0);
    m_grid->setColumnStretch(1, m_stacked ? 0 : 1);
    m_grid->setRowStretch(row, 1);
}

void RatePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool stacked = width() < fontMetrics().height() * 18;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    for (int row = 0; m_grid && row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    if (m_grid)
        place();
}

RatePanel::Line RatePanel::lineOf(const Rate &rate, QWidget *parent)
{
    const bool unsorted = rate.name.isEmpty() && !rate.sources.isEmpty();
    const QString name = unsorted              ? tr("未分类（%1）").arg(levelWord(rate.level))
                         : rate.name.isEmpty() ? tr("未注明来源")
                                               : rate.name;
    const QString count = tr("%1 / %2").arg(rate.closed).arg(rate.tracked);
    const QString share = percentText(rate.closed, rate.tracked);
    // Kinds of sources differ at their end (…反馈, …移交), so the middle is left out.
    auto *link = new QPushButton(
        fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().height() * 7), parent);
    setRole(link, WidgetRole::Quiet);
    link->setStyleSheet(QStringLiteral("text-align: left; padding-left: 0"));
    link->setAccessibleName(tr("%1，销号 %2，%3").arg(name, count, share));
    link->setToolTip(unsorted ? tr("这些来源还没有写类别：点开设定")
                              : tr("%1：看这一类来源的问题").arg(name));
    connect(link, &QPushButton::clicked, this,
            [this, unsorted, sources = rate.sources, filter = rate.filter] {
                if (unsorted)
                    Q_EMIT categoryRequested(sources.front().toLongLong());
                else
                    Q_EMIT rowsRequested(filter);
            });
    // The name says all of it to the keyboard, unless it leads elsewhere.
    QPushButton *number = numberLink(parent);
    number->setText(count);
    number->setAccessibleName(link->accessibleName());
    number->setToolTip(tr("%1：看这一类来源的问题").arg(name));
    number->setFocusPolicy(unsorted ? Qt::StrongFocus : Qt::NoFocus);
    connect(number, &QPushButton::clicked, this,
            [this, filter = rate.filter] { Q_EMIT rowsRequested(filter); });
    auto *meter = new Meter(parent);
    meter->setShare(double(rate.closed) / std::max(rate.tracked, 1), tr("%1 %2").arg(name, count));
    auto *percent = new Label(share, TextSize::Body, parent);
    for (QWidget *part : {static_cast<QWidget *>(meter), static_cast<QWidget *>(percent)})
        new Lead(part, number);
    return {link, meter, number, percent};
}

} // namespace xhb
