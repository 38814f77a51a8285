// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/SetText.h"

#include "core/paper/Units.h"

#include <QPainter>

namespace xhb {

namespace {

/// Texts kept for the next cell of the same content. Units and states repeat, long texts do not.
constexpr qsizetype cacheLimit = 1024;

constexpr double widestStretch = 1.6; ///< characters a justified line may be short of

QTextOption optionFor(Align align)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    switch (align) {
    case Align::Left: option.setAlignment(Qt::AlignLeft); break;
    case Align::Center: option.setAlignment(Qt::AlignHCenter); break;
    case Align::Right: option.setAlignment(Qt::AlignRight); break;
    case Align::Justify: option.setAlignment(Qt::AlignJustify); break;
    }
    return option;
}

/// Control characters have no shape on paper; line breaks become the layout's own.
QString printable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c < QLatin1Char(' ') || c == QChar(0x7f))
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

SetText::SetText(const QString &text, const QFont &font, const TextStyle &style, double width)
    : m_layout(printable(text), font), m_em(style.points * mmPerPoint), m_pitch(m_em * style.pitch),
      m_width(width)
{
    const double pitch = style.pitch * setEm;
    // A Chinese character stands 0.88 of its height above the baseline.
    const double baseline = (pitch - setEm) / 2 + setEm * 0.88;
    const double full = std::max(1.0, width / m_em) * setEm;
    m_layout.setTextOption(optionFor(style.align));
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    const QString set = m_layout.text();
    for (int n = 0;; ++n) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        const int start = line.textStart();
        const bool opens = start == 0 || set[start - 1] == QChar::LineSeparator;
        const double indent = opens ? std::min(style.indent * setEm, full - setEm) : 0;
        line.setLineWidth(full - indent);
        // A line that a long code or number left half empty is not pulled apart to the edge.
        if (style.align == Align::Justify &&
            full - indent - line.naturalTextWidth() > widestStretch * setEm)
            line.setLineWidth(line.naturalTextWidth() + 0.05);
        line.setPosition(QPointF(indent, n * pitch + baseline - line.ascent()));
    }
    m_layout.endLayout();
}

double SetText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    return widest / setEm * m_em;
}

QString SetText::text(int first, int count) const
{
    QString lines;
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        lines += QStringView(m_layout.text()).mid(line.textStart(), line.textLength());
    }
    return lines.remove(QChar::LineSeparator);
}

void SetText::draw(QPainter &painter, QPointF at, int first, int count) const
{
    const QTransform before = painter.transform();
    const double scale = m_em * unitsPerMm / setEm;
    painter.translate(at.x(), at.y() - first * m_pitch * unitsPerMm);
    painter.scale(scale, scale);
    for (int i = first; i < std::min(first + count, lineCount()); ++i)
        m_layout.lineAt(i).draw(&painter, {});
    painter.setTransform(before);
}

TextSetter::TextSetter(Fonts fonts) : m_fonts(std::move(fonts)), m_characters(0x10000)
{
    for (Face face : {Face::Title, Face::Body, Face::Caption, Face::Note})
        m_faces[size_t(face)] = m_fonts.font(face);
}

SharedText TextSetter::set(const QString &text, const TextStyle &style, double width)
{
    const Key key{text, style, width};
    if (const auto found = m_cache.constFind(key); found != m_cache.constEnd())
        return *found;
    for (QChar c : text)
        m_characters.setBit(c.unicode());
    ++m_settings;
    auto made = std::make_shared<SetText>(text, m_faces[size_t(style.face)], style, width);
    if (m_cache.size() >= cacheLimit)
        m_cache.clear();
    m_cache.insert(key, made);
    return made;
}

} // namespace xhb
