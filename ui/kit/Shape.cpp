// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Shape.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <array>
#include <sstream>
#include <string>

namespace xhb {

namespace {

/// A sign on a 16 × 16 grid. `lines` is drawn with a pen 1.5 wide, `areas` is filled.
/// M x y, L x y, Z as in SVG; O x y r a circle; B x y w h a box; P x y r a b a slice of a circle
/// from angle a over b degrees.
struct Drawing {
    Shape shape;
    const char *lines;
    const char *areas;
};

constexpr Drawing drawings[] = {
    {Shape::Triangle, "", "M 8 2.2 L 14.6 13.6 L 1.4 13.6 Z"},
    {Shape::Dot, "", "O 8 8 5.6"},
    {Shape::Half, "O 8 8 5.4", "P 8 8 5.4 90 180"},
    {Shape::Quarter, "O 8 8 5.4", "P 8 8 5.4 0 90"},
    {Shape::Check, "M 2.8 8.6 L 6.4 12.2 L 13.4 4.2", ""},
    {Shape::Ring, "O 8 8 5.4", ""},
    {Shape::Cross, "M 3.6 3.6 L 12.4 12.4 M 12.4 3.6 L 3.6 12.4", ""},
    {Shape::Dash, "M 3 8 L 13 8", ""},
    {Shape::Square, "B 3 3 10 10", ""},
    {Shape::Letter, "B 1.8 3.6 12.4 9 M 1.8 4.4 L 8 9 L 14.2 4.4", ""},
    {Shape::Plus, "M 8 2.5 L 8 13.5 M 2.5 8 L 13.5 8", ""},
    {Shape::Close, "M 4 4 L 12 12 M 12 4 L 4 12", ""},
    {Shape::Down, "", "M 3 5.5 L 13 5.5 L 8 11.5 Z"},
    {Shape::Up, "", "M 3 10.5 L 13 10.5 L 8 4.5 Z"},
    {Shape::Undo,
     "M 2.6 6 L 10 6 L 12.6 7.4 L 13.4 9.6 L 12.6 11.8 L 10 13.2 L 6 13.2 "
     "M 5.8 2.8 L 2.6 6 L 5.8 9.2",
     ""},
    {Shape::Redo,
     "M 13.4 6 L 6 6 L 3.4 7.4 L 2.6 9.6 L 3.4 11.8 L 6 13.2 L 10 13.2 "
     "M 10.2 2.8 L 13.4 6 L 10.2 9.2",
     ""},
    {Shape::Search, "O 6.8 6.8 4.4 M 10 10 L 14 14", ""},
    {Shape::Import,
     "M 8 2 L 8 10 M 4.8 7 L 8 10.2 L 11.2 7 M 2.4 10.4 L 2.4 13.6 L 13.6 13.6 "
     "L 13.6 10.4",
     ""},
    {Shape::Export,
     "M 8 10.4 L 8 2.4 M 4.8 5.4 L 8 2.2 L 11.2 5.4 M 2.4 10.4 L 2.4 13.6 "
     "L 13.6 13.6 L 13.6 10.4",
     ""},
    {Shape::Print,
     "M 4.4 5.6 L 4.4 2 L 11.6 2 L 11.6 5.6 M 4.4 11.4 L 2 11.4 L 2 5.8 L 14 5.8 "
     "L 14 11.4 L 11.6 11.4 B 4.4 9 7.2 5",
     ""},
    {Shape::Folder, "M 1.8 13 L 1.8 3.4 L 6.4 3.4 L 7.8 5.2 L 14.2 5.2 L 14.2 13 Z", ""},
    {Shape::Picture, "B 1.8 3 12.4 10 M 2.4 12 L 6.2 8 L 8.8 10.6 L 10.8 8.8 L 13.6 11.6",
     "O 10.6 6 1.2"},
    {Shape::Paper,
     "M 3.4 1.8 L 9.4 1.8 L 12.6 5 L 12.6 14.2 L 3.4 14.2 Z M 9.2 2 L 9.2 5.2 "
     "L 12.4 5.2",
     ""},
    {Shape::Gear,
     "O 8 8 2.2 O 8 8 4.6 M 8 1.4 L 8 3.4 M 8 12.6 L 8 14.6 M 1.4 8 L 3.4 8 "
     "M 12.6 8 L 14.6 8 M 3.3 3.3 L 4.8 4.8 M 11.2 11.2 L 12.7 12.7 M 12.7 3.3 "
     "L 11.2 4.8 M 4.8 11.2 L 3.3 12.7",
     ""},
    {Shape::Clock, "O 8 8 5.8 M 8 4.4 L 8 8.2 L 10.6 9.8", ""},
    {Shape::Calendar,
     "B 2.5 3.5 11 10 M 2.5 6.5 L 13.5 6.5 M 5.5 1.8 L 5.5 4.5 M 10.5 1.8 L 10.5 4.5", ""},
    {Shape::Info, "O 8 8 6 M 8 7.2 L 8 11.4", "O 8 4.8 0.9"},
    {Shape::Question,
     "O 8 8 6 M 6 6.4 L 6.6 5.2 L 8 4.7 L 9.4 5.2 L 9.9 6.4 L 9.2 7.5 L 8 8.3 "
     "L 8 9.4",
     "O 8 11.4 0.9"},
    {Shape::More, "", "O 3 8 1.3 O 8 8 1.3 O 13 8 1.3"},
};

QPainterPath parsed(const char *text)
{
    QPainterPath path;
    std::istringstream in{std::string(text)};
    char command = 0;
    double x = 0;
    double y = 0;
    double a = 0;
    double b = 0;
    double c = 0;
    while (in >> command) {
        switch (command) {
        case 'M':
            in >> x >> y;
            path.moveTo(x, y);
            break;
        case 'L':
            in >> x >> y;
            path.lineTo(x, y);
            break;
        case 'O':
            in >> x >> y >> a;
            path.addEllipse(QPointF(x, y), a, a);
            break;
        case 'B':
            in >> x >> y >> a >> b;
            path.addRect(x, y, a, b);
            break;
        case 'P':
            in >> x >> y >> a >> b >> c;
            path.moveTo(x, y);
            path.arcTo(x - a, y - a, 2 * a, 2 * a, b, c);
            path.closeSubpath();
            break;
        case 'Z': path.closeSubpath(); break;
        default: Q_UNREACHABLE();
        }
    }
    return path;
}

struct Paths {
    QPainterPath lines;
    QPainterPath areas;
};

const Paths &pathsOf(Shape shape)
{
    static const auto all = [] {
        std::array<Paths, size_t(Shape::More) + 1> made;
        for (const Drawing &drawing : drawings)
            made[size_t(drawing.shape)] = {parsed(drawing.lines), parsed(drawing.areas)};
        return made;
    }();
    return all[size_t(shape)];
}

class ShapeEngine : public QIconEngine
{
public:
    ShapeEngine(Shape shape, QPalette::ColorRole role) : m_shape(shape), m_role(role) {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette::ColorGroup group =
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintShape(*painter, area, m_shape, QGuiApplication::palette().color(group, m_role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, made.rect(), mode, state);
        return made;
    }

    QIconEngine *clone() const override { return new ShapeEngine(m_shape, m_role); }

private:
    Shape m_shape;
    QPalette::ColorRole m_role;
};

} // namespace

void paintShape(QPainter &painter, const QRectF &area, Shape shape, const QColor &color)
{
    if (shape == Shape::None)
        return;
    const double side = std::min(area.width(), area.height());
    const Paths &paths = pathsOf(shape);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    if (!paths.lines.isEmpty())
        painter.strokePath(paths.lines,
                           QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (!paths.areas.isEmpty())
        painter.fillPath(paths.areas, color);
    painter.restore();
}

QIcon shapeIcon(Shape shape, QPalette::ColorRole role)
{
    return QIcon(new ShapeEngine(shape, role));
}

} // namespace xhb
