// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Value.h"

namespace xhb {

QJsonValue toJson(const Value &value)
{
    switch (value.index()) {
    case 1: return QJsonValue(std::get<qint64>(value));
    case 2: return QJsonValue(std::get<double>(value));
    case 3: return QJsonValue(std::get<QString>(value));
    default: return QJsonValue(QJsonValue::Null);
    }
}

} // namespace xhb
