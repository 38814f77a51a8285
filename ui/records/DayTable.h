// SPDX-License-Identifier: GPL-3.0-or-later
// 逐日计算表: every day a count looked at, whether it counts and why.
#pragma once

#include "core/rules/Calendar.h"

#include <QDialog>

namespace xhb {

class DayTable : public QDialog
{
    Q_OBJECT
public:
    DayTable(const QString &title, const CountExplained &count, QWidget *parent);
};

} // namespace xhb
