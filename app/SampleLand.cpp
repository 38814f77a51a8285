// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes in the open: stream, quarry, building site, dump, field.
#include "app/SampleScenery.h"

#include <QLinearGradient>
#include <QPainterPath>

namespace xhb {

void Scenery::stream()
{
    sky();
    ridge(horizon + 20, 110, QColor(128, 148, 150));
    ridge(horizon + 30, 60, QColor(96, 126, 100));
    ground(pick(dryGrass, soil.lighter(112), grass),
           pick(dryGrass.lighter(115), dryGrass, grass.lighter(118)));
    const double bend = m_dice.between(-70, 70);
    QPainterPath water(QPointF(420 + bend, horizon + 8));
    water.cubicTo(520 + bend, 300, 250, 380, 150, photoHeight);
    water.lineTo(640, photoHeight);
    water.cubicTo(600, 420, 600 + bend, 320, 450 + bend, horizon + 8);
    QPen bank(pick(darkSoil, soil, leaf.lighter(120)), 16);
    p.setPen(bank);
    QLinearGradient shade(0, horizon, 0, photoHeight);
    shade.setColorAt(0, pick(QColor(112, 100, 76), QColor(140, 132, 104), QColor(142, 192, 206)));
    shade.setColorAt(1, pick(QColor(64, 54, 38), QColor(112, 98, 70), QColor(64, 132, 158)));
    p.setBrush(shade);
    p.drawPath(water);
    p.setPen(Qt::NoPen);
    for (int i = 0; i < 26; ++i) { // light on the water, or scum
        const int y = m_dice.between(300, 580);
        const double left = 150 + (photoHeight - y) * 0.75;
        ellipse(
            left + m_dice.between(40, 230), y, m_dice.between(12, 40), 2 + (y - 300) * 0.012,
            pick(QColor(178, 166, 130, 90), QColor(170, 156, 122, 70), QColor(255, 255, 255, 90)));
    }
    const double pipe = 560 + m_dice.between(-10, 40);
    p.setBrush(concrete);
    if (!after()) {
        p.drawRect(QRectF(pipe, 392, 150, 44));
        ellipse(pipe, 414, 16, 22, QColor(70, 66, 60));
    }
    if (before()) {
        polygon({{pipe - 10, 416}, {pipe + 8, 430}, {pipe - 60, 560}, {pipe - 170, 560}},
                QColor(74, 58, 34, 220));
        for (int i = 0; i < 8; ++i)
            rubble(m_dice.between(30, 180), m_dice.between(430, 560), 44, 20, true);
    } else if (during()) {
        excavator(190, 470, 1.25, false);
        rubble(90, 560, 170, 60, false);
        worker(690, 540);
        worker(730, 556);
    } else {
        meadow(horizon + 40, 590, 90);
        for (const int x : {40, 110, 690, 760})
            tree(x, 350 + m_dice.below(60), 120 + m_dice.below(50));
        for (int i = 0; i < 14; ++i)
            tuft(m_dice.between(600, 690), m_dice.between(450, 580), 30, leaf.lighter(125));
    }
}

void Scenery::quarry()
{
    sky();
    ridge(horizon + 40, 120, QColor(116, 140, 116));
    const double top = 110 + m_dice.below(40);
    ground(pick(soil, soil, grass), pick(soil.lighter(120), dryGrass, grass.lighter(110)));
    const int steps = 5;
    for (int i = 0; i < steps; ++i) { // terraces of the face, from the top down
        const double y0 = top + i * 68;
        const double reach = 90 + i * 62;
        const bool green = after() || (during() && i < 2);
        const QColor face =
            green ? leaf.lighter(118 + i * 8) : QColor(196 - i * 8, 172 - i * 9, 134 - i * 9);
        polygon({{400 - reach, y0},
                 {400 + reach * 1.1, y0 + 6},
                 {430 + reach * 1.4, y0 + 68},
                 {370 - reach * 1.35, y0 + 68}},
                face);
        polygon({{380 - reach * 1.3, y0 + 60},
                 {420 + reach * 1.38, y0 + 62},
                 {430 + reach * 1.4, y0 + 72},
                 {370 - reach * 1.35, y0 + 72}},
                green ? grass.lighter(112) : face.darker(118));
        for (int n = 0; n < 16; ++n) {
            const double x = 400 + m_dice.between(-100, 110) / 100.0 * reach;
            if (green)
                ellipse(x, y0 + 52, 11, 13, leaf.lighter(100 + m_dice.below(30)));
            else
                polygon({{x, y0 + 8}, {x + 5, y0 + 10}, {x + m_dice.between(-9, 14), y0 + 58}},
                        face.darker(112));
        }
    }
    if (before()) {
        for (int i = 0; i < 5; ++i)
            rubble(m_dice.between(60, 740), m_dice.between(480, 560), 130, 46, false);
    } else if (during()) {
        excavator(300, 520, 1.2, false);
        truck(590, 545);
        worker(180, 545);
    } else {
        meadow(450, 590, 70);
        for (int x = 60; x < photoWidth; x += 85)
            sapling(x + m_dice.below(30), 510 + m_dice.below(50));
    }
}

void Scenery::site()
{
    sky();
    ridge(horizon + 20, 60, QColor(140, 152, 150));
    ground(pick(soil, soil.lighter(108), QColor(150, 152, 150)),
           pick(soil.lighter(122), soil.lighter(122), QColor(170, 172, 168)));
    for (int block = 0; block < 3; ++block) { // shells of buildings
        const double x = 60 + block * 215 + m_dice.below(30);
        const double height = 170 + m_dice.below(90);
        p.setBrush(QColor(186, 182, 174));
        p.drawRect(QRectF(x, 330 - height, 150, height));
        p.setBrush(QColor(120, 124, 126));
        for (double wy = 340 - height; wy < 310; wy += 32)
            for (double wx = x + 12; wx < x + 130; wx += 34)
                p.drawRect(QRectF(wx, wy, 20, 18));
        if (!before()) {
            p.setBrush(QColor(58, 128, 76, 150));
            p.drawRect(QRectF(x - 5, 330 - height - 5, 160, height * 0.6));
        }
    }
    p.setPen(QPen(QColor(214, 152, 36), 6)); // tower crane
    p.drawLine(700, 330, 700, 60);
    p.drawLine(560, 78, 780, 78);
    p.drawLine(700, 60, 560, 78);
    p.setPen(Qt::NoPen);
    if (before()) {
        for (int i = 0; i < 6; ++i)
            rubble(m_dice.between(60, 740), m_dice.between(420, 540), 150, 56, false);
        truck(560, 420);
        smoke(420, 420, QColor(190, 160, 118, 150), 1.6);
        smoke(140, 450, QColor(190, 160, 118, 130), 1.4);
        return;
    }
    polygon({{0, 420}, {photoWidth, 400}, {photoWidth, 470}, {0, 500}},
            during() ? soil : QColor(46, 118, 66));
    p.setPen(QPen(QColor(70, 150, 90), 2));
    for (int x = 0; x < photoWidth && after(); x += 22) // dust net
        p.drawLine(x, 500 - x / 27, x + 20, 420 - x / 40);
    p.setPen(QPen(QColor(90, 130, 170), 4));
    p.drawLine(0, 380, photoWidth, 366);
    p.setPen(Qt::NoPen);
    for (int x = 30; x < photoWidth; x += 70) // sprays along the fence
        for (int drop = 0; drop < 9; ++drop)
            ellipse(x + drop * 5, 374 - drop * 4 + drop * drop * 0.9, 2.4, 2.4,
                    QColor(232, 244, 252, 190));
    if (during()) {
        excavator(250, 540, 1.1, false);
        worker(540, 540);
        worker(590, 552);
    } else {
        polygon({{0, 560}, {photoWidth, 540}, {photoWidth, 552}, {0, 572}}, QColor(240, 240, 232));
        for (int x = 40; x < photoWidth; x += 120)
            tree(x, 546, 70);
    }
}

void Scenery::dump()
{
    sky();
    ridge(horizon + 30, 130, QColor(112, 140, 116));
    ridge(horizon + 60, 70, QColor(92, 124, 88));
    ground(pick(dryGrass.darker(108), soil.lighter(110), grass),
           pick(dryGrass, dryGrass, grass.lighter(115)));
    if (before()) {
        rubble(390 + m_dice.between(-40, 40), 470, 560, 190, true);
        rubble(180, 540, 260, 80, true);
        rubble(640, 550, 240, 70, true);
        ellipse(420, 560, 190, 16, QColor(66, 58, 40, 200)); // leachate
    } else if (during()) {
        rubble(220, 460, 280, 110, true);
        excavator(400, 500, 1.2, true);
        truck(610, 520);
        worker(110, 555);
    } else {
        ellipse(400, 420, 380, 70, grass.lighter(118));
        meadow(300, 590, 150);
        for (int row = 0; row < 3; ++row)
            for (int x = 70 + row * 24; x < photoWidth; x += 92)
                sapling(x, 390 + row * 64);
        p.setBrush(steel);
        p.drawRect(656, 420, 5, 90);
        p.drawRect(744, 420, 5, 90);
        p.setBrush(QColor(44, 98, 160));
        p.drawRoundedRect(QRectF(640, 408, 126, 52), 4, 4);
        p.setBrush(Qt::white);
        for (int line = 0; line < 3; ++line)
            p.drawRect(QRectF(654, 420 + line * 12, line == 2 ? 60 : 98, 4));
    }
}

void Scenery::field()
{
    sky();
    ridge(horizon + 20, 100, QColor(116, 146, 128));
    ground(pick(dryGrass, dryGrass, grass), pick(dryGrass.lighter(112), grass, grass.lighter(122)));
    for (int row = 0; row < 11; ++row) { // rows towards the horizon
        const double x = -260 + row * 125;
        polygon({{x, photoHeight},
                 {x + 56, photoHeight},
                 {400 + (x - 400) * 0.34 + 18, 290},
                 {400 + (x - 400) * 0.34, 290}},
                pick(QColor(190, 168, 110), QColor(196, 176, 118), QColor(124, 172, 70)));
    }
    house(60, 286, 90, 30, QColor(220, 216, 206));
    house(620, 282, 110, 32, QColor(210, 206, 198));
    if (before()) {
        for (int i = 0; i < 3; ++i) {
            const double x = 170 + i * 220 + m_dice.below(50);
            const double y = 410 + m_dice.below(90);
            ellipse(x, y, 90, 20, QColor(52, 46, 38, 230));
            smoke(x, y - 10, QColor(172, 170, 166, 150), 0.9);
        }
        for (int i = 0; i < 7; ++i)
            rubble(m_dice.between(40, 760), m_dice.between(500, 560), 46, 16, true);
    } else if (during()) {
        truck(570, 470);
        for (int i = 0; i < 6; ++i) { // bales
            p.setBrush(QColor(206, 178, 96));
            p.drawRoundedRect(QRectF(90 + i * 62, 400 + m_dice.below(110), 54, 34), 8, 8);
        }
        worker(420, 520);
        worker(470, 505);
        worker(250, 540);
    } else {
        meadow(320, 590, 130);
        for (int i = 0; i < 6; ++i)
            tree(200 + i * 70, 300, 64);
    }
}

} // namespace xhb
