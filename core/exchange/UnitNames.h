// SPDX-License-Identifier: GPL-3.0-or-later
// Unit names out of a cell. Their order has a meaning (the first supervising unit leads, QX-16), so
// it is never changed but for units marked as leading, which come first.
#pragma once

#include <QString>
#include <QStringList>

namespace xhb {

struct UnitNames {
    QStringList units;     ///< of the column's own role, leading ones first
    QStringList assisting; ///< marked as assisting (配合)
};

/// Splits "市发改委、工信局牵头，生态环境局等配合" and the like; brackets stay whole, “等” goes.
UnitNames splitUnits(const QString &cell);

/// Two spellings of the same name give the same key.
QString unitKey(const QString &name);

/// Probably the same unit, spelt short: 县城管局 and 县城市管理局.
bool nearlySameUnit(const QString &one, const QString &other);

} // namespace xhb
