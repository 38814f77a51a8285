// SPDX-License-Identifier: GPL-3.0-or-later
// Draws finished pages: on a screen preview, a printer, a PDF or a picture, always the same page.
#pragma once

#include "core/paper/Paginator.h"

#include <QImage>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace xhb {

/// Draws a page. The painter's unit must be a hundredth of a millimetre, its origin the corner of
/// the paper (see Units.h).
void paintPage(QPainter &painter, const Page &page);

/// A page as a picture, for previews and tests.
QImage renderPage(const Page &page, double dotsPerInch);

/// All pages as PNG files: `<base>-1.png`, `<base>-2.png` …
Status renderPng(const Document &document, const QString &base, double dotsPerInch);

} // namespace xhb
