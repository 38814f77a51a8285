// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a record as thumbnails under the roles they play. Files are dropped on a role, papers
// are dragged from one to another. Pictures are decoded off the window's thread, capped in size.
#pragma once

#include <QHash>
#include <QIcon>
#include <QImage>
#include <QThreadPool>
#include <QWidget>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QListWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace xhb {

struct PhotoRole {
    QString key;
    QString label;
    QString need; ///< “还差整改后照片”; empty when nothing is missing
};

struct PhotoItem {
    qint64 id = 0;
    QString role;
    QString name; ///< file name or title, under the thumbnail
    QString note; ///< second line: date · place
    bool picture = true;
};

class PhotoGrid : public QWidget
{
    Q_OBJECT

public:
    /// `bytes` reads a paper in the window's thread; pictures are asked for one at a
    /// time, when the grid is shown.
    explicit PhotoGrid(std::function<QByteArray(qint64 id)> bytes, QWidget *parent = nullptr);
    ~PhotoGrid() override;

    /// Thumbnails already made are kept.
    void setPapers(const std::vector<PhotoRole> &roles, const std::vector<PhotoItem> &items);
    void setReadOnly(bool readOnly);

    std::vector<qint64> selected() const;
    void select(qint64 id);
    /// The list of one role, for focus and tests.
    QListWidget *list(const QString &role) const;
    bool hasThumbnail(qint64 id) const { return !m_thumbnails.value(id).isNull(); }
    /// Puts the keyboard on a role's list.
    void focusRole(const QString &role);

Q_SIGNALS:
    void filesDropped(const QString &role, const QStringList &paths);
    void addWanted(const QString &role);
    void moved(const QList<qint64> &ids, const QString &role);
    void removeWanted(const QList<qint64> &ids);
    void opened(qint64 id);
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Section;

    Section &sectionFor(const PhotoRole &role);
    void fill(Section &section, const std::vector<PhotoItem> &items);
    void fitHeights();
    void decodeNext();
    void decoded(qint64 id, const QImage &image);
    void showMenu(Section &section, QPoint at);
    void showThumbnail(qint64 id, const QIcon &icon);
    QSize thumbSize() const;
    QIcon placeholder(bool picture) const;
    QIcon framed(const QImage &image) const;

    std::function<QByteArray(qint64)> m_bytes;
    bool m_readOnly = false;
    std::vector<std::unique_ptr<Section>> m_sections;
    QHash<qint64, QImage> m_thumbnails; ///< a null picture = it could not be decoded
    std::deque<qint64> m_wanted;
    bool m_decoding = false;
    QThreadPool m_pool;
    QVBoxLayout *m_column;
};

} // namespace xhb
