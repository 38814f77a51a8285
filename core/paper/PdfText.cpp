// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/PdfText.h"

#include <QRawFont>
#include <QRegularExpression>

namespace xhb {

namespace {

constexpr int longestBlock = 100; ///< entries of one bfchar block (PDF 32000-1, 9.10.3)

QByteArray hex(int code)
{
    return '<' + QByteArray::number(code, 16).toUpper().rightJustified(4, '0') + '>';
}

/// Glyph → character of a map as Qt writes it: `<0001> <0003> [<6211> <4EEC> …]`, and
/// `<0001> <0003> <4E00>` where the characters follow each other.
std::map<int, int> readMap(const QByteArray &content)
{
    static const QRegularExpression range(QStringLiteral(
        "<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    std::map<int, int> characters;
    const qsizetype begin = std::max<qsizetype>(content.indexOf("beginbfrange"), 0);
    const QString text = QString::fromLatin1(content.mid(begin));
    for (auto match = range.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        int glyph = found.captured(1).toInt(nullptr, 16);
        const int last = found.captured(2).toInt(nullptr, 16);
        if (!found.captured(3).isEmpty()) {
            for (int c = found.captured(3).toInt(nullptr, 16); glyph <= last; ++glyph, ++c)
                characters[glyph] = c;
        } else {
            for (auto item = one.globalMatch(found.captured(4)); item.hasNext(); ++glyph)
                characters[glyph] = item.next().captured(1).toInt(nullptr, 16);
        }
    }
    return characters;
}

QByteArray writeMap(const QByteArray &original, const std::map<int, int> &characters)
{
    // Everything before the first block is the same for every map.
    qsizetype head = original.indexOf("endcodespacerange\n");
    head = head < 0 ? 0 : head + qsizetype(strlen("endcodespacerange\n"));
    QByteArray map = original.left(head);
    int left = int(characters.size());
    int inBlock = 0;
    for (const auto &[glyph, character] : characters) {
        if (inBlock == 0)
            map += QByteArray::number(std::min(left, longestBlock)) + " beginbfchar\n";
        map += hex(glyph) + ' ' + hex(character) + '\n';
        --left;
        if (++inBlock == longestBlock || left == 0) {
            map += "endbfchar\n";
            inBlock = 0;
        }
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

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

void PdfTextCorrection::see(const char *data, qint64 size)
{
    const QByteArray piece = QByteArray::fromRawData(data, size);
    m_size += size;
    if (piece.endsWith(" 0 obj\n"))
        m_object = QByteArray(data, piece.indexOf(' '));
    else if (piece.startsWith("/CIDInit") && piece.contains("begincmap"))
        m_maps.push_back({m_object, QByteArray(data, size)});
    else if (piece.startsWith("trailer"))
        m_trailer = QByteArray(data, size);
}

QByteArray PdfTextCorrection::update(const TextSetter &setter) const
{
    QHash<char16_t, char16_t> misnamed;
    for (const Face face : faces)
        misnamed.insert(misnamedCharacters(setter.fonts().font(face), setter.characters()));

    QByteArray objects, entries;
    for (const Map &map : m_maps) {
        std::map<int, int> characters = readMap(map.content);
        bool wrong = false;
        for (auto &[glyph, character] : characters)
            if (const auto right = misnamed.constFind(char16_t(character));
                right != misnamed.constEnd()) {
                character = *right;
                wrong = true;
            }
        if (!wrong)
            continue;
        const QByteArray content = writeMap(map.content, characters);
        entries += map.object + " 1\n" +
                   QByteArray::number(m_size + objects.size()).rightJustified(10, '0') +
                   " 00000 n \n";
        objects += map.object + " 0 obj\n<< /Length " + QByteArray::number(content.size()) +
                   " >>\nstream\n" + content + "endstream\nendobj\n";
    }
    // The new trailer is the old one and says where the old table is.
    static const QRegularExpression start(QStringLiteral("startxref\\s+(\\d+)"));
    const QString table = start.match(QString::fromLatin1(m_trailer)).captured(1);
    const qsizetype dictionary = m_trailer.indexOf(">>");
    if (objects.isEmpty() || table.isEmpty() || dictionary < 0)
        return {};
    return objects + "xref\n" + entries + m_trailer.left(dictionary) + "/Prev " + table.toLatin1() +
           "\n>>\nstartxref\n" + QByteArray::number(m_size + objects.size()) + "\n%%EOF\n";
}

} // namespace xhb
