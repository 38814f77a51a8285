// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes of the sample's photos: one place before, during and after the work.
#pragma once

#include "core/sample/Dice.h"
#include "core/sample/Sample.h"

#include <QPainter>

namespace xhb {

inline constexpr int photoWidth = 800;  ///< pixels
inline constexpr int photoHeight = 600; ///< pixels

enum class Stage { Before, During, After };

/// The same dice draw the same place in every stage.
void paintScene(QPainter &painter, SampleScene scene, Stage stage, Dice dice);

} // namespace xhb
