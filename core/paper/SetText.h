// SPDX-License-Identifier: GPL-3.0-or-later
// A text broken into lines of a given width, and the setter that makes and remembers them.
// The height of a line depends on the size of its characters only, not on the font found, so
// that a form has the same boxes on every machine.
#pragma once

#include "core/paper/Fonts.h"

#include <QBitArray>
#include <QHash>
#include <QTextLayout>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace xhb {

class SetText
{
public:
    SetText(const QString &text, const QFont &font, const TextStyle &style, double width);

    int lineCount() const { return m_layout.lineCount(); }
    double pitch() const { return m_pitch; } ///< mm from line to line
    double height() const { return lineCount() * m_pitch; }
    double width() const { return m_width; } ///< mm
    double naturalWidth() const;             ///< mm, the longest line
    QString text(int first, int count) const;

    /// Draws lines with the top left corner of the first at `at`, in hundredths of a millimetre.
    void draw(QPainter &painter, QPointF at, int first, int count) const;

private:
    QTextLayout m_layout; ///< in setEm units to a character
    double m_em;          ///< mm, height of a character
    double m_pitch;
    double m_width;
};

using SharedText = std::shared_ptr<const SetText>;

class TextSetter
{
public:
    explicit TextSetter(Fonts fonts = Fonts());

    /// The lines of a text; width in mm. Equal short texts are set once.
    SharedText set(const QString &text, const TextStyle &style, double width);

    const Fonts &fonts() const { return m_fonts; }
    /// Every character set so far, by code point of the basic plane.
    const QBitArray &characters() const { return m_characters; }
    /// How many texts were really broken into lines, a measure of work for tests.
    qint64 settings() const { return m_settings; }

private:
    struct Key {
        QString text;
        TextStyle style;
        double width;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.text, int(key.style.face), key.style.points,
                          int(key.style.align), key.width);
    }

    Fonts m_fonts;
    std::array<QFont, faces.size()> m_faces;
    QHash<Key, SharedText> m_cache;
    QBitArray m_characters;
    qint64 m_settings = 0;
};

} // namespace xhb
