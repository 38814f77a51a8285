// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ScrollSheet.h"

#include "ui/kit/Theme.h"

#include <QVBoxLayout>

namespace xhb {

ScrollSheet::ScrollSheet(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(viewport());
    auto *margins = new QVBoxLayout(inside);
    margins->setContentsMargins(grid(4), grid(3), grid(4), grid(4));
    setWidget(inside);
}

} // namespace xhb
