// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Card.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace xhb {

namespace {

constexpr int pad = 15;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

struct Fonts {
    QFont caption;
    QFont number;
    QFont note;

    explicit Fonts(const QFont &body)
        : caption(body), number(textFont(body, TextSize::Number)),
          note(textFont(body, TextSize::Caption))
    {
    }
    static int linesOf(const QFont &font, const QString &text, int width)
    {
        const QFontMetrics metrics(font);
        return std::max(metrics.height(),
                        metrics.boundingRect(QRect(0, 0, width, 10'000), wrapped, text).height());
    }
    int height(const CardLook &look, int width) const
    {
        const int sign = look.shape == Shape::None ? 0 : QFontMetrics(caption).ascent() + 6;
        return linesOf(caption, look.caption, width - 2 * pad - sign) +
               QFontMetrics(number).ascent() + grid(2) + linesOf(note, look.note, width - 2 * pad);
    }
};

} // namespace

Card::Card(const CardLook &look, QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // long words are wrapped, never cut
    setSizePolicy(policy);
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
    return {words + 2 * pad + 2, heightForWidth(words + 2 * pad + 2)};
}

int Card::heightForWidth(int width) const
{
    return Fonts(font()).height(m_look, width) + 2 * pad;
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
                           int height, int how) {
        painter.setFont(font);
        painter.setPen(color);
        line.setHeight(height);
        painter.drawText(line.adjusted(indent, 0, 0, 0), how | Qt::TextDontClip, text);
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
    write(fonts.caption, colors.dimmed, m_look.caption, indent,
          Fonts::linesOf(fonts.caption, m_look.caption, line.width() - indent), wrapped);
    line.moveTop(line.top() + grid(1));
    write(fonts.number, toned ? colors.tone(m_look.tone).text : colors.text, m_look.number, 0,
          QFontMetrics(fonts.number).ascent(), Qt::AlignVCenter | Qt::AlignLeft);
    line.moveTop(line.top() + grid(1));
    write(fonts.note, colors.dimmed, m_look.note, 0,
          Fonts::linesOf(fonts.note, m_look.note, line.width()), wrapped);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace xhb
