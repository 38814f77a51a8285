// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/CalendarPopup.h"

#include "core/base/Dates.h"
#include "ui/kit/Label.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace xhb {

using namespace Qt::StringLiterals;

CalendarPopup *CalendarPopup::open(QWidget *beside, QDate selected, QDate today, QDate latest)
{
    auto *popup = new CalendarPopup(beside, selected, today, latest);
    popup->adjustSize();
    QPoint at = beside->mapToGlobal(QPoint(0, beside->height()));
    const QRect room = beside->screen()->availableGeometry();
    if (at.y() + popup->height() > room.bottom())
        at.setY(beside->mapToGlobal(QPoint(0, 0)).y() - popup->height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    popup->move(at);
    popup->show();
    popup->m_calendar->setFocus();
    return popup;
}

CalendarPopup::CalendarPopup(QWidget *beside, QDate selected, QDate today, QDate latest)
    : QFrame(beside, Qt::Popup), m_calendar(new QCalendarWidget(this)),
      m_month(new Label({}, TextSize::Body, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("日历"));
    m_calendar->setNavigationBarVisible(false); // Qt's says “十一月 2026”
    m_calendar->setLocale(QLocale(QLocale::Chinese, QLocale::China));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange(QDate(earliestYear, 1, 1), latest);
    QTextCharFormat weekend; // Qt's own is a red that no theme knows
    weekend.setForeground(themeColors(palette()).dimmed);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    QTextCharFormat marked;
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true);
    m_calendar->setDateTextFormat(today, marked);
    m_calendar->setSelectedDate(selected.isValid() ? selected : today);
    m_month->setAlignment(Qt::AlignCenter);

    auto *head = new QHBoxLayout;
    const auto step = [this, head](const QString &sign, const QString &name, auto go) {
        auto *button = new QToolButton(this);
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, m_calendar, go);
        head->addWidget(button);
    };
    head->setContentsMargins(grid(1), grid(1), grid(1), 0);
    step(u"«"_s, tr("上一年"), &QCalendarWidget::showPreviousYear);
    step(u"‹"_s, tr("上一月"), &QCalendarWidget::showPreviousMonth);
    head->addWidget(m_month, 1);
    step(u"›"_s, tr("下一月"), &QCalendarWidget::showNextMonth);
    step(u"»"_s, tr("下一年"), &QCalendarWidget::showNextYear);

    auto *now = new QPushButton(tr("今天"), this);
    auto *none = new QPushButton(tr("清除"), this);
    setRole(now, WidgetRole::Quiet);
    setRole(none, WidgetRole::Quiet);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(grid(1), 0, grid(1), grid(1));
    foot->addWidget(now);
    foot->addStretch();
    foot->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(grid(1));
    column->addLayout(head);
    column->addWidget(m_calendar);
    column->addLayout(foot);

    const auto showMonth = [this] {
        m_month->setText(tr("%1年%2月").arg(m_calendar->yearShown()).arg(m_calendar->monthShown()));
    };
    showMonth();
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, showMonth);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(now, &QPushButton::clicked, this, [this, today] { choose(today); });
    connect(none, &QPushButton::clicked, this, [this] { choose({}); });
}

void CalendarPopup::choose(QDate date)
{
    if (!isVisible())
        return; // clicked() and activated() may both come
    close();
    Q_EMIT chosen(date);
}

} // namespace xhb
