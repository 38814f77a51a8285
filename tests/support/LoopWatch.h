// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window could not have answered: the most processor time its thread spent between two
// turns of the event loop. Time on the clock would measure how busy the machine is.
#pragma once

#include <QTimer>

#include <algorithm>
#include <ctime>
#include <string>

namespace xhb::test {

class LoopWatch
{
public:
    LoopWatch()
    {
        m_turn.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { look(); });
        m_turn.start(1);
    }

    /// Milliseconds since the last call of this.
    double longest()
    {
        look();
        return std::exchange(m_longest, 0.0);
    }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void look()
    {
        const double time = now();
        m_longest = std::max(m_longest, time - m_last);
        m_last = time;
    }

    QTimer m_turn;
    double m_last = now();
    double m_longest = 0;
};

} // namespace xhb::test
