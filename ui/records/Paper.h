// SPDX-License-Identifier: GPL-3.0-or-later
// A filled form in a preview of its own.
#pragma once

#include "core/report/Document.h"

class QWidget;

namespace xhb {

struct Paper {
    Document document;
    int copies = 1;
    QString warning; ///< told above the preview: what to look at before it leaves the office
};

void showPaper(QWidget *parent, const Paper &paper, const QString &name);

} // namespace xhb
