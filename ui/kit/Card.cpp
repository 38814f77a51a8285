// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Card.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace xhb {

namespace {

constexpr int pad = 15;

struct Fonts {
    QFont caption;
    QFont number;
    QFont note;

    explicit Fonts(const QFont &body)
        : caption(body), number(textFont(body, TextSize::Number)),
          note(textFont(body, TextSize::Caption))
    {
    }
    int height() const
    {
        return QFontMetrics(caption).height() + QFontMetrics(number).ascent() + grid(2) +
               QFontMetrics(note).height();
    }
};

} // namespace

Card::Card(const CardLook &look, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLook(look);
}

void Card::setLook(const CardLook &look)
{
    m_look = look;
    setAccessibleName(look.caption + u' ' + look.number);
    setAccessibleDescription(look.note);
    updateGeometry();
    update();
}

QSize Card::sizeHint() const
{
    const Fonts fonts(font());
    const QFontMetrics metrics(fonts.caption);
    const int sign = m_look.shape == Shape::None ? 0 : metrics.ascent() + 6;
    const int words = std::max({metrics.horizontalAdvance(m_look.caption) + sign,
                                QFontMetrics(fonts.number).horizontalAdvance(m_look.number),
                                QFontMetrics(fonts.note).horizontalAdvance(m_look.note)});
    return {words + 2 * pad + 2, fonts.height() + 2 * pad};
}

QSize Card::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().height() * 6), sizeHint().height()};
}

void Card::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    const Fonts fonts(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? colors.selected : underMouse() ? colors.hover : colors.page);
    painter.setPen(QPen(hasFocus()            ? colors.focus
                        : underMouse()        ? colors.border
                        : colors.highContrast ? colors.border
                                              : colors.hairline,
                        hasFocus() ? 2 : 1));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    QRect line = rect().adjusted(pad, pad, -pad, 0);
    const auto write = [&](const QFont &font, const QColor &color, const QString &text, int indent,
                           int height) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        line.setHeight(height);
        painter.drawText(line.adjusted(indent, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextDontClip,
                         metrics.elidedText(text, Qt::ElideRight, line.width() - indent));
        line.moveTop(line.top() + height);
    };
    const QFontMetrics metrics(fonts.caption);
    int indent = 0;
    const bool toned = m_look.tone != Tone::Grey;
    if (m_look.shape != Shape::None) {
        const int side = metrics.ascent() * 4 / 5;
        paintShape(painter,
                   QRectF(line.left(), line.top() + (metrics.height() - side) / 2.0, side, side),
                   m_look.shape, toned ? colors.tone(m_look.tone).text : colors.dimmed);
        indent = side + 5;
    }
    write(fonts.caption, colors.dimmed, m_look.caption, indent, metrics.height());
    line.moveTop(line.top() + grid(1));
    write(fonts.number, toned ? colors.tone(m_look.tone).text : colors.text, m_look.number, 0,
          QFontMetrics(fonts.number).ascent());
    line.moveTop(line.top() + grid(1));
    write(fonts.note, colors.dimmed, m_look.note, 0, QFontMetrics(fonts.note).height());
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace xhb
