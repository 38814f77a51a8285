// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/PdfText.h"

#include <QRawFont>

#include <numeric>

namespace xhb {

bool isCharacterMap(QByteArrayView pdf)
{
    return pdf.startsWith("/CIDInit") && pdf.contains("begincmap");
}

QHash<char16_t, char16_t> misnamedCharacters(const QFont &font, const QBitArray &printed)
{
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid())
        return {};
    // The basic plane without surrogates, all glyphs in one call.
    std::vector<QChar> characters;
    characters.reserve(0x10000);
    for (int c = 1; c < 0x10000; ++c)
        if (!QChar::isSurrogate(char32_t(c)))
            characters.push_back(QChar(c));
    std::vector<quint32> glyphs(characters.size());
    int count = int(glyphs.size());
    if (!raw.glyphIndexesForChars(characters.data(), int(characters.size()), glyphs.data(), &count))
        return {};
    QHash<quint32, char16_t> lowest;
    QHash<char16_t, char16_t> misnamed;
    for (size_t i = 0; i < characters.size(); ++i) {
        const char16_t c = characters[i].unicode();
        if (glyphs[i] == 0)
            continue;
        const auto noted = lowest.constFind(glyphs[i]);
        if (noted == lowest.constEnd())
            lowest.insert(glyphs[i], c);
        else if (printed.testBit(c) && !printed.testBit(*noted))
            misnamed.insert(*noted, c);
    }
    return misnamed;
}

void correctCharacterMap(QByteArray &map, const TextSetter &setter)
{
    QHash<char16_t, char16_t> misnamed;
    for (Face face : {Face::Title, Face::Body, Face::Caption, Face::Note})
        misnamed.insert(misnamedCharacters(setter.fonts().font(face), setter.characters()));
    // Entries look like `<0001> <2F47>` or ranges `<0001> <0009> [<2F47> …]`; the characters are
    // the four-digit numbers behind the glyph numbers. Same length in, same length out.
    qsizetype at = map.indexOf("beginbfrange");
    const qsizetype end = map.indexOf("endcmap");
    while (at >= 0 && (at = map.indexOf('[', at)) >= 0 && at < end) {
        const qsizetype close = map.indexOf(']', at);
        for (qsizetype open = map.indexOf('<', at); open >= 0 && open < close;
             open = map.indexOf('<', open + 1)) {
            bool ok = false;
            const char16_t noted = char16_t(map.mid(open + 1, 4).toUShort(&ok, 16));
            const auto right = misnamed.constFind(noted);
            if (ok && right != misnamed.constEnd())
                map.replace(open + 1, 4,
                            QByteArray::number(*right, 16).toUpper().rightJustified(4, '0'));
        }
        at = close;
    }
}

} // namespace xhb
