// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/SetText.h"

#include "core/paper/Units.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

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

constexpr double never = 1000;

/// How badly a title is broken before `at`: never inside quotes or a number, best where a word
/// ends for sure (GB/T 9704-2012: 回行时要做到词意完整).
double badness(const QString &title, qsizetype at)
{
    const QChar before = title[at - 1];
    const QChar behind = title[at];
    static const QString opening = QStringLiteral("\u201c\u2018\u300a\uff08\u3008");
    static const QString ending = QStringLiteral("\u201d\u2019\u300b\uff09\u3009");
    static const QString closing = ending + QStringLiteral("\u3001\uff0c\u3002");
    int depth = 0;
    for (qsizetype i = 0; i < at; ++i)
        depth += int(opening.contains(title[i])) - int(ending.contains(title[i]));
    if (depth > 0 || opening.contains(before) || closing.contains(behind) ||
        (before.unicode() < 0x2000 && behind.unicode() < 0x2000))
        return never;
    static const QString ends = QStringLiteral("\u5e74\u7684\u53bf\u5e02\u7701\u533a");
    return opening.contains(behind) || closing.contains(before) || ends.contains(before) ? 0 : 3;
}

/// A title of several lines: of about one length, and broken between words where that can be told.
QString titled(QString title, const QFont &font, double full)
{
    if (title.contains(QChar::LineSeparator))
        return title;
    const QFontMetricsF metrics(font);
    for (qsizetype from = 0;;) {
        const double left = metrics.horizontalAdvance(title.mid(from));
        const int lines = int(std::ceil(left / full));
        if (lines < 2)
            return title;
        qsizetype best = -1;
        double least = 0;
        // Where a word would be broken, one line more is the smaller evil.
        for (int more = 0; more < 2 && (best < 0 || least >= never); ++more)
            for (qsizetype at = from + 1; at < title.size(); ++at) {
                const double width = metrics.horizontalAdvance(title.mid(from, at - from));
                if (width > full || left - width > (lines - 1 + more) * full)
                    continue;
                const double bad = badness(title, at) + std::abs(width - left / lines) / setEm;
                if (best < 0 || bad < least) {
                    best = at;
                    least = bad;
                }
            }
        if (best < 0)
            return title;
        title.insert(best, QChar::LineSeparator);
        from = best + 1;
    }
}

/// Boxes to tick, “□是　☑否”: a line is begun between two of them, never inside the words of one.
QString ticked(const QString &text, const QFont &font, double full)
{
    const QStringList choices = text.split(u'\u3000');
    const auto isBox = [](const QString &one) {
        return one.startsWith(u'□') || one.startsWith(u'☑');
    };
    if (choices.size() < 2 || !std::all_of(choices.begin(), choices.end(), isBox))
        return text;
    const QFontMetricsF metrics(font);
    QString lines = choices.front();
    qsizetype from = 0;
    for (qsizetype i = 1; i < choices.size(); ++i) {
        const QString longer = lines.mid(from) + u'\u3000' + choices[i];
        if (metrics.horizontalAdvance(longer) <= full) {
            lines += u'\u3000' + choices[i];
            continue;
        }
        lines += QChar::LineSeparator;
        from = lines.size();
        lines += choices[i];
    }
    return lines;
}

/// The text as its lines are to be broken by its own kind, and else anywhere.
QString broken(const QString &text, const QFont &font, const TextStyle &style, double width)
{
    const double full = std::max(1.0, width / (style.points * mmPerPoint)) * setEm;
    return style.face == Face::Title && style.align == Align::Center ? titled(text, font, full)
                                                                     : ticked(text, font, full);
}

} // namespace

SetText::SetText(const QString &text, const QFont &font, const TextStyle &style, double width)
    : m_layout(broken(printable(text), font, style, width), font), m_em(style.points * mmPerPoint),
      m_pitch(m_em * style.pitch), m_width(width)
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
    for (const Face face : faces)
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
