// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/WhyPopup.h"

#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

WhyPopup::WhyPopup(const Why &why, QWidget *owner) : QFrame(owner, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("whyPopup"));
    setRole(this, WidgetRole::Popup);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(why.title);
    setAccessibleDescription((why.lines + QStringList(why.basis)).join(u'\n'));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(4), grid(3), grid(4), grid(3));
    column->setSpacing(grid(1));
    const int width = fontMetrics().height() * 17;
    const auto add = [&](const QString &text, TextSize size, bool dimmed) {
        auto *label = new Label(text, size);
        label->setWordWrap(true);
        label->setDimmed(dimmed);
        label->setFixedWidth(width);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    add(why.title, TextSize::Heading, false);
    column->addSpacing(grid(1));
    for (const QString &line : why.lines)
        add(line, TextSize::Body, true);
    if (!why.basis.isEmpty() || !why.link.isEmpty()) {
        column->addSpacing(grid(1));
        auto *row = new QHBoxLayout;
        row->setSpacing(grid(3));
        if (!why.basis.isEmpty()) {
            row->addWidget(new Label(tr("依据")), 0, Qt::AlignTop);
            auto *basis = new Label(why.basis);
            basis->setWordWrap(true);
            basis->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            basis->setTextInteractionFlags(Qt::TextSelectableByMouse);
            row->addWidget(basis, 1);
        }
        if (!why.link.isEmpty()) {
            auto *link = new QPushButton(why.link);
            setRole(link, WidgetRole::Link);
            link->setCursor(Qt::PointingHandCursor);
            connect(link, &QPushButton::clicked, this, [this] {
                emit linkClicked();
                close();
            });
            row->addWidget(link, 0, Qt::AlignTop);
            setFocusProxy(link);
        }
        if (why.basis.isEmpty())
            row->addStretch();
        column->addLayout(row);
    }
}

WhyPopup *WhyPopup::showAt(const Why &why, QWidget *beside)
{
    return showAt(why, beside, QRect(beside->mapToGlobal(QPoint(0, 0)), beside->size()));
}

WhyPopup *WhyPopup::showAt(const Why &why, QWidget *owner, const QRect &globalPlace)
{
    auto *popup = new WhyPopup(why, owner);
    popup->adjustSize();
    const QRect room = owner->screen()->availableGeometry();
    const QSize size = popup->size();
    int y = globalPlace.bottom() + grid(1);
    if (y + size.height() > room.bottom())
        y = globalPlace.top() - grid(1) - size.height();
    y = std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height()));
    const int x = std::clamp(globalPlace.left(), room.left(),
                             std::max(room.left(), room.right() - size.width()));
    popup->move(x, y);
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
    return popup;
}

void WhyPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace xhb
