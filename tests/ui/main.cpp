// SPDX-License-Identifier: GPL-3.0-or-later
// Runs window tests in a real application without a display, with one font everywhere.
#include <QApplication>
#include <QFont>
#include <QStandardPaths>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 10));
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
