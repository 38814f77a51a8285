// SPDX-License-Identifier: GPL-3.0-or-later
// Runs journeys through the real window, with Qt's own file dialogs everywhere.
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QStandardPaths>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    xhb::applyTheme(application, xhb::ThemeChoice::Light);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
