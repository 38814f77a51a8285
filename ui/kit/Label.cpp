// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Label.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace xhb {

QString toolTipText(const QString &plain)
{
    return Qt::mightBeRichText(plain) ? QLatin1String("<qt>") + plain.toHtmlEscaped() : plain;
}

Label::Label(const QString &text, TextSize size, QWidget *parent)
    : QLabel(parent), m_size(size), m_dimmed(size == TextSize::Caption)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    restyle();
}

void Label::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    restyle();
}

void Label::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    restyle();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize full = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(full.width(), fontMetrics().height() * 2), full.height())
                    : full;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    setToolTip(cut == text() ? QString() : toolTipText(text()));
    style()->drawItemText(&painter, area, int(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), cut, foregroundRole());
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        restyle();
}

void Label::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    setFont(textFont(QApplication::font(), m_size));
    setForegroundRole(m_dimmed ? QPalette::PlaceholderText : QPalette::WindowText);
    QPalette own = QApplication::palette();
    if (m_tone) {
        own.setColor(foregroundRole(), themeColors(own).tone(*m_tone).text);
        setPalette(own);
    } else {
        setPalette(QPalette());
    }
    m_restyling = false;
}

} // namespace xhb
