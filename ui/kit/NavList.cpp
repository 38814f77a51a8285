// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/NavList.h"

#include "ui/kit/Theme.h"

#include <QFontInfo>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace xhb {

namespace {

enum Role { KeyRole = Qt::UserRole, CountRole, UrgentRole, GapRole };

constexpr int gapHeight = 17;

int lineHeight(const QFont &font)
{
    return std::max(qRound(QFontInfo(font).pixelSize() * 2.6),
                    QFontMetrics(font).height() + grid(2));
}

class NavDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const int width = metrics.horizontalAdvance(index.data().toString()) +
                          metrics.horizontalAdvance(index.data(CountRole).toString());
        return {width + grid(16),
                lineHeight(option.font) + (index.data(GapRole).toBool() ? gapHeight : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const ThemeColors &colors = themeColors(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect area = option.rect;
        if (index.data(GapRole).toBool()) {
            painter->fillRect(
                QRect(area.left() + 14, area.top() + gapHeight / 2, area.width() - 28, 1),
                colors.hairline);
            area.setTop(area.top() + gapHeight);
        }
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver)
            painter->fillRect(area, selected ? colors.selected : colors.hover);
        if (selected)
            painter->fillRect(QRect(area.left(), area.top(), 3, area.height()), colors.accent);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
            painter->setPen(QPen(colors.focus, 1));
            painter->drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const QRect inner = area.adjusted(19, 0, -14, 0);
        const int used = paintCount(*painter, inner, option.font, index, colors, selected);
        QFont font = option.font;
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(selected ? (colors.dark ? colors.text : colors.accent) : colors.text);
        const QRect words = inner.adjusted(0, 0, -used - 4, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            words.width()));
        painter->restore();
    }

private:
    /// Returns the width it took.
    static int paintCount(QPainter &painter, const QRect &area, const QFont &body,
                          const QModelIndex &index, const ThemeColors &colors, bool selected)
    {
        const QString count = index.data(CountRole).toString();
        if (count.isEmpty())
            return 0;
        QFont font = textFont(body, TextSize::Caption);
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const int width = metrics.horizontalAdvance(count);
        if (!index.data(UrgentRole).toBool()) {
            painter.setPen(colors.dimmed);
            painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, count);
            return width;
        }
        const int height = metrics.ascent() + grid(1);
        QRectF badge(0, 0, std::max(width + 12, height), height);
        badge.moveCenter(QRectF(area).center());
        badge.moveRight(area.right() + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.tone(Tone::Red).text);
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(colors.page);
        painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, count);
        return int(badge.width());
    }
};

void describe(QStandardItem &item)
{
    const QString count = item.data(CountRole).toString();
    item.setData(count.isEmpty() ? item.text() : item.text() + u' ' + count,
                 Qt::AccessibleTextRole);
}

} // namespace

NavList::NavList(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new NavDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("位置"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("navList"));
    setViewportMargins(0, grid(2), 0, 0);
}

void NavList::setItems(const std::vector<NavItem> &items)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const QString current = currentKey();
    m_items->clear();
    for (const NavItem &nav : items) {
        auto *item = new QStandardItem(nav.label);
        item->setData(nav.key, KeyRole);
        item->setData(nav.count, CountRole);
        item->setData(nav.urgent, UrgentRole);
        item->setData(nav.gapBefore, GapRole);
        describe(*item);
        m_items->appendRow(item);
    }
    setCurrentKey(current);
    updateGeometry();
}

void NavList::setCount(const QString &key, const QString &count, bool urgent)
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *item = m_items->item(row);
        if (item->data(KeyRole).toString() != key)
            continue;
        item->setData(count, CountRole);
        item->setData(urgent, UrgentRole);
        describe(*item);
    }
}

QString NavList::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

void NavList::setCurrentKey(const QString &key)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    for (int row = 0; row < m_items->rowCount(); ++row)
        if (m_items->item(row)->data(KeyRole).toString() == key)
            setCurrentIndex(m_items->index(row, 0));
}

void NavList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        emit chosen(currentKey());
}

QSize NavList::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), qRound(QFontInfo(font()).pixelSize() * 11.5)),
            grid(100)};
}

} // namespace xhb
