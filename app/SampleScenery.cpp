// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleScenery.h"

#include <QLinearGradient>
#include <QPainterPath>

namespace xhb {

void Scenery::sky()
{
    QLinearGradient light(0, 0, 0, horizon + 40);
    light.setColorAt(0, pick(QColor(168, 176, 182), QColor(150, 186, 212), QColor(96, 162, 220)));
    light.setColorAt(1, pick(QColor(206, 204, 196), QColor(216, 226, 230), QColor(218, 236, 246)));
    p.setBrush(light);
    p.drawRect(0, 0, photoWidth, photoHeight);
    const QColor cloud(255, 255, 255, after() ? 150 : 70);
    for (int i = 0; i < 4; ++i) {
        const double x = m_dice.between(0, photoWidth);
        const double y = m_dice.between(30, 120);
        for (int puff = 0; puff < 4; ++puff)
            ellipse(x + puff * 34, y + m_dice.between(-8, 8), 42, 15, cloud);
    }
}

void Scenery::ridge(int base, int height, const QColor &color)
{
    QPainterPath path(QPointF(0, photoHeight));
    const double phase = m_dice.below(628) / 100.0;
    const double waves = 1.2 + m_dice.below(20) / 10.0;
    for (int x = 0; x <= photoWidth; x += 20) {
        const double t = x * waves * 6.28 / photoWidth + phase;
        path.lineTo(x, base - height * (0.55 + 0.32 * std::sin(t) + 0.13 * std::sin(2.7 * t)));
    }
    path.lineTo(photoWidth, photoHeight);
    p.setBrush(color);
    p.drawPath(path);
}

void Scenery::ground(const QColor &near, const QColor &far)
{
    QLinearGradient shade(0, horizon, 0, photoHeight);
    shade.setColorAt(0, far);
    shade.setColorAt(1, near);
    p.setBrush(shade);
    p.drawRect(0, horizon, photoWidth, photoHeight - horizon);
}

void Scenery::tuft(double x, double y, double size, const QColor &color)
{
    p.setBrush(color);
    for (int blade = -2; blade <= 2; ++blade) {
        const std::array<QPointF, 3> points{QPointF(x + blade * size * 0.18 - size * 0.08, y),
                                            QPointF(x + blade * size * 0.18 + size * 0.08, y),
                                            QPointF(x + blade * size * 0.42, y - size)};
        p.drawPolygon(points.data(), 3);
    }
}

void Scenery::tree(double x, double y, double size)
{
    p.setBrush(QColor(94, 70, 48));
    p.drawRect(QRectF(x - size * 0.06, y - size * 0.4, size * 0.12, size * 0.4));
    const QColor shade = leaf.lighter(90 + m_dice.below(35));
    ellipse(x, y - size * 0.7, size * 0.34, size * 0.36, shade);
    ellipse(x - size * 0.2, y - size * 0.5, size * 0.26, size * 0.24, shade.darker(112));
    ellipse(x + size * 0.2, y - size * 0.52, size * 0.26, size * 0.24, shade.lighter(110));
}

void Scenery::sapling(double x, double y)
{
    p.setBrush(QColor(110, 84, 58));
    p.drawRect(QRectF(x - 1.5, y - 26, 3, 26));
    ellipse(x, y - 30, 9, 13, QColor(96, 156, 74));
}

void Scenery::meadow(int top, int bottom, int count)
{
    for (int i = 0; i < count; ++i) {
        const int y = m_dice.between(top, bottom);
        const double size = 5 + (y - horizon) * 0.05;
        tuft(m_dice.between(0, photoWidth), y, size, grass.lighter(85 + m_dice.below(35)));
    }
}

void Scenery::rubble(double x, double y, double width, double height, bool coloured)
{
    static constexpr std::array<QRgb, 6> rags{0xffb9b2a4, 0xff8a8378, 0xffd8d6d0,
                                              0xff5f7f9c, 0xffa8564a, 0xffc2a95e};
    polygon({{x - width / 2, y},
             {x - width * 0.28, y - height * 0.8},
             {x, y - height},
             {x + width * 0.3, y - height * 0.7},
             {x + width / 2, y}},
            coloured ? QColor(122, 114, 102) : soil.darker(108));
    for (int i = 0; i < int(width * height / 260); ++i) {
        const double dx = m_dice.between(-48, 48) / 100.0;
        const double top = 1 - std::abs(dx) * 1.9;
        const double dy = m_dice.below(100) / 100.0 * top;
        const QColor color =
            coloured ? QColor(rags[size_t(m_dice.below(6))]) : soil.lighter(80 + m_dice.below(50));
        p.setBrush(color);
        p.drawRect(
            QRectF(x + dx * width, y - dy * height, m_dice.between(5, 15), m_dice.between(4, 9)));
    }
}

void Scenery::worker(double x, double y)
{
    p.setBrush(QColor(52, 62, 84));
    p.drawRect(QRectF(x - 7, y - 24, 5, 24));
    p.drawRect(QRectF(x + 2, y - 24, 5, 24));
    p.setBrush(QColor(240, 124, 32));
    p.drawRoundedRect(QRectF(x - 9, y - 50, 18, 28), 4, 4);
    p.setBrush(QColor(226, 232, 120));
    p.drawRect(QRectF(x - 9, y - 38, 18, 4));
    ellipse(x, y - 57, 6.5, 7.5, QColor(222, 184, 150));
    p.setBrush(QColor(246, 208, 40));
    p.drawPie(QRectF(x - 8, y - 68, 16, 17), 0, 180 * 16);
}

void Scenery::excavator(double x, double y, double size, bool facesLeft)
{
    p.save();
    p.translate(x, y);
    p.scale(facesLeft ? -size : size, size);
    p.setBrush(QColor(52, 52, 52));
    p.drawRoundedRect(QRectF(-46, -22, 92, 22), 11, 11);
    for (int wheel = -34; wheel <= 34; wheel += 17)
        ellipse(wheel, -11, 6, 6, QColor(96, 96, 96));
    const QColor body(236, 176, 32);
    polygon({{-48, -24}, {40, -24}, {40, -50}, {-48, -54}}, body);
    polygon({{2, -50}, {40, -50}, {40, -72}, {30, -92}, {2, -92}}, body.darker(106));
    polygon({{7, -56}, {35, -56}, {35, -72}, {28, -87}, {7, -87}}, QColor(150, 190, 208));
    p.setPen(QPen(body, 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(QPolygonF({{36, -44}, {82, -112}, {124, -96}, {134, -40}}));
    p.setPen(Qt::NoPen);
    polygon({{122, -44}, {148, -40}, {142, -14}, {114, -20}}, steel.darker(140));
    p.restore();
}

void Scenery::truck(double x, double y)
{
    polygon({{x - 78, y - 18}, {x + 34, y - 18}, {x + 42, y - 62}, {x - 86, y - 62}},
            QColor(176, 60, 44));
    p.setBrush(QColor(202, 76, 54));
    p.drawRoundedRect(QRectF(x + 46, y - 70, 44, 54), 6, 6);
    p.setBrush(QColor(168, 202, 216));
    p.drawRect(QRectF(x + 64, y - 62, 24, 20));
    for (const double wheel : {-58.0, -26.0, 64.0})
        ellipse(x + wheel, y - 12, 14, 14, QColor(44, 44, 44));
}

void Scenery::house(double x, double y, double width, double height, const QColor &wall)
{
    p.setBrush(wall);
    p.drawRect(QRectF(x, y - height, width, height));
    polygon({{x - 8, y - height},
             {x + width + 8, y - height},
             {x + width - 14, y - height - height * 0.36},
             {x + 14, y - height - height * 0.36}},
            QColor(124, 74, 62));
    p.setBrush(QColor(92, 112, 126));
    for (double wx = x + 12; wx + 18 < x + width; wx += 34)
        p.drawRect(QRectF(wx, y - height * 0.7, 16, height * 0.3));
}

void Scenery::smoke(double x, double y, const QColor &color, double size)
{
    for (int puff = 0; puff < 9; ++puff) {
        QColor shade = color;
        shade.setAlpha(std::max(20, color.alpha() - puff * 15));
        ellipse(x + puff * 13.0 * size, y - puff * 15.0 * size, (14 + puff * 5) * size,
                (11 + puff * 4) * size, shade);
    }
}

} // namespace xhb
