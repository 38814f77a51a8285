// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the photos and papers of the sample county: simple scenes, plainly drawn, never a seal.
#pragma once

#include "core/sample/Sample.h"

namespace xhb {

/// A JPEG as fillSample() asks for it. Needs a QGuiApplication.
QByteArray paintSample(AttachmentRole role, int seed, const QString &caption);

} // namespace xhb
