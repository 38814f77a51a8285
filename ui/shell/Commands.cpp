// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Commands.h"

#include "ui/kit/MenuLetters.h"
#include "ui/kit/Shape.h"
#include "ui/kit/Theme.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace xhb {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int labelLength = 14; ///< characters of a step's name the tool bar has room for

QToolButton *buttonOf(QAction *action, WidgetRole role)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(1, 1) * (button->fontMetrics().height() * 4 / 5));
    setRole(button, role);
    return button;
}

} // namespace

Commands::Commands(QMainWindow &window) : m_window(window)
{
    newBook = make(Tr::tr("新建台账…"));
    openBook = make(Tr::tr("打开台账…"), QKeySequence::Open);
    sample = make(Tr::tr("新建样例县…"));
    restore = make(Tr::tr("从备份恢复…"));
    backUp = make(Tr::tr("现在备份"));
    closeBook = make(Tr::tr("关闭台账"), QKeySequence::Close);
    quit = make(Tr::tr("退出"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    create = make(Tr::tr("新建问题"), QKeySequence::New);
    create->setIcon(shapeIcon(Shape::Plus, QPalette::HighlightedText));
    create->setIconVisibleInMenu(false);
    import = make(Tr::tr("导入…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    exportTable = make(Tr::tr("导出…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    print = make(Tr::tr("打印…"), QKeySequence::Print);
    undo = make(Tr::tr("撤销"), QKeySequence::Undo);
    undo->setIcon(shapeIcon(Shape::Undo));
    redo = make(Tr::tr("重做"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    redo->setIcon(shapeIcon(Shape::Redo));
    find = make(Tr::tr("搜索"), QKeySequence::Find);
    sources = make(Tr::tr("问题来源…"), QKeySequence(Qt::Key_F7));
    units = make(Tr::tr("单位…"), QKeySequence(Qt::Key_F8));
    settings = make(Tr::tr("设置…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    verify = make(Tr::tr("检查台账文件…"));
    QAction *menus = make(Tr::tr("菜单"), QKeySequence(Qt::Key_F10));
    window.addAction(menus);
    QObject::connect(menus, &QAction::triggered, &window, [this] { openMenus(); });
    keys = make(Tr::tr("快捷键"), QKeySequence::HelpContents);
    about = make(Tr::tr("关于销号簿"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    settings->setMenuRole(QAction::PreferencesRole);
    makeMenus();
    makeToolBar();
}

QAction *Commands::make(const QString &text, const QKeySequence &keySequence)
{
    auto *action = new QAction(text, &m_window);
    action->setShortcut(keySequence);
    m_all.append(action);
    return action;
}

void Commands::makeMenus()
{
    QMenuBar *bar = m_window.menuBar();
    QMenu *file = bar->addMenu(Tr::tr("文件(&F)"));
    file->addActions({newBook, openBook});
    recentMenu = file->addMenu(Tr::tr("最近打开"));
    file->addSeparator();
    file->addActions({import, exportTable, print});
    file->addSeparator();
    file->addActions({backUp, restore, sample});
    file->addSeparator();
    file->addActions({closeBook, quit});
    QMenu *edit = bar->addMenu(Tr::tr("编辑(&E)"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(find);
    pageMenu = bar->addMenu(Tr::tr("问题(&W)"));
    placeMenu = bar->addMenu(Tr::tr("视图(&V)"));
    themeMenu = new QMenu(Tr::tr("外观"), &m_window);
    QMenu *tools = bar->addMenu(Tr::tr("工具(&T)"));
    tools->addActions({sources, units});
    tools->addSeparator();
    tools->addActions({verify, settings});
    QMenu *help = bar->addMenu(Tr::tr("帮助(&H)"));
    help->addActions({keys, about});
}

void Commands::openMenus()
{
    QAction *first = m_window.menuBar()->actions().front();
    m_window.menuBar()->setActiveAction(first);
    first->menu()->setActiveAction(first->menu()->actions().front());
}

void Commands::makeToolBar()
{
    m_bar = m_window.addToolBar(Tr::tr("工具栏"));
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    const int side = m_bar->fontMetrics().height();
    m_bar->setIconSize({side * 4 / 5, side * 4 / 5});
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->addWidget(buttonOf(create, WidgetRole::Primary));
    for (QAction *action : {import, exportTable, print})
        m_bar->addWidget(buttonOf(action, WidgetRole::Quiet));
    m_bar->addSeparator();
    for (QAction *action : {undo, redo})
        m_bar->addWidget(buttonOf(action, WidgetRole::Quiet));
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
    search = new SearchBox;
    m_bar->addWidget(search);
}

QString Commands::cut(const QString &label) const
{
    return label.size() <= labelLength ? label : label.left(labelLength - 1) + QChar(0x2026);
}

void Commands::setUndo(const QString &label)
{
    undo->setEnabled(!label.isEmpty());
    undo->setText(label.isEmpty() ? Tr::tr("撤销") : Tr::tr("撤销“%1”").arg(cut(label)));
    undo->setToolTip(label.isEmpty() ? Tr::tr("没有可以撤销的操作") : label);
}

void Commands::setRedo(const QString &label)
{
    redo->setEnabled(!label.isEmpty());
    redo->setText(label.isEmpty() ? Tr::tr("重做") : Tr::tr("重做“%1”").arg(cut(label)));
    redo->setToolTip(label.isEmpty() ? Tr::tr("没有可以重做的操作") : label);
}

void Commands::setPage(const QString &title, const QList<QAction *> &actions)
{
    QString taken = QStringLiteral("FEVTH");
    pageMenu->clear();
    pageMenu->setTitle(withLetter(title, taken));
    pageMenu->addActions(actions);
    pageMenu->menuAction()->setVisible(!actions.isEmpty());
}

void Commands::setBookOpen(bool open)
{
    for (QAction *action :
         {create, import, exportTable, print, find, backUp, closeBook, verify, sources, units})
        action->setEnabled(open);
    if (!open) {
        setUndo({});
        setRedo({});
        search->clear();
    }
    m_bar->setVisible(open);
    pageMenu->menuAction()->setVisible(open);
}

QList<QAction *> Commands::withKeys() const
{
    QList<QAction *> found;
    for (QAction *action : m_all)
        if (!action->shortcut().isEmpty())
            found.append(action);
    return found;
}

} // namespace xhb
