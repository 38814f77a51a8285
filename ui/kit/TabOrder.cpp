// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/TabOrder.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace xhb {

namespace {

bool isStop(const QWidget &widget, const QWidget &root)
{
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isEnabled() &&
           widget.isVisibleTo(&root);
}

/// Where it stands in `root` while nothing is scrolled.
QPoint placeIn(const QWidget &root, const QWidget *widget)
{
    QPoint place;
    for (; widget && widget != &root; widget = widget->parentWidget()) {
        const QWidget *viewport = widget->parentWidget();
        const auto *sheet =
            viewport ? qobject_cast<const QScrollArea *>(viewport->parentWidget()) : nullptr;
        if (!sheet || sheet->widget() != widget)
            place += widget->pos();
    }
    return place;
}

} // namespace

QList<QWidget *> tabStops(const QWidget &root)
{
    struct Stop {
        QWidget *widget;
        QRect place;
    };
    QList<Stop> stops;
    for (QWidget *widget : root.findChildren<QWidget *>())
        if (isStop(*widget, root))
            stops.append({widget, QRect(placeIn(root, widget), widget->size())});
    std::ranges::stable_sort(stops, {}, [](const Stop &stop) { return stop.place.top(); });
    const int lines = 2 * root.fontMetrics().height();
    // A line: whatever begins above the middle of its first.
    // (One with others in it, as a list that scrolls, comes before them by its corner.)
    for (auto first = stops.begin(); first != stops.end();) {
        const int middle = first->place.top() + std::min(first->place.height(), lines) / 2;
        const auto end = std::find_if(first, stops.end(),
                                      [&](const Stop &stop) { return stop.place.top() > middle; });
        std::stable_sort(first, end, [](const Stop &a, const Stop &b) {
            return a.place.left() < b.place.left();
        });
        first = end;
    }
    QList<QWidget *> widgets;
    for (const Stop &stop : stops)
        widgets.append(stop.widget);
    return widgets;
}

bool focusNextStop(const QWidget &root, bool next)
{
    const QList<QWidget *> stops = tabStops(root);
    QWidget *focus = QApplication::focusWidget();
    const qsizetype at = stops.indexOf(focus);
    if (at < 0)
        return false;
    QWidget *to = stops.value(next ? at + 1 : at - 1);
    if (!to) {
        const auto beside = [next](const QWidget *widget) {
            return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        };
        to = beside(focus);
        while (to != focus && (root.isAncestorOf(to) || !isStop(*to, *root.window())))
            to = beside(to);
        if (to == focus)
            return false;
    }
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *above = to->parentWidget(); above; above = above->parentWidget())
        if (auto *sheet = qobject_cast<QScrollArea *>(above))
            sheet->ensureWidgetVisible(to);
    return true;
}

} // namespace xhb
