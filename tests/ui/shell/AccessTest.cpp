// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a person with poor eyes meet, everywhere in the window. With
// XHB_SHOTS=<folder> (and XHB_THEME, XHB_SIZE=1366x768) every stop is also saved as a picture.
#include "tests/ui/TestWindow.h"
#include "tests/ui/shell/Tour.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <set>

namespace xhb::test {

namespace {

struct AccessTest : testing::Test {
    QTemporaryDir folder;
    QDate today{2026, 11, 20};
    QString path = folder.filePath(QStringLiteral("样例.xhb"));
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    QTranslator qt;
    std::unique_ptr<MainWindow> window;

    AccessTest()
    {
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        EXPECT_TRUE(qt.load(QStringLiteral("qtbase_zh_CN"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QCoreApplication::installTranslator(&qt);
        preferences.setBackupFolder(folder.filePath(QStringLiteral("备份")));
        makeSampleCounty(path, today);
        QFile table(file(QStringLiteral("清单.csv")));
        EXPECT_TRUE(table.open(QIODevice::WriteOnly));
        table.write(QStringLiteral("问题编号,问题,整改时限,责任单位\n2026-901,河边堆垃圾,2026年12月"
                                   "底前,县水利局\n2026-902,油烟扰民,长期坚持,县城市管理局\n")
                        .toUtf8());
        table.close();
        const QStringList size =
            qEnvironmentVariable("XHB_SIZE", QStringLiteral("1366x768")).split(u'x');
        const QString theme = qEnvironmentVariable("XHB_THEME");
        applyTheme(*qApp, theme == QLatin1String("dark")            ? ThemeChoice::Dark
                          : theme == QLatin1String("high-contrast") ? ThemeChoice::HighContrast
                                                                    : ThemeChoice::Light);
        WindowHooks hooks;
        hooks.today = [this] { return today; };
        window = std::make_unique<MainWindow>(preferences, hooks);
        if (qEnvironmentVariableIsSet("XHB_SIZE"))
            window->setWindowState(window->windowState() & ~Qt::WindowMaximized);
        window->resize(size[0].toInt(), size[1].toInt());
        window->QWidget::show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    ~AccessTest() override
    {
        window.reset();
        QCoreApplication::removeTranslator(&qt);
        applyTheme(*qApp, ThemeChoice::Light);
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    void walk(const Stop &stop)
    {
        const QString shots = qEnvironmentVariable("XHB_SHOTS");
        tour(*window, path, file(QStringLiteral("清单.csv")),
             [&](const QString &name, QWidget *shown) {
                 if (!shots.isEmpty())
                     shown->grab().save(QDir(shots).filePath(name + QStringLiteral(".png")));
                 stop(name, shown);
             });
    }
};

/// Everything below an accessible object that is shown, itself included.
void eachAccessible(QAccessibleInterface *object,
                    const std::function<void(QAccessibleInterface *)> &visit, int depth = 0)
{
    if (!object || !object->isValid() || object->state().invisible || depth > 40)
        return;
    visit(object);
    if (object->tableInterface())
        return; // read row by row, see RowsAreReadOneByOne
    for (int i = 0; i < object->childCount(); ++i)
        eachAccessible(object->child(i), visit, depth + 1);
}

/// The words a widget writes itself.
QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

TEST_F(AccessTest, EveryControlHasANameAtEveryStop)
{
    std::set<QString> nameless;
    int seen = 0;
    walk([&](const QString &stop, QWidget *shown) {
        eachAccessible(
            QAccessible::queryAccessibleInterface(shown), [&](QAccessibleInterface *object) {
                if (!object->state().focusable || object->state().disabled)
                    return;
                // What a native-looking part of another control is made of.
                const auto *widget = qobject_cast<QWidget *>(object->object());
                if (!widget || widget->focusPolicy() == Qt::NoFocus)
                    return;
                ++seen;
                if (object->text(QAccessible::Name).isEmpty() &&
                    object->text(QAccessible::Value).isEmpty())
                    nameless.insert(QStringLiteral("%1: %2 %3")
                                        .arg(stop, QLatin1String(widget->metaObject()->className()),
                                             widget->objectName()));
            });
    });
    EXPECT_GT(seen, 500) << "the tree was walked";
    for (const QString &one : nameless)
        ADD_FAILURE() << one.toStdString();
}

TEST_F(AccessTest, NoEnglishWordStandsInTheChineseWindow)
{
    // Names of keys, formats and fonts, and what people write themselves.
    static const QRegularExpression known(QStringLiteral(
        "Ctrl|Shift|Alt|Enter|Esc|Tab|F\\d+|Delete|Del|Insert|PDF|Excel|CSV|xlsx|csv|json|GPL[-\\w."
        "]*|"
        "English|QX|JX|FB|LS|HB|xhb|px|pt|jpg|jpeg|png|pdf|km|mg|COD|PM|NOx|VOCs?|"
        "(Noto|Source|Han|Serif|Sans|CJK|SC|GB|KaiTi|FangSong|FZ)\\w*|PgUp|PgDown|PgDn|Home|End|"
        "Ins"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    std::set<QString> foreign;
    walk([&](const QString &stop, QWidget *shown) {
        QList<QWidget *> all = shown->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!widget->isVisible())
                continue;
            QString words = wordsOf(widget);
            words.remove(QRegularExpression(QStringLiteral("&(?=\\w)")));
            words.remove(QRegularExpression(QStringLiteral("\\S*[/\\\\]\\S*"))); // paths
            words.remove(known);
            if (words.contains(word))
                foreign.insert(QStringLiteral("%1: “%2”").arg(stop, wordsOf(widget)));
        }
    });
    for (const QString &one : foreign)
        ADD_FAILURE() << one.toStdString();
}

TEST_F(AccessTest, NoWordIsCutAtEveryStop)
{
    std::set<QString> cut;
    walk([&](const QString &stop, QWidget *shown) {
        for (const QWidget *widget : shown->findChildren<QWidget *>()) {
            if (!widget->isVisible() || wordsOf(widget).isEmpty() ||
                stop == QLatin1String("open-book"))
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (label && label->minimumSizeHint().width() < label->sizeHint().width() &&
                !label->wordWrap())
                continue; // may be cut, and says the rest in its tool tip
            const int wanted = label && label->wordWrap() ? label->heightForWidth(label->width())
                                                          : widget->sizeHint().height();
            const bool tooNarrow =
                (!label || !label->wordWrap()) && widget->sizeHint().width() > widget->width() + 1;
            if (tooNarrow || (label && wanted > widget->height() + 1))
                cut.insert(QStringLiteral("%1: “%2” %3×%4, wants %5×%6")
                               .arg(stop, wordsOf(widget))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->sizeHint().width())
                               .arg(wanted));
        }
    });
    for (const QString &one : cut)
        ADD_FAILURE() << one.toStdString();
}

TEST_F(AccessTest, RowsAreReadOneByOne)
{
    window->openBook(path);
    window->showPlace(QStringLiteral("issues"));
    QTest::qWait(600);
    QTableView *list = nullptr;
    for (QTableView *view : window->findChildren<QTableView *>())
        if (view->isVisible() && view->accessibleName() == QStringLiteral("问题列表"))
            list = view;
    ASSERT_TRUE(list);
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(list);
    ASSERT_TRUE(tree && tree->tableInterface());
    EXPECT_EQ(tree->text(QAccessible::Name), QStringLiteral("问题列表"));
    EXPECT_GT(tree->tableInterface()->rowCount(), 100);
    for (int row = 0; row < 5; ++row) {
        QAccessibleInterface *cell = tree->tableInterface()->cellAt(row, 0);
        ASSERT_TRUE(cell);
        const QString said = cell->text(QAccessible::Name);
        for (const char16_t *column : {u"编号", u"问题", u"整改时限", u"状态"})
            EXPECT_TRUE(said.contains(QString::fromUtf16(column))) << said.toStdString();
    }
}

} // namespace xhb::test
