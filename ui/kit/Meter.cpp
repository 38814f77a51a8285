// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Meter.h"

#include "ui/kit/Theme.h"

#include <QPainter>

#include <algorithm>

namespace xhb {

Meter::Meter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Meter::setShare(double share, const QString &words)
{
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleName(words);
    update();
}

QSize Meter::sizeHint() const
{
    return {grid(30), fontMetrics().height()};
}

void Meter::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    const int thick = std::max(grid(2), fontMetrics().height() / 2);
    const QRect bar(0, (height() - thick) / 2, width(), thick);
    painter.fillRect(bar, colors.hairline);
    painter.fillRect(QRect(bar.topLeft(), QSize(qRound(width() * m_share), thick)), colors.accent);
}

} // namespace xhb
