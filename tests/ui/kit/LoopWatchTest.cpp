// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LoopWatch.h"

#include <QTest>

#include <gtest/gtest.h>

namespace xhb::test {

TEST(LoopWatch, SeesWorkAndNotWaiting)
{
    LoopWatch watch;
    QTest::qWait(100);
    EXPECT_LT(watch.longest(), 30);
    QTimer::singleShot(0, [] {
        const std::clock_t until = std::clock() + CLOCKS_PER_SEC / 10;
        while (std::clock() < until)
            ;
    });
    QTest::qWait(200);
    EXPECT_GT(watch.longest(), 60);
}

} // namespace xhb::test
