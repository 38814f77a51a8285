// SPDX-License-Identifier: GPL-3.0-or-later
// Times one way of doing something against another in the same run, turn by turn, so that what
// else the machine does falls on both. Machines differ, ratios hardly.
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

namespace xhb::test {

/// Milliseconds of one call.
template <class Work>
double timeOf(Work &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

inline double millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Milliseconds of processor time of one call: for work that waits for nothing, fair on a machine
/// that has other things to do. Of all threads, or of the one that calls.
template <class Work>
double workOf(Work &&work, clockid_t clock = CLOCK_PROCESS_CPUTIME_ID)
{
    const double start = millisecondsOf(clock);
    work();
    return millisecondsOf(clock) - start;
}

class Times
{
public:
    void add(double ms) { m_all.push_back(ms); }
    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }

private:
    double at(double share) const
    {
        std::vector<double> sorted = m_all;
        std::sort(sorted.begin(), sorted.end());
        return sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * share))];
    }

    std::vector<double> m_all;
};

struct Race {
    Times ours;
    Times theirs;
    double ratio() const { return ours.median() / theirs.median(); }
};

enum class By { Clock, Processor };

/// Runs both `rounds` times by turns, after one turn that does not count.
template <class Ours, class Theirs>
Race race(int rounds, Ours &&ours, Theirs &&theirs, By by = By::Clock)
{
    Race times;
    for (int i = -1; i < rounds; ++i) {
        const double a = by == By::Clock ? timeOf(ours) : workOf(ours);
        const double b = by == By::Clock ? timeOf(theirs) : workOf(theirs);
        if (i >= 0) {
            times.ours.add(a);
            times.theirs.add(b);
        }
    }
    return times;
}

/// Collects the table that is printed at the end, and whether every aim was reached.
class Report
{
public:
    void ratio(const char *work, const Race &race, double aim, double longestP99 = INFINITY)
    {
        const bool met = race.ratio() <= aim && race.ours.p99() <= longestP99;
        std::printf("| %s | %.3g ms (p99 %.3g) | %.3g ms | %.2f | ≤ %.2g%s | %s |\n", work,
                    race.ours.median(), race.ours.p99(), race.theirs.median(), race.ratio(), aim,
                    std::isinf(longestP99) ? "" : ", p99 < 16 ms", met ? "yes" : "NO");
        std::fflush(stdout);
        m_missed += !met;
    }
    /// The same work on a big and a small book: the big one's 99th percentile has a limit too.
    void window(const char *work, const Times &big, const Times &small, double ratio,
                double longest)
    {
        const double times = big.median() / small.median();
        const bool met = times <= ratio && big.p99() <= longest;
        std::printf("| %s | %.3g ms (p99 %.3g) | %.3g ms (p99 %.3g) | %.2f | ", work, big.median(),
                    big.p99(), small.median(), small.p99(), times);
        if (!std::isinf(ratio))
            std::printf("≤ %.2g, ", ratio);
        std::printf("p99 ≤ %.3g ms | %s |\n", longest, met ? "yes" : "NO");
        std::fflush(stdout);
        m_missed += !met;
    }
    void aim(const char *work, double value, const char *unit, double aim)
    {
        const bool met = value <= aim;
        std::printf("| %s | %.3g %s |  |  | ≤ %.3g | %s |\n", work, value, unit, aim,
                    met ? "yes" : "NO");
        std::fflush(stdout);
        m_missed += !met;
    }
    /// A figure without an aim.
    void note(const char *work, double value, const char *unit) const
    {
        std::printf("| %s | %.4g %s |  |  |  |  |\n", work, value, unit);
        std::fflush(stdout);
    }
    int missed() const { return m_missed; }

private:
    int m_missed = 0;
};

} // namespace xhb::test
