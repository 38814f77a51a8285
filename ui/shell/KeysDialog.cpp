// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeysDialog.h"

#include "ui/kit/Label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace xhb {

namespace {

struct KeyLine {
    QString keys, words;
};

/// Keys that belong to what has the keyboard, not to an action.
std::vector<std::pair<QString, std::vector<KeyLine>>> fixedKeys()
{
    const auto keys = [](const char *text) { return QString::fromUtf8(text); };
    return {{KeysDialog::tr("列表和表单"),
             {{keys("F2"), KeysDialog::tr("改选中的问题")},
              {keys("Ctrl+1 … Ctrl+5"), KeysDialog::tr("右边的第几个页签")},
              {keys("Ctrl+Enter"), KeysDialog::tr("写入表单，转到下一条")},
              {keys("Esc"), KeysDialog::tr("放弃表单里没写入的改动；清空搜索")},
              {keys("Shift+F1"), KeysDialog::tr("为什么：说明这个日期或状态的依据")},
              {keys("Shift+F10"), KeysDialog::tr("打开这一行的菜单")},
              {KeysDialog::tr("Alt+↓"),
               KeysDialog::tr("在日期里：打开日历；↑ ↓ 加减一天，PgUp PgDn 加减一月")},
              {KeysDialog::tr("3.5　20260305　2026年3月5日"), KeysDialog::tr("日期随便怎么写都行")},
              {keys("Insert  Delete"), KeysDialog::tr("在佐证材料里：添加、删除")}}},
            {KeysDialog::tr("整改措施清单"),
             {{keys("F2"), KeysDialog::tr("改这一格；直接打字则重写")},
              {keys("Tab  Enter"), KeysDialog::tr("写入，到右边、下面一格；按住 Shift 则往回")},
              {keys("Alt+Enter"), KeysDialog::tr("格子里另起一行")},
              {keys("Ctrl+Enter"), KeysDialog::tr("加一条措施")},
              {keys("Ctrl+C  Ctrl+V"), KeysDialog::tr("和别的表格之间复制、粘贴多格")},
              {keys("Delete"), KeysDialog::tr("清除选中的格")}}},
            {KeysDialog::tr("问题来源和单位"),
             {{keys("Ctrl+N  Ctrl+M  Delete"), KeysDialog::tr("新建、合并、删除")}}},
            {KeysDialog::tr("月历"),
             {{KeysDialog::tr("← → ↑ ↓"), KeysDialog::tr("前后一天、一周")},
              {keys("PgUp  PgDn  Home"), KeysDialog::tr("上一月、下一月、今天")},
              {keys("Enter"), KeysDialog::tr("这一天到期的事")}}},
            {KeysDialog::tr("预览"),
             {{keys("Ctrl+S"), KeysDialog::tr("存为 PDF")},
              {keys("Ctrl+0  Ctrl++  Ctrl+-"), KeysDialog::tr("适合宽度、放大、缩小")}}}};
}

} // namespace

KeysDialog::KeysDialog(const std::vector<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("快捷键"));
    auto *page = new QWidget;
    auto *table = new QGridLayout(page);
    table->setContentsMargins(grid(5), grid(4), grid(5), grid(4));
    table->setHorizontalSpacing(grid(8));
    table->setVerticalSpacing(grid(2));
    int row = 0;
    const auto add = [&](const QString &title, const std::vector<KeyLine> &lines) {
        if (lines.empty())
            return;
        if (row > 0)
            table->setRowMinimumHeight(row++, grid(2));
        table->addWidget(new Label(title, TextSize::Heading), row++, 0, 1, 2);
        for (const KeyLine &line : lines) {
            auto *keys = new Label(line.keys);
            keys->setDimmed(true);
            table->addWidget(new Label(line.words), row, 0);
            table->addWidget(keys, row++, 1);
        }
    };
    for (const KeyGroup &group : groups) {
        std::vector<KeyLine> lines;
        for (const QAction *action : group.actions)
            if (!action->shortcut().isEmpty())
                lines.push_back(
                    {QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                     action->text().remove(QChar(0x2026))});
        add(group.title, lines);
    }
    for (const auto &[title, lines] : fixedKeys())
        add(title, lines);
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
