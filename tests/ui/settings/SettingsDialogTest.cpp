// SPDX-License-Identifier: GPL-3.0-or-later
// Each setting by real clicks and keys: kept, and taking effect.
#include "ui/settings/SettingsDialog.h"

#include "core/ledger/Backup.h"
#include "core/paper/Fonts.h"
#include "tests/ui/TestWindow.h"
#include "tests/ui/Typing.h"
#include "ui/kit/FormWidget.h"
#include "ui/shell/MainWindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace xhb::test {

namespace {

struct SettingsTest : testing::Test {
    BookFile book{threeProblems()};
    Preferences preferences{book.file(QStringLiteral("settings.ini"))};
    ThemeChoice applied = ThemeChoice::System;
    std::unique_ptr<MainWindow> window;
    QPointer<SettingsDialog> dialog;

    SettingsTest()
    {
        preferences.setBackupFolder(book.file(QStringLiteral("备份")));
        WindowHooks hooks;
        hooks.today = [this] { return book.today; };
        hooks.applyTheme = [this](ThemeChoice choice) {
            applied = choice;
            applyTheme(*qApp, choice);
        };
        window = std::make_unique<MainWindow>(preferences, hooks);
        window->resize(1366, 768);
        window->QWidget::show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->openBook(book.path);
        open();
    }
    ~SettingsTest() override { applyTheme(*qApp, ThemeChoice::Light); }

    void open()
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        dialog = window->findChild<SettingsDialog *>();
        ASSERT_TRUE(dialog);
        dialog->activateWindow();
        // A dialog counts as active with its parent; here it must have the keyboard itself.
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; }));
    }
    void close()
    {
        dialog->reject();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !dialog; }, 2000));
    }
    void tab(int index)
    {
        auto *tabs = dialog->findChild<QTabWidget *>();
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {},
                          tabs->tabBar()->tabRect(index).center());
        ASSERT_EQ(tabs->currentIndex(), index);
    }
    template <class W>
    W *named(const QString &name)
    {
        for (W *widget : dialog->findChildren<W *>())
            if (widget->accessibleName() == name)
                return widget;
        ADD_FAILURE() << "no " << name.toStdString();
        return nullptr;
    }
    void replace(QLineEdit *edit, const QString &text)
    {
        ASSERT_TRUE(edit);
        edit->setFocus();
        edit->selectAll();
        typeText(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    FormWidget *form() { return dialog->findChild<FormWidget *>(); }
    void write()
    {
        auto *apply = form()->findChild<QPushButton *>(QStringLiteral("apply"));
        ASSERT_TRUE(apply && apply->isVisible());
        QTest::mouseClick(apply, Qt::LeftButton);
    }
    BookInfo info() { return *window->book()->ledger().book(); }
};

} // namespace

TEST_F(SettingsTest, CountyOfficeOperatorAndPhoneAreKeptInTheBook)
{
    const std::pair<const char *, QString> fields[] = {
        {"name", QStringLiteral("双河县")},        {"office", QStringLiteral("双河县整改办")},
        {"operator", QStringLiteral("王丽")},      {"agency_code", QStringLiteral("双环督整改办")},
        {"phone", QStringLiteral("0797-1234567")},
    };
    for (const auto &[column, text] : fields)
        replace(qobject_cast<QLineEdit *>(form()->editor(QLatin1String(column))), text);
    write();
    EXPECT_EQ(info().name, QStringLiteral("双河县"));
    EXPECT_EQ(info().office, QStringLiteral("双河县整改办"));
    EXPECT_EQ(info().agencyCode, QStringLiteral("双环督整改办"));
    EXPECT_EQ(info().phone, QStringLiteral("0797-1234567"));
    EXPECT_EQ((*window->book()->ledger().undoable())->label, QStringLiteral("修改台账设置"));
    // The operator signs what is written from now on.
    const auto done =
        perform(window->book()->desk(),
                QJsonDocument::fromJson(R"({"do":"unit.add","name":"县林业局"})").object(), {});
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(window->book()->ledger().journal()->back().who, QStringLiteral("王丽"));
}

TEST_F(SettingsTest, TheFirstDayCountsFromTheNextCount) // rules.md 十
{
    EXPECT_FALSE(window->book()->desk().rules().countFirstDay);
    auto *box = qobject_cast<QCheckBox *>(form()->editor(QStringLiteral("count_first_day")));
    ASSERT_TRUE(box);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    write();
    EXPECT_TRUE(info().countFirstDay);
    EXPECT_TRUE(window->book()->desk().rules().countFirstDay);
}

TEST_F(SettingsTest, ANameIsAsked)
{
    auto *name = qobject_cast<QLineEdit *>(form()->editor(QStringLiteral("name")));
    ASSERT_TRUE(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    write();
    EXPECT_EQ(info().name, QStringLiteral("临溪县"));
    EXPECT_TRUE(name->hasFocus());
}

TEST_F(SettingsTest, ThemeTakesEffectAtOnceAndIsKept)
{
    tab(1);
    auto *theme = named<QComboBox>(QStringLiteral("外观"));
    ASSERT_TRUE(theme);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    EXPECT_EQ(applied, ThemeChoice::HighContrast);
    EXPECT_TRUE(themeColors(window->palette()).highContrast);
    EXPECT_EQ(Preferences(preferences.settings().fileName()).theme(), ThemeChoice::HighContrast);
}

TEST_F(SettingsTest, LanguageIsKeptAndSaysWhenItTakesEffect)
{
    tab(1);
    auto *language = named<QComboBox>(QStringLiteral("语言"));
    ASSERT_TRUE(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    EXPECT_EQ(language->currentText(), QStringLiteral("English"));
    EXPECT_EQ(Preferences(preferences.settings().fileName()).language(), QStringLiteral("en"));
    bool said = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said |= label->text().contains(QStringLiteral("下次启动"));
    EXPECT_TRUE(said);
}

TEST_F(SettingsTest, BackupsGoWhereTheyAreSentAsOftenAsTheyAreAsked)
{
    tab(1);
    const QString folder = book.file(QStringLiteral("另一个"));
    replace(named<QLineEdit>(QStringLiteral("备份文件夹")), folder);
    auto *hours = named<QSpinBox>(QStringLiteral("有改动时每隔"));
    ASSERT_TRUE(hours);
    hours->setFocus();
    QTest::keyClick(hours, Qt::Key_Up);
    const Preferences read(preferences.settings().fileName());
    EXPECT_EQ(read.backupFolder(book.path), folder);
    EXPECT_EQ(read.backupHours(), 3);
    close();
    window->commands().backUp->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return backupsIn(folder, book.path).size() == 1; }, 5000));
}

TEST_F(SettingsTest, FontsSayWhatStandsInForWhat)
{
    tab(2);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            words += label->text() + u'\n';
    const Fonts fonts;
    for (const Face face : {Face::Title, Face::Body, Face::Caption, Face::Note}) {
        EXPECT_TRUE(words.contains(fonts.choice(face).wanted));
        EXPECT_TRUE(words.contains(fonts.choice(face).used));
    }
}

TEST_F(SettingsTest, ReadOnlyBooksAreShownNotChanged)
{
    close();
    window->commands().closeBook->trigger();
    window->openBook(book.path, true);
    open();
    auto *name = qobject_cast<QLineEdit *>(form()->editor(QStringLiteral("name")));
    ASSERT_TRUE(name);
    EXPECT_TRUE(name->isReadOnly());
}

} // namespace xhb::test
