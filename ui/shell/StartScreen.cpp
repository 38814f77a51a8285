// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartScreen.h"

#include "ui/kit/Label.h"
#include "ui/kit/Shape.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace xhb {

namespace {

QPushButton *wayIn(const QString &word, Shape shape, WidgetRole role)
{
    auto *button = new QPushButton(word);
    setRole(button, role);
    button->setIcon(shapeIcon(shape, role == WidgetRole::Primary ? QPalette::HighlightedText
                                                                 : QPalette::ButtonText));
    button->setAccessibleName(word);
    return button;
}

Label *dimmed(const QString &text)
{
    auto *label = new Label(text);
    label->setDimmed(true);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartScreen::StartScreen(QWidget *parent) : QFrame(parent)
{
    setRole(this, WidgetRole::Canvas);
    auto *outer = new QHBoxLayout(this);
    auto *panel = new QFrame;
    setRole(panel, WidgetRole::Panel);
    panel->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 92);
    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addWidget(panel);
    middle->addStretch(2);
    outer->addStretch();
    outer->addLayout(middle);
    outer->addStretch();

    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(grid(8), grid(7), grid(8), grid(7));
    layout->setSpacing(grid(2));
    layout->addWidget(new Label(tr("销号簿"), TextSize::Title));
    layout->addWidget(
        dimmed(tr("生态环境问题整改的台账、时限和验收销号，一人一机、不联网。一本台账就是一个 .xhb "
                  "文件，放在电脑或 U 盘上都行；每一步自动保存，都能撤销。")));
    layout->addSpacing(grid(3));

    auto *ways = new QHBoxLayout;
    ways->setSpacing(grid(2));
    auto *open = wayIn(tr("打开台账…"), xhb::Shape::Folder, WidgetRole::Primary);
    auto *create = wayIn(tr("新建台账…"), xhb::Shape::Plus, WidgetRole::Page);
    auto *sample = wayIn(tr("用样例县试一试"), xhb::Shape::Info, WidgetRole::Page);
    auto *restore = wayIn(tr("从备份恢复…"), xhb::Shape::Clock, WidgetRole::Page);
    for (QPushButton *way : {open, create, sample, restore})
        ways->addWidget(way);
    ways->addStretch();
    layout->addLayout(ways);
    connect(open, &QPushButton::clicked, this, &StartScreen::openRequested);
    connect(create, &QPushButton::clicked, this, &StartScreen::newRequested);
    connect(sample, &QPushButton::clicked, this, &StartScreen::sampleRequested);
    connect(restore, &QPushButton::clicked, this, &StartScreen::restoreRequested);

    layout->addSpacing(grid(4));
    layout->addWidget(new Label(tr("最近打开"), TextSize::Heading));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    layout->addSpacing(grid(2));
    layout->addWidget(dimmed(tr("也可以把台账文件拖进这个窗口。")));
    setRecent({});
}

void StartScreen::setRecent(const QStringList &books)
{
    delete m_list;
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    if (books.isEmpty())
        rows->addWidget(dimmed(tr("还没有打开过台账。")));
    for (const QString &book : books) {
        // The disk is not asked: it may be a stick that is gone or a share that does not answer.
        const QFileInfo file(book);
        auto *row = new QHBoxLayout;
        auto *name = new QPushButton(file.completeBaseName());
        setRole(name, WidgetRole::Link);
        name->setAccessibleName(tr("打开 %1").arg(QDir::toNativeSeparators(book)));
        connect(name, &QPushButton::clicked, this, [this, book] { Q_EMIT bookRequested(book); });
        auto *folder = new Label(QDir::toNativeSeparators(file.path()), TextSize::Caption);
        folder->setDimmed(true);
        folder->setElided(true);
        auto *forget = new QToolButton;
        setRole(forget, WidgetRole::Quiet);
        forget->setIcon(shapeIcon(xhb::Shape::Close));
        forget->setToolTip(tr("从列表移除（文件不动）"));
        forget->setAccessibleName(tr("从列表移除 %1").arg(file.fileName()));
        connect(forget, &QToolButton::clicked, this,
                [this, book] { Q_EMIT forgetRequested(book); });
        row->addWidget(name);
        row->addWidget(folder, 1);
        row->addWidget(forget);
        rows->addLayout(row);
    }
    m_recent->addWidget(m_list);
}

} // namespace xhb
