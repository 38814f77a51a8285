// SPDX-License-Identifier: GPL-3.0-or-later
// Makes copied and searched PDF text right. A Chinese font draws 日 (U+65E5) and the radical ⽇
// (U+2F47) with one glyph, and Qt's PDF writer notes the lowest code point of each glyph. What was
// really printed is known here, so corrected maps are appended to the file as an incremental
// update, which leaves every byte Qt wrote where it is.
#pragma once

#include "core/paper/SetText.h"

#include <QByteArray>

namespace xhb {

/// Character as the PDF writer notes it → character really printed, for one font.
QHash<char16_t, char16_t> misnamedCharacters(const QFont &font, const QBitArray &printed);

/// Watches a PDF go by in the pieces the writer makes of it, and answers the update.
class PdfTextCorrection
{
public:
    void see(const char *data, qint64 size);
    /// The bytes to append to the finished file; empty when nothing is wrong.
    QByteArray update(const TextSetter &setter) const;

private:
    struct Map {
        QByteArray object; ///< its number
        QByteArray content;
    };
    QByteArray m_object; ///< number of the object being written
    std::vector<Map> m_maps;
    QByteArray m_trailer;
    qint64 m_size = 0; ///< bytes seen
};

} // namespace xhb
