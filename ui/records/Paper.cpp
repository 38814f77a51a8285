// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/Paper.h"

#include "ui/kit/Ask.h"
#include "ui/kit/Preview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

} // namespace

void showPaper(QWidget *parent, const Paper &paper, const QString &name)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto *preview = new Preview(dialog);
    preview->setCopies(paper.copies);
    preview->setDocument(paper.document, name);
    column->addWidget(preview);
    QObject::connect(preview, &Preview::closeWanted, dialog, &QDialog::accept);
    dialog->resize(parent->window()->size() * 9 / 10);
    dialog->open();
    if (!paper.warning.isEmpty())
        Ask(dialog).notice(Tr::tr("还有几处要看"), paper.warning);
}

} // namespace xhb
