// SPDX-License-Identifier: GPL-3.0-or-later
// What the scenes of the sample's photos are put together from: sky, hills, trees, machines,
// people.
#pragma once

#include "app/SampleScenes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace xhb {

inline constexpr int horizon = 230; ///< pixels from the top

inline const QColor soil(150, 112, 72);
inline const QColor darkSoil(112, 82, 54);
inline const QColor grass(106, 150, 72);
inline const QColor dryGrass(146, 146, 92);
inline const QColor leaf(62, 112, 58);
inline const QColor concrete(176, 176, 170);
inline const QColor steel(108, 116, 124);

class Scenery
{
public:
    Scenery(QPainter &painter, Stage stage, Dice dice) : p(painter), m_stage(stage), m_dice(dice)
    {
        p.setPen(Qt::NoPen);
    }

    void stream();
    void quarry();
    void site();
    void dump();
    void farm();
    void stack();
    void street();
    void hill();
    void field();

private:
    bool before() const { return m_stage == Stage::Before; }
    bool during() const { return m_stage == Stage::During; }
    bool after() const { return m_stage == Stage::After; }
    template <class T>
    T pick(T first, T second, T third) const
    {
        return before() ? first : during() ? second : third;
    }

    void sky();
    void ridge(int base, int height, const QColor &color);
    void ground(const QColor &near, const QColor &far);
    void polygon(std::initializer_list<QPointF> points, const QColor &color)
    {
        p.setBrush(color);
        p.drawPolygon(points.begin(), int(points.size()));
    }
    void ellipse(double x, double y, double rx, double ry, const QColor &color)
    {
        p.setBrush(color);
        p.drawEllipse(QPointF(x, y), rx, ry);
    }
    void tuft(double x, double y, double size, const QColor &color);
    void tree(double x, double y, double size);
    void sapling(double x, double y);
    void meadow(int top, int bottom, int count);
    void rubble(double x, double y, double width, double height, bool coloured);
    void worker(double x, double y);
    void excavator(double x, double y, double size, bool facesLeft);
    void truck(double x, double y);
    void house(double x, double y, double width, double height, const QColor &wall);
    void smoke(double x, double y, const QColor &color, double size);

    QPainter &p;
    Stage m_stage;
    Dice m_dice;
};

} // namespace xhb
