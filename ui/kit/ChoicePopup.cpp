// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ChoicePopup.h"

#include "ui/kit/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace xhb {

namespace {

constexpr int searchFrom = 12; ///< choices from which a search box is worth its place

} // namespace

ChoicePopup::ChoicePopup(const Filter &filter, const QStringList &keys, QWidget *owner)
    : QFrame(owner, Qt::Popup), m_single(filter.single), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("choicePopup"));
    setRole(this, WidgetRole::Popup);
    setAccessibleName(filter.label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(1), grid(2), grid(1), grid(2));
    column->setSpacing(grid(1));
    if (filter.choices.size() >= searchFrom) {
        m_search = new QLineEdit;
        m_search->setPlaceholderText(tr("找%1").arg(filter.label));
        m_search->setAccessibleName(m_search->placeholderText());
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
        column->addWidget(m_search);
    }
    m_list->setAccessibleName(filter.label);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    const int height = fontMetrics().height() + grid(3);
    int width = fontMetrics().averageCharWidth() * 20;
    for (const FilterChoice &choice : filter.choices) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(keys.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, height});
        width = std::max(width, fontMetrics().horizontalAdvance(choice.label) + grid(16));
    }
    m_list->setCurrentRow(0);
    m_list->setFixedSize(std::min(width, fontMetrics().averageCharWidth() * 50),
                         height * std::clamp(m_list->count(), 1, 12) + 2);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
    column->addWidget(m_list);
    setFocusProxy(m_search ? static_cast<QWidget *>(m_search) : m_list);
}

void ChoicePopup::openUnder(const QWidget &widget)
{
    adjustSize();
    const QRect room = widget.screen()->availableGeometry();
    QPoint at = widget.mapToGlobal(QPoint(0, widget.height() + 2));
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), widget.mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString &words)
{
    const QString wanted = words.trimmed();
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(wanted, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
}

void ChoicePopup::take(QListWidgetItem *item)
{
    if (!item)
        return;
    const bool on = item->checkState() != Qt::Checked;
    if (m_single)
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(Qt::Unchecked);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    say();
    if (m_single)
        close();
}

void ChoicePopup::say()
{
    QStringList keys;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            keys.append(m_list->item(i)->data(Qt::UserRole).toString());
    emit chosen(keys);
}

void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool inSearch = watched == m_search;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // Enter takes the choice it stands on if nothing was ticked by Space, and is done.
        QListWidgetItem *item = m_list->currentItem();
        if (item && item->checkState() != Qt::Checked)
            take(item);
        close();
        return true;
    }
    case Qt::Key_Space:
        if (inSearch)
            return false;
        take(m_list->currentItem());
        return true;
    case Qt::Key_Down:
        if (!inSearch)
            return false;
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

} // namespace xhb
