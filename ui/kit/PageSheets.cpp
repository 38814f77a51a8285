// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PageSheets.h"

#include "ui/kit/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace xhb {

namespace {

constexpr double mmPerInch = 25.4;
constexpr int keptKilobytes = 96 * 1024; ///< of page pictures

} // namespace

PageSheets::PageSheets(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(keptKilobytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("页面"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    arrange();
}

void PageSheets::clear()
{
    m_sizes.clear();
    m_pictures.clear();
    m_asked.clear();
    verticalScrollBar()->setValue(0);
    arrange();
}

void PageSheets::addPages(const QVector<QSizeF> &sizes)
{
    m_sizes += sizes;
    arrange();
}

void PageSheets::setPicture(int page, double dotsPerInch, const QImage &image)
{
    auto *picture = new Picture{dotsPerInch, QPixmap::fromImage(image)};
    const int kilobytes = int(qint64(image.width()) * image.height() * 4 / 1024);
    m_pictures.insert(page, picture, std::clamp(kilobytes, 1, keptKilobytes));
    if (m_asked.value(page) == dotsPerInch)
        m_asked.remove(page);
    viewport()->update(placeOf(page));
}

int PageSheets::currentPage() const
{
    if (m_sizes.isEmpty())
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, middle);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, pageCount() - 1);
}

void PageSheets::goTo(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_tops[page] - gap() / 2);
}

void PageSheets::setZoom(int zoom)
{
    const int page = currentPage();
    const double part =
        page < 0 ? 0 : double(verticalScrollBar()->value() - m_tops[page]) / placeOf(page).height();
    m_zoom = zoom;
    m_asked.clear();
    arrange();
    if (page >= 0)
        verticalScrollBar()->setValue(m_tops[page] + int(part * placeOf(page).height()));
    viewport()->update();
}

double PageSheets::percent() const
{
    return dotsPerMm() * mmPerInch / logicalDpiX() * 100;
}

int PageSheets::gap() const
{
    return grid(4);
}

double PageSheets::dotsPerMm() const
{
    if (m_zoom > 0)
        return logicalDpiX() / mmPerInch * m_zoom / 100;
    QSizeF largest(210, 297);
    if (!m_sizes.isEmpty())
        largest = m_sizes.front();
    const double wide = (viewport()->width() - 2 * gap()) / largest.width();
    const double high = (viewport()->height() - 2 * gap()) / largest.height();
    const double most = logicalDpiX() / mmPerInch * 2; // “as wide as the window” of a wide screen
    return std::clamp(m_zoom == 0 ? wide : std::min(wide, high), 0.4, most);
}

double PageSheets::pictureDpi() const
{
    return std::min(std::round(dotsPerMm() * mmPerInch * devicePixelRatioF()), 400.0);
}

void PageSheets::arrange()
{
    const double scale = dotsPerMm();
    m_tops.clear();
    int y = gap();
    double widest = 0;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.push_back(y);
        y += int(std::ceil(size.height() * scale)) + gap();
        widest = std::max(widest, size.width() * scale);
    }
    m_tops.push_back(y);
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    const int wide = int(std::ceil(widest)) + 2 * gap();
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    Q_EMIT placeChanged();
}

QRect PageSheets::placeOf(int page) const
{
    const double scale = dotsPerMm();
    const int width = int(std::ceil(m_sizes[page].width() * scale));
    const int height = int(std::ceil(m_sizes[page].height() * scale));
    const int left = std::max(gap(), (viewport()->width() - width) / 2);
    return {left - horizontalScrollBar()->value(), m_tops[page] - verticalScrollBar()->value(),
            width, height};
}

void PageSheets::paintEvent(QPaintEvent *event)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors.canvas);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double wanted = pictureDpi();
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = placeOf(page);
        if (place.top() > viewport()->height())
            break;
        if (place.bottom() < 0)
            continue;
        painter.setPen(colors.border);
        painter.setBrush(Qt::white); // paper is white in every theme
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        const Picture *picture = m_pictures.object(page);
        if (picture)
            painter.drawPixmap(place, picture->pixmap);
        if ((!picture || picture->dotsPerInch != wanted) && m_asked.value(page) != wanted) {
            m_asked[page] = wanted;
            Q_EMIT pictureWanted(page, wanted);
        }
    }
}

void PageSheets::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    const int before = page < 0 ? 0 : verticalScrollBar()->value() - m_tops[page];
    arrange();
    if (page >= 0)
        verticalScrollBar()->setValue(m_tops[page] + before);
}

void PageSheets::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT placeChanged();
}

void PageSheets::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageSheets::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space: goTo(std::min(currentPage() + 1, pageCount() - 1)); break;
    case Qt::Key_PageUp: goTo(std::max(currentPage() - 1, 0)); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(pageCount() - 1); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace xhb
