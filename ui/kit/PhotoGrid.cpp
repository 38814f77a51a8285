// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PhotoGrid.h"

#include "core/paper/Picture.h"
#include "ui/kit/Label.h"
#include "ui/kit/PaperList.h"
#include "ui/kit/Shape.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

using namespace Qt::StringLiterals;

namespace {

constexpr int decodedSide = 320; ///< px, enough for a thumbnail at 200 %
constexpr int pictureRole = PaperList::idRole + 1;

} // namespace

struct PhotoGrid::Section {
    PhotoRole role;
    QWidget *head;
    Label *title;
    Label *need;
    QPushButton *add;
    PaperList *list;
};

PhotoGrid::PhotoGrid(std::function<QByteArray(qint64)> bytes, QWidget *parent)
    : QWidget(parent), m_bytes(std::move(bytes)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(2));
    m_column->addStretch();
    m_pool.setMaxThreadCount(1);
}

PhotoGrid::~PhotoGrid()
{
    m_pool.clear();
    m_pool.waitForDone();
}

PhotoGrid::Section &PhotoGrid::sectionFor(const PhotoRole &role)
{
    auto made = std::make_unique<Section>();
    Section &section = *made;
    section.role = role;
    section.head = new QWidget(this);
    section.title = new Label({}, TextSize::Body, section.head);
    section.need = new Label({}, TextSize::Caption, section.head);
    section.need->setTone(Tone::Amber);
    section.add = new QPushButton(shapeIcon(Shape::Plus), tr("添加…"), section.head);
    section.add->setAccessibleName(tr("添加%1").arg(role.label));
    setRole(section.add, WidgetRole::Quiet);
    auto *row = new QHBoxLayout(section.head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(section.title);
    row->addWidget(section.need, 1);
    row->addWidget(section.add);
    section.list = new PaperList(this);
    section.list->setObjectName(role.key);
    section.list->setContextMenuPolicy(Qt::CustomContextMenu);
    const qsizetype place = m_column->count() - 1; // before the stretch
    m_column->insertWidget(int(place), section.head);
    m_column->insertWidget(int(place) + 1, section.list);
    section.head->show(); // at once: the keyboard may come before the next turn of the loop

    const QString key = role.key;
    Section *raw = &section;
    connect(section.add, &QPushButton::clicked, this, [this, key] { Q_EMIT addWanted(key); });
    connect(section.list, &PaperList::addWanted, this, [this, key] { Q_EMIT addWanted(key); });
    connect(section.list, &PaperList::filesDropped, this,
            [this, key](const QStringList &paths) { Q_EMIT filesDropped(key, paths); });
    connect(section.list, &PaperList::papersDropped, this,
            [this, key](const QList<qint64> &ids) { Q_EMIT moved(ids, key); });
    connect(section.list, &PaperList::removeWanted, this, [this] {
        const std::vector<qint64> ids = selected();
        Q_EMIT removeWanted(QList<qint64>(ids.begin(), ids.end()));
    });
    connect(section.list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(PaperList::idOf(item)); });
    connect(section.list, &QWidget::customContextMenuRequested, this,
            [this, raw](QPoint at) { showMenu(*raw, at); });
    connect(section.list, &QListWidget::itemSelectionChanged, this, [this, raw] {
        // One selection over all roles.
        if (!raw->list->selectedItems().isEmpty())
            for (const auto &other : m_sections)
                if (other.get() != raw)
                    other->list->clearSelection();
        Q_EMIT selectionChanged();
    });
    m_sections.push_back(std::move(made));
    return section;
}

void PhotoGrid::setPapers(const std::vector<PhotoRole> &roles, const std::vector<PhotoItem> &items)
{
    const std::vector<qint64> before = selected();
    const bool same = std::equal(
        roles.begin(), roles.end(), m_sections.begin(), m_sections.end(),
        [](const PhotoRole &role, const auto &section) { return role.key == section->role.key; });
    if (!same) {
        for (const auto &section : m_sections) {
            section->head->deleteLater();
            section->list->deleteLater();
        }
        m_sections.clear();
        for (const PhotoRole &role : roles)
            sectionFor(role);
    }
    for (size_t i = 0; i < roles.size(); ++i) {
        m_sections[i]->role = roles[i];
        fill(*m_sections[i], items);
    }
    QHash<qint64, QImage> kept;
    m_wanted.clear();
    for (const PhotoItem &item : items) {
        if (const auto it = m_thumbnails.constFind(item.id); it != m_thumbnails.constEnd())
            kept.insert(item.id, *it);
        else if (item.picture)
            m_wanted.push_back(item.id);
    }
    m_thumbnails = kept;
    setReadOnly(m_readOnly);
    for (const qint64 id : before)
        select(id);
    fitHeights();
    if (isVisible())
        decodeNext();
}

void PhotoGrid::fill(Section &section, const std::vector<PhotoItem> &items)
{
    PaperList &list = *section.list;
    const QSignalBlocker quiet(&list);
    list.clear();
    list.setIconSize(thumbSize());
    list.setGridSize({thumbSize().width() + grid(4),
                      thumbSize().height() + 2 * fontMetrics().lineSpacing() + grid(4)});
    for (const PhotoItem &item : items) {
        if (item.role != section.role.key)
            continue;
        const QString words = item.note.isEmpty() ? item.name : item.name + u'\n' + item.note;
        const int room = list.gridSize().width() - grid(2);
        QString cut = fontMetrics().elidedText(item.name, Qt::ElideMiddle, room);
        if (!item.note.isEmpty())
            cut += u'\n' + fontMetrics().elidedText(item.note, Qt::ElideRight, room);
        const QImage thumbnail = m_thumbnails.value(item.id);
        auto *shown = new QListWidgetItem(
            thumbnail.isNull() ? placeholder(item.picture) : framed(thumbnail), cut, &list);
        shown->setData(PaperList::idRole, item.id);
        shown->setData(pictureRole, item.picture);
        // Plain text, also where a file is called <b>x</b>.
        shown->setToolTip(Qt::convertFromPlainText(words));
        shown->setData(Qt::AccessibleTextRole, words);
    }
    const int count = list.count();
    section.title->setText(count > 0 ? tr("%1　%2").arg(section.role.label).arg(count)
                                     : section.role.label);
    section.need->setText(section.role.need.isEmpty() ? QString() : u"● "_s + section.role.need);
    list.setAccessibleName(section.role.label);
    list.setHint(tr("把照片或文件拖到这里，或点一下选择"));
}

void PhotoGrid::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto &section : m_sections) {
        section->list->setReadOnly(readOnly);
        section->list->setHint(readOnly ? tr("没有") : tr("把照片或文件拖到这里，或点一下选择"));
        section->add->setVisible(!readOnly);
    }
}

std::vector<qint64> PhotoGrid::selected() const
{
    std::vector<qint64> ids;
    for (const auto &section : m_sections)
        for (const QListWidgetItem *item : section->list->selectedItems())
            ids.push_back(PaperList::idOf(item));
    return ids;
}

void PhotoGrid::select(qint64 id)
{
    for (const auto &section : m_sections)
        for (int i = 0; i < section->list->count(); ++i)
            if (PaperList::idOf(section->list->item(i)) == id)
                section->list->setCurrentRow(i, QItemSelectionModel::Select);
}

QListWidget *PhotoGrid::list(const QString &role) const
{
    for (const auto &section : m_sections)
        if (section->role.key == role)
            return section->list;
    return nullptr;
}

void PhotoGrid::focusRole(const QString &role)
{
    QListWidget *found = list(role);
    if (!found)
        return;
    found->setFocus(Qt::OtherFocusReason);
    // Once it has its place: it may just have been filled.
    QTimer::singleShot(0, found, [found] {
        for (QWidget *above = found->parentWidget(); above; above = above->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(found);
    });
}

void PhotoGrid::resizeEvent(QResizeEvent *)
{
    fitHeights();
}

void PhotoGrid::showEvent(QShowEvent *)
{
    fitHeights();
    decodeNext();
}

void PhotoGrid::changeEvent(QEvent *event)
{
    // The frames round the thumbnails are drawn in colours of the theme.
    if (event->type() == QEvent::PaletteChange)
        for (const auto &section : m_sections)
            for (int i = 0; i < section->list->count(); ++i) {
                QListWidgetItem *item = section->list->item(i);
                const QImage image = m_thumbnails.value(PaperList::idOf(item));
                item->setIcon(image.isNull() ? placeholder(item->data(pictureRole).toBool())
                                             : framed(image));
            }
    QWidget::changeEvent(event);
}

void PhotoGrid::fitHeights()
{
    for (const auto &section : m_sections)
        section->list->setFixedHeight(section->list->heightFor(width()));
}

void PhotoGrid::decodeNext()
{
    if (m_decoding || m_wanted.empty())
        return;
    const qint64 id = m_wanted.front();
    m_wanted.pop_front();
    m_decoding = true;
    const QByteArray bytes = m_bytes ? m_bytes(id) : QByteArray();
    m_pool.start([self = QPointer(this), bytes, id] {
        const Result<QImage> image = decodePicture(bytes, {decodedSide, decodedSide});
        // The destructor waits for this thread: `self` is alive here.
        QMetaObject::invokeMethod(
            self.data(),
            [self, id, image = image.ok() ? *image : QImage()] {
                if (self)
                    self->decoded(id, image);
            },
            Qt::QueuedConnection);
    });
}

void PhotoGrid::decoded(qint64 id, const QImage &image)
{
    m_decoding = false;
    m_thumbnails.insert(id, image);
    if (!image.isNull())
        showThumbnail(id, framed(image));
    if (isVisible())
        decodeNext();
}

void PhotoGrid::showThumbnail(qint64 id, const QIcon &icon)
{
    for (const auto &section : m_sections)
        for (int i = 0; i < section->list->count(); ++i)
            if (PaperList::idOf(section->list->item(i)) == id)
                section->list->item(i)->setIcon(icon);
}

QSize PhotoGrid::thumbSize() const
{
    const int height = fontMetrics().height() * 5;
    return {height * 4 / 3, height};
}

QIcon PhotoGrid::placeholder(bool picture) const
{
    const ThemeColors &colors = themeColors(palette());
    const qreal scale = devicePixelRatioF();
    QPixmap pixmap(thumbSize() * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(QPointF(), QSizeF(thumbSize())).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colors.hairline);
    painter.setBrush(colors.chrome);
    painter.drawRoundedRect(area, 4, 4);
    QRectF sign(0, 0, area.height() / 3, area.height() / 3);
    sign.moveCenter(area.center());
    paintShape(painter, sign, picture ? Shape::Picture : Shape::Paper, colors.dimmed);
    return pixmap;
}

QIcon PhotoGrid::framed(const QImage &image) const
{
    const qreal scale = devicePixelRatioF();
    const QSize whole = thumbSize() * scale;
    QPixmap pixmap(whole);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QSizeF size = QSizeF(image.size()).scaled(QSizeF(thumbSize()), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(QRectF(QPointF(), QSizeF(thumbSize())).center());
    painter.drawImage(place, image);
    painter.setPen(themeColors(palette()).border);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    return pixmap;
}

void PhotoGrid::showMenu(Section &section, QPoint at)
{
    const std::vector<qint64> ids = selected();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<qint64> list(ids.begin(), ids.end());
    if (ids.size() == 1)
        menu->addAction(tr("打开"), this, [this, id = ids.front()] { Q_EMIT opened(id); });
    if (!ids.empty() && !m_readOnly) {
        QMenu *to = menu->addMenu(tr("移到"));
        for (const auto &other : m_sections)
            if (other.get() != &section)
                to->addAction(other->role.label, this,
                              [this, list, key = other->role.key] { Q_EMIT moved(list, key); });
        menu->addSeparator();
        menu->addAction(tr("删除"), this, [this, list] { Q_EMIT removeWanted(list); })
            ->setShortcut(Qt::Key_Delete);
    }
    if (!m_readOnly)
        menu->addAction(shapeIcon(Shape::Plus), tr("添加…"), this,
                        [this, key = section.role.key] { Q_EMIT addWanted(key); });
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(section.list->viewport()->mapToGlobal(at));
}

} // namespace xhb
