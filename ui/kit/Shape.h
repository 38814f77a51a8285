// SPDX-License-Identifier: GPL-3.0-or-later
// Small signs drawn as paths: sharp at every scale, in any colour of the theme.
#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;

namespace xhb {

/// Inside a class made from QFrame say xhb::Shape: QFrame has a type of the same name.
enum class Shape {
    None,
    // states
    Triangle, ///< overdue
    Dot,      ///< near its date
    Half,     ///< under way
    Quarter,  ///< begun
    Check,    ///< done
    Ring,     ///< not begun
    Cross,    ///< failed, refused
    Dash,     ///< skipped
    Square,   ///< to be filed
    Letter,   ///< to be reported
    // actions
    Plus,
    Close,
    Down,
    Up,
    Undo,
    Redo,
    Search,
    Import,
    Export,
    Print,
    Folder,
    Picture,
    Paper,
    Gear,
    Clock,
    Calendar,
    Info,
    Question,
    More,
};

/// Draws a sign centred in `area` (its longer side is the smaller side of `area`).
void paintShape(QPainter &painter, const QRectF &area, Shape shape, const QColor &color);

/// The sign as an icon that takes a colour of the window's palette and is redrawn at every size;
/// greyed when disabled. On a primary button the role is QPalette::HighlightedText.
QIcon shapeIcon(Shape shape, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace xhb
