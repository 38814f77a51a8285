// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/Sheet.h"

#include "core/paper/Units.h"

#include <QCoreApplication>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr double runningGap = 7; ///< mm from the text area to the foot (GB/T 9704-2012)
constexpr double headGap = 6;    ///< mm from the running head's baseline to the text area

} // namespace

Sheet::Sheet(const Document &document, TextSetter &setter, const PageSink &sink, int total)
    : m_document(document), m_setup(document.page), m_setter(setter), m_sink(sink), m_total(total)
{
    open();
}

void Sheet::open()
{
    m_page.size = QSizeF(m_setup.width(), m_setup.height());
    m_y = top();
}

void Sheet::close()
{
    const TextStyle small{.face = Face::Body, .points = 9, .pitch = 1.2};
    const double line = small.points * mmPerPoint * small.pitch;
    const auto put = [&](const QString &words, Align align, double y) {
        if (words.isEmpty())
            return;
        TextStyle style = small;
        style.align = align;
        text({left(), y}, set(words, style, width()), 0, 1);
    };
    if (m_page.number > 1) {
        // The two ends share one line: a long title gives way to the code beside it.
        const double y = top() - headGap;
        const SharedText code = set(m_document.continuedRight, small, width() / 2);
        const double codeWidth = m_document.continuedRight.isEmpty() ? 0 : code->naturalWidth() + 4;
        if (!m_document.continuedLeft.isEmpty())
            text({left(), y}, set(m_document.continuedLeft, small, width() - codeWidth), 0, 1);
        put(m_document.continuedRight, Align::Right, y);
    }
    const double foot = bottom() + runningGap - line;
    put(m_document.footLeft, Align::Left, foot);
    put(m_document.footRight, Align::Right, foot);
    if (m_document.numbers == PageNumbers::OfTotal) {
        put(Tr::tr("第 %1 页　共 %2 页").arg(m_page.number).arg(std::max(m_total, m_page.number)),
            Align::Center, foot);
    } else if (const int no = m_page.number - (m_document.cover ? 1 : 0);
               m_document.numbers == PageNumbers::Official && no > 0) {
        // GB/T 9704-2012: 四号半角宋体 between dashes, the dashes 7 mm under the text area, one
        // character in from the outer edge.
        const bool odd = no % 2 == 1;
        const TextStyle style{.face = Face::Number,
                              .points = 14,
                              .align = odd ? Align::Right : Align::Left,
                              .pitch = 1.2};
        const QString number = QStringLiteral("— %1 —").arg(no);
        const double middle = style.points * mmPerPoint * style.pitch / 2;
        text({left(), bottom() + runningGap - middle},
             set(odd ? number + u'　' : u'　' + number, style, width()), 0, 1);
    }
    if (!m_stopped && !m_sink(m_page))
        m_stopped = true;
}

void Sheet::breakPage()
{
    close();
    const int number = m_page.number + 1;
    m_page.texts.clear();
    m_page.strokes.clear();
    m_page.pictures.clear();
    m_page.boxes.clear();
    m_page.number = number;
    open();
}

void Sheet::finish()
{
    close();
}

SharedText Sheet::set(const QString &text, const TextStyle &style, double width)
{
    return m_setter.set(text, style, width);
}

void Sheet::text(QPointF at, const SharedText &text, int first, int count)
{
    if (text && count > 0)
        m_page.texts.push_back({at, text, first, count});
}

void Sheet::stroke(QPointF from, QPointF to, double points)
{
    m_page.strokes.push_back({from, to, points});
}

void Sheet::picture(const QRectF &box, const QByteArray &bytes)
{
    m_page.pictures.push_back({box, bytes});
}

void Sheet::name(const QString &name, const QRectF &box, bool first, bool last)
{
    if (!name.isEmpty())
        m_page.boxes.push_back({name, box, first, last});
}

} // namespace xhb
