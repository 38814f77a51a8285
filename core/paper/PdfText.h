// SPDX-License-Identifier: GPL-3.0-or-later
// Makes copied and searched PDF text right. A Chinese font draws 日 (U+65E5) and the radical ⽇
// (U+2F47) with one glyph, and the PDF writer notes the lowest code point of each glyph; what was
// really printed is known here, so the note is corrected in place.
#pragma once

#include "core/paper/SetText.h"

#include <QByteArray>
#include <QByteArrayView>

namespace xhb {

/// Whether a piece of PDF is the map from glyphs to characters of a font.
bool isCharacterMap(QByteArrayView pdf);

/// Replaces characters that were never printed by the printed ones of the same glyph.
void correctCharacterMap(QByteArray &map, const TextSetter &setter);

/// Character as the PDF writer would note it → character really printed, for one font.
QHash<char16_t, char16_t> misnamedCharacters(const QFont &font, const QBitArray &printed);

} // namespace xhb
