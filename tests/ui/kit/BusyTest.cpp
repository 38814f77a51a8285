// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Busy.h"

#include "core/base/Result.h"
#include "tests/support/Print.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace xhb {
namespace {

using namespace Qt::StringLiterals;

/// Works in steps of 5 ms until told to stop.
int work(Progress &progress, int steps)
{
    for (int i = 0; i < steps; ++i) {
        QThread::msleep(5);
        if (!progress.step(i + 1, steps))
            return i + 1;
    }
    return steps;
}

TEST(Busy, AnswersInTheWindowsThreadAndIsNotShownForShortWork)
{
    QWidget window;
    window.show();
    int answer = 0;
    QThread *worker = nullptr;
    QPointer<Busy> busy = Busy::run<int>(
        &window, u"短"_s,
        [&worker](Progress &progress) {
            worker = QThread::currentThread();
            return work(progress, 3);
        },
        [&answer](int value) {
            answer = value;
            EXPECT_EQ(QThread::currentThread(), qApp->thread());
        });
    bool shown = false;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        shown |= busy && busy->isVisible();
        return answer == 3;
    }));
    EXPECT_FALSE(shown);
    EXPECT_NE(worker, qApp->thread());
    QTest::qWait(20);
    EXPECT_FALSE(busy) << "deletes itself";
}

TEST(Busy, LongWorkShowsHowFarItIsWhileTheWindowLives)
{
    QWidget window;
    window.show();
    int answer = 0;
    QPointer<Busy> busy = Busy::run<int>(
        &window, u"长"_s, [](Progress &progress) { return work(progress, 200); },
        [&answer](int value) { answer = value; });
    QElapsedTimer timer;
    qint64 longest = 0;
    int most = 0;
    timer.start();
    while (answer == 0 && timer.elapsed() < 10000) {
        QElapsedTimer turn;
        turn.start();
        QTest::qWait(1);
        longest = std::max(longest, turn.elapsed());
        if (busy && busy->isVisible())
            most = std::max(most, busy->findChild<QProgressBar *>()->value());
    }
    EXPECT_EQ(answer, 200);
    EXPECT_GT(most, 60);
    EXPECT_LT(longest, 250) << "ms; the loop went on turning";
}

TEST(Busy, EscapeAndTheButtonStopIt)
{
    for (const bool byKey : {true, false}) {
        QWidget window;
        window.show();
        int answer = 0;
        QPointer<Busy> busy = Busy::run<int>(
            &window, u"停"_s, [](Progress &progress) { return work(progress, 4000); },
            [&answer](int value) { answer = value; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return busy->isVisible(); }));
        if (byKey)
            QTest::keyClick(busy, Qt::Key_Escape);
        else
            QTest::mouseClick(busy->findChild<QPushButton *>(), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return answer > 0; }));
        EXPECT_LT(answer, 4000);
    }
}

TEST(Busy, AClosedWindowStopsItAndNobodyIsAnswered)
{
    auto *window = new QWidget;
    window->show();
    bool answered = false;
    bool ended = false;
    Busy::run<int>(
        window, u"关"_s,
        [&ended](Progress &progress) {
            const int steps = work(progress, 4000);
            ended = true;
            return steps;
        },
        [&answered](int) { answered = true; });
    QTest::qWait(30);
    delete window;
    EXPECT_TRUE(ended) << "waited for";
    QTest::qWait(30);
    EXPECT_FALSE(answered);
}

} // namespace
} // namespace xhb
