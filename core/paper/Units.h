// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of paper. Pages are reckoned in millimetres and drawn in hundredths of one.
#pragma once

namespace xhb {

inline constexpr double mmPerPoint = 25.4 / 72;
inline constexpr double unitsPerMm = 100;
inline constexpr int unitsPerInch = 2540;

/// Every text is set with characters of this height and scaled when drawn: Qt remembers the widths
/// of glyphs below 64 units only, and setting larger ones is forty times slower.
inline constexpr int setEm = 60;

} // namespace xhb
