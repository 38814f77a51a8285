// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DateEdit.h"

#include "core/base/Dates.h"
#include "ui/kit/CalendarPopup.h"
#include "ui/kit/Shape.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

struct Reader {
    QString text;
    QDate today;
    bool past;

    std::optional<QDate> inYear(int month, int day) const
    {
        const std::optional<QDate> date = dateOf(today.year(), month, day);
        if (past && (!date || *date > today))
            return dateOf(today.year() - 1, month, day);
        return date;
    }

    std::optional<QDate> inMonth(int day) const
    {
        const std::optional<QDate> date = dateOf(today.year(), today.month(), day);
        if (past && (!date || *date > today)) {
            const QDate before = today.addMonths(-1);
            return dateOf(before.year(), before.month(), day);
        }
        return date;
    }

    std::optional<QDate> lastOf(int month) const
    {
        const std::optional<QDate> date = monthEnd(today.year(), month);
        if (past && date && *date > today)
            return monthEnd(today.year() - 1, month);
        return date;
    }

    /// Six digits are a month or a day, unless they could be both.
    std::optional<QDate> sixDigits(int first, int middle, int last) const
    {
        const std::optional<QDate> day = dateOf(2000 + first, middle, last);
        const std::optional<QDate> month = monthEnd(first * 100 + middle, last);
        return day && month ? std::nullopt : day ? day : month;
    }

    std::optional<QDate> read() const
    {
        static const QHash<QString, int> words{{u"前天"_s, -2}, {u"昨天"_s, -1}, {u"昨日"_s, -1},
                                               {u"今天"_s, 0},  {u"今日"_s, 0},  {u"明天"_s, 1},
                                               {u"明日"_s, 1},  {u"后天"_s, 2}};
        if (const auto it = words.constFind(text); it != words.constEnd())
            return today.addDays(*it);
        static const QRegularExpression century(
            u"^([0-9]{2})(?:年([0-9]{1,2})月|([-./])([0-9]{1,2})\\3)([0-9]{1,2})[日号]?$"_s);
        static const QRegularExpression full(u"^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})$"_s);
        static const QRegularExpression month(
            u"^([0-9]{4})(?:年([0-9]{1,2})月(?:[底末]前?)?|[-./]([0-9]{1,2}))$"_s);
        static const QRegularExpression day(u"^([0-9]{1,2})(?:月|[-./])([0-9]{1,2})[日号]?$"_s);
        static const QRegularExpression six(u"^([0-9]{2})([0-9]{2})([0-9]{2})$"_s);
        static const QRegularExpression four(u"^([0-9]{2})([0-9]{2})$"_s);
        static const QRegularExpression dayOnly(u"^([0-9]{1,2})[日号]$"_s);
        static const QRegularExpression monthOnly(u"^([0-9]{1,2})月(?:[底末]前?)?$"_s);

        const auto at = [](const QRegularExpressionMatch &match, int group) {
            return match.capturedView(group).toInt();
        };
        if (const auto m = full.match(text); m.hasMatch())
            return dateOf(at(m, 1), at(m, 2), at(m, 3));
        if (const auto m = century.match(text); m.hasMatch())
            return dateOf(2000 + at(m, 1), at(m, 2) + at(m, 4), at(m, 5));
        if (const auto m = month.match(text); m.hasMatch())
            return monthEnd(at(m, 1), at(m, 2) + at(m, 3));
        if (const auto m = day.match(text); m.hasMatch())
            return inYear(at(m, 1), at(m, 2));
        if (const auto m = six.match(text); m.hasMatch())
            return sixDigits(at(m, 1), at(m, 2), at(m, 3));
        if (const auto m = four.match(text); m.hasMatch())
            return inYear(at(m, 1), at(m, 2));
        if (const auto m = dayOnly.match(text); m.hasMatch())
            return inMonth(at(m, 1));
        if (const auto m = monthOnly.match(text); m.hasMatch())
            return lastOf(at(m, 1));
        return std::nullopt;
    }
};

} // namespace

std::optional<QDate> readLooseDate(const QString &text, QDate today, bool past)
{
    if (text.size() > 60)
        return std::nullopt;
    if (const std::optional<QDate> date = readDate(text))
        return date;
    return Reader{normalDateText(text), today, past}.read();
}

DateEdit::DateEdit(QDate today, bool past, QWidget *parent)
    : QLineEdit(parent), m_today(today), m_past(past)
{
    m_open = addAction(shapeIcon(Shape::Calendar, QPalette::PlaceholderText),
                       QLineEdit::TrailingPosition);
    m_open->setToolTip(tr("打开日历（Alt+↓）"));
    connect(m_open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::dateEdited);
}

QDate DateEdit::date() const
{
    if (text().trimmed().isEmpty())
        return {};
    const std::optional<QDate> read = readLooseDate(text(), m_today, m_past);
    return read && !(m_past && *read > m_today) ? *read : QDate();
}

void DateEdit::setDate(QDate date)
{
    setText(longDate(date));
}

bool DateEdit::understood() const
{
    return text().trimmed().isEmpty() || readLooseDate(text(), m_today, m_past).has_value();
}

QString DateEdit::problem() const
{
    if (text().trimmed().isEmpty() || date().isValid())
        return {};
    if (understood())
        return tr("不能晚于今天（%1）").arg(longDate(m_today));
    return tr("“%1”读不成日期；可写 2026-3-5、20260305、3.5 或 2026年3月").arg(text().left(30));
}

void DateEdit::setReadOnly(bool readOnly)
{
    QLineEdit::setReadOnly(readOnly);
    m_open->setVisible(!readOnly);
}

QSize DateEdit::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(longDate(QDate(2026, 12, 30)));
    return {words + fontMetrics().height() * 4, QLineEdit::sizeHint().height()};
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    const QDate latest = m_past ? m_today : QDate(latestYear, 12, 31);
    CalendarPopup *popup = CalendarPopup::open(this, date(), m_today, latest);
    connect(popup, &CalendarPopup::chosen, this, [this](QDate chosen) {
        take(chosen);
        setFocus();
    });
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool plain = event->modifiers() == Qt::NoModifier;
    if ((alt && event->key() == Qt::Key_Down) || (plain && event->key() == Qt::Key_F4)) {
        openCalendar();
        return;
    }
    if (plain && !isReadOnly()) {
        const QDate from = date().isValid() ? date() : m_today;
        switch (event->key()) {
        case Qt::Key_Up: take(from.addDays(1)); return;
        case Qt::Key_Down: take(from.addDays(-1)); return;
        case Qt::Key_PageUp: take(from.addMonths(1)); return;
        case Qt::Key_PageDown: take(from.addMonths(-1)); return;
        case Qt::Key_Return:
        case Qt::Key_Enter: tidy(); break;
        default: break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    tidy();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::tidy()
{
    if (const QDate read = date(); read.isValid() && text() != longDate(read))
        setText(longDate(read));
}

void DateEdit::take(QDate date)
{
    if (m_past && date > m_today)
        date = m_today;
    if (date.isValid() && (date.year() < earliestYear || date.year() > latestYear))
        return;
    if (text() == longDate(date))
        return;
    setDate(date);
    Q_EMIT dateEdited();
}

} // namespace xhb
