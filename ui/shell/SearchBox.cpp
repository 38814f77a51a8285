// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include "ui/kit/Shape.h"

#include <QKeyEvent>

namespace xhb {

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("搜索问题、信访件、单位、措施（Ctrl+F）"));
    setAccessibleName(tr("搜索"));
    setClearButtonEnabled(true);
    addAction(shapeIcon(Shape::Search), QLineEdit::LeadingPosition);
    setMaximumWidth(digits(42));
    setMinimumWidth(digits(16)); // where the bar has no room for more
}

int SearchBox::digits(int count) const
{
    return fontMetrics().horizontalAdvance(QLatin1Char('0')) * count;
}

QSize SearchBox::sizeHint() const
{
    return {digits(42), QLineEdit::sizeHint().height()};
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: clear(); [[fallthrough]];
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT left(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace xhb
