// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes a picture that came from outside: capped in size, never trusted.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QImage>

namespace xhb {

/// The picture, turned upright and scaled down to at most `limit` pixels. Refuses anything that is
/// no photo format or claims to be larger than a camera makes.
Result<QImage> decodePicture(const QByteArray &bytes, QSize limit);

} // namespace xhb
