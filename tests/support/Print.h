// SPDX-License-Identifier: GPL-3.0-or-later
// Lets GoogleTest print Qt values, and results with their Chinese error text.
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>

QT_BEGIN_NAMESPACE
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QDate &date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}
QT_END_NAMESPACE

/// Fails the test with the error's own words when a Result or Status is an error.
#define EXPECT_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &okResult = (expression);                                                       \
        EXPECT_TRUE(okResult.ok())                                                                 \
            << (okResult.ok() ? ""                                                                 \
                              : (okResult.error().text + okResult.error().detail).toStdString());  \
    } while (false)
#define ASSERT_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &okResult = (expression);                                                       \
        ASSERT_TRUE(okResult.ok())                                                                 \
            << (okResult.ok() ? ""                                                                 \
                              : (okResult.error().text + okResult.error().detail).toStdString());  \
    } while (false)
