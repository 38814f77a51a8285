// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SamplePhotos.h"

#include "app/SampleScenes.h"
#include "core/paper/Fonts.h"

#include <QBuffer>
#include <QImage>

namespace xhb {
namespace {

constexpr int paperWidth = 520;  ///< pixels, the shape of A4
constexpr int paperHeight = 736; ///< pixels

QByteArray jpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", quality);
    return bytes;
}

QFont fontOf(Face face, int pixels)
{
    static const Fonts fonts;
    QFont font = fonts.font(face);
    font.setPixelSize(pixels);
    return font;
}

QByteArray photo(Stage stage, int seed, const QStringList &lines)
{
    QImage image(photoWidth, photoHeight, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScene(painter, sceneOf(seed), stage, Dice(quint64(seed) + 1));

    painter.fillRect(0, photoHeight - 46, photoWidth, 46, QColor(0, 0, 0, 120));
    painter.setPen(Qt::white);
    painter.setFont(fontOf(Face::Caption, 22));
    const QRect foot(18, photoHeight - 46, photoWidth - 36, 46);
    painter.drawText(foot, Qt::AlignVCenter | Qt::AlignLeft, lines.value(0));
    painter.setPen(QColor(255, 176, 64)); // the stamp a camera leaves
    painter.drawText(foot, Qt::AlignVCenter | Qt::AlignRight, lines.value(1));
    painter.end();
    return jpeg(image, 55);
}

/// A page as a scanner sees it: title, number, text, place to sign, day. No seal, ever.
QByteArray paper(const QStringList &lines)
{
    QImage image(paperWidth, paperHeight, QImage::Format_Grayscale8);
    image.fill(QColor(250, 250, 250));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setPen(QColor(40, 40, 40));
    QRect text(56, 60, paperWidth - 112, 80);
    QRect used;
    painter.setFont(fontOf(Face::Title, 26));
    painter.drawText(text, Qt::AlignHCenter | Qt::TextWordWrap, lines.value(0), &used);
    painter.setFont(fontOf(Face::Body, 17));
    int y = used.bottom() + 14;
    if (!lines.value(1).isEmpty()) {
        painter.drawText(56, y, text.width(), 22, Qt::AlignHCenter, lines.value(1));
        y += 30;
    }
    painter.drawLine(56, y, paperWidth - 56, y);
    y += 20;
    for (const QString &line : lines.mid(3)) {
        painter.drawText(QRect(56, y, text.width(), 150), Qt::TextWordWrap, line, &used);
        y = used.bottom() + 20;
    }
    painter.drawText(56, paperHeight - 84, text.width(), 24, Qt::AlignRight, lines.value(2));
    painter.end();
    return jpeg(image, 30);
}

} // namespace

QByteArray paintSample(AttachmentRole role, int seed, const QString &caption)
{
    const QStringList lines = caption.split(u'\n');
    switch (role) {
    case AttachmentRole::Before: return photo(Stage::Before, seed, lines);
    case AttachmentRole::During: return photo(Stage::During, seed, lines);
    case AttachmentRole::After: return photo(Stage::After, seed, lines);
    default: return paper(lines);
    }
}

} // namespace xhb
