// SPDX-License-Identifier: GPL-3.0-or-later
// The thumbnails of one role in a PhotoGrid: as high as its rows, takes files and papers dropped.
#pragma once

#include <QListWidget>

namespace xhb {

class PaperList : public QListWidget
{
    Q_OBJECT

public:
    explicit PaperList(QWidget *parent);

    static constexpr int idRole = Qt::UserRole;
    static qint64 idOf(const QListWidgetItem *item) { return item->data(idRole).toLongLong(); }

    void setReadOnly(bool readOnly);
    void setHint(const QString &hint) { m_hint = hint; }
    /// The height its papers need at a width.
    int heightFor(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void papersDropped(const QList<qint64> &ids);
    void removeWanted();
    void addWanted();

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void consider(QDragMoveEvent *event);
    void setHovered(bool hovered);

    QString m_hint;
    bool m_readOnly = false;
    bool m_hovered = false;
};

} // namespace xhb
