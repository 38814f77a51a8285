// SPDX-License-Identifier: GPL-3.0-or-later
// Tells which open deadlines a holiday notice moved, and prints the list.
#pragma once

#include "core/actions/MovedDeadlines.h"

#include <QDialog>

namespace xhb {

class MovedDialog : public QDialog
{
    Q_OBJECT

public:
    MovedDialog(const Desk &desk, std::vector<MovedDeadline> moved, QWidget *parent);

Q_SIGNALS:
    void lineRequested(const xhb::AgendaLine &line);

private:
    void print();

    const Desk &m_desk;
    std::vector<MovedDeadline> m_moved;
};

} // namespace xhb
