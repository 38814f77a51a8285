// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qint64 maxBytes = 64 * 1024 * 1024;
constexpr int maxSide = 20000;
/// A JPEG is scaled while it is read; other formats are unpacked whole, four bytes to a pixel.
constexpr qint64 maxJpegPixels = 200'000'000;
constexpr qint64 maxPixels = 30'000'000;

/// Formats of cameras, phones and scanners. Others (SVG, PDF …) can refer to things outside.
const char *const photoFormats[] = {"jpeg", "jpg", "png", "bmp", "gif", "webp", "tiff", "tif"};

Error refused(const QString &why)
{
    return {ErrorCode::Invalid, why, {}, {}};
}

} // namespace

Result<QImage> decodePicture(const QByteArray &bytes, QSize limit)
{
    if (bytes.isEmpty())
        return refused(Tr::tr("没有图片内容"));
    if (bytes.size() > maxBytes)
        return refused(Tr::tr("图片文件超过 64 MB"));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (std::find(std::begin(photoFormats), std::end(photoFormats), format) ==
        std::end(photoFormats))
        return refused(Tr::tr("不是可识别的照片格式"));
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refused(Tr::tr("图片尺寸无法读取"));
    const qint64 most = format == "jpeg" ? maxJpegPixels : maxPixels;
    if (size.width() > maxSide || size.height() > maxSide ||
        qint64(size.width()) * size.height() > most)
        return refused(Tr::tr("图片过大（%1×%2 像素）").arg(size.width()).arg(size.height()));
    reader.setAutoTransform(true);
    // A quarter turn swaps the sides; the cap is a square then.
    const int side = std::max(limit.width(), limit.height());
    if (size.width() > side || size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return refused(Tr::tr("图片已损坏"));
    return image;
}

} // namespace xhb
