// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TextArea.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace xhb {

TextArea::TextArea(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true); // Tab goes on as on the paper form
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_showing)
            Q_EMIT edited();
    });
}

void TextArea::showText(const QString &text)
{
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

void TextArea::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

QSize TextArea::sizeHint() const
{
    // A plain text document measures its height in lines.
    const int lines = std::clamp(int(std::ceil(document()->size().height())), m_least, m_most);
    const int around = int(2 * document()->documentMargin()) + height() - viewport()->height() + 1;
    return {fontMetrics().averageCharWidth() * 40, lines * fontMetrics().lineSpacing() + around};
}

QSize TextArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TextArea::wheelEvent(QWheelEvent *event)
{
    // The form around it scrolls, unless this is what the user works in and it has more to show.
    if (hasFocus() && verticalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void TextArea::fit()
{
    const int wanted = sizeHint().height();
    const bool all = document()->size().height() <= m_most;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (wanted != height() || wanted != minimumHeight())
        setFixedHeight(wanted);
}

} // namespace xhb
