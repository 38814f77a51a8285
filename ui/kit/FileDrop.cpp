// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FileDrop.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

/// Lies over the target while files hover above it.
class Cover : public QWidget
{
public:
    Cover(const QString &words, QWidget *target) : QWidget(target), m_words(words)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleName(words);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Base);
        veil.setAlphaF(0.88f);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 6, 6);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_words);
    }

private:
    QString m_words;
};

} // namespace

FileDrop::FileDrop(QWidget *target, QStringList suffixes, QString words)
    : QObject(target), m_target(target), m_suffixes(std::move(suffixes)), m_words(std::move(words))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QStringList FileDrop::files(const QMimeData *data, const QStringList &suffixes)
{
    QStringList paths;
    if (!data)
        return paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (!path.isEmpty() &&
            (suffixes.isEmpty() || suffixes.contains(QFileInfo(path).suffix().toLower())))
            paths << path;
    }
    return paths;
}

QStringList FileDrop::pictureSuffixes()
{
    return {u"jpg"_s, u"jpeg"_s, u"png"_s, u"bmp"_s, u"gif"_s, u"webp"_s, u"tif"_s, u"tiff"_s};
}

QStringList FileDrop::wanted(const QMimeData *data) const
{
    const QStringList paths = files(data, m_suffixes);
    const bool left = !m_left.isEmpty() && files(data, m_left).size() == paths.size();
    return left ? QStringList() : paths;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target || !m_enabled)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (wanted(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        showCover(true);
        return true;
    }
    case QEvent::DragLeave: showCover(false); return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        showCover(false);
        const QStringList paths = wanted(drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(paths);
        return true;
    }
    case QEvent::Resize:
        if (m_cover)
            m_cover->setGeometry(m_target->rect());
        return false;
    default: return false;
    }
}

void FileDrop::showCover(bool visible)
{
    if (!m_cover && visible)
        m_cover = new Cover(m_words, m_target);
    if (!m_cover)
        return;
    m_cover->setGeometry(m_target->rect());
    m_cover->raise();
    m_cover->setVisible(visible);
}

} // namespace xhb
