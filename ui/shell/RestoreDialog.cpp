// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RestoreDialog.h"

#include "core/base/Dates.h"
#include "core/ledger/Backup.h"
#include "ui/kit/Label.h"
#include "ui/settings/Preferences.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace xhb {

namespace {

enum Data { Backup = Qt::UserRole, Book };

} // namespace

RestoreDialog::RestoreDialog(const Preferences &preferences, const QStringList &books,
                             QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("从备份恢复"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(5), grid(5), grid(5), grid(4));
    layout->setSpacing(grid(2));
    auto *words =
        new Label(tr("选一份备份。台账会回到那时的样子；现在的文件不会丢，改名留在原处。"));
    words->setWordWrap(true);
    layout->addWidget(words);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("备份"));
    for (const QString &book : books) {
        for (const BackupFile &backup : backupsIn(preferences.backupFolder(book), book)) {
            const QFileInfo file(backup.path);
            auto *item = new QListWidgetItem(
                tr("%1 %2　%3　%4")
                    .arg(longDate(backup.at.date()), backup.at.toString(QStringLiteral("HH:mm")),
                         QFileInfo(book).completeBaseName(),
                         QLocale::c().formattedDataSize(file.size(), 1)));
            item->setData(Backup, backup.path);
            item->setData(Book, book);
            m_list->addItem(item);
        }
    }
    if (m_list->count() == 0)
        layout->addWidget(new Label(tr("这台电脑上没有找到最近几本台账的备份。")));
    layout->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    auto *other = new QPushButton(tr("其他备份文件…"));
    m_restore = new QPushButton(tr("恢复"));
    setRole(m_restore, WidgetRole::Primary);
    auto *cancel = new QPushButton(tr("取消"));
    buttons->addWidget(other);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    layout->addLayout(buttons);
    m_restore->setEnabled(m_list->count() > 0);
    m_list->setCurrentRow(0);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &RestoreDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::otherFileRequested);
    resize(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 80, fontMetrics().height() * 22);
}

void RestoreDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    accept();
    Q_EMIT chosen(item->data(Backup).toString(), item->data(Book).toString());
}

} // namespace xhb
