// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program: a verb works headless, without a display; anything else opens the window.
#include "app/Language.h"
#include "app/Window.h"
#include "app/cli/Command.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// Qt's own remarks are English and for developers: only failures that end the program pass.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("XIAOHAOBU_DEBUG"))
        std::fprintf(stderr, "%s\n", text.toLocal8Bit().constData());
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(quiet);
    QCoreApplication::setApplicationName(QStringLiteral("xiaohaobu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XHB_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const xhb::Result<QString> language = xhb::takeLanguage(arguments);
    if (!language) {
        std::fprintf(stderr, "%s\n", language.error().text.toUtf8().constData());
        return xhb::ExitUsage;
    }
    if (xhb::wantsWindow(arguments))
        return xhb::runWindowProgram(argc, argv, arguments, *language);
    // Fonts and images work without a display server.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    // Read again: only now are names of files right on every system.
    arguments = QCoreApplication::arguments().mid(1);
    if (const xhb::Result<QString> again = xhb::takeLanguage(arguments))
        xhb::speak(application, *again);
    return xhb::runCommand(arguments);
}
