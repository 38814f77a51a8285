// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Program.h"

#include "ui/settings/Preferences.h"
#include "ui/shell/MainWindow.h"

#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace xhb {

namespace {

constexpr int paintTime = 1500; ///< ms until lists that are read in a thread are on the screen

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// The desktop's font where it can write Chinese as it is written here; else one that can.
void chooseFont(QApplication &application)
{
    QFont font = QApplication::font();
    if (QFontDatabase::writingSystems(font.family()).contains(QFontDatabase::SimplifiedChinese))
        return;
    const QStringList installed = QFontDatabase::families();
    for (const char *family : {"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI",
                               "PingFang SC", "WenQuanYi Micro Hei"})
        if (installed.contains(QLatin1String(family))) {
            font.setFamilies({QLatin1String(family)});
            break;
        }
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    application.setFont(font);
}

void speak(QApplication &application, const QString &language)
{
    const auto load = [&](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    if (language == QLatin1String("en")) {
        QLocale::setDefault(QLocale(QLocale::English));
        load(QStringLiteral("xiaohaobu_en"), QStringLiteral(":/i18n"));
        return;
    }
    // Qt's own dialogs and menus; weeks from Monday, dates as written here.
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

std::optional<ThemeChoice> themeOf(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (name == QLatin1String("high-contrast"))
        return ThemeChoice::HighContrast;
    return {};
}

} // namespace

int runWindow(QApplication &application, const WindowRequest &request,
              const std::function<NewBook()> &sample)
{
    application.setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("xiaohaobu"));
    Preferences preferences;
    speak(application, request.language.isEmpty() ? preferences.language() : request.language);
    chooseFont(application);
    applyTheme(application, themeOf(request.theme).value_or(preferences.theme()));

    WindowHooks hooks;
    hooks.today = [on = request.on] { return on.isValid() ? on : QDate::currentDate(); };
    hooks.sample = sample;
    hooks.applyTheme = [&application](ThemeChoice choice) { applyTheme(application, choice); };
    MainWindow window(preferences, hooks);
    if (!request.size.isEmpty()) {
        window.setWindowState(window.windowState() & ~Qt::WindowMaximized);
        window.resize(request.size);
    }
    window.QWidget::show();
    if (!request.book.isEmpty())
        window.openBook(request.book, request.readOnly);
    if (!window.isVisible()) // the window that has the book open came to the front
        return 0;
    if (!request.place.isEmpty())
        window.showPlace(request.place);
    if (request.screenshot.isEmpty())
        return QApplication::exec();

    QTimer::singleShot(paintTime, &window, [&] {
        const bool saved = window.grab().save(request.screenshot);
        if (!saved)
            std::fprintf(stderr, "%s\n",
                         Tr::tr("“%1”写不了。").arg(request.screenshot).toUtf8().constData());
        QApplication::exit(saved ? 0 : 7);
    });
    return QApplication::exec();
}

} // namespace xhb
