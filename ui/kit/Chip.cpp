// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Chip.h"

#include <QKeyEvent>
#include <QPainter>

namespace xhb {

namespace {

constexpr int pad = 7;
constexpr int gap = 4;

int shapeSide(const QFontMetrics &metrics)
{
    return metrics.ascent() * 4 / 5;
}

} // namespace

QSize chipSize(const ChipLook &look, const QFontMetrics &metrics)
{
    const int sign = look.shape == Shape::None ? 0 : shapeSide(metrics) + gap;
    return {2 * pad + sign + metrics.horizontalAdvance(look.word), metrics.height() + 2};
}

void paintChip(QPainter &painter, const QRect &area, const ChipLook &look,
               const ThemeColors &colors)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const ToneColors &tone = colors.tone(look.tone);
    const QSize wanted = chipSize(look, metrics);
    QRect box(QPoint(area.left(), 0), QSize(std::min(wanted.width(), area.width()),
                                            std::min(wanted.height(), area.height())));
    box.moveTop(area.top() + (area.height() - box.height()) / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tone.fill);
    if (colors.highContrast)
        painter.setPen(tone.text);
    else
        painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QRect words = box.adjusted(pad, 0, -pad + 1, 0);
    if (look.shape != Shape::None) {
        const int side = shapeSide(metrics);
        const QRectF sign(words.left(), box.top() + (box.height() - side) / 2.0, side, side);
        paintShape(painter, sign, look.shape, tone.text);
        words.setLeft(words.left() + side + gap);
    }
    painter.setPen(tone.text);
    const bool cut = wanted.width() > area.width();
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     cut ? metrics.elidedText(look.word, Qt::ElideRight, words.width())
                         : look.word);
    painter.restore();
}

Chip::Chip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setLook(const ChipLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

void Chip::setExplains(bool explains)
{
    m_explains = explains;
    setFocusPolicy(explains ? Qt::TabFocus : Qt::NoFocus);
    setCursor(explains ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !explains);
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, fontMetrics()) + QSize(4, 4);
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().height() * 3), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    paintChip(painter, rect().adjusted(2, 2, -2, -2), m_look, colors);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_explains && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace xhb
