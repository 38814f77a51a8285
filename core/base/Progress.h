// SPDX-License-Identifier: GPL-3.0-or-later
// Progress of long work and the wish to stop it, in one object that may be shared by two threads.
#pragma once

#include <atomic>
#include <functional>

namespace xhb {

class Progress
{
public:
    /// `report` is called from the working thread with done and total in the same unit.
    explicit Progress(std::function<void(int done, int total)> report = {})
        : m_report(std::move(report))
    {
    }

    void cancel() { m_cancelled = true; }
    bool cancelled() const { return m_cancelled; }

    /// Reports and answers whether to go on.
    bool step(int done, int total)
    {
        if (m_report)
            m_report(done, total);
        return !m_cancelled;
    }

private:
    std::function<void(int, int)> m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace xhb
