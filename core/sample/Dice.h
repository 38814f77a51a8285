// SPDX-License-Identifier: GPL-3.0-or-later
// A small generator of its own, so that the sample is the same on every platform (the library's
// distributions are not).
#pragma once

#include <QtGlobal>

namespace xhb {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    /// 0 … n-1 (0 when n < 2).
    int below(int n) { return n < 2 ? 0 : int(next() % quint64(n)); }
    /// low … high, both possible.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool oneIn(int n) { return below(n) == 0; }

private:
    quint64 next() // SplitMix64
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace xhb
