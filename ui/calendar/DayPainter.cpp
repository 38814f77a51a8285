// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayPainter.h"

#include "core/base/Dates.h"
#include "ui/kit/RowDelegate.h"
#include "ui/kit/Theme.h"

#include <QPainter>

namespace xhb {

namespace {

constexpr int pad = 6;

QColor tintOf(const DayNote &day, bool ofMonth, const ThemeColors &colors)
{
    if (!ofMonth)
        return colors.canvas;
    switch (day.kind) {
    case DayKind::Holiday: return colors.tone(Tone::Green).fill;
    case DayKind::MakeUp: return colors.tone(Tone::Amber).fill;
    case DayKind::Weekend: return colors.canvas;
    case DayKind::Workday: break;
    }
    return colors.page;
}

QColor wordColor(const DayNote &day, const ThemeColors &colors)
{
    switch (day.kind) {
    case DayKind::Holiday: return colors.tone(Tone::Green).text;
    case DayKind::MakeUp: return colors.tone(Tone::Amber).text;
    default: return colors.dimmed;
    }
}

} // namespace

void DayPainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const QDate date = m_month.dateAt(index);
    const DayNote day = m_month.note(date);
    const bool ofMonth = m_month.ofMonth(date);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect cell = option.rect;

    painter->save();
    painter->setFont(option.font);
    // A selected day keeps its tint: what it is matters more than that it is chosen.
    painter->fillRect(cell, tintOf(day, ofMonth, colors));
    painter->setPen(colors.hairline);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topRight(), cell.bottomRight());
    if (current) {
        painter->setPen(QPen(colors.focus, 2));
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }
    const int line = painter->fontMetrics().height();
    const QRect below = cell.adjusted(pad, line + 5, -pad, -3);
    const bool roomBelow = below.height() >= line;
    paintHead(*painter, QRect(cell.left() + pad, cell.top() + 3, cell.width() - 2 * pad, line), day,
              colors, roomBelow);
    if (roomBelow)
        paintDue(*painter, below, date, colors);
    painter->restore();
}

void DayPainter::paintHead(QPainter &painter, const QRect &area, const DayNote &day,
                           const ThemeColors &colors, bool roomBelow) const
{
    const bool today = day.date == m_month.today();
    const bool ofMonth = m_month.ofMonth(day.date);
    QString number =
        ofMonth || day.date.day() != 1 ? QString::number(day.date.day()) : shortDate(day.date);
    if (today)
        number = MonthModel::tr("%1 今天").arg(number);
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    painter.setFont(today ? bold : plain);
    painter.setPen(ofMonth || today ? colors.text : colors.dimmed);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, number);
    const int used = painter.fontMetrics().horizontalAdvance(number) + pad;
    if (today)
        painter.drawLine(area.left(), area.bottom() + 1, area.left() + used - pad,
                         area.bottom() + 1);

    painter.setFont(textFont(plain, TextSize::Caption));
    QString word = specialWords(day);
    const int due = int(m_month.due(day.date).size());
    if (day.provisional && (day.kind == DayKind::Workday || day.kind == DayKind::Weekend))
        word = MonthModel::tr("暂定");
    if (due && !roomBelow)
        word = MonthModel::tr("%1 件到期").arg(due);
    painter.setPen(wordColor(day, colors));
    const QRect rest = area.adjusted(used, 0, 0, 0);
    // What the day is matters more than which holiday it belongs to.
    if (painter.fontMetrics().horizontalAdvance(word) > rest.width()) {
        if (day.kind == DayKind::MakeUp)
            word = MonthModel::tr("上班");
        else if (day.kind == DayKind::Holiday)
            word = MonthModel::tr("放假");
    }
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     cutText(word, rest.width(), painter.fontMetrics()));
    painter.setFont(plain);
}

void DayPainter::paintDue(QPainter &painter, QRect area, QDate day, const ThemeColors &colors) const
{
    const auto lines = m_month.due(day);
    painter.setFont(textFont(painter.font(), TextSize::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height();
    const int room = area.height() / height;
    const int shown = int(lines.size()) <= room ? int(lines.size()) : room - 1;
    for (int i = 0; i < shown; ++i) {
        const AgendaLine &line = lines[size_t(i)];
        const ChipLook chip = chipOf(line.text, m_month.today());
        const int side = metrics.ascent() * 4 / 5;
        const QRectF sign(area.left(), area.top() + (height - side) / 2.0, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        paintShape(painter, sign, chip.shape, colors.tone(chip.tone).text);
        painter.setPen(line.text.overdue ? colors.tone(Tone::Red).text : colors.text);
        const QRect words = area.adjusted(side + 4, 0, 0, 0);
        painter.drawText(QRect(words.left(), area.top(), words.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         cutText(line.text.title + u' ' + line.code, words.width(), metrics));
        area.setTop(area.top() + height);
    }
    if (shown == int(lines.size()))
        return;
    painter.setPen(colors.dimmed);
    const int left = int(lines.size()) - shown;
    painter.drawText(
        QRect(area.left(), area.top(), area.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
        shown ? MonthModel::tr("还有 %1 件").arg(left) : MonthModel::tr("%1 件到期").arg(left));
}

} // namespace xhb
