// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PaperList.h"

#include "ui/kit/FileDrop.h"
#include "ui/kit/Theme.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QPainter>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

const QString paperMime = u"application/x-xiaohaobu-papers"_s;

QList<qint64> papersIn(const QMimeData *data)
{
    QList<qint64> ids;
    const QList<QByteArray> parts = data->data(paperMime).split(',');
    for (const QByteArray &part : parts)
        if (const qint64 id = part.toLongLong(); id > 0)
            ids << id;
    return ids;
}

} // namespace

PaperList::PaperList(QWidget *parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideNone); // names come cut to width
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    viewport()->setAcceptDrops(true); // which Static movement took away
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void PaperList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setDragEnabled(!readOnly);
    viewport()->update();
}

int PaperList::heightFor(int width) const
{
    if (count() == 0)
        return fontMetrics().height() * 3;
    const QSize cell = gridSize();
    const int columns = std::max(1, width / std::max(1, cell.width()));
    return (count() + columns - 1) / columns * cell.height() + grid(1);
}

QSize PaperList::sizeHint() const
{
    return {gridSize().width() * 3, heightFor(width())};
}

QSize PaperList::minimumSizeHint() const
{
    return {gridSize().width(), heightFor(width())};
}

QStringList PaperList::mimeTypes() const
{
    return {paperMime, u"text/uri-list"_s};
}

QMimeData *PaperList::mimeData(const QList<QListWidgetItem *> &items) const
{
    QByteArrayList ids;
    for (const QListWidgetItem *item : items)
        ids << QByteArray::number(idOf(item));
    auto *mime = new QMimeData;
    mime->setData(paperMime, ids.join(','));
    return mime;
}

void PaperList::consider(QDragMoveEvent *event)
{
    const bool papers = event->mimeData()->hasFormat(paperMime) && event->source() != this;
    const bool files = !FileDrop::files(event->mimeData(), {}).isEmpty();
    if (m_readOnly || !(papers || files)) {
        event->ignore();
        return;
    }
    event->setDropAction(papers ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    setHovered(true);
}

void PaperList::dragEnterEvent(QDragEnterEvent *event)
{
    consider(event);
}

void PaperList::dragMoveEvent(QDragMoveEvent *event)
{
    consider(event);
}

void PaperList::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void PaperList::dropEvent(QDropEvent *event)
{
    setHovered(false);
    if (m_readOnly)
        return;
    const QList<qint64> papers = papersIn(event->mimeData());
    if (!papers.isEmpty() && event->source() != this) {
        event->setDropAction(Qt::CopyAction); // the list it came from must not drop it by itself
        event->accept();
        Q_EMIT papersDropped(papers);
    } else if (const QStringList files = FileDrop::files(event->mimeData(), {}); !files.isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        Q_EMIT filesDropped(files);
    }
}

bool PaperList::event(QEvent *event)
{
    // The papers chosen here are meant, not what a command of the screen would delete.
    if (event->type() == QEvent::ShortcutOverride)
        if (const auto *key = static_cast<QKeyEvent *>(event);
            key->key() == Qt::Key_Delete || key->key() == Qt::Key_Insert)
            event->accept();
    return QListWidget::event(event);
}

void PaperList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && !m_readOnly && !selectedItems().isEmpty())
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Insert && !m_readOnly)
        Q_EMIT addWanted();
    else
        QListWidget::keyPressEvent(event);
}

void PaperList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    if (count() == 0 && !m_readOnly && event->button() == Qt::LeftButton)
        Q_EMIT addWanted();
}

void PaperList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    const bool inviting = count() == 0 && !m_hint.isEmpty();
    if (!inviting && !m_hovered)
        return;
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_hovered ? QPen(colors.accent, 2) : QPen(colors.border, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    if (inviting) {
        painter.setPen(colors.dimmed);
        painter.drawText(viewport()->rect().adjusted(8, 0, -8, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    }
}

void PaperList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void PaperList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // all rows are shown; what is around it scrolls
}

void PaperList::setHovered(bool hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->update();
}

} // namespace xhb
