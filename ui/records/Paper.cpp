// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Paper.h"

#include "ui/kit/Ask.h"
#include "ui/kit/Preview.h"

#include <QCoreApplication>

namespace xhb {

void showPaper(QWidget *parent, const Paper &paper, const QString &name)
{
    Preview *preview = Preview::openDialog(parent, paper.document, name, paper.copies);
    if (!paper.warning.isEmpty())
        Ask(preview->window())
            .notice(QCoreApplication::translate("Records", "还有几处要看"), paper.warning);
}

} // namespace xhb
