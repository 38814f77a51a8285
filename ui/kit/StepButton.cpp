// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/StepButton.h"

#include "ui/kit/Label.h"
#include "ui/kit/Shape.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace xhb {

namespace {

QString wordOf(BarStepState state)
{
    switch (state) {
    case BarStepState::Done: return StepBar::tr("已完成");
    case BarStepState::Current: return StepBar::tr("进行中");
    case BarStepState::Failed: return StepBar::tr("未通过");
    case BarStepState::Skipped: return StepBar::tr("不需要");
    case BarStepState::Waiting: break;
    }
    return StepBar::tr("未开始");
}

QFont nameFont(const QFont &body, BarStepState state)
{
    QFont font = body;
    if (state == BarStepState::Current || state == BarStepState::Failed)
        font.setWeight(QFont::DemiBold);
    return font;
}

double radius(const QFont &font)
{
    return std::max(7, QFontMetrics(font).ascent() / 2 + 1);
}

} // namespace

StepButton::StepButton(const BarStep &step, QWidget *parent) : QAbstractButton(parent), m_step(step)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(toolTipText(step.why));
    QStringList said{step.name, wordOf(step.state)};
    if (!step.note.isEmpty())
        said.append(step.note);
    setAccessibleName(said.join(u'，'));
    setAccessibleDescription(step.why);
}

void StepButton::setLines(bool left, bool leftDone, bool right, bool rightDone)
{
    m_left = left;
    m_leftDone = leftDone;
    m_right = right;
    m_rightDone = rightDone;
}

void StepButton::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    updateGeometry();
    update();
}

int StepButton::heightOf(bool compact) const
{
    const int mark = int(2 * radius(font()));
    const QFontMetrics name(nameFont(font(), BarStepState::Current));
    const QFontMetrics note(textFont(font(), TextSize::Caption));
    return compact ? std::max(mark, name.height()) + grid(2)
                   : mark + name.height() + note.height() + grid(3);
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics name(nameFont(font(), BarStepState::Current));
    if (m_compact)
        return {name.horizontalAdvance(m_step.name) + int(2 * radius(font())) + grid(5),
                heightOf(true)};
    const QFontMetrics note(textFont(font(), TextSize::Caption));
    const int width =
        std::max(name.horizontalAdvance(m_step.name), note.horizontalAdvance(m_step.note)) +
        grid(2);
    return {width, heightOf(false)};
}

QSize StepButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().height() * 2), sizeHint().height()};
}

void StepButton::paintMark(QPainter &painter, const QPointF &center) const
{
    const ThemeColors &colors = themeColors(palette());
    const double r = radius(font());
    const QColor &red = colors.tone(Tone::Red).text;
    const QRectF inside(center.x() - r * 0.6, center.y() - r * 0.6, r * 1.2, r * 1.2);
    painter.setBrush(colors.page);
    switch (m_step.state) {
    case BarStepState::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(center, r, r);
        return paintShape(painter, inside, Shape::Check, colors.onAccent);
    case BarStepState::Current:
        painter.setPen(QPen(colors.accent, 2));
        painter.drawEllipse(center, r - 1, r - 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(center, r * 0.45, r * 0.45);
        return;
    case BarStepState::Failed:
        painter.setPen(QPen(red, 2));
        painter.drawEllipse(center, r - 1, r - 1);
        return paintShape(painter, inside, Shape::Cross, red);
    case BarStepState::Skipped:
        painter.setPen(QPen(colors.dimmed, 1, Qt::DotLine));
        painter.drawEllipse(center, r - 1, r - 1);
        return paintShape(painter, inside, Shape::Dash, colors.dimmed);
    case BarStepState::Waiting:
        painter.setPen(QPen(colors.dark ? colors.dimmed : colors.border, 2));
        painter.drawEllipse(center, r - 1, r - 1);
    }
}

QFont StepButton::noteFont() const
{
    QFont note = textFont(font(), TextSize::Caption);
    if (m_step.state == BarStepState::Current)
        note.setWeight(QFont::DemiBold);
    return note;
}

QString StepButton::shownNote() const
{
    const QFontMetrics metrics(noteFont());
    for (const QString &words : QStringList(m_step.note) + m_step.briefs)
        if (metrics.horizontalAdvance(words) <= width() - 2)
            return words;
    return m_step.briefs.isEmpty() ? m_step.note : m_step.briefs.last();
}

QColor StepButton::nameColor() const
{
    const ThemeColors &colors = themeColors(palette());
    switch (m_step.state) {
    case BarStepState::Current: return colors.accent;
    case BarStepState::Failed: return colors.tone(Tone::Red).text;
    case BarStepState::Skipped: return colors.dimmed;
    default: return colors.text;
    }
}

void StepButton::paintCompact(QPainter &painter) const
{
    const double r = radius(font());
    const QFont name = nameFont(font(), m_step.state);
    const QFontMetrics metrics(name);
    const int before = int(2 * r) + grid(2);
    paintMark(painter, {r + grid(1), height() / 2.0});
    painter.setFont(name);
    painter.setPen(nameColor());
    const QRect words(before, 0, width() - before, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_step.name, Qt::ElideRight, words.width()));
    const int end = before + metrics.horizontalAdvance(m_step.name) + grid(1);
    if (m_right && end < width())
        painter.fillRect(QRectF(end, height() / 2.0 - 1, width() - end, 2),
                         m_rightDone ? themeColors(palette()).accent
                                     : themeColors(palette()).hairline);
}

void StepButton::paintWhole(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    const double r = radius(font());
    const QPointF center(width() / 2.0, r + grid(1));
    const auto line = [&](double from, double to, bool done) {
        painter.fillRect(QRectF(from, center.y() - 1, to - from, 2),
                         done ? colors.accent : colors.hairline);
    };
    if (m_left)
        line(0, center.x() - r, m_leftDone);
    if (m_right)
        line(center.x() + r, width(), m_rightDone);
    paintMark(painter, center);

    const auto write = [&](const QFont &font, int top, const QString &text, const QColor &color) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(0, top, width(), metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, width() - 2));
    };
    const QFont name = nameFont(font(), m_step.state);
    int top = int(center.y() + r) + grid(1);
    write(name, top, m_step.name, nameColor());
    top += QFontMetrics(name).height();
    write(noteFont(), top, shownNote(), colors.dimmed);
}

void StepButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_compact)
        paintCompact(painter);
    else
        paintWhole(painter);
    if (hasFocus() || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? colors.focus : colors.border, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace xhb
