// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journey/Clerk.h"

#include "ui/kit/Busy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QTabBar>
#include <QThreadPool>
#include <QToolButton>
#include <QUrl>

namespace xhb::test {

namespace {

/// Qt marks access keys in captions.
QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

Clerk::~Clerk()
{
    window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void Clerk::start()
{
    preferences.setBackupFolder(file(QStringLiteral("备份")));
    WindowHooks hooks;
    hooks.today = [this] { return today; };
    window = std::make_unique<MainWindow>(preferences, hooks);
    window->resize(1366, 768);
    window->QWidget::show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

std::vector<BackupFile> Clerk::backups() const
{
    return backupsIn(file(QStringLiteral("备份")), window->book()->path());
}

QWidget *Clerk::front() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : window.get();
}

void Clerk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    press(front(), key, modifiers);
}

void Clerk::press(QWidget *on, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *top = on->window();
    // Without a window manager nobody gives the keyboard back when a dialog closes.
    if (!top->isActiveWindow() && top->windowType() != Qt::Popup) {
        top->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(top));
    }
    QWidget *target = top->focusWidget() ? top->focusWidget() : top;
    if (on != top && !on->isAncestorOf(target))
        target = on;
    QTest::keyClick(target, key, modifiers);
}

void Clerk::type(const QString &text)
{
    QWidget *target = front()->focusWidget();
    ASSERT_TRUE(target);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        QTest::keyClicks(target, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(target, &event);
}

void Clerk::fill(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

void Clerk::click(QWidget *widget)
{
    ASSERT_TRUE(widget);
    ASSERT_TRUE(widget->isVisible()) << widget->accessibleName().toStdString();
    ASSERT_TRUE(widget->isEnabled()) << widget->accessibleName().toStdString();
    QTest::mouseClick(widget, Qt::LeftButton);
}

QAbstractButton *Clerk::button(const QString &word) const
{
    QAbstractButton *like = nullptr;
    for (QAbstractButton *button : front()->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        if (plain(button->text()) == word || button->accessibleName() == word)
            return button;
        if (plain(button->text()).startsWith(word))
            like = button;
    }
    return like;
}

void Clerk::click(const QString &word)
{
    ASSERT_TRUE(waitFor([&] { return button(word) && button(word)->isEnabled(); }, 5000))
        << word.toStdString() << "\non the screen:\n"
        << words().toStdString();
    click(button(word));
}

void Clerk::choose(const QString &menu, const QString &command)
{
    for (QAction *top : window->menuBar()->actions())
        if (plain(top->text()).startsWith(menu)) {
            QTest::mouseClick(window->menuBar(), Qt::LeftButton, {},
                              window->menuBar()->actionGeometry(top).center());
            ASSERT_TRUE(waitFor([&] { return QApplication::activePopupWidget(); }, 5000));
            for (QAction *entry : top->menu()->actions())
                if (plain(entry->text()).startsWith(command)) {
                    QTest::mouseClick(top->menu(), Qt::LeftButton, {},
                                      top->menu()->actionGeometry(entry).center());
                    return;
                }
        }
    FAIL() << "no command " << command.toStdString();
}

QWidget *Clerk::named(const QString &name) const
{
    for (QWidget *widget : front()->findChildren<QWidget *>())
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
            widget->accessibleName() == name)
            return widget;
    return nullptr;
}

void Clerk::fillField(const QString &name, const QString &text)
{
    ASSERT_TRUE(waitFor([&] { return named(name); }, 5000))
        << name.toStdString() << "\non the screen:\n"
        << words().toStdString();
    click(named(name));
    fill(text);
}

void Clerk::chooseIn(const QString &box, const QString &entry)
{
    ASSERT_TRUE(waitFor([&] { return named(box); }, 5000)) << box.toStdString();
    auto *combo = qobject_cast<QComboBox *>(named(box));
    ASSERT_TRUE(combo);
    combo->setFocus();
    press(combo, Qt::Key_F4);
    ASSERT_TRUE(waitFor([&] { return combo->view()->isVisible(); }, 5000));
    for (int i = 0; i < combo->count(); ++i)
        QTest::keyClick(combo->view(), Qt::Key_Up);
    for (int i = 0; i < combo->count(); ++i) {
        if (combo->view()->currentIndex().data().toString() == entry) {
            QTest::keyClick(combo->view(), Qt::Key_Return);
            return;
        }
        QTest::keyClick(combo->view(), Qt::Key_Down);
    }
    FAIL() << "no entry " << entry.toStdString();
}

void Clerk::openTab(const QString &word)
{
    for (QTabBar *bar : front()->findChildren<QTabBar *>())
        for (int i = 0; i < bar->count(); ++i)
            if (bar->isVisible() && bar->tabText(i).startsWith(word)) {
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                return;
            }
    FAIL() << "no tab " << word.toStdString();
}

void Clerk::drop(QWidget *onto, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    for (QWidget *above = onto->parentWidget(); above; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(onto); // as the wheel would
    QWidget *top = onto->window();
    const QPoint at = onto->mapTo(top, onto->rect().center());
    // To the window, as the desktop does: it finds the widget that takes them.
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(top->windowHandle(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(top->windowHandle(), &move);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(top->windowHandle(), &drop);
    ASSERT_TRUE(drop.isAccepted());
}

void Clerk::giveFile(const QString &path)
{
    auto *asked = dialog<QFileDialog>();
    ASSERT_TRUE(asked);
    auto *edit = asked->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    ASSERT_TRUE(edit);
    edit->setFocus();
    fill(path);
    press(Qt::Key_Return);
    // The list of completions may have taken the key.
    if (QApplication::activePopupWidget())
        press(Qt::Key_Return);
    if (asked->isVisible())
        press(asked, Qt::Key_Return);
}

bool Clerk::waitFor(const std::function<bool()> &what, int milliseconds)
{
    return QTest::qWaitFor(what, milliseconds);
}

bool Clerk::quiet() const
{
    return window->findChildren<Busy *>().isEmpty() &&
           QThreadPool::globalInstance()->activeThreadCount() == 0;
}

void Clerk::settle()
{
    EXPECT_TRUE(waitFor([this] { return quiet(); }));
    QTest::qWait(50);
    EXPECT_TRUE(waitFor([this] { return quiet(); }));
}

QString Clerk::words() const
{
    QStringList all;
    for (const QWidget *widget : front()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = u'[' + plain(button->text()) + u']';
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            text = QStringLiteral("%1=%2").arg(edit->accessibleName(), edit->text());
        if (!text.isEmpty())
            all += text;
    }
    return all.join(u'\n');
}

void Clerk::look(const char *name) const
{
    const QString shots = qEnvironmentVariable("XHB_SHOTS");
    if (shots.isEmpty())
        return;
    QTest::qWait(100);
    EXPECT_TRUE(front()->grab().save(QStringLiteral("%1/%2.png").arg(shots, QLatin1String(name))));
}

} // namespace xhb::test
