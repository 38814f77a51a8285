// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of one folder inside a Qt application, so that resources, fonts and time zone
// work.
#include <gmock/gmock.h>

#ifdef XHB_TEST_GUI
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char **argv)
{
    Application application(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
