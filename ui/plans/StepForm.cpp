// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/StepForm.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

void bringIntoView(QWidget *form)
{
    // Once it has its place, as in FormWidget::focusField().
    QTimer::singleShot(0, form, [form] {
        for (QWidget *above = form->parentWidget(); above; above = above->parentWidget()) {
            auto *scroll = qobject_cast<QScrollArea *>(above);
            if (!scroll)
                continue;
            const int top = form->mapTo(scroll->widget(), QPoint()).y();
            const int lowest = top + form->height() - scroll->viewport()->height();
            QScrollBar *bar = scroll->verticalScrollBar();
            bar->setValue(std::min(std::max(bar->value(), lowest), top));
        }
    });
}

void leaveForm(const QWidget *form, QWidget *before)
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !form->isAncestorOf(focus))
        return;
    if (before && before->isVisible() && before->isEnabled())
        return before->setFocus();
    const QWidget *place = form->parentWidget();
    for (QWidget *other : place->parentWidget()->findChildren<QWidget *>())
        if (other->isVisible() && other->isEnabled() && (other->focusPolicy() & Qt::TabFocus) &&
            !place->isAncestorOf(other))
            return other->setFocus();
}

FormLayout stepLayout(const TrailStep &rule, const QStringList &columns)
{
    const QString on = QStringLiteral("on");
    FormLayout layout;
    layout.columns = QStringList(on) + columns;
    layout.captions.insert(on, Tr::tr("%1日期").arg(rule.name));
    layout.applyWord = Tr::tr("登记%1").arg(rule.name);
    for (const TrailNeed &need : rule.needs)
        if (need.kind == TrailNeedKind::Field)
            layout.required.insert(keyOf(need.field));
    return layout;
}

} // namespace xhb
