// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program: a verb works headless, without a display.
#include "app/cli/Command.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // Headless by default: fonts and images work without a display server.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("xiaohaobu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XHB_VERSION));
    return xhb::runCommand(QCoreApplication::arguments().mid(1));
}
