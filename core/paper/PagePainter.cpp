// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/PagePainter.h"

#include "core/paper/Picture.h"
#include "core/paper/Units.h"

#include <QCoreApplication>
#include <QPainter>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double photoDotsPerMm = 200 / 25.4; ///< enough for a 165 mm photo on an office printer

QRectF scaled(const QRectF &mm)
{
    return {mm.topLeft() * unitsPerMm, mm.size() * unitsPerMm};
}

void drawPicture(QPainter &painter, const PictureItem &picture)
{
    const QRectF box = scaled(picture.box);
    const QSize limit = (picture.box.size() * photoDotsPerMm).toSize();
    const Result<QImage> image = decodePicture(picture.bytes, limit);
    if (image.ok()) {
        QRectF target({}, QSizeF(image->size()).scaled(box.size(), Qt::KeepAspectRatio));
        target.moveCenter(box.center());
        painter.drawImage(target, *image);
        return;
    }
    painter.fillRect(box, QColor(0xee, 0xee, 0xee));
    const QString words = Tr::tr("此图片无法显示：%1").arg(image.error().text);
    const SetText text(words, Fonts().font(Face::Body), {.align = Align::Center},
                       picture.box.width());
    text.draw(painter, {box.left(), box.center().y() - text.height() / 2 * unitsPerMm}, 0,
              text.lineCount());
}

} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PictureItem &picture : page.pictures)
        drawPicture(painter, picture);
    for (const StrokeItem &stroke : page.strokes) {
        QPen pen(Qt::black, stroke.points * mmPerPoint * unitsPerMm);
        pen.setCapStyle(stroke.points > 1 ? Qt::SquareCap : Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QLineF(stroke.from * unitsPerMm, stroke.to * unitsPerMm));
    }
    painter.setPen(Qt::black);
    for (const TextItem &item : page.texts)
        item.text->draw(painter, item.at * unitsPerMm, item.first, item.count);
}

QImage renderPage(const Page &page, double dotsPerInch)
{
    const double dotsPerMm = dotsPerInch / 25.4;
    QImage image((page.size * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMm / unitsPerMm, dotsPerMm / unitsPerMm);
    paintPage(painter, page);
    return image;
}

Status renderPng(const Document &document, const QString &base, double dotsPerInch)
{
    TextSetter setter;
    Status written;
    TRY(paginate(document, setter, [&](const Page &page) {
        const QString path = QStringLiteral("%1-%2.png").arg(base).arg(page.number);
        if (!renderPage(page, dotsPerInch).save(path)) {
            written = Error{ErrorCode::File, Tr::tr("图片“%1”写不进去。").arg(path), {}, {}};
            return false;
        }
        return true;
    }));
    return written;
}

QString Page::plainText() const
{
    QStringList lines;
    for (const TextItem &item : texts)
        lines << item.text->text(item.first, item.count);
    return lines.join(QLatin1Char('\n'));
}

} // namespace xhb
