// SPDX-License-Identifier: GPL-3.0-or-later
// Which connection of this program gives way: SQLite finishes a writing only when nobody reads, and
// whoever types must not wait for a page that reads the whole book in the background.
#pragma once

#include <atomic>

namespace xhb {

class RightOfWay
{
public:
    /// By a writer that waits: whatever is read now is to be let go.
    void ask() { ++m_asked; }
    /// How often that was asked. A reading during which it grew is to be begun anew.
    unsigned asked() const { return m_asked; }

private:
    std::atomic<unsigned> m_asked = 0;
};

} // namespace xhb
