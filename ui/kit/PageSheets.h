// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of paper one under the other, scrolled and zoomed. It asks for the pictures of what is in
// sight and keeps only a few.
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QVector>

#include <optional>

namespace xhb {

class PageSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageSheets(QWidget *parent = nullptr);

    void clear();
    void addPages(const QVector<QSizeF> &sizes); ///< mm
    void setPicture(int page, double dotsPerInch, const QImage &image);

    int pageCount() const { return int(m_sizes.size()); }
    int currentPage() const; ///< from 0; -1 = none
    void goTo(int page);

    /// Per cent of paper size; 0 = width, -1 = whole page.
    void setZoom(int zoom);
    int zoom() const { return m_zoom; }
    double percent() const; ///< in use now

Q_SIGNALS:
    void pictureWanted(int page, double dotsPerInch);
    void placeChanged();
    void zoomWanted(int direction); ///< Ctrl+wheel

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double dotsPerMm() const;
    double pictureDpi() const;
    int gap() const;
    void arrange();
    QRect placeOf(int page) const;

    QVector<QSizeF> m_sizes;
    QVector<int> m_tops; ///< px of each sheet, and the end of all
    int m_zoom = 0;
    struct Picture {
        double dotsPerInch;
        QPixmap pixmap;
    };
    QCache<int, Picture> m_pictures;
    QHash<int, double> m_asked;
};

} // namespace xhb
