// SPDX-License-Identifier: GPL-3.0-or-later
// One stored value. SQL, journal images, JSON and tables all speak this type; it mirrors what
// SQLite can hold, so nothing is converted on the way to the file.
#pragma once

#include <QJsonValue>
#include <QString>

#include <variant>
#include <vector>

namespace xhb {

using Value = std::variant<std::monostate, qint64, double, QString>;

/// The values of one row, in the order of its entity's field table.
using Row = std::vector<Value>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

QJsonValue toJson(const Value &value);

} // namespace xhb
