// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysDialog.h"

#include "ui/kit/Label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace xhb {

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("快捷键"));
    struct Line {
        QString keys, words;
    };
    std::vector<Line> lines;
    for (const QAction *action : actions)
        lines.push_back({QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                         action->text().remove(QChar(0x2026))});
    const Line fixed[] = {
        {QStringLiteral("F2"), tr("改选中的问题")},
        {QStringLiteral("Ctrl+Enter"), tr("写入表单，转到下一条")},
        {QStringLiteral("Esc"), tr("放弃表单里没写入的改动；清空搜索")},
        {QStringLiteral("Shift+F1"), tr("为什么：说明这个日期或状态的依据")},
        {tr("Alt+↓"), tr("在日期里：打开日历；↑ ↓ 加减一天，PgUp PgDn 加减一月")},
        {QStringLiteral("Insert  Delete"), tr("在佐证材料里：添加、删除")},
        {QStringLiteral("Ctrl+N  Ctrl+M  Delete"), tr("在问题来源和单位里：新建、合并、删除")},
        {QStringLiteral("Ctrl+S"), tr("在预览里：存为 PDF")},
        {QStringLiteral("Ctrl+0  Ctrl++  Ctrl+-"), tr("在预览里：适合宽度、放大、缩小")},
        {tr("3.5　20260305　2026年3月5日"), tr("日期随便怎么写都行")},
    };
    lines.insert(lines.end(), std::begin(fixed), std::end(fixed));

    auto *page = new QWidget;
    auto *table = new QGridLayout(page);
    table->setContentsMargins(grid(5), grid(4), grid(5), grid(4));
    table->setHorizontalSpacing(grid(8));
    table->setVerticalSpacing(grid(2));
    for (size_t i = 0; i < lines.size(); ++i) {
        auto *keys = new Label(lines[i].keys);
        keys->setDimmed(true);
        table->addWidget(new Label(lines[i].words), int(i), 0);
        table->addWidget(keys, int(i), 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("快捷键"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("关闭"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(page->sizeHint().width() + fontMetrics().height() * 4, fontMetrics().height() * 28);
}

} // namespace xhb
