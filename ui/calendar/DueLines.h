// SPDX-License-Identifier: GPL-3.0-or-later
// Everything due in the book, by day, read off the window's thread: a big book does not hold the
// page up.
#pragma once

#include "core/actions/AgendaLines.h"
#include "ui/kit/Chip.h"

#include <QObject>

#include <memory>
#include <span>

namespace xhb {

/// How near a line is, as a chip.
ChipLook chipOf(const AgendaText &text, QDate today);

class DueLines : public QObject
{
    Q_OBJECT

public:
    explicit DueLines(QObject *parent = nullptr);

    /// Reads the book anew; an earlier reading still under way is dropped.
    void read(const Desk &desk);
    bool reading() const { return m_reading; }

    /// What is due on a day.
    std::span<const AgendaLine> on(QDate day) const;
    const std::vector<AgendaLine> &all() const { return *m_lines; }

Q_SIGNALS:
    void changed();
    void failed(const xhb::Error &error);

private:
    void arrive(int run, Result<std::vector<AgendaLine>> lines);

    std::shared_ptr<const std::vector<AgendaLine>> m_lines;
    bool m_reading = false;
    int m_run = 0;
};

} // namespace xhb
