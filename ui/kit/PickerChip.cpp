// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/PickerChip.h"

#include "ui/kit/Shape.h"
#include "ui/kit/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace xhb {

PickerChip::PickerChip(const QString &name, const QString &mark, bool fixed, QWidget *parent)
    : QAbstractButton(parent), m_mark(mark), m_fixed(fixed)
{
    setText(name);
    setAccessibleName(mark.isEmpty() ? name : tr("%1（%2）").arg(name, mark));
    setAccessibleDescription(fixed ? QString() : tr("Delete 移除，Ctrl+← → 调整顺序"));
    // Tab goes from editor to editor; the chips are reached from the input with ←.
    setFocusPolicy(fixed ? Qt::NoFocus : Qt::ClickFocus);
    setCursor(fixed ? Qt::IBeamCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    if (!fixed)
        setToolTip(tr("%1：点 × 移除；Ctrl+← → 调整顺序").arg(name));
}

int PickerChip::padding() const
{
    return fontMetrics().height() / 3;
}

QSize PickerChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = metrics.horizontalAdvance(text()) + 2 * padding();
    if (!m_mark.isEmpty())
        width += metrics.horizontalAdvance(m_mark) + padding();
    if (!m_fixed)
        width += metrics.height() * 3 / 4 + padding() / 2;
    return {width, metrics.height() + grid(1)};
}

QSize PickerChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().height() * 6), sizeHint().height()};
}

QRect PickerChip::cross() const
{
    if (m_fixed)
        return {};
    const int side = fontMetrics().height() * 3 / 4 + padding() / 2;
    return {width() - side - padding() / 2, 0, side, height()};
}

void PickerChip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.focus, 2) : QPen(colors.border, 1));
    painter.setBrush(hasFocus() ? colors.selected : colors.chrome);
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);

    QRect room = rect().adjusted(padding(), 0, -padding(), 0);
    if (!m_fixed)
        room.setRight(cross().left());
    if (!m_mark.isEmpty()) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(colors.accent);
        painter.drawText(room, Qt::AlignVCenter, m_mark);
        room.setLeft(room.left() + QFontMetrics(bold).horizontalAdvance(m_mark) +
                     padding() * 2 / 3);
        painter.setFont(font());
    }
    painter.setPen(colors.text);
    painter.drawText(room, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
    if (!m_fixed) {
        const int side = fontMetrics().height() / 2;
        QRectF area(0, 0, side, side);
        area.moveCenter(QRectF(cross()).center());
        const bool hot = underMouse() && cross().contains(mapFromGlobal(QCursor::pos()));
        paintShape(painter, area, Shape::Close, hot ? colors.text : colors.dimmed);
    }
}

void PickerChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cross().contains(event->pos())) {
        Q_EMIT removeWanted();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void PickerChip::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by != 0 && event->modifiers() & Qt::ControlModifier)
        Q_EMIT moveWanted(by);
    else if (by != 0)
        Q_EMIT leaveWanted(by);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void PickerChip::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_fixed)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("排到最前"), this, [this] { Q_EMIT moveWanted(-1000); });
    menu->addAction(tr("前移"), this, [this] { Q_EMIT moveWanted(-1); });
    menu->addAction(tr("后移"), this, [this] { Q_EMIT moveWanted(1); });
    menu->addSeparator();
    menu->addAction(tr("移除"), this, &PickerChip::removeWanted);
    if (m_opener) {
        menu->addSeparator();
        menu->addAction(tr("修改“%1”…").arg(text().left(20)), this, [this] { m_opener(); });
    }
    menu->popup(event->globalPos());
}

} // namespace xhb
