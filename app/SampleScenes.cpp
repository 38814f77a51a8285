// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleScenes.h"

#include "app/SampleScenery.h"

#include <QPainterPath>

namespace xhb {

void Scenery::farm()
{
    sky();
    ridge(horizon + 20, 90, QColor(120, 146, 128));
    ground(pick(dryGrass, dryGrass, grass), pick(dryGrass.lighter(112), grass, grass.lighter(122)));
    for (int row = 0; row < 9; ++row) { // furrows towards the horizon
        const double x = -100 + row * 125;
        polygon({{x, photoHeight},
                 {x + 44, photoHeight},
                 {400 + (x - 400) * 0.3 + 12, 330},
                 {400 + (x - 400) * 0.3, 330}},
                after() ? QColor(124, 168, 70) : soil.lighter(112));
    }
    const double x = 110 + m_dice.below(60);
    house(x, 330, 260, 66, QColor(214, 208, 196));
    house(x + 320, 320, 190, 54, QColor(206, 198, 184));
    if (before()) {
        QPainterPath ditch(QPointF(x + 70, 330));
        ditch.cubicTo(x + 110, 400, x + 20, 450, x + 60, 570);
        ditch.lineTo(x + 270, 570);
        ditch.cubicTo(x + 150, 470, x + 170, 400, x + 92, 330);
        p.setBrush(QColor(74, 58, 34));
        p.drawPath(ditch);
        ellipse(x + 170, 560, 200, 30, QColor(60, 48, 28));
        rubble(660, 540, 150, 36, true);
        return;
    }
    p.setBrush(concrete); // tank and wetland
    p.drawRect(QRectF(x + 40, 400, 250, 70));
    p.setBrush(during() ? soil.darker(112) : QColor(86, 150, 150));
    p.drawRect(QRectF(x + 54, 408, 222, 26));
    if (during()) {
        excavator(x + 400, 510, 1.1, true);
        worker(x + 330, 500);
        rubble(x + 520, 560, 170, 60, false);
    } else {
        for (int i = 0; i < 16; ++i)
            tuft(x + 62 + i * 14, 432, 22, leaf.lighter(128));
        for (int i = 0; i < 5; ++i)
            tree(560 + i * 54, 380 + m_dice.below(20), 90);
        meadow(480, 590, 60);
    }
}

void Scenery::stack()
{
    sky();
    ridge(horizon + 20, 60, QColor(136, 150, 150));
    ground(QColor(142, 144, 138), QColor(168, 170, 164));
    const double x = 90 + m_dice.below(50);
    house(x, 400, 300, 130, QColor(196, 200, 204));
    house(x + 330, 400, 220, 100, QColor(184, 190, 196));
    const double chimney = x + 420;
    polygon({{chimney, 300}, {chimney + 44, 300}, {chimney + 36, 90}, {chimney + 8, 90}},
            QColor(196, 188, 182));
    p.setBrush(QColor(190, 74, 58));
    p.drawRect(QRectF(chimney + 8, 92, 28, 16));
    p.drawRect(QRectF(chimney + 6, 130, 32, 16));
    if (before()) {
        smoke(chimney + 20, 84, QColor(58, 54, 50, 220), 1.25);
        smoke(x + 130, 240, QColor(120, 114, 104, 150), 0.9);
        ellipse(430, 520, 240, 22, QColor(62, 56, 42, 190));
        for (int i = 0; i < 7; ++i) { // drums
            p.setBrush(QColor(70, 92, 128));
            p.drawRoundedRect(QRectF(90 + i * 32, 466 + m_dice.below(14), 26, 40), 4, 4);
        }
    } else if (during()) {
        p.setPen(QPen(QColor(206, 150, 44), 3)); // scaffold
        for (int n = 0; n <= 4; ++n) {
            p.drawLine(QPointF(chimney - 34 + n * 28, 400), QPointF(chimney - 34 + n * 28, 190));
            p.drawLine(QPointF(chimney - 40, 200 + n * 46), QPointF(chimney + 84, 200 + n * 46));
        }
        p.setPen(Qt::NoPen);
        excavator(230, 540, 1.1, false);
        worker(520, 545);
        worker(570, 530);
        p.setBrush(steel.lighter(130));
        p.drawRoundedRect(QRectF(620, 430, 150, 44), 20, 20);
    } else {
        smoke(chimney + 20, 86, QColor(255, 255, 255, 120), 0.5);
        p.setBrush(QColor(120, 158, 186)); // treatment unit and duct
        p.drawRoundedRect(QRectF(x + 300, 330, 70, 72), 8, 8);
        p.drawRect(QRectF(x + 360, 322, 80, 14));
        polygon({{0, 450}, {photoWidth, 440}, {photoWidth, 500}, {0, 520}}, grass);
        for (int i = 0; i < 9; ++i)
            tree(40 + i * 92, 470 + m_dice.below(16), 84);
    }
}

void Scenery::street()
{
    sky();
    static constexpr std::array<QRgb, 5> walls{0xffd8cdb8, 0xffc9d2d6, 0xffd9c3b4, 0xffcfd4c0,
                                               0xffd3c8cf};
    for (int shop = 0; shop < 5; ++shop) {
        const double x = shop * 164.0 - 10;
        const double height = 210 + m_dice.below(70);
        p.setBrush(QColor(walls[size_t(shop)]));
        p.drawRect(QRectF(x, 400 - height, 160, height));
        p.setBrush(QColor(120, 138, 150));
        for (int window = 0; window < 3; ++window)
            p.drawRect(QRectF(x + 16 + window * 46, 416 - height, 34, 40));
        p.setBrush(QColor(walls[size_t((shop + 2) % 5)]).darker(150)); // sign without words
        p.drawRect(QRectF(x + 6, 296, 148, 26));
        p.setBrush(QColor(92, 96, 98));
        p.drawRect(QRectF(x + 18, 328, 124, 72));
        p.setBrush(QColor(158, 178, 186));
        p.drawRect(QRectF(x + 26, 336, 50, 64));
    }
    p.setBrush(QColor(186, 182, 174));
    p.drawRect(0, 400, photoWidth, 50);
    p.setBrush(QColor(98, 100, 104));
    p.drawRect(0, 450, photoWidth, 150);
    p.setBrush(QColor(232, 232, 224));
    for (int x = 20; x < photoWidth; x += 120)
        p.drawRect(x, 520, 66, 7);
    if (before()) {
        smoke(190, 300, QColor(126, 120, 112, 170), 1.0);
        smoke(520, 300, QColor(126, 120, 112, 150), 0.8);
        ellipse(300, 470, 170, 16, QColor(54, 48, 36, 220));
        ellipse(600, 500, 110, 11, QColor(54, 48, 36, 200));
        for (int i = 0; i < 5; ++i)
            rubble(m_dice.between(40, 760), 440 + m_dice.below(20), 60, 22, true);
    } else if (during()) {
        p.setPen(QPen(QColor(200, 160, 60), 5)); // ladder
        p.drawLine(250, 440, 300, 250);
        p.drawLine(280, 442, 330, 252);
        for (int rung = 0; rung < 8; ++rung)
            p.drawLine(QPointF(253 + rung * 6.3, 425 - rung * 23),
                       QPointF(284 + rung * 6.2, 425 - rung * 23));
        p.setPen(Qt::NoPen);
        worker(230, 460);
        worker(560, 500);
        worker(600, 506);
        for (int x = 380; x < 780; x += 70)
            polygon({{double(x), 560.0}, {x + 26.0, 560.0}, {x + 13.0, 520.0}},
                    QColor(236, 102, 40));
        truck(120, 560);
    } else {
        for (int x = 70; x < photoWidth; x += 165)
            tree(x, 440, 110);
        p.setBrush(grass);
        p.drawRect(0, 436, photoWidth, 12);
    }
}

void Scenery::hill()
{
    sky();
    ridge(horizon + 10, 140, QColor(112, 146, 128));
    ridge(horizon + 60, 120, QColor(78, 122, 82));
    ground(grass.darker(104), leaf.lighter(132));
    QPainterPath lake(QPointF(0, 470));
    lake.cubicTo(200, 420, 420, 440, photoWidth, 404);
    lake.lineTo(photoWidth, photoHeight);
    lake.lineTo(0, photoHeight);
    p.setBrush(pick(QColor(126, 138, 124), QColor(118, 146, 146), QColor(86, 146, 172)));
    p.drawPath(lake);
    for (int i = 0; i < 20; ++i)
        ellipse(m_dice.between(0, photoWidth), m_dice.between(480, 590), 36, 2,
                QColor(255, 255, 255, 60));
    for (int i = 0; i < 16; ++i)
        tree(m_dice.below(2) ? m_dice.between(0, 180) : m_dice.between(610, 800),
             300 + m_dice.below(90), 90 + m_dice.below(40));
    const QColor cut(186, 152, 108);
    if (!after())
        polygon({{210, 330}, {580, 316}, {620, 416}, {170, 440}}, cut);
    if (before()) {
        house(240, 400, 130, 70, QColor(116, 150, 186));
        house(420, 390, 120, 62, QColor(206, 202, 194));
        p.setBrush(QColor(126, 92, 60));
        for (int x = 190; x < 600; x += 42) // stumps
            p.drawRect(QRectF(x, 410 + m_dice.below(14), 12, 10));
    } else if (during()) {
        rubble(290, 410, 190, 60, true);
        excavator(440, 414, 0.95, true);
        worker(560, 412);
        worker(230, 426);
    } else {
        for (int row = 0; row < 3; ++row)
            for (int x = 210 + row * 16; x < 590; x += 46)
                sapling(x, 348 + row * 32);
        meadow(330, 420, 60);
        for (int i = 0; i < 5; ++i) { // birds
            const double bx = 280 + i * 60 + m_dice.below(30);
            const double by = 90 + m_dice.below(70);
            p.setPen(QPen(QColor(70, 84, 92), 2));
            p.setBrush(Qt::NoBrush);
            p.drawArc(QRectF(bx, by, 16, 10), 0, 180 * 16);
            p.drawArc(QRectF(bx + 16, by, 16, 10), 0, 180 * 16);
            p.setPen(Qt::NoPen);
        }
    }
}

void paintScene(QPainter &painter, SampleScene scene, Stage stage, Dice dice)
{
    Scenery scenery(painter, stage, dice);
    switch (scene) {
    case SampleScene::Stream: return scenery.stream();
    case SampleScene::Quarry: return scenery.quarry();
    case SampleScene::Site: return scenery.site();
    case SampleScene::Dump: return scenery.dump();
    case SampleScene::Farm: return scenery.farm();
    case SampleScene::Stack: return scenery.stack();
    case SampleScene::Street: return scenery.street();
    case SampleScene::Hill: return scenery.hill();
    case SampleScene::Field: return scenery.field();
    }
}

} // namespace xhb
