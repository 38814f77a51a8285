// SPDX-License-Identifier: GPL-3.0-or-later
// One finished page: what is drawn where, in millimetres from the top left corner of the paper.
#pragma once

#include "core/paper/SetText.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace xhb {

struct TextItem {
    QPointF at; ///< top left corner of the first line
    std::shared_ptr<const SetText> text;
    int first = 0; ///< first line drawn
    int count = 0; ///< number of lines drawn
};

struct StrokeItem {
    QPointF from, to;
    double points = 0.5;
};

struct PictureItem {
    QRectF box; ///< the picture is scaled to fit and centred
    QByteArray bytes;
};

/// A named box, for tests and for a preview that can be pointed at.
struct NamedBox {
    QString name;
    QRectF box;
    bool first = true; ///< the cell begins on this page
    bool last = true;  ///< … and ends on it
};

struct Page {
    int number = 1;
    QSizeF size; ///< mm
    std::vector<TextItem> texts;
    std::vector<StrokeItem> strokes;
    std::vector<PictureItem> pictures;
    std::vector<NamedBox> boxes;

    /// The text of the page, item by item, for tests.
    QString plainText() const;
};

} // namespace xhb
